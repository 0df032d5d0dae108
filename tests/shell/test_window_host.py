# SPDX-License-Identifier: Apache-2.0
import logging

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.shell.displays import NoDisplayError, find_screen, panel_of
from kiosk.shell.pixels import Panel
from kiosk.shell.window_host import BrokenWindowError, Placing, WindowHost


def test_without_a_name_the_first_display(qtbot: QtBot) -> None:
    assert find_screen("") is QGuiApplication.primaryScreen()


def test_a_display_is_found_by_its_name(qtbot: QtBot) -> None:
    name = QGuiApplication.primaryScreen().name()
    assert find_screen(name).name() == name


def test_a_missing_display_is_refused_with_those_that_are_there(qtbot: QtBot) -> None:
    with pytest.raises(NoDisplayError, match="no display HDMI-9; there are: "):
        find_screen("HDMI-9")


def test_a_missing_display_of_the_settings_is_said_and_the_first_is_used(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    assert find_screen("HDMI-9", strict=False) is QGuiApplication.primaryScreen()
    assert "HDMI-9" in caplog.records[-1].getMessage()
    assert caplog.records[-1].levelno == logging.WARNING
    caplog.clear()


def test_a_window_is_a_panel_of_its_own_size(qtbot: QtBot) -> None:
    assert panel_of(QGuiApplication.primaryScreen(), (1080, 1920)) == Panel(1080, 1920)


@pytest.mark.qt_log_ignore("NoSuchWindow", "failed to load component")
def test_a_window_that_does_not_load_names_itself(qtbot: QtBot) -> None:
    host = WindowHost(Placing(windowed=(640, 480)))
    with pytest.raises(BrokenWindowError, match="NoSuchWindow"):
        host.load("kiosk.attendee", "NoSuchWindow", {})
    host.close()


@pytest.mark.qt_log_ignore("NoSuchWindow", "failed to load component")
def test_the_panel_is_measured_before_the_window_is_made(qtbot: QtBot) -> None:
    host = WindowHost(Placing(windowed=(1920, 1080), px_per_mm=5.0))
    with pytest.raises(BrokenWindowError):
        host.load("kiosk.attendee", "NoSuchWindow", {})
    tokens = host.engine.singletonInstance("kiosk.theme", "Tokens")
    assert isinstance(tokens, QObject)
    assert tokens.property("pxPerMm") == 5.0
    assert QGuiApplication.styleHints().startDragDistance() == 50
    host.close()
