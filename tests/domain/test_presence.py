# SPDX-License-Identifier: Apache-2.0
import pytest

from kiosk.domain.presence import LEASE_MS, Lease, is_live, live
from tests.fakes import FakeClock


def lease(clock: FakeClock, desk: str = "Info") -> Lease:
    return Lease(desk, "7", attended=True, since=clock.now(), beat=clock.now())


@pytest.mark.parametrize(("age", "alive"), [(0, True), (LEASE_MS - 1, True), (LEASE_MS, False)])
def test_a_lease_lives_for_16_seconds(age: int, alive: bool) -> None:
    clock = FakeClock()
    given = lease(clock)
    clock.advance(age)
    assert is_live(given, clock.now()) is alive


@pytest.mark.parametrize("step", [-280_000, 280_000])
def test_setting_the_wall_clock_changes_nothing(step: int) -> None:
    clock = FakeClock()
    given = lease(clock)
    clock.set_wall(clock.now().utc_ms + step)
    assert is_live(given, clock.now())
    clock.advance(LEASE_MS)
    assert not is_live(given, clock.now())


def test_a_lease_of_another_boot_is_dead() -> None:
    clock = FakeClock()
    given = lease(clock)
    clock.reboot("boot-2")
    assert not is_live(given, clock.now())


def test_a_beat_may_be_a_moment_younger_than_the_look_but_not_more() -> None:
    clock = FakeClock()
    look = clock.now()
    clock.advance(30)
    assert is_live(lease(clock), look)
    clock.advance(60_000)
    assert not is_live(lease(clock), look)


def test_only_live_leases_are_left() -> None:
    clock = FakeClock()
    dead = lease(clock, "old")
    clock.advance(LEASE_MS)
    assert live([dead, lease(clock)], clock.now()) == (lease(clock),)
