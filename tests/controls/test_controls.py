# SPDX-License-Identifier: Apache-2.0
"""What every control brings with it: a role, a name, a press, a size; texts by their ids."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.tour.hands import live
from kiosk.tour.reading import find, interfaces
from tests.house.tree import ROOT

SOURCE = """
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Window {
    id: root

    property int presses: 0

    height: 800
    visible: true
    width: 1200

    Column {
        PrimaryButton { objectName: "primary"; text: "Primary"; onClicked: root.presses += 1 }
        OutlineButton { objectName: "outline"; text: "Outline"; line: "Second line"; onClicked: root.presses += 1 }
        QuietLink { objectName: "link"; text: "Link"; onClicked: root.presses += 1 }
        RoundButton { objectName: "round"; glyph: "next"; name: "Round"; onClicked: root.presses += 1 }
        TextEntry { placeholderText: "Entry" }
        Heading { text: "Heading" }
        Label { objectName: "label"; text: "one two three four five six seven"; most: 300 }
        Label { objectName: "said"; text: Words.say("visit.saved_at", "14:32") + Words.say("") }
        SignMark { shape: "heart"; colour: "blue" }
    }
}
"""  # noqa: E501 - QML that is quoted as it is written

BUTTONS = ["Primary", "Outline", "Link", "Round"]


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[QQuickWindow]:
    QAccessible.setActive(True)
    register_first()
    install_texts(assets() / "i18n", "en")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT))
    file = tmp_path / "Controls.qml"
    file.write_text(SOURCE, encoding="utf-8")
    engine.load(file)
    (made,) = engine.rootObjects()
    assert isinstance(made, QQuickWindow)
    live()
    yield made
    made.close()
    engine.deleteLater()


def item(window: QQuickWindow, name: str) -> QObject:
    found = window.findChild(QObject, name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", BUTTONS)
def test_a_screen_reader_finds_and_presses_each_button(window: QQuickWindow, name: str) -> None:
    button = find(window, name)
    assert button is not None
    assert button.role() == QAccessible.Role.Button
    button.actionInterface().doAction("Press")
    assert window.property("presses") == 1


@pytest.mark.parametrize("name", BUTTONS)
def test_each_button_is_as_large_as_a_finger_needs(window: QQuickWindow, name: str) -> None:
    button = item(window, name.lower())
    assert min(button.property("width"), button.property("height")) >= 20 * 3.61


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_the_focused_button(window: QQuickWindow, key: Qt.Key) -> None:
    window.requestActivate()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, key)
    assert window.property("presses") == 1


def test_every_text_is_in_the_accessibility_tree_once(window: QQuickWindow) -> None:
    names = [one.text(QAccessible.Text.Name) for one in interfaces(window)]
    for name in (*BUTTONS, "Entry", "Heading", "Saved at 14:32."):
        assert names.count(name) == 1, name


def test_a_second_line_is_the_buttons_description(window: QQuickWindow) -> None:
    button = find(window, "Outline")
    assert button is not None
    assert button.text(QAccessible.Text.Description) == "Second line"


def test_lines_are_about_equally_long(window: QQuickWindow) -> None:
    label = item(window, "label")
    lines = label.property("lineCount")
    assert lines > 1
    assert label.property("contentWidth") <= 300
    assert label.property("contentWidth") < 1.35 * label.property("implicitWidth") / lines
