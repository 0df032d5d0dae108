# SPDX-License-Identifier: Apache-2.0
"""A shift at the desk with nothing but keys: no button has to be looked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.domain.events import Coming
from kiosk.domain.venue_events import ChannelTestAsked, DrillAsked
from kiosk.tour.hands import wait_until
from tests.desk.conftest import OpenDesk


def test_the_alert_test_is_passed_by_return_alone(desk: OpenDesk) -> None:
    desk.sign_in()
    desk.sees("How will you notice a request?")
    desk.key(Qt.Key.Key_Return)
    desk.sees("Did you notice it?")
    desk.key(Qt.Key.Key_Return)
    desk.sees("Listening · 1 on duty")


def test_home_chooses_what_needs_somebody_first(staffed: OpenDesk) -> None:
    for number in range(3):
        staffed.press(number, ago_s=30 - number)
    staffed.sees("Heron, Lobby A")
    staffed.key(Qt.Key.Key_G)
    wait_until(lambda: len(staffed.live.of(Coming)) == 1, "on the way to Heron", 5)
    staffed.key(Qt.Key.Key_Home)
    staffed.key(Qt.Key.Key_G)
    wait_until(lambda: len(staffed.live.of(Coming)) == 2, "and to Maple", 5)
    steps = [one for one in staffed.live.of(Coming) if isinstance(one, Coming)]
    assert [one.request for one in steps] == ["r0", "r1"]


def test_whoever_asks_during_the_alert_test_is_no_test(desk: OpenDesk) -> None:
    desk.sign_in()
    desk.tap("Light")
    desk.sees("This is the light.")
    desk.press(0)
    desk.sees("Somebody is asking for the team.")
    desk.loses("This is the light.")


def test_the_checks_work_by_keys_and_come_into_sight(open_desk: Callable[..., OpenDesk]) -> None:
    channels = tuple(f"Channel {number}" for number in range(8))
    desk = open_desk(channels=channels, size=(1366, 768))
    desk.on_duty()
    tab_to(desk, "Drill")
    desk.key(Qt.Key.Key_Return)
    wait_until(lambda: len(desk.live.of(DrillAsked)) == 1, "a drill", 5)
    tab_to(desk, "Send a test, Channel 7")
    shown = desk.window.activeFocusItem()
    wait_until(
        lambda: shown.mapToScene(shown.boundingRect().bottomLeft()).y() < desk.window.height() - 32,
        "the button in sight",
        5,
    )
    desk.key(Qt.Key.Key_Return)
    wait_until(lambda: len(desk.live.of(ChannelTestAsked)) == 1, "a test message", 5)


def tab_to(desk: OpenDesk, name: str) -> None:
    """Press Tab until a screen reader names this."""
    for _ in range(40):
        desk.key(Qt.Key.Key_Tab)
        focused = QAccessible.queryAccessibleInterface(desk.window.activeFocusItem())
        if focused.text(QAccessible.Text.Name).startswith(name):
            return
    raise AssertionError(f"no key leads to “{name}”")
