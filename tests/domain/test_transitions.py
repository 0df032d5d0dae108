# SPDX-License-Identifier: Apache-2.0
"""The state table: what each button does, what is refused, and that an undo undoes."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    NoteAdded,
    PressedAgain,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
)
from kiosk.domain.fold import fold
from kiosk.domain.request import Request, State
from kiosk.domain.teamwork_events import ForLead
from kiosk.domain.transitions import Refusal, Stamp, Step, decide, steps
from kiosk.domain.undoing import UNDO_MS, undo
from tests.domain.history import KIOSK, SEVEN, TWO, History
from tests.domain.strategies import facts_with_a_press


def new(told: History) -> None:
    """Nothing but the press."""


def seen(told: History) -> None:
    told.one(Seen, TWO)


def coming(told: History) -> None:
    told.one(Coming, TWO)


def with_person(told: History) -> None:
    told.one(Arrived, TWO)


def closed(told: History) -> None:
    told.one(Closed, TWO, reason=Reason.SECURITY)


Told = Callable[[History], None]
S = Step
TABLE: list[tuple[Told, dict[Step, State]]] = [
    (new, {S.SEEN: State.SEEN, S.GOING: State.COMING, S.THERE: State.WITH_PERSON,
           S.CLOSE: State.CLOSED, S.FOR_LEAD: State.NEW}),
    (seen, {S.GOING: State.COMING, S.THERE: State.WITH_PERSON, S.CLOSE: State.CLOSED,
            S.FOR_LEAD: State.SEEN}),
    (coming, {S.NOT_ME: State.SEEN, S.THERE: State.WITH_PERSON, S.CLOSE: State.CLOSED,
              S.FOR_LEAD: State.COMING}),
    (with_person, {S.CLOSE: State.CLOSED, S.FOR_LEAD: State.WITH_PERSON}),
    (closed, {S.REOPEN: State.NEW}),
]  # fmt: skip
"""For the person who did the step before; the word table's third and fourth columns."""

ANSWERS = {
    kind.kind: kind for kind in (Seen, Coming, SteppedBack, Arrived, Closed, Reopened, ForLead)
}


@pytest.mark.parametrize(("told", "allowed"), TABLE)
@pytest.mark.parametrize("step", Step)
def test_each_button_in_each_state(told: Told, allowed: dict[Step, State], step: Step) -> None:
    history = History()
    told(history)
    decided = decide(history.request, step, history.stamp(TWO), Reason.ATTENDED)
    if step not in allowed:
        assert isinstance(decided, Refusal)
        return
    assert type(history.take(decided)) is ANSWERS[step.value]
    assert history.request.state is allowed[step]


def test_a_second_person_may_join_and_may_not_step_back_for_the_first() -> None:
    history = History()
    coming(history)
    assert Step.NOT_ME not in steps(history.request, SEVEN)
    history.take(decide(history.request, Step.GOING, history.stamp(SEVEN)))
    history.take(decide(history.request, Step.NOT_ME, history.stamp(TWO)))
    assert [one.by for one in history.request.comings] == [SEVEN]


def test_closing_needs_a_reason() -> None:
    history = History()
    assert isinstance(decide(history.request, Step.CLOSE, history.stamp()), Refusal)


def test_every_closing_reason_is_kept() -> None:
    for reason in Reason:
        history = History()
        history.take(decide(history.request, Step.CLOSE, history.stamp(), reason))
        assert history.request.closed
        assert history.request.closed.reason is reason


@pytest.mark.parametrize(("told", "allowed"), TABLE)
def test_undo_takes_back_each_step(told: Told, allowed: dict[Step, State]) -> None:
    for step in allowed:
        history = History()
        told(history)
        before = history.request
        done = history.take(decide(before, step, history.stamp(), Reason.MEDICAL))
        history.take(undo(history.request, done.id, history.stamp()))
        after = history.request
        wanted = {
            Step.GOING: State.SEEN,  # somebody did see it, and the visitor was told more
            Step.CLOSE: State.NEW,  # rings again
        }.get(step, before.state)
        assert after.state is wanted
        assert not after.comings or step is not Step.GOING


def test_undoing_a_reopening_restores_the_reason() -> None:
    history = History()
    closed(history)
    again = history.take(decide(history.request, Step.REOPEN, history.stamp()))
    history.take(undo(history.request, again.id, history.stamp()))
    assert history.request.closed
    assert history.request.closed.reason is Reason.SECURITY


def test_undo_of_a_note() -> None:
    history = History()
    note = history.one(NoteAdded, TWO, text="at the stairs")
    history.take(undo(history.request, note.id, history.stamp()))
    assert not history.request.notes


@pytest.mark.parametrize(
    ("by", "late_ms", "fits"),
    [(TWO, UNDO_MS - 1_000, True), (TWO, UNDO_MS - 999, False), (SEVEN, 0, False)],
)
def test_undo_is_its_authors_for_ten_seconds(by: object, late_ms: int, fits: bool) -> None:
    history = History()
    history.one(Seen, TWO)
    assert isinstance(by, type(TWO))
    undone = undo(history.request, history.facts[-1].id, history.stamp(by, late_ms))
    assert isinstance(undone, Refusal) is not fits


def test_undo_of_a_closing_that_somebody_reopened_leaves_the_new_round_alone() -> None:
    history = History()
    done = history.take(decide(history.request, Step.CLOSE, history.stamp(), Reason.ATTENDED))
    history.take(decide(history.request, Step.REOPEN, history.stamp(SEVEN)))
    history.take(decide(history.request, Step.GOING, history.stamp(SEVEN)))
    assert isinstance(undo(history.request, done.id, history.stamp()), Refusal)


def test_undo_of_a_reopening_does_not_close_on_somebody_who_answered_it() -> None:
    history = History()
    closed(history)
    done = history.take(decide(history.request, Step.REOPEN, history.stamp()))
    history.take(decide(history.request, Step.GOING, history.stamp(SEVEN)))
    assert isinstance(undo(history.request, done.id, history.stamp()), Refusal)


@pytest.mark.parametrize(("told", "allowed"), TABLE)
def test_undo_twice_is_refused(told: Told, allowed: dict[Step, State]) -> None:
    for step in allowed:
        history = History()
        told(history)
        done = history.take(decide(history.request, step, history.stamp(), Reason.MEDICAL))
        history.take(undo(history.request, done.id, history.stamp()))
        assert isinstance(undo(history.request, done.id, history.stamp()), Refusal), step


def test_undo_of_nothing_and_of_what_a_visitor_did_is_refused() -> None:
    history = History()
    again = history.one(PressedAgain, KIOSK)
    assert isinstance(undo(history.request, "unknown", history.stamp()), Refusal)
    assert isinstance(undo(history.request, again.id, history.stamp(KIOSK)), Refusal)


@given(facts_with_a_press, st.sampled_from(Step), st.sampled_from([TWO, SEVEN]))
def test_what_is_decided_is_what_the_table_says(
    facts: list[RequestEvent], step: Step, person: object
) -> None:
    early = fold(facts)
    assert early
    # A fact of a round whose reopening is still on its way is not of this request yet.
    facts = [fact for fact in facts if fact.round <= early.round or fact is early.pressed]
    request = fold(facts)
    assert request
    assert isinstance(person, type(TWO))
    stamp = Stamp("decided", request.ringing_since, person)
    decided = decide(request, step, stamp, Reason.ATTENDED)
    assert isinstance(decided, Refusal) is (step not in steps(request, person))
    if isinstance(decided, RequestEvent):
        after = fold([*facts, decided])
        assert after
        assert after.state in _after(request, step)


def _after(request: Request, step: Step) -> set[State]:
    if step is Step.NOT_ME:  # others may still be coming
        return {State.SEEN, State.COMING}
    return {
        {
            Step.SEEN: State.SEEN,
            Step.GOING: State.COMING,
            Step.TAKE_OVER: State.COMING,
            Step.THERE: State.WITH_PERSON,
            Step.CLOSE: State.CLOSED,
            Step.REOPEN: State.NEW,
        }.get(step, request.state)
    }


def test_at_a_change_of_shift_a_second_person_says_that_they_are_there() -> None:
    history = History()
    with_person(history)
    assert Step.THERE not in steps(history.request, TWO)
    history.take(decide(history.request, Step.THERE, history.stamp(SEVEN)))
    assert [one.by for one in history.request.arrived] == [TWO, SEVEN]
    assert history.request.state is State.WITH_PERSON
