# SPDX-License-Identifier: Apache-2.0
"""Real touches and keys on a dimmed screen and on one that is being cleaned."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.attendee.dim import ScreenHours
from kiosk.domain.events import Pressed
from kiosk.tour.hands import live
from kiosk.tour.reading import said
from tests.journeys.conftest import Evening

ASK = "Ask for a safety-team member"
WAKE = "Touch the screen to wake it"
CLEANED = "This screen is being cleaned"


def settle() -> None:
    for _ in range(20):
        live()


def middle(stage: Evening, name: str) -> QPoint:
    x, y, width, height = stage.place_of("kiosk", name)
    return QPoint(x + width // 2, y + height // 2)


def card(stage: Evening) -> int:
    return int(stage.kiosk.rotation.property("index"))


def wipe(stage: Evening, point: QPoint, *more: QPoint) -> None:
    """Several fingers at once, as a hand with a cloth."""
    window, device = stage.window("kiosk"), stage.hands["kiosk"]._device
    touch = QTest.touchEvent(window, device, False)
    for finger, at in enumerate((point, *more)):
        touch.press(finger, at, window)
    touch.commit()
    settle()
    touch = QTest.touchEvent(window, device, False)
    for finger, at in enumerate((point, *more)):
        touch.release(finger, at, window)
    touch.commit()
    settle()


@pytest.fixture(params=[True, False], ids=["team there", "nobody there"])
def dimmed(request: pytest.FixtureRequest, stage: Evening) -> Evening:
    """Outside the screen's hours; the team is there, or is not."""
    stage.until_ready()
    care = stage.kiosk.attendee.care
    care._hours = ScreenHours(lambda _: False, lambda _: request.param)
    care.tick()
    settle()
    return stage


def is_dim(stage: Evening) -> bool:
    return stage.kiosk.attendee.care.dim != ""


def test_a_dimmed_screen_shows_no_card_to_rotate(dimmed: Evening) -> None:
    assert is_dim(dimmed)
    assert WAKE in said(dimmed.window("kiosk"))
    assert not dimmed.kiosk.rotation.property("playing")


def test_the_first_touch_only_wakes(dimmed: Evening) -> None:
    point = middle(dimmed, "Next card")
    before = card(dimmed)
    dimmed.hands["kiosk"].tap_at(point)
    settle()
    assert not is_dim(dimmed)
    assert card(dimmed) == before
    dimmed.hands["kiosk"].tap_at(point)
    settle()
    assert card(dimmed) == before + 1, "control: the second touch does what it means"


def test_a_second_finger_does_not_reach_through(dimmed: Evening) -> None:
    before = card(dimmed)
    wipe(dimmed, QPoint(300, 60), middle(dimmed, "Next card"))
    assert not is_dim(dimmed)
    assert card(dimmed) == before


def test_on_the_help_button_the_first_touch_asks(dimmed: Evening) -> None:
    dimmed.hands["kiosk"].tap_at(middle(dimmed, ASK))
    dimmed.until_saved(Pressed, least=1)
    settle()
    assert not is_dim(dimmed)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_the_first_key_only_wakes_and_the_next_ones_walk(dimmed: Evening, key: Qt.Key) -> None:
    window = dimmed.window("kiosk")
    window.requestActivate()
    settle()
    before = card(dimmed)
    QTest.keyClick(window, key)
    settle()
    assert not is_dim(dimmed)
    assert card(dimmed) == before
    reached = set()
    for _ in range(14):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        settle()
        item: QQuickItem | None = window.activeFocusItem()
        reached.add(str(item.property("name") or "")[:8] if item is not None else "")
    assert {ASK[:8], "Next car"} <= reached


def test_while_it_is_cleaned_no_touch_does_anything(stage: Evening) -> None:
    stage.until_ready()
    places = [middle(stage, name) for name in (ASK, "Next card", "Previous card")]
    before = card(stage)
    stage.kiosk.attendee.care.clean()
    settle()
    assert stage.hands["kiosk"].sees(CLEANED)
    for point in places:
        stage.hands["kiosk"].tap_at(point)
        wipe(stage, *places)
    assert stage.hands["kiosk"].sees(CLEANED)
    assert card(stage) == before
    assert stage.kiosk.visit.core.visit.tapped is None
    stage.kiosk.attendee.care._set_cleaning(None)
    settle()
    stage.hands["kiosk"].tap_at(places[0])
    stage.until_saved(Pressed, least=1)


def test_a_hold_ends_the_cleaning_and_a_tap_does_not(stage: Evening) -> None:
    stage.until_ready()
    care = stage.kiosk.attendee.care
    care.clean()
    settle()
    point = middle(stage, "To end it, hold here")
    stage.hands["kiosk"].tap_at(point)
    settle()
    assert care.cleaning
    window, device = stage.window("kiosk"), stage.hands["kiosk"]._device
    QTest.touchEvent(window, device).press(0, point, window).commit()
    settle()
    stage.time.jump(3)
    care._follow_cleaning()
    settle()
    assert not stage.kiosk.attendee.care.cleaning
    assert not stage.hands["kiosk"].sees(CLEANED)
    QTest.touchEvent(window, device).release(0, point, window).commit()
    settle()
    assert stage.kiosk.visit.core.visit.tapped is None
