# SPDX-License-Identifier: Apache-2.0
"""Hands that tremble, keys that are held, people who come after others: on the real window."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, qtTrId
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.events import Pressed, WithdrawalUndone, Withdrawn
from kiosk.domain.promise import Claim
from kiosk.tour.hands import live
from kiosk.tour.reading import interfaces, said
from tests.journeys.conftest import Evening
from tests.journeys.test_asking import ASK, ask, ask_and_read, presses

OF_A_REQUEST = ("Saved at", "Is this still you?", "No one has", "Hide this screen")


def settle() -> None:
    for _ in range(20):
        live()


def middle(stage: Evening, name: str) -> QPoint:
    x, y, width, height = stage.place_of("kiosk", name)
    return QPoint(x + width // 2, y + height // 2)


def key(stage: Evening, one: Qt.Key) -> None:
    QTest.keyClick(stage.window("kiosk"), one)
    settle()


def hold_key(stage: Evening, one: Qt.Key, times: int = 6) -> None:
    """As a keyboard repeats it."""
    window = stage.window("kiosk")
    none = Qt.KeyboardModifier.NoModifier
    QTest.keyPress(window, one)
    for _ in range(times):
        for what in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            again = QKeyEvent(what, one.value, none, "", autorep=True)
            QCoreApplication.sendEvent(window, again)
            live()
    QTest.keyRelease(window, one)
    settle()


def focused(stage: Evening) -> str:
    item: QQuickItem | None = stage.window("kiosk").activeFocusItem()
    return str(item.property("name") or "") if item is not None else ""


def walk_to(stage: Evening, name: str, step: Qt.Key) -> None:
    stage.window("kiosk").requestActivate()
    for _ in range(20):
        key(stage, step)
        if focused(stage).startswith(name):
            return
    raise AssertionError(f"{step} does not reach {name}")


def alert(stage: Evening) -> str:
    """What a screen reader is told without moving there."""
    role = QAccessible.Role.AlertMessage
    found = [one for one in interfaces(stage.window("kiosk")) if one.role() == role]
    return " ".join(one.text(QAccessible.Text.Name) for one in found)


@pytest.mark.parametrize("step", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_whole_visit_works_without_a_finger(stage: Evening, step: Qt.Key) -> None:
    """Also on a keypad that has arrows and no Tab."""
    walk_to(stage, ASK, step)
    key(stage, Qt.Key.Key_Return)
    stage.until_claimed(Claim.SAVED)
    stage.until_said("kiosk", "visit.hide")
    for name, then in (("What is stored", "What this screen stores"), ("Back", "Saved at")):
        walk_to(stage, name, step)
        key(stage, Qt.Key.Key_Space)
        stage.until("kiosk", then)
    walk_to(stage, "Hide this screen", step)
    key(stage, Qt.Key.Key_Enter)
    assert "What is an ally?" in said(stage.window("kiosk"))
    walk_to(stage, ASK, step)


@pytest.mark.parametrize("held", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_held_is_one_press(stage: Evening, held: Qt.Key) -> None:
    walk_to(stage, "Next card", Qt.Key.Key_Tab)
    before = stage.kiosk.rotation.property("index")
    hold_key(stage, held)
    assert stage.kiosk.rotation.property("index") == before + 1


def test_a_trembling_finger_neither_undoes_nor_withdraws_again(stage: Evening) -> None:
    ask_and_read(stage)
    stage.until_said("kiosk", "visit.no_longer")
    stage.later(2)
    hand = stage.hands["kiosk"]
    for name, kind in (("I no longer need this", Withdrawn), ("Undo", WithdrawalUndone)):
        settle()
        point = middle(stage, name)
        for _ in range(2):
            hand.tap_at(point)
            settle()
        stage.until_saved(kind, least=1)
        stage.later(2)
    stage.until("kiosk", "I no longer need this")
    ends = [fact.kind for fact in stage.facts() if isinstance(fact, Withdrawn | WithdrawalUndone)]
    assert ends == ["withdrawn", "withdrawal_undone"]


def test_play_plays_after_a_touch_beside_it(stage: Evening) -> None:
    stage.hands["kiosk"].tap_at(QPoint(1500, 300))
    settle()
    assert not stage.kiosk.rotation.property("playing")
    stage.tap("kiosk", "card.play")
    assert stage.kiosk.rotation.property("playing")


def test_a_touch_on_a_control_that_is_thought_better_of_is_a_touch(stage: Evening) -> None:
    """Any touch stops the rotation, also one that slides off a button."""
    stage.until_ready()
    hand, window = stage.hands["kiosk"], stage.window("kiosk")
    point = middle(stage, "Next card")
    touch = QTest.touchEvent(window, hand._device)
    touch.press(0, point, window).commit()
    settle()
    assert not stage.kiosk.rotation.property("playing")
    QTest.touchEvent(window, hand._device).move(0, point - QPoint(0, 300), window).commit()
    QTest.touchEvent(window, hand._device).release(0, point - QPoint(0, 300), window).commit()
    settle()
    assert stage.kiosk.rotation.property("index") == 0


def test_hide_is_within_reach_on_what_is_stored(stage: Evening) -> None:
    ask_and_read(stage)
    stage.tap("kiosk", "visit.privacy_link")
    stage.tap("kiosk", "visit.hide")
    assert "What is an ally?" in said(stage.window("kiosk"))


def test_a_press_while_reading_what_is_stored_is_answered(stage: Evening) -> None:
    ask_and_read(stage)
    stage.tap("kiosk", "visit.privacy_link")
    stage.later(12)
    ask(stage)
    stage.until_said("kiosk", "visit.still_you")


def test_who_is_asked_whether_it_is_them_has_nothing_else_to_decide(stage: Evening) -> None:
    ask_and_read(stage)
    stage.later(12)
    ask(stage)
    stage.until_said("kiosk", "visit.still_you")
    settle()
    words = " ".join(said(stage.window("kiosk")))
    for other in ("I no longer need this", "Undo", "Where shall they come?", "What is stored"):
        assert other not in words
    assert "Hide this screen" in words
    assert alert(stage) == "Is this still you?"


def test_the_other_ways_are_said_once(stage: Evening) -> None:
    way = "Go to the information desk"
    stage.until("kiosk", way)
    ask_and_read(stage)
    stage.until_said("kiosk", "visit.hide")
    settle()
    assert said(stage.window("kiosk")).count(way) == 1


def test_a_folded_status_tells_nobody_more_than_it_shows(stage: Evening) -> None:
    ask_and_read(stage)
    stage.later(31)
    settle()
    assert alert(stage) == qtTrId("visit.nobody_listening")
    assert any(alert(stage) in one for one in said(stage.window("kiosk")))
    assert "No one" not in alert(stage)


def test_nothing_is_left_for_the_next_person(stage: Evening) -> None:
    ask_and_read(stage)
    stage.until_said("kiosk", "visit.hide")
    settle()
    sign = stage.kiosk.visit.signWord
    stage.tap("kiosk", "visit.hide")
    words = " ".join(said(stage.window("kiosk")))
    assert alert(stage) == ""
    assert sign not in words
    assert not any(one in words for one in OF_A_REQUEST)


def test_keys_of_other_programs_do_nothing_here(stage: Evening) -> None:
    window = stage.window("kiosk")
    before = said(window)
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for one in (
        Qt.Key.Key_Escape,
        Qt.Key.Key_Back,
        Qt.Key.Key_Menu,
        Qt.Key.Key_F1,
        Qt.Key.Key_F5,
        Qt.Key.Key_F11,
        Qt.Key.Key_F12,
        Qt.Key.Key_Q,
        Qt.Key.Key_W,
        Qt.Key.Key_L,
    ):
        for held in (Qt.KeyboardModifier.NoModifier, control, alt, control | alt):
            QTest.keyClick(window, one, held)
    settle()
    assert window.isVisible()
    assert said(window)[0] == before[0]
    assert not presses(stage)


def test_nobody_closes_the_window_of_a_kiosk(stage: Evening) -> None:
    """Alt+F4 and its kin; an ordinary window, as of a trial on a laptop, may be closed."""
    window = stage.window("kiosk")
    window.setProperty("stays", True)
    assert not window.close()
    assert window.isVisible()
    window.setProperty("stays", False)


def test_help_works_while_the_pad_is_open_and_closes_it(stage: Evening) -> None:
    stage.kiosk.attendee.openStaff()
    stage.until_said("kiosk", "pad.number")
    ask(stage)
    stage.until_saved(Pressed, least=1)
    stage.until_said("kiosk", "visit.hide")
    assert not stage.hands["kiosk"].sees("Call number")
