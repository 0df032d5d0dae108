# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from kiosk.domain.presence import LEASE_MS, Cover, Duty, Lease, Link, cover, is_live, live
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


def test_no_lease_at_all_and_only_dead_ones_are_told_apart() -> None:
    clock = FakeClock()
    assert cover([], clock.now()) == Cover()
    dead = lease(clock)
    clock.advance(LEASE_MS)
    assert cover([dead], clock.now()) == Cover(link=Link.STALE)


@pytest.mark.parametrize(
    ("person", "attended", "duty"),
    [("7", True, Duty.ATTENDED), ("7", False, Duty.UNCONFIRMED), ("", False, Duty.NOBODY)],
)
@pytest.mark.parametrize(("remote", "link"), [(False, Link.SAME_MACHINE), (True, Link.LIVE)])
def test_a_lease_is_a_duty_and_a_link(
    person: str, attended: bool, duty: Duty, remote: bool, link: Link
) -> None:
    clock = FakeClock()
    given = replace(lease(clock), person=person, attended=attended, remote=remote)
    told = cover([given], clock.now())
    assert (told.duty, told.link, told.attended) == (duty, link, attended)


def test_whoever_is_attended_covers_for_the_others() -> None:
    clock = FakeClock()
    page = replace(lease(clock, "phone 3"), remote=True)
    clock.advance(1_000)
    away = replace(lease(clock, "Info"), attended=False)
    told = cover([away, page], clock.now())
    assert told == Cover(Duty.ATTENDED, Link.LIVE, until=page.beat.plus(LEASE_MS))
