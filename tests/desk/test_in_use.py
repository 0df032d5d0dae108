# SPDX-License-Identifier: Apache-2.0
"""A desk in use does not lock: a touch of a button counts as one, as a key does."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.tour.hands import live
from tests.desk.conftest import OpenDesk


def idle_s(desk: OpenDesk) -> int:
    """How long nobody has touched it, as the desk believes."""
    touched = desk.desk.session.duty.touched
    assert touched
    return (desk.clock.now().boot_ms - touched.boot_ms) // 1000


def test_a_touch_of_a_button_counts_as_a_touch_of_the_desk(staffed: OpenDesk) -> None:
    staffed.press(0)
    for name in ("Heron, Lobby A", "Look again later", "In 15 min", "I'm going, Heron"):
        staffed.clock.advance(60_000)
        staffed.tap(name)
        assert idle_s(staffed) == 0, name


def test_a_click_of_a_mouse_counts_too(staffed: OpenDesk) -> None:
    staffed.clock.advance(60_000)
    at, none = QPoint(300, 300), Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(staffed.window, Qt.MouseButton.LeftButton, none, at)
    live()
    assert idle_s(staffed) == 0


@pytest.mark.parametrize("minutes", [20, 40])
def test_who_answers_by_touch_alone_goes_on_listening(staffed: OpenDesk, minutes: int) -> None:
    staffed.press(0)
    for _ in range(minutes // 10):
        staffed.clock.advance(600_000)
        staffed.tap("Heron, Lobby A")
        staffed.pass_time(1)
    assert not staffed.says("Locked.")
    assert not staffed.says("Not listening")
