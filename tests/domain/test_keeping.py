# SPDX-License-Identifier: Apache-2.0
"""What is due: facts of a log in, ids out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    DrillEnded,
    Event,
    Purged,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    Touched,
)
from kiosk.domain.keeping import DAY_MS, counts, holdings
from kiosk.domain.keeping_events import Counted
from kiosk.domain.settings_events import SettingChanged
from kiosk.domain.teamwork_events import FollowUpDone, FollowUpSet
from kiosk.domain.venue_events import SignedIn, Unread
from tests.domain.history import DESK, KIOSK, PRESS_AT, TWO, History
from tests.domain.strategies import any_facts

KEPT_MS = 30 * DAY_MS


def closed(name: str = "a", at: Instant = PRESS_AT) -> History:
    history = History(name, at=at)
    history.one(Seen, TWO)
    history.one(Arrived, TWO)
    history.one(Closed, TWO, reason=Reason.ATTENDED)
    return history


def end_ms(history: History) -> int:
    return history.facts[-1].at.utc_ms


def test_a_request_is_due_so_long_after_its_closing_and_not_a_moment_before() -> None:
    history = closed()
    held = holdings(history.facts, KEPT_MS)
    assert held.next_ms == end_ms(history) + KEPT_MS
    assert held.due(end_ms(history) + KEPT_MS - 1).requests == ()
    (due,) = held.due(end_ms(history) + KEPT_MS).requests
    assert set(due.facts) == {one.id for one in history.facts}
    assert due.facts[0] == history.facts[0].id, "the press first"


def test_what_is_open_or_open_again_has_no_end() -> None:
    still, again = History("still", at=PRESS_AT), closed("again")
    again.one(Reopened, TWO, round=1)
    held = holdings([*still.facts, *again.facts], KEPT_MS)
    assert (held.requests, held.unended) == ((), 2)


def test_what_is_still_to_be_looked_after_waits_for_that() -> None:
    history = closed()
    later = end_ms(history) + 40 * DAY_MS
    history.one(FollowUpSet, TWO, due_ms=later)
    assert holdings(history.facts, KEPT_MS).next_ms == later + KEPT_MS
    history.one(FollowUpDone, TWO, follow_up=history.facts[-1].id)
    assert holdings(history.facts, KEPT_MS).next_ms == closed().facts[-1].at.utc_ms + KEPT_MS


def test_a_drill_and_a_lone_touch_go_as_late_and_are_not_counted() -> None:
    drill = History("drill", at=PRESS_AT, drill=True)
    drill.one(DrillEnded, DESK)
    touch = Touched(id="t", at=PRESS_AT, by=KIOSK, request="touch")
    held = holdings([*drill.facts, touch], KEPT_MS)
    assert len(held.requests) == 2
    assert counts(held.requests, lambda _: "day") == {}


def test_the_counts_are_by_day_and_place() -> None:
    one, other = closed("a"), closed("b", PRESS_AT.plus(DAY_MS))
    held = holdings([*one.facts, *other.facts], KEPT_MS)
    found = counts(held.requests, lambda at: f"{(at.utc_ms - PRESS_AT.utc_ms) // DAY_MS}")
    assert found == {("0", "Lobby"): 1, ("1", "Lobby"): 1}


def test_what_a_purge_that_was_cut_off_has_left_goes_at_once_and_is_not_counted_twice() -> None:
    facts = closed().facts
    tomb = Purged(id="tomb", at=facts[-1].at, by=TWO, request="a")
    held = holdings([*facts[2:], tomb], KEPT_MS)
    (left,) = held.due(0).requests
    assert set(left.facts) == {one.id for one in facts[2:]}
    assert not left.counts


def test_facts_of_the_venue_go_but_for_those_that_say_how_things_stand() -> None:
    def at(day: int) -> Instant:
        return PRESS_AT.plus(day * DAY_MS)

    lead = Actor("person", "1")
    facts: list[Event] = [
        SignedIn(id="in", at=at(0), by=TWO, desk="desk 1"),
        SettingChanged(id="old", at=at(0), by=lead, key="venue.place", value='"Hall"'),
        SettingChanged(id="new", at=at(1), by=lead, key="venue.place", value='"Lobby"'),
        SettingChanged(id="other", at=at(0), by=lead, key="venue.vest", value='"red"'),
        Counted(id="sum", at=at(0), by=lead, day="2026-11-01", place="Lobby", rows=7),
    ]
    others = holdings(facts, KEPT_MS).due(at(400).utc_ms).others
    assert {one for _, one in others} == {"in", "old"}


def test_a_clock_that_was_set_later_makes_nothing_too_old() -> None:
    """A boot is laid on the wall as its last fact reads it."""
    early = closed("a", Instant(1_000_000, "boot-1", 1_000))
    signed_in = SignedIn(id="in", at=PRESS_AT, by=TWO, desk="desk 1")
    found = holdings([*early.facts, replace(signed_in, at=PRESS_AT.plus(0))], KEPT_MS)
    assert found.due(PRESS_AT.utc_ms + KEPT_MS - DAY_MS).requests == ()


def test_what_a_dead_clock_wrote_is_as_old_as_what_follows_it() -> None:
    lost = closed("lost", Instant(1_000_000, "no clock", 1_000))
    after = closed("after", PRESS_AT)
    held = holdings([*lost.facts, *after.facts], KEPT_MS)
    assert held.due(PRESS_AT.utc_ms + KEPT_MS - 1).requests == ()
    assert {one.id for one in held.due(end_ms(after) + KEPT_MS).requests} == {"lost", "after"}


def test_a_row_that_cannot_be_read_is_as_old_as_what_follows_it() -> None:
    damaged = Unread(id="d", at=Instant(0, "", 0), by=Actor("system"), name="damaged", body="")
    after = closed("after", PRESS_AT)
    others = holdings([damaged, *after.facts], KEPT_MS).others
    assert others == ((PRESS_AT.utc_ms + KEPT_MS, "d"),)
    assert holdings([], KEPT_MS).requests == ()


@given(any_facts, st.integers(1, 400))
def test_nothing_that_a_request_is_open_by_is_ever_due(
    facts: list[RequestEvent], days: int
) -> None:
    """Total; and whatever is due is all of a request that no board would show as open."""
    board = Board(facts)
    calling = {one.id for one in board.open() if not one.is_drill}
    for one in holdings(facts, days * DAY_MS).due(2**60).requests:
        assert one.id not in calling
