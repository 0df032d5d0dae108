# SPDX-License-Identifier: Apache-2.0
"""Rows F1, F3, F5, F6 and F8: the alert, the answer, recusing, looking again, nobody there."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.actions.teamwork import Standpoint, follow_up, take_step
from kiosk.content.said import spoken
from kiosk.content.team_news import Kind, team_news
from kiosk.desk.detail import Reading, detail
from kiosk.desk.history import history
from kiosk.desk.line import Look
from kiosk.desk.rows import lines
from kiosk.domain import teamwork_events
from kiosk.domain.alarm import bell, light
from kiosk.domain.events import (
    Actor,
    AlertSense,
    Closed,
    Coming,
    NoteAdded,
    Reason,
    RequestEvent,
    Seen,
    SteppedBack,
)
from kiosk.domain.fold import fold
from kiosk.domain.follow_up import ANSWER_WITHIN_MS, LEADS_WITHIN_MS, due
from kiosk.domain.promise import Claim, Line, promise
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step, decide, steps
from tests.desk.conftest import OpenDesk, _quick, _words, desk, open_desk
from tests.desk.people import ME, NOW, OTHER, TELLER, board_of, did, request_of
from tests.desk.test_staff_desk import until_written
from tests.domain.strategies import facts_with_a_press
from tests.fakes import LISTENING

__all__ = ["_quick", "_words", "desk", "open_desk"]


@pytest.mark.parametrize("sense", ["Sound", "Light"])
def test_f1_a_request_is_seen_and_heard_until_somebody_is_coming(
    desk: OpenDesk,
    sense: str,
) -> None:
    """Whoever hears or sees only one of the two notices it by the other."""
    desk.sign_in()
    desk.tap(sense)
    desk.tap("I noticed it")
    desk.press(0)
    for seconds in range(1, 4):
        desk.pass_time(10)
        assert desk.says("Somebody is asking for the team.")
        assert len(desk.bell.rung) >= seconds
    desk.tap("I'm going, Heron")
    until_written(desk, Coming)
    desk.loses("Somebody is asking for the team.")
    rung = len(desk.bell.rung)
    desk.pass_time(30)
    assert len(desk.bell.rung) == rung


def test_f1_three_senses_can_be_chosen() -> None:
    assert {one.value for one in AlertSense} == {"sound", "light", "vibration"}


@given(facts_with_a_press, st.integers(0, 200_000))
def test_f3_only_coming_says_that_somebody_is_coming(
    facts: list[RequestEvent], later_ms: int
) -> None:
    request = fold(facts)
    assert request
    told = promise(request, LISTENING, request.ringing_since.plus(later_ms))
    says = Line.COMING in told.lines
    assert says <= bool(request.comings)
    if says:
        assert told.claims[Claim.COMING] in {one.id for one in request.comings}


def test_f3_seen_and_coming_are_a_persons_own_choice() -> None:
    request = request_of(1, 60)
    assert {Step.SEEN, Step.GOING} <= steps(request, ME)
    seen = promise(request_of(1, 60, did(Seen, 5)), LISTENING, NOW)
    assert Line.COMING not in seen.lines
    assert Line.SEEN in seen.lines


PASSED_ON = (SteppedBack, teamwork_events.ForLead, teamwork_events.HandOverDeclined)


def test_f5_passing_a_request_on_has_no_room_for_a_reason() -> None:
    """No field that could hold one, whatever a screen asked."""
    for kind in PASSED_ON:
        assert not {"reason", "text", "phrase"} & set(kind.__dataclass_fields__)


def test_f5_the_list_shows_no_narrative() -> None:
    """A note that somebody typed stands neither in the list nor in what happened."""
    story = "met them by the lift"
    board = board_of(1, 60, did(NoteAdded, 5, OTHER, text=story), did(Coming, 3, OTHER))
    request = board.find("r1")
    assert request
    shown = [f"{one}" for one in lines(board, Look(TELLER, NOW))]
    told = [one.text for one in history(request, TELLER)]
    seen = detail(request, TELLER, Reading(NOW))
    assert story not in " ".join([*shown, *told, f"{seen}"])
    opened = detail(request, TELLER, Reading(NOW, notes_open=True))
    assert story in f"{opened}"


@pytest.mark.parametrize("step", [Step.NOT_ME, Step.FOR_LEAD])
def test_f5_one_touch_passes_it_on(step: Step) -> None:
    request = request_of(1, 60, did(Coming, 5))
    made = decide(request, step, Stamp("1", NOW, ME))
    assert not isinstance(made, Refusal)


def test_f6_leads_meet_within_a_day_and_who_reported_hears_within_a_week() -> None:
    hour_ms = 3_600_000
    assert 24 * hour_ms == LEADS_WITHIN_MS
    assert 7 * 24 * hour_ms == ANSWER_WITHIN_MS


@pytest.mark.parametrize(
    ("after_ms", "closed"), list(product((LEADS_WITHIN_MS, ANSWER_WITHIN_MS), (False, True)))
)
def test_f6_looking_again_is_told_when_it_is_due_and_until_it_is_done(
    after_ms: int, *, closed: bool
) -> None:
    """Also after closing, and on another boot: only the wall decides."""
    done = [did(Closed, 1, reason=Reason.ATTENDED)] if closed else []
    board = board_of(1, 60, *done)
    request = board.find("r1")
    assert request
    board.add(follow_up(request, NOW.utc_ms + after_ms, Stamp("again", NOW, ME)))
    late = NOW.plus(after_ms)
    assert due(board.followed(), NOW.plus(after_ms - 1)) == ()
    (waiting,) = due(board.followed(), late)
    assert waiting.id == "r1"
    told = team_news(board.followed(), TELLER, late)
    assert [one.kind for one in told] == [Kind.DUE]
    listed = [one.key for one in lines(board, Look(TELLER, late))]
    assert "r1" in listed
    assert ("again" in listed) is closed


def test_f8_nobody_there_is_one_step_without_a_word_of_blame() -> None:
    request = request_of(1, 60, did(Coming, 5))
    ids = iter("abc")
    made = take_step(
        request, Step.CLOSE, Standpoint(lambda: Stamp(next(ids), NOW, ME)), Reason.NOBODY_THERE
    )
    assert not isinstance(made, Refusal)
    (closed,) = made
    assert isinstance(closed, Closed)
    assert closed.reason is Reason.NOBODY_THERE
    board = board_of(1, 60, did(Closed, 1, ME, reason=Reason.NOBODY_THERE))
    found = board.find("r1")
    assert found
    line = spoken(TELLER.line(found, NOW), lambda text_id, *words: " ".join((text_id, *words)))
    assert "nobody_there" in line


def test_f8_a_request_that_nobody_was_found_for_rings_no_more() -> None:
    request = request_of(1, 60, did(Closed, 1, reason=Reason.NOBODY_THERE))
    assert not light(request)
    assert bell(request, NOW.plus(60_000)) is None


def test_an_arrival_is_proved_where_the_person_waits_and_nowhere_else() -> None:
    here = request_of(1, 60, place="Lobby A")
    assert {one.kind for one in _there(here, "Lobby A")} == {"arrived", "arrival_proved"}
    assert {one.kind for one in _there(here, "Hall 2")} == {"arrived"}
    assert {one.kind for one in _there(here, "")} == {"arrived"}


def _there(request: Request, kiosk: str) -> tuple[RequestEvent, ...]:
    ids = iter("abc")
    at = Standpoint(lambda: Stamp(next(ids), NOW, Actor("person", "4")), kiosk)
    made = take_step(request, Step.THERE, at)
    assert not isinstance(made, Refusal)
    return made
