# SPDX-License-Identifier: Apache-2.0
"""The clock by which things are erased: the machine's may say what it likes."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import keeping_clock
from kiosk.domain.keeping_clock import (
    AGREED_MS,
    HOUR_MS,
    WEEKEND_MS,
    Trust,
    Watched,
    confirmed,
    first_look,
    look,
)
from tests.fakes import NOON_UTC_MS, FakeClock

DAY_MS = 24 * HOUR_MS
YEAR_MS = 365 * DAY_MS


@dataclass
class Machine:
    """A machine and the time that really passes; its wall may be wrong by ``error``."""

    error: int = 0
    true_ms: int = NOON_UTC_MS
    clock: FakeClock = field(default_factory=FakeClock)
    boots: int = 1

    def __post_init__(self) -> None:
        self.watched = first_look(self.clock.now())
        self.erased_at: list[int] = []

    def wait(self, ms: int) -> None:
        self.true_ms += ms
        self.clock.advance(ms)
        self.look()

    def off(self, ms: int, error: int | None = None) -> None:
        self.true_ms += ms
        self.error = self.error if error is None else error
        self.boots += 1
        self.clock.reboot(f"boot-{self.boots}", self.true_ms + self.error)
        self.look()

    def set_wrong(self, error: int) -> None:
        self.error = error
        self.clock.set_wall(self.true_ms + error)
        self.look()

    def look(self) -> None:
        self.watched = look(self.watched, self.clock.now())

    def run(self, days: float) -> None:
        for _ in range(round(days * 24)):
            self.wait(HOUR_MS)

    def trusts(self, trust: Trust) -> bool:
        return self.watched.trust is trust


def test_a_clock_that_runs_on_is_good_after_a_day() -> None:
    machine = Machine()
    machine.run(23 / 24)
    assert machine.trusts(Trust.SETTLING)
    machine.run(2 / 24)
    assert machine.trusts(Trust.GOOD)
    assert machine.watched.now_ms == machine.true_ms


def test_a_kiosk_that_is_off_each_night_erases_all_the_same() -> None:
    machine = Machine()
    for _ in range(3):
        machine.run(10 / 24)
        machine.off(14 * HOUR_MS)
    assert machine.watched.may_erase


def test_after_a_weekend_the_day_of_agreement_begins_anew() -> None:
    machine = Machine()
    machine.run(2)
    machine.off(3 * DAY_MS)
    assert machine.trusts(Trust.SETTLING)
    machine.run(1)
    assert machine.watched.may_erase


@pytest.mark.parametrize("rebooted", [True, False])
def test_a_clock_set_a_year_ahead_erases_nothing_however_long_it_stays(rebooted: bool) -> None:
    machine = Machine()
    machine.run(2)
    machine.off(HOUR_MS, YEAR_MS) if rebooted else machine.set_wrong(YEAR_MS)
    for _ in range(20):
        machine.run(1)
        assert not machine.watched.may_erase
        assert machine.trusts(Trust.LEAPT)
    machine.set_wrong(0)
    machine.run(2)
    assert machine.watched.may_erase, "it was set right"


def test_without_the_rule_of_the_leap_it_would(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    monkeypatch.setattr(keeping_clock, "WEEKEND_MS", 10 * YEAR_MS)
    machine = Machine()
    machine.run(2)
    machine.set_wrong(YEAR_MS)
    machine.run(1)
    assert machine.watched.may_erase
    assert machine.watched.now_ms > machine.true_ms + 300 * DAY_MS


def test_a_clock_that_was_set_back_erases_nothing_until_it_is_back() -> None:
    machine = Machine()
    machine.run(2)
    machine.set_wrong(-5 * DAY_MS)
    machine.run(2)
    assert machine.trusts(Trust.BEHIND)
    machine.set_wrong(0)
    machine.run(1)
    assert machine.watched.may_erase


def test_a_machine_that_was_stored_for_a_season_waits_for_a_persons_word() -> None:
    machine = Machine()
    machine.run(2)
    machine.off(90 * DAY_MS)
    machine.run(3)
    assert machine.trusts(Trust.LEAPT)
    machine.watched = confirmed(machine.clock.now())
    assert machine.trusts(Trust.SETTLING)
    machine.run(1)
    assert machine.watched.may_erase
    assert machine.watched.now_ms == machine.true_ms


def test_whoever_begins_looks_at_what_the_log_knows() -> None:
    newest = FakeClock().now()
    ahead = FakeClock(NOON_UTC_MS + YEAR_MS, "boot-2").now()
    assert first_look(ahead, newest).trust is Trust.LEAPT
    behind = FakeClock(NOON_UTC_MS - YEAR_MS, "boot-2").now()
    assert first_look(behind, newest).trust is Trust.BEHIND
    assert first_look(FakeClock(1_000).now()).trust is Trust.BEHIND


EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("run"), st.integers(1, 72)),
        st.tuples(st.just("off"), st.integers(1, 24 * 30)),
        st.tuples(st.just("wrong"), st.integers(-24 * 400, 24 * 400)),
    ),
    max_size=25,
)


def lived(events: list[tuple[str, int]]) -> tuple[int, int]:
    """How far what may erase ran ahead of the truth at the worst, and the steps that were small."""
    machine, worst, steps = Machine(), 0, 0
    for what, hours in events:
        if what == "run":
            machine.run(hours / 24)
        elif what == "off":
            machine.off(hours * HOUR_MS)
        else:
            believed = machine.watched.now_ms
            machine.set_wrong(hours * HOUR_MS)
            steps += 0 <= machine.clock.now().utc_ms - believed <= WEEKEND_MS
        if machine.watched.may_erase:
            worst = max(worst, machine.watched.now_ms - machine.true_ms)
    return worst, steps


@given(EVENTS)
def test_what_may_erase_is_never_ahead_by_more_than_its_small_steps(
    events: list[tuple[str, int]],
) -> None:
    """A wrong clock gains at most four days each time it is set, and then waits a day."""
    worst, steps = lived(events)
    offs = sum(1 for what, _ in events if what == "off")
    assert worst <= (steps + offs) * WEEKEND_MS


def test_the_property_would_find_a_clock_that_believes_everything(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The control."""
    monkeypatch.setattr(keeping_clock, "WEEKEND_MS", 10 * YEAR_MS)
    worst, steps = lived([("run", 30), ("wrong", 24 * 300), ("run", 30)])
    assert worst > (steps + 1) * 4 * DAY_MS


def test_a_look_never_moves_back_what_is_believed() -> None:
    watched = Watched(NOON_UTC_MS, NOON_UTC_MS - AGREED_MS, FakeClock().now())
    earlier = FakeClock(NOON_UTC_MS - DAY_MS, "boot-9", 5).now()
    assert look(watched, earlier).now_ms == NOON_UTC_MS
