# SPDX-License-Identifier: Apache-2.0
"""Any set of facts makes a request: each row of the word table, and every disorder."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    DrillEnded,
    Escalated,
    LanguageChosen,
    Linked,
    NoteAdded,
    NoteStruck,
    NotesViewed,
    PlaceChosen,
    Pressed,
    PressedAgain,
    Proved,
    Purged,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    Shown,
    SteppedBack,
    Touched,
    Undone,
    WithdrawalUndone,
    Withdrawn,
)
from kiosk.domain.fold import fold
from kiosk.domain.request import Mark, Request, State
from tests.domain.history import DESK, SEVEN, TWO, History
from tests.domain.strategies import any_facts, facts_with_a_press

Told = Callable[[History], object]


def new(told: History) -> None:
    """Nothing but the press."""


def seen(told: History) -> Seen:
    return told.one(Seen, TWO)


def coming(told: History) -> Coming:
    return told.one(Coming, TWO)


def stepped_back(told: History) -> None:
    told.one(SteppedBack, TWO, undoes=coming(told).id)


def with_person(told: History) -> Arrived:
    return told.one(Arrived, TWO)


def closed(told: History) -> Closed:
    return told.one(Closed, TWO, reason=Reason.ATTENDED)


def reopened(told: History) -> None:
    closed(told)
    told.one(Reopened, TWO, round=1)


STATES: dict[Told, State] = {
    new: State.NEW,
    seen: State.SEEN,
    coming: State.COMING,
    stepped_back: State.SEEN,
    with_person: State.WITH_PERSON,
    closed: State.CLOSED,
    reopened: State.NEW,
}
UNCHANGED: list[tuple[type[RequestEvent], dict[str, Any]]] = [
    (Touched, {}),
    (PressedAgain, {}),
    (PlaceChosen, {"place": "quiet_room"}),
    (LanguageChosen, {"language": "ar"}),
    (Withdrawn, {}),
    (WithdrawalUndone, {"undoes": "nothing"}),
    (Shown, {"by": DESK}),
    (Escalated, {"step": 1}),
    (NoteAdded, {"text": "at the stairs"}),
    (NoteStruck, {"undoes": "nothing"}),
    (Linked, {"to": "request-0"}),
    (NotesViewed, {"by": TWO}),
    (Purged, {}),
]


@pytest.mark.parametrize(("told", "state"), STATES.items())
def test_state_after_each_row_of_the_word_table(told: Told, state: State) -> None:
    history = History()
    told(history)
    assert history.request.state is state
    assert history.request.open is (state is not State.CLOSED)


@pytest.mark.parametrize("told", STATES)
@pytest.mark.parametrize(("kind", "fields"), UNCHANGED)
def test_rows_that_leave_the_state(
    told: Told, kind: type[RequestEvent], fields: dict[str, Any]
) -> None:
    history = History()
    told(history)
    before = history.request
    history.one(kind, round=before.round, **fields)
    assert history.request.state is before.state


@pytest.mark.parametrize("told", STATES)
def test_staff_rows_that_lead_on_from_an_open_request(told: Told) -> None:
    for kind, state in {Coming: State.COMING, Arrived: State.WITH_PERSON}.items():
        history = History()
        told(history)
        before = history.request
        history.one(kind, SEVEN, round=before.round)
        wanted = max(state, before.state, key=list(State).index)
        assert history.request.state is wanted


def test_nothing_without_a_press() -> None:
    history = History()
    coming(history)
    assert fold(history.facts[1:]) is None
    assert fold(()) is None


def test_a_later_seen_does_not_take_back_a_coming() -> None:
    history = History()
    coming(history)
    history.one(Seen, SEVEN)
    assert history.request.state is State.COMING


def test_one_of_two_who_come_steps_back_and_the_other_still_comes() -> None:
    history = History()
    first = coming(history)
    second = history.one(Coming, SEVEN)
    history.one(SteppedBack, TWO, undoes=first.id)
    assert history.request.state is State.COMING
    assert history.request.comings == (second,)


def test_an_undone_step_is_as_if_it_had_not_been_and_stays_on_record() -> None:
    for step in (seen, with_person):
        history = History()
        done = step(history)
        assert isinstance(done, RequestEvent)
        undone = history.one(Undone, TWO, undoes=done.id)
        assert history.request.state is State.NEW
        assert {done, undone} <= set(history.request.facts)


def test_a_reopening_begins_a_round_in_which_nobody_comes() -> None:
    history = History()
    coming(history)
    with_person(history)
    closed(history)
    again = history.one(Reopened, SEVEN, round=1)
    request = history.request
    assert (request.state, request.round, request.ringing_since) == (State.NEW, 1, again.at)
    assert not any((request.comings, request.arrived, request.closed, request.shown))


def test_two_who_reopen_at_once_do_not_make_the_visitor_wait_from_the_start_again() -> None:
    history = History()
    closed(history)
    first = history.one(Reopened, SEVEN, round=1)
    history.one(Reopened, TWO, round=1)
    assert history.request.ringing_since == first.at


def test_a_step_of_somebody_who_did_not_know_of_the_reopening_does_not_count() -> None:
    history = History()
    reopened(history)
    history.one(Coming, SEVEN, round=0)
    history.one(Closed, SEVEN, round=0, reason=Reason.ATTENDED)
    assert history.request.state is State.NEW


def test_a_place_is_the_last_one_chosen_even_when_the_clock_was_set_back() -> None:
    history = History()
    first = history.one(PlaceChosen, place="quiet_room")
    history.one(
        PlaceChosen, place="here", replaces=first.id, at=history.pressed.at.plus(-3_600_000)
    )
    place = history.request.place
    assert place
    assert place.place == "here"


def test_a_language_is_the_last_one_chosen_else_that_of_the_press() -> None:
    history = History(language="de")
    assert (history.request.language, history.request.language_chosen) == ("de", False)
    first = history.one(LanguageChosen, language="ar")
    assert (history.request.language, history.request.language_chosen) == ("ar", True)
    history.one(
        LanguageChosen, language="de", replaces=first.id, at=history.pressed.at.plus(-3_600_000)
    )
    assert (history.request.language, history.request.language_chosen) == ("de", True)


def test_marks() -> None:
    history = History(drill=True)
    withdrawn = history.one(Withdrawn)
    history.one(Escalated, step=2)
    assert history.request.marks == {Mark.DRILL, Mark.WITHDRAWN, Mark.ESCALATED}
    history.one(WithdrawalUndone, undoes=withdrawn.id)
    assert history.request.marks == {Mark.DRILL, Mark.ESCALATED}


def test_a_struck_note_is_gone_from_the_notes_and_stays_on_record() -> None:
    history = History()
    kept, struck = history.one(NoteAdded, text="kept"), history.one(NoteAdded, text="struck")
    history.one(NoteStruck, undoes=struck.id)
    assert history.request.notes == (kept,)
    assert struck in history.request.facts


def test_the_last_press_is_the_later_one_even_when_the_clock_was_set_back() -> None:
    told = History()
    told.one(PressedAgain)
    set_back = replace(told.now(), utc_ms=told.now().utc_ms - 3_600_000)
    again = told.one(PressedAgain, at=set_back)
    assert told.request.last_press == again


def test_a_press_again_is_the_last_press() -> None:
    history = History()
    again = history.one(PressedAgain)
    assert history.request.last_press == again
    assert history.request.pressed == history.pressed


@given(any_facts)
def test_the_fold_is_total(facts: list[RequestEvent]) -> None:
    request = fold(facts)
    assert (request is None) is not any(isinstance(fact, Pressed) for fact in facts)
    if request:
        assert set(request.facts) == set(facts)


@given(facts_with_a_press, st.randoms(use_true_random=False))
def test_the_order_and_doubles_make_no_difference(facts: list[RequestEvent], luck: Any) -> None:
    mixed = facts + luck.sample(facts, luck.randrange(len(facts) + 1))
    luck.shuffle(mixed)
    assert fold(mixed) == fold(facts)


@given(facts_with_a_press)
def test_each_state_stands_on_a_fact_of_its_round(facts: list[RequestEvent]) -> None:
    request = fold(facts)
    assert request
    behind: dict[State, tuple[object, ...]] = {
        State.NEW: (request.pressed,),
        State.SEEN: (request.seen, *request.stepped_back),
        State.COMING: request.comings,
        State.WITH_PERSON: request.arrived,
        State.CLOSED: (request.closed, *_ends_of_a_drill(request)),
    }
    held = [fact for fact in behind[request.state] if fact]
    assert held
    assert all(fact in facts for fact in held)
    if request.state is not State.NEW:
        assert all(isinstance(f, RequestEvent) and f.round == request.round for f in held)


def _ends_of_a_drill(request: Request) -> tuple[RequestEvent, ...]:
    if not request.pressed.drill:
        return ()
    ends = (fact for fact in request.facts if isinstance(fact, DrillEnded))
    return tuple(fact for fact in ends if fact.round == request.round)


def test_a_drill_is_over_when_its_end_is_written_and_a_request_is_not() -> None:
    drill, asked = History(drill=True), History()
    for told in (drill, asked):
        told.one(Proved, DESK, path="desk Info")
        told.one(DrillEnded, Actor("system", "relay"))
    assert (drill.request.state, asked.request.state) == (State.CLOSED, State.NEW)
