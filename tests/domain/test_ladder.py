# SPDX-License-Identifier: Apache-2.0
"""The ladder of P8: each step at its moment, whatever clocks, restarts and ``seen`` do."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    Escalated,
    Pressed,
    Reason,
    Reminded,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
    Withdrawn,
)
from kiosk.domain.fold import fold
from kiosk.domain.ladder import UNANSWERED, Due, Reach, begun_by, calls, due, next_ms, taken
from tests.domain.history import KIOSK, TWO, History
from tests.domain.strategies import facts_with_a_press
from tests.fakes import FakeClock

RELAY = Actor("system", "relay")
S = 1_000


class Climb:
    """A request whose due steps are taken whenever somebody looks; times in seconds."""

    def __init__(self, **pressed: Any) -> None:
        self.clock = FakeClock()
        self.told = History(at=self.clock.now(), **pressed)
        self.boots = 1
        self.spent = 0
        self.steps: list[tuple[int, int]] = []
        """(seconds since the press, step)"""

    def say(self, kind: type[RequestEvent], **fields: Any) -> str:
        return self.told.one(kind, TWO, at=self.clock.now(), **fields).id

    def go_to(self, seconds: int) -> "Climb":
        """Look each second until then."""
        while self.spent < seconds:
            self.spent += 1
            self.clock.advance(S)
            self.look()
        return self

    def sleep_to(self, seconds: int) -> "Climb":
        """Nobody looks until then."""
        self.clock.advance((seconds - self.spent) * S)
        self.spent = seconds
        return self.look()

    def look(self) -> "Climb":
        now = self.clock.now()
        for one in due(self.told.request, now):
            kind = Reminded if one.reminder else Escalated
            self.told.one(kind, RELAY, at=now, step=one.step, round=self.told.request.round)
            self.steps.append((self.spent, one.step))
        return self

    def reboot(self, wall_ms: int = 0) -> "Climb":
        self.boots += 1
        self.clock.reboot(f"boot-{self.boots}", self.clock.now().utc_ms + wall_ms)
        return self


def seen(climb: Climb) -> None:
    climb.say(Seen)


def coming(climb: Climb) -> None:
    climb.say(Coming)


def arrived(climb: Climb) -> None:
    climb.say(Arrived)


def closed(climb: Climb) -> None:
    climb.say(Closed, reason=Reason.ATTENDED)


def withdrawn(climb: Climb) -> None:
    climb.told.one(Withdrawn, KIOSK, at=climb.clock.now())


def seen_and_withdrawn(climb: Climb) -> None:
    seen(climb)
    withdrawn(climb)


def stepped_back(climb: Climb) -> None:
    climb.say(SteppedBack, undoes=climb.say(Coming))


def reopened(climb: Climb) -> None:
    closed(climb)
    climb.say(Reopened, round=1)


UP_TO_FIVE_MINUTES = [(30, 1), (60, 2), (120, 3), (180, 4), (240, 5), (300, 6)]


@pytest.mark.parametrize(
    ("at", "told", "until", "steps"),
    [
        (5, seen, 300, UP_TO_FIVE_MINUTES),
        (59, seen, 300, UP_TO_FIVE_MINUTES),
        (5, coming, 299, []),
        (5, coming, 605, [(305, 1), (605, 2)]),
        (5, coming, 1_205, [(305, 1), (605, 2), (905, 3), (1_205, 4)]),
        (61, coming, 300, [(30, 1), (60, 2)]),
        (5, arrived, 3_600, []),
        (70, arrived, 3_600, [(30, 1), (60, 2)]),
        (5, closed, 3_600, []),
        (5, withdrawn, 3_600, [(60, 2)]),
        (40, withdrawn, 3_600, [(30, 1), (60, 2)]),
        (70, withdrawn, 3_600, [(30, 1), (60, 2)]),
        (5, seen_and_withdrawn, 3_600, []),
        (10, stepped_back, 130, [(11, 2), (70, 3), (130, 4)]),
        (200, stepped_back, 321, [*UP_TO_FIVE_MINUTES[:4], (201, 2), (260, 3), (320, 4)]),
        (45, reopened, 106, [(30, 1), (75, 1), (105, 2)]),
    ],
)
def test_each_step_at_its_moment(
    at: int, told: Any, until: int, steps: list[tuple[int, int]]
) -> None:
    climb = Climb().go_to(at)
    told(climb)
    assert climb.go_to(until).steps == steps


def test_a_drill_climbs_nothing() -> None:
    climb = Climb(drill=True).go_to(600)
    assert climb.steps == []
    assert next_ms(climb.told.request, climb.clock.now()) is None
    assert not calls(climb.told.request)


def test_whom_each_step_reaches() -> None:
    desks, everybody, first, second = Reach
    assert [UNANSWERED.rung(step).reach for step in range(1, 6)] == [
        {desks},
        {everybody, first},
        {everybody, first, second},
        {everybody, first, second},
        {everybody, first, second},
    ]


def test_a_relay_that_was_away_takes_all_missing_steps_in_order() -> None:
    assert Climb().sleep_to(200).steps == [(200, 1), (200, 2), (200, 3), (200, 4)]


def test_a_reminder_reaches_the_desks_first_and_the_first_channels_from_ten_minutes_on() -> None:
    climb = Climb()
    coming(climb)
    climb.clock.advance(600 * S)
    desks, everybody, first = Reach.DESKS, Reach.EVERYBODY, Reach.FIRST
    assert due(climb.told.request, climb.clock.now()) == (
        Due(1, frozenset({desks, everybody}), reminder=True),
        Due(2, frozenset({everybody, first}), reminder=True),
    )


@pytest.mark.parametrize("wall_ms", [-3_600_000, 0, 3_600_000])
@pytest.mark.parametrize(
    ("at", "steps"),
    [
        (10, [(10, 1), (40, 2), (100, 3)]),
        (45, [(30, 1), (45, 2), (105, 3)]),
        (130, [(30, 1), (60, 2), (120, 3), (130, 4), (190, 5)]),
    ],
)
def test_after_a_restart_the_next_step_is_overdue_and_the_others_are_timed_from_there(
    wall_ms: int, at: int, steps: list[tuple[int, int]]
) -> None:
    climb = Climb().go_to(at).reboot(wall_ms).look()
    assert climb.go_to(steps[-1][0]).steps == steps


@pytest.mark.parametrize("wall_ms", [-3_600_000, 3_600_000])
def test_who_steps_back_after_a_restart_is_found_though_the_wall_was_set(wall_ms: int) -> None:
    climb = Climb().go_to(70)
    stepped_back(climb)
    climb.go_to(75).reboot(wall_ms).look()
    climb.clock.advance(1)
    stepped_back(climb)
    assert climb.go_to(76).steps[-1] == (76, 2)
    assert climb.go_to(140).steps[-1] == (135, 3)
    coming(climb)
    assert climb.go_to(441).steps[-1] == (440, 1)


def test_a_step_in_the_very_millisecond_of_stepping_back_counts() -> None:
    climb = Climb()
    stepped_back(climb)
    assert climb.look().steps == [(0, 2)]
    assert climb.look().steps == [(0, 2)]


def test_the_next_step_is_awaited_and_not_polled_for() -> None:
    climb = Climb()
    now = climb.clock.now()
    assert next_ms(climb.told.request, now) == 30 * S
    assert next_ms(climb.told.request, now.plus(29_999)) == 1
    assert next_ms(climb.told.request, now.plus(31_000)) == 0
    closed(climb)
    assert next_ms(climb.told.request, now) is None


_SECONDS = st.integers(0, 400)
_WALL = st.integers(-10_000_000, 10_000_000)


@given(st.lists(st.tuples(_SECONDS, _WALL), max_size=5))
def test_setting_the_clock_changes_nothing(steps: list[tuple[int, int]]) -> None:
    climb = Climb()
    for at, wall in sorted(steps):
        climb.go_to(at)
        climb.clock.set_wall(climb.clock.now().utc_ms + wall)
    assert climb.go_to(300).steps[:6] == UP_TO_FIVE_MINUTES


@given(st.lists(_SECONDS, min_size=1, max_size=20), st.lists(_SECONDS, max_size=3))
def test_each_step_is_taken_once_by_whoever_looks_whenever_and_seen_stops_none(
    looks: list[int], sights: list[int]
) -> None:
    climb = Climb()
    for at in sorted([*looks, *sights]):
        climb.sleep_to(at)
        if at in sights:
            seen(climb)
    due_by_now = [30, *range(60, climb.spent + 1, 60)] if climb.spent >= 30 else []
    assert [step for _, step in climb.steps] == list(range(1, len(due_by_now) + 1))
    for (found, _), moment in zip(climb.steps, due_by_now, strict=True):
        assert found == min(at for at in [*looks, *sights] if at >= moment)


@given(st.lists(st.tuples(_SECONDS, _WALL), min_size=1, max_size=4))
def test_no_restart_leaves_out_a_step_nor_takes_one_twice(boots: list[tuple[int, int]]) -> None:
    climb = Climb()
    for at, wall in sorted(boots):
        climb.go_to(at).reboot(wall).look()
    climb.go_to(600)
    numbers = [step for _, step in climb.steps]
    assert numbers == list(range(1, len(numbers) + 1))
    waits = [b[0] - a[0] for a, b in zip(climb.steps, climb.steps[1:], strict=False)]
    assert max(waits) <= 60, "a restart makes a step early, never late"


def _then(request: Any, one: Due, now: Instant) -> RequestEvent:
    kind = Reminded if one.reminder else Escalated
    name = f"taken {one.reminder} {one.step}"
    return kind(
        id=name, at=now, by=RELAY, request=request.id, round=request.round, step=one.step
    )  # fmt: skip


@given(
    facts_with_a_press,
    st.sampled_from(["boot-1", "boot-2", "boot-3"]),
    st.integers(0, 400_000),
    _WALL,
)
def test_whatever_the_facts_a_step_that_was_taken_is_not_due_again(
    facts: list[RequestEvent], boot: str, boot_ms: int, wall: int
) -> None:
    """A look after the step, at once: else a relay would call for ever."""
    pressed = [fact for fact in facts if isinstance(fact, Pressed)]
    now = Instant(pressed[0].at.utc_ms + wall, boot, boot_ms)
    request = fold(facts)
    assert request
    steps = due(request, now)
    assert (next_ms(request, now) == 0) is bool(steps)
    begun = begun_by(request, now)
    after = fold([*facts, *(_then(request, one, now) for one in steps)])
    assert after
    if begun_by(after, now) == begun:
        assert due(after, now) == ()
        assert len(taken(after, now)) == len(taken(request, now)) + len(steps)
