# SPDX-License-Identifier: Apache-2.0
"""All requests of a log: kept current fact by fact, ordered by need, signs and codes in use."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.board import SIGN_REST_MS, Board
from kiosk.domain.events import AlertSense as Sense
from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    DrillEnded,
    Event,
    Pressed,
    Purged,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    Touched,
)
from kiosk.domain.fold import fold
from kiosk.domain.venue_events import AlertTested, SignedIn
from tests.domain.history import DESK, KIOSK, PRESS_AT, TWO, History
from tests.domain.strategies import any_facts


def asked(name: str, after_s: int, **pressed: Any) -> History:
    return History(name, at=PRESS_AT.plus(after_s * 1_000), **pressed)


def ids(requests: Any) -> list[str]:
    return [request.id for request in requests]


def test_what_needs_somebody_comes_first_then_the_longest_waiting() -> None:
    seen, late, early, coming, there = (
        asked(name, s) for s, name in enumerate(["seen", "late", "early", "coming", "there"])
    )
    late.facts = asked("late", 90).facts
    seen.one(Seen, TWO)
    coming.one(Coming, TWO)
    there.one(Arrived, TWO)
    board = Board(f for one in (there, coming, late, seen, early) for f in one.facts)
    assert ids(board.open()) == ["early", "late", "seen", "coming", "there"]


def test_a_reopened_request_waits_from_its_reopening() -> None:
    old, young = asked("old", 0), asked("young", 60)
    old.one(Closed, TWO, reason=Reason.ATTENDED)
    old.one(Reopened, TWO, round=1, at=PRESS_AT.plus(120_000))
    assert ids(Board([*old.facts, *young.facts]).open()) == ["young", "old"]


def test_closed_requests_stand_apart_the_latest_first() -> None:
    first, second, still = asked("first", 0), asked("second", 1), asked("open", 2)
    first.one(Closed, TWO, reason=Reason.ATTENDED, at=PRESS_AT.plus(10_000))
    second.one(Closed, TWO, reason=Reason.MISTAKEN, at=PRESS_AT.plus(20_000))
    board = Board([*first.facts, *second.facts, *still.facts])
    assert ids(board.closed()) == ["second", "first"]
    assert ids(board.open()) == ["open"]
    assert len(board) == 3


def test_signs_and_codes_of_closed_requests_are_free_and_the_sign_rests() -> None:
    done, still = asked("done", 0, sign=1, code="BBBB"), asked("open", 60, sign=2, code="CCCC")
    done.one(Closed, TWO, reason=Reason.ATTENDED)
    board = Board([*done.facts, *still.facts])
    assert board.signs_in_use() == {2}
    assert board.codes_in_use() == {"CCCC"}
    assert board.signs_resting(PRESS_AT.plus(90_000)) == {1: 90_000, 2: 30_000}
    assert set(board.signs_resting(PRESS_AT.plus(SIGN_REST_MS))) == {2}


def test_a_sign_rests_since_its_last_use() -> None:
    facts = [*asked("one", 0, sign=1).facts, *asked("two", 50, sign=1).facts]
    assert Board(facts).signs_resting(PRESS_AT.plus(60_000)) == {1: 10_000}


def test_first_taps_without_a_second_are_counted() -> None:
    sent = asked("sent", 0)
    sent.one(Touched)
    left = Touched(id="left", at=PRESS_AT, by=KIOSK, request="left")
    assert Board([*sent.facts, left]).touches_without_a_press() == (left,)


def test_facts_of_the_venue_are_no_requests() -> None:
    venue: list[Event] = [
        SignedIn(id="a", at=PRESS_AT, by=TWO, desk="desk"),
        AlertTested(id="b", at=PRESS_AT, by=DESK, desk="desk", sense=Sense.SOUND),
    ]
    assert len(Board(venue)) == 0


def test_answers_that_come_before_their_press_are_kept() -> None:
    history = History()
    history.one(Coming, TWO)
    board = Board(history.facts[1:])
    assert board.find("request-1") is None
    board.add(history.facts[0])
    assert board.find("request-1") == history.request


@given(any_facts, st.randoms(use_true_random=False))
def test_the_board_is_the_fold_of_each_request(facts: list[RequestEvent], luck: Any) -> None:
    mixed = facts + luck.sample(facts, luck.randrange(len(facts) + 1))
    luck.shuffle(mixed)
    board = Board(mixed)
    erased = any(isinstance(fact, Purged) for fact in facts)
    assert board.find("request-1") == (None if erased else fold(facts))
    assert len(board) == (not erased and any(isinstance(fact, Pressed) for fact in facts))


def test_who_waits_longest_stands_first_even_when_the_clock_was_set_back() -> None:
    first = asked("first", 0)
    later = History("later", at=replace(PRESS_AT.plus(5_000), utc_ms=PRESS_AT.utc_ms - 3_600_000))
    assert ids(Board([*later.facts, *first.facts]).open()) == ["first", "later"]


def test_drills_stand_last_rest_no_sign_and_are_not_among_the_closed() -> None:
    drill, call = asked_for_proof("drill", 0), asked("asked", 5)
    board = Board([*drill.facts, *call.facts])
    assert ids(board.open()) == ["asked", "drill"]
    assert board.signs_in_use() == {3}
    assert call.pressed.sign in board.signs_resting(PRESS_AT)
    assert Board(drill.facts).signs_resting(PRESS_AT) == {}
    drill.one(Closed, TWO, reason=Reason.MISTAKEN)
    assert Board(drill.facts).closed() == ()


def test_a_drill_that_has_ended_is_open_no_more() -> None:
    drill = asked_for_proof("drill", 0)
    drill.one(DrillEnded, DESK)
    assert Board(drill.facts).open() == ()


def asked_for_proof(name: str, after_s: int) -> History:
    return asked(name, after_s, drill=True)


@given(facts=any_facts)
def test_a_look_after_each_fact_sees_what_one_look_at_the_end_sees(
    facts: list[RequestEvent],
) -> None:
    watched, whole = Board(), Board(facts)
    for fact in facts:
        watched.add(fact)
        watched.open()
        watched.closed()
    assert watched.changes == whole.changes
    assert sorted(ids(watched)) == sorted(ids(whole))
    assert sorted(ids(watched.open())) == sorted(ids(whole.open()))
    assert sorted(ids(watched.closed())) == sorted(ids(whole.closed()))
