# SPDX-License-Identifier: Apache-2.0
"""The object graph of the attendee's window, as its process builds it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.settings.model import Keys, Settings
from tests.wiring.conftest import MakeWindow


def test_a_press_before_the_log_is_open_is_saved(make_window: MakeWindow, qtbot: QtBot) -> None:
    attendee = make_window()
    attendee.show()
    attendee.visit.askForHelp()
    with qtbot.waitSignal(attendee.log.saved, timeout=5000):
        attendee.begin()
    qtbot.waitUntil(lambda: attendee.visit.property("screen") == "status")


def test_the_venues_key_is_the_help_button(make_window: MakeWindow, qtbot: QtBot) -> None:
    attendee = make_window(Settings(keys=Keys(help="F13")))
    attendee.show()
    qtbot.waitUntil(attendee.window.isExposed)
    attendee.begin()
    with qtbot.waitSignal(attendee.log.saved, timeout=5000):
        QTest.keyClick(attendee.window, Qt.Key.Key_F13)


def test_a_name_that_is_no_key_is_said(
    make_window: MakeWindow, caplog: pytest.LogCaptureFixture
) -> None:
    make_window(Settings(keys=Keys(help="Bigbutton")))
    assert "Bigbutton" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_A])
def test_rotation_runs_until_somebody_touches(
    make_window: MakeWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    attendee = make_window()
    attendee.show()
    qtbot.waitUntil(attendee.window.isExposed)
    qtbot.wait(200)
    assert attendee.rotation.property("playing")
    QTest.keyClick(attendee.window, key)
    assert not attendee.rotation.property("playing")
