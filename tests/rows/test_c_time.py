# SPDX-License-Identifier: Apache-2.0
"""Rows C1, C2, C6 and C7: what moves by itself stops and stays, and what runs out asks before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.attendee import idle
from kiosk.attendee.derive import Props
from kiosk.attendee.state import Limits, Question
from kiosk.attendee.wake import next_change_ms
from kiosk.settings.model import Visit as VisitSettings
from kiosk.tour.hands import live
from tests.attendee.fingers import Fingers, middle
from tests.attendee.lobby import Lobby
from tests.attendee.stage import Stage

LIMITS = Limits()
CONTROLS = ("Pause", "Previous card", "Cards", "Next card")


def an_hour(stage: Stage, seconds: int = 85) -> None:
    """Time passes until just before the reset, as far as the rotation hears of it."""
    stage.clock.advance(seconds * 1_000)
    stage.rotation.tick()


def test_c1_pause_comes_first_and_back_and_forth_after_it(stage: Stage) -> None:
    names = [name for name in stage.controls() if name.startswith(CONTROLS)]
    assert tuple(names[: len(CONTROLS)]) == CONTROLS


def test_c1_paused_cards_stay_until_the_reset(stage: Stage, fingers: Fingers) -> None:
    fingers.tap(middle(stage, "Pause"))
    an_hour(stage)
    assert not stage.rotation.property("playing")
    assert stage.rotation.property("index") == 0
    stage.clock.advance(6_000)
    stage.visit.refresh()
    assert stage.rotation.property("playing"), "control: at rest the cards rotate"
    stage.clock.advance(60_000)
    stage.rotation.tick()
    assert stage.rotation.property("index") == 1


@pytest.mark.parametrize("how", ["touch", "key"])
def test_c2_any_touch_or_key_stops_the_rotation(stage: Stage, fingers: Fingers, how: str) -> None:
    stage.window.requestActivate()
    live()
    assert stage.rotation.property("playing")
    if how == "touch":
        fingers.tap(QPoint(1500, 300))
    else:
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        live()
    for _ in range(8):
        an_hour(stage, 10)
        assert not stage.rotation.property("playing")
        assert stage.rotation.property("index") == 0


def asked(lobby: Lobby) -> bool:
    return lobby.core.visit.question is Question.IDLE


def open_status() -> Lobby:
    lobby = Lobby()
    lobby.core.ask_for_help()
    return lobby


def until_asked(lobby: Lobby) -> None:
    lobby.clock.advance(LIMITS.reset_after_ms)
    lobby.core.tick()
    assert asked(lobby)


def without_time(props: Props) -> dict[str, object]:
    return {name: getattr(props, name) for name in ("screen", "headline", "line_ids", "sign_word")}


@given(st.lists(st.integers(0, LIMITS.question_ms - 1), min_size=1, max_size=12))
def test_c6_an_answer_keeps_everything_however_often(waits: list[int]) -> None:
    """At any moment before the end, ten times and more; the screen is as it was before."""
    lobby = open_status()
    lobby.wait(61)
    lobby.core.touch()
    lobby.core.open_status()
    before = without_time(lobby.shows)
    for wait in waits:
        until_asked(lobby)
        lobby.clock.advance(wait)
        lobby.core.tick()
        assert asked(lobby)
        lobby.core.touch()
        lobby.core.open_status()
        assert not asked(lobby)
        assert without_time(lobby.shows) == before


def test_c6_the_question_waits_for_20_seconds_and_counts_them() -> None:
    lobby = open_status()
    until_asked(lobby)
    counted = []
    while asked(lobby):
        visit = lobby.core.visit
        counted.append(idle.left_s(visit, LIMITS, lobby.now))
        wait = next_change_ms(visit, lobby.core.request, LIMITS, lobby.cover, lobby.now)
        assert wait is not None
        lobby.clock.advance(wait)
        lobby.core.tick()
    assert counted == list(range(30, 0, -1))
    assert lobby.shows.screen == "cards"
    least = VisitSettings.__annotations__["question_s"].__metadata__[0].ge
    assert least >= 20, "no venue can set less"


def test_c6_a_status_that_is_used_counts_nothing() -> None:
    lobby = open_status()
    assert idle.left_s(lobby.core.visit, LIMITS, lobby.now) == 0
    assert idle.wait_ms(lobby.core.visit, LIMITS, lobby.now) is None


def test_c6_the_countdown_is_shown_and_one_tap_answers(stage: Stage, fingers: Fingers) -> None:
    stage.hold()
    stage.show("idle")
    assert "24 s" in [text for text, _ in stage.texts()]
    assert {"I am still here", "Back to the cards"} <= set(stage.controls())


@given(st.lists(st.integers(0, 400_000), max_size=8))
def test_c7_no_time_closes_or_withdraws_a_request(steps: list[int]) -> None:
    """It leaves the public screen; the request stays open and nothing is written."""
    lobby = open_status()
    request = lobby.request.id
    for ms in [*steps, 3_600_000]:
        lobby.clock.advance(ms)
        lobby.core.tick()
    assert lobby.shows.screen == "cards"
    assert lobby.kinds() == ["pressed"]
    known = lobby.core.requests.known(request)
    assert known is not None
    assert known.open
