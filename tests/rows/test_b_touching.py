# SPDX-License-Identifier: Apache-2.0
"""Rows B8 to B16: one finger, slow and shaky fingers, several of them, keys, and no typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.events import Pressed
from kiosk.tour.hands import live
from tests.attendee.fingers import HELP, Fingers, asked, middle
from tests.attendee.lobby import Lobby
from tests.attendee.stage import Stage
from tests.house.tree import below, text

WOBBLE_MM = 12
HOLD_MS = 1_200
AWAY = QPoint(0, 400)
"""From the middle of the help button to a place where no control is."""

STEALS_TOUCHES = ("QQuickFlickable", "QQuickPathView")


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item's parents, from the nearest on."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def focused(stage: Stage) -> str:
    item: QQuickItem | None = stage.window.activeFocusItem()
    return str(item.property("name") or "") if item is not None else ""


def help_item(item: QQuickItem) -> QQuickItem | None:
    """The help button at or below this item."""
    if str(item.property("name") or "").startswith(HELP):
        return item
    return next((found for one in item.childItems() if (found := help_item(one))), None)


def test_b8_no_gesture_is_the_only_way() -> None:
    """One finger and single taps: nothing in the attendee's QML knows another gesture."""
    gestures = ("PinchHandler", "onDoubleClicked", "onDoubleTapped", "onLongPressed", "DragHandler")
    for path in below("kiosk/attendee", ".qml"):
        found = [one for one in gestures if one in text(path)]
        assert not found, f"{path}: {found}"


def test_b9_acts_on_release_and_not_before(stage: Stage, fingers: Fingers) -> None:
    point = middle(stage, HELP)
    fingers.down(point)
    assert not asked(stage)
    fingers.up(point)
    assert asked(stage)


@pytest.mark.parametrize("name", [HELP, "Next card", "Previous card"])
def test_b9_sliding_off_cancels(stage: Stage, fingers: Fingers, name: str) -> None:
    index = stage.rotation.property("index")
    point = middle(stage, name)
    fingers.down(point)
    fingers.move(point - AWAY)
    fingers.up(point - AWAY)
    assert not asked(stage)
    assert stage.rotation.property("index") == index


@pytest.mark.parametrize("name", [HELP, "Next card"])
def test_b10_a_slow_and_shaky_finger_counts(
    stage: Stage, fingers: Fingers, qtbot: QtBot, name: str
) -> None:
    """Held for 1.2 s and moved by 12 mm, where the control is that large."""
    point = middle(stage, name)
    half = stage.controls()[name].width() / 2 - 2
    shaken = point + QPoint(round(min(half, WOBBLE_MM * stage.panel.px_per_mm)), 0)
    fingers.down(point)
    fingers.move(shaken)
    qtbot.wait(HOLD_MS)
    fingers.move(point)
    fingers.up(shaken)
    assert asked(stage) if name == HELP else stage.rotation.property("index") == 1


def test_b11_nothing_that_steals_touches_holds_the_help_button(stage: Stage) -> None:
    button = help_item(stage.window.contentItem())
    assert button is not None
    held_by = [one.metaObject().className() for one in above(button)]
    assert held_by
    assert not any(name.startswith(STEALS_TOUCHES) for name in held_by)
    for path in below("kiosk/attendee", ".qml"):
        assert "Flickable" not in text(path), path
        assert "ListView" not in text(path), path
    ten_mm = 10 * stage.panel.px_per_mm
    assert QGuiApplication.styleHints().startDragDistance() >= round(ten_mm)


def test_b12_a_palm_elsewhere_does_not_block(stage: Stage, fingers: Fingers) -> None:
    palm, point = QPoint(1500, 300), middle(stage, HELP)
    fingers.down(palm, 0)
    fingers.down(point, 1, resting=(0,))
    fingers.up(point, 1, resting=(0,))
    assert asked(stage)
    fingers.up(palm, 0)


def test_b12_a_finger_held_on_another_control_does_not_block(
    stage: Stage, fingers: Fingers
) -> None:
    other, point = middle(stage, "Next card"), middle(stage, HELP)
    fingers.down(other, 0)
    fingers.down(point, 1, resting=(0,))
    fingers.up(point, 1, resting=(0,))
    assert asked(stage)
    fingers.up(other, 0)


def test_b12_of_two_fingers_on_help_either_counts(stage: Stage, fingers: Fingers) -> None:
    """The first slides off; the second lets go inside."""
    point = middle(stage, HELP)
    beside = point + QPoint(60, 0)
    fingers.down(point, 0)
    fingers.down(beside, 1, resting=(0,))
    fingers.move(point - AWAY, 0, resting=(1,))
    fingers.up(point - AWAY, 0, resting=(1,))
    assert not asked(stage)
    fingers.up(beside, 1)
    assert asked(stage)


def test_b12_a_palm_that_rests_on_help_does_not_block(stage: Stage, fingers: Fingers) -> None:
    palm = middle(stage, HELP)
    point = palm + QPoint(80, 0)
    fingers.down(palm, 0)
    fingers.down(point, 1, resting=(0,))
    fingers.up(point, 1, resting=(0,))
    assert asked(stage)
    fingers.up(palm, 0)


def test_b12_two_fingers_that_both_slide_off_are_no_press(stage: Stage, fingers: Fingers) -> None:
    point = middle(stage, HELP)
    beside = point + QPoint(60, 0)
    fingers.down(point, 0)
    fingers.down(beside, 1, resting=(0,))
    for finger, start, other in ((0, point, (1,)), (1, beside, ())):
        fingers.move(start - AWAY, finger, resting=other)
        fingers.up(start - AWAY, finger, resting=other)
    assert not asked(stage)


def pressed(lobby: Lobby) -> list[Pressed]:
    return [fact for fact in lobby.log if isinstance(fact, Pressed)]


def test_b12_two_fingers_are_one_request() -> None:
    """Each finger that lets go asks; one person has asked."""
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.clock.advance(40)
    lobby.core.ask_for_help()
    lobby.wait(60)
    assert len(pressed(lobby)) == 1
    assert lobby.kinds() == ["pressed"]


def test_b13_two_fingers_are_one_of_two_taps() -> None:
    """Where a venue asks for two taps, the echo of the first within 0.5 s is none (EN 5.8)."""
    lobby = Lobby(confirm=True)
    lobby.core.ask_for_help()
    lobby.clock.advance(499)
    lobby.core.ask_for_help()
    assert pressed(lobby) == []
    lobby.clock.advance(1)
    lobby.core.ask_for_help()
    assert len(pressed(lobby)) == 1


@pytest.mark.parametrize("ready", [True, False])
def test_b13_500_taps_a_minute_are_one_request(*, ready: bool) -> None:
    """Also while the log is not open yet; and none of them withdraws anything."""
    lobby = Lobby(ready=ready)
    for tap in range(500):
        lobby.core.ask_for_help()
        if tap == 250 and not ready:
            lobby.core.ready()
        lobby.wait(0.1)
        lobby.clock.advance(20)
    assert lobby.kinds() == ["pressed"]
    assert lobby.request.open


def test_b13_many_taps_on_the_glass_are_one_request(stage: Stage, fingers: Fingers) -> None:
    """500 a minute, each of them on the real button."""
    point = middle(stage, HELP)
    requests = set()
    for _ in range(60):
        fingers.tap(point)
        requests.add(stage.visit.core.visit.request)
        stage.clock.advance(120)
    assert len(requests) == 1


def test_b13_withdrawing_is_inert_for_a_second_and_not_under_the_finger(stage: Stage) -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.clock.advance(999)
    lobby.core.withdraw()
    assert lobby.kinds() == ["pressed"]
    lobby.clock.advance(1)
    lobby.core.withdraw()
    assert lobby.kinds() == ["pressed", "withdrawn"]
    stage.show("shown")
    controls = stage.controls()
    assert not controls["I no longer need this"].intersects(controls[HELP])


def test_b14_a_touch_is_seen_beyond_the_finger(stage: Stage, fingers: Fingers) -> None:
    """5 mm and more from the contact, in the frame that follows the press."""
    point = middle(stage, HELP)
    width = stage.controls()[HELP].width()
    beside = point + QPoint(round(width / 2 - 5 * stage.panel.px_per_mm), 0)
    assert beside.x() - point.x() >= 2 * WOBBLE_MM * stage.panel.px_per_mm
    before = stage.picture().pixel(beside)
    fingers.down(point)
    assert stage.picture().pixel(beside) != before
    fingers.up(point)
    stage.show("cards")
    assert stage.picture().pixel(beside) == before, "control: the look goes with the finger"


@pytest.mark.parametrize("state", ["cards", "shown", "withdrawn", "still_you", "idle", "quiet"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_b15_keys_reach_every_control_and_come_round(stage: Stage, state: str, key: Qt.Key) -> None:
    """Also on a keypad that has arrows and no Tab."""
    stage.hold()
    stage.rotation.pause()
    stage.show(state)
    stage.window.requestActivate()
    wanted = set(stage.controls())
    reached = set()
    for _ in range(2 * len(wanted) + 4):
        QTest.keyClick(stage.window, key)
        live()
        reached.add(focused(stage))
    assert wanted <= reached


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_b15_a_focused_control_shows_it_and_answers_the_key(stage: Stage, key: Qt.Key) -> None:
    stage.window.requestActivate()
    before = stage.picture()
    for _ in range(16):
        before = stage.picture()
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        live()
        if focused(stage) == HELP:
            break
    assert stage.picture() != before
    QTest.keyClick(stage.window, key)
    assert asked(stage)


def test_b16_nowhere_is_anything_typed(stage: Stage) -> None:
    for state in ("cards", "shown", "still_you", "idle"):
        stage.show(state)
        typed = [
            one.metaObject().className()
            for one in stage.window.findChildren(QObject)
            if one.inherits("QQuickTextInput") or one.inherits("QQuickTextEdit")
        ]
        assert typed == []
    for path in below("kiosk/attendee", ".qml"):
        assert not any(one in text(path) for one in ("TextField", "TextInput", "TextEdit"))


def test_a14_the_shift_of_the_picture_moves_help_by_a_millimetre_at_most(stage: Stage) -> None:
    """And nothing at all while somebody uses the screen."""
    stage.rotation.pause()
    places = set()
    for minute in range(50):
        rect = stage.controls()[HELP]
        places.add((rect.x(), rect.y()))
        stage.clock.advance(60_000)
        stage.attendee.care.tick()
        stage.settle()
        assert stage.controls()[HELP].size() == rect.size(), minute
    across, down = [x for x, _ in places], [y for _, y in places]
    assert len(places) == 25
    most = 1.2 * stage.panel.px_per_mm * 2
    assert max(across) - min(across) <= most
    assert max(down) - min(down) <= most
    stage.visit.stillHere()
    stands = stage.controls()[HELP]
    stage.clock.advance(60_000)
    stage.attendee.care.tick()
    stage.settle()
    assert stage.controls()[HELP] == stands
