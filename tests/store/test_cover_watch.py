# SPDX-License-Identifier: Apache-2.0
import os
from pathlib import Path

import pytest

from kiosk.domain.hours import Hours
from kiosk.domain.presence import LEASE_MS, Duty, Lease, Link
from kiosk.store.cover_watch import LOOK_MS, CoverWatch
from kiosk.store.presence import Presence
from tests.fakes import FakeClock


class Desk:
    """One desk's leases, and a watch that counts its readings."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.clock = FakeClock()
        self.folder = folder
        self.presence = Presence(folder)
        self.readings = 0
        self.fails = False
        self.watch = CoverWatch(folder, self._leases, self.clock)

    def beat(self, *, attended: bool = True) -> None:
        now = self.clock.now()
        self.presence.beat(Lease("desk", "2", attended, now, now))

    def _leases(self) -> tuple[Lease, ...]:
        self.readings += 1
        if self.fails:
            raise OSError("the disk is sick")
        return self.presence.leases()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "presence")


def test_nobody_listens_where_nobody_has_a_lease(desk: Desk) -> None:
    assert not desk.watch.look().attended


def test_only_an_attended_lease_counts(desk: Desk) -> None:
    desk.beat(attended=False)
    assert not desk.watch.look().attended
    desk.beat()
    assert desk.watch.look().attended


def test_no_belief_outlasts_a_lease(desk: Desk) -> None:
    """A look at its last moment would be believed until the next look."""
    desk.beat()
    desk.clock.advance(LEASE_MS - LOOK_MS - 1)
    assert desk.watch.look().attended
    desk.clock.advance(1)
    assert not desk.watch.look().attended


def test_a_clock_that_is_set_back_believes_nobody_for_longer(desk: Desk) -> None:
    desk.beat()
    desk.clock.advance(LEASE_MS)
    desk.clock.set_wall(desk.clock.now().utc_ms - 3_600_000)
    assert not desk.watch.look().attended


def test_files_are_read_after_a_change_and_now_and_then(desk: Desk) -> None:
    for _ in range(20):
        desk.watch.look()
    assert desk.readings <= 7
    desk.beat()
    assert desk.watch.look().attended


def test_a_change_that_left_no_trace_is_found_within_three_looks(desk: Desk) -> None:
    desk.watch.look()
    state = desk.folder.stat()
    desk.beat()
    os.utime(desk.folder, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert any(desk.watch.look().attended for _ in range(3))


def test_who_is_there_but_has_not_tested_the_alert_is_unconfirmed(desk: Desk) -> None:
    desk.beat(attended=False)
    assert desk.watch.look().duty is Duty.UNCONFIRMED


def test_a_desk_that_fell_silent_is_a_stale_link(desk: Desk) -> None:
    desk.beat()
    desk.clock.advance(LEASE_MS)
    assert desk.watch.look().link is Link.STALE


def test_the_hours_are_those_of_each_look(tmp_path: Path) -> None:
    told = iter([Hours.OPEN, Hours.CLOSED])
    watch = CoverWatch(tmp_path, tuple, FakeClock(), lambda: next(told))
    assert [watch.look().hours for _ in range(2)] == [Hours.OPEN, Hours.CLOSED]


def test_a_folder_that_cannot_be_looked_at_says_nothing_of_anybody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    watch = CoverWatch(tmp_path / "file" / "presence", tuple, FakeClock())
    assert watch.look().duty is Duty.UNKNOWN


def test_leases_that_cannot_be_read_say_nothing_of_anybody_until_they_can(desk: Desk) -> None:
    desk.beat()
    desk.fails = True
    assert [desk.watch.look().duty for _ in range(7)] == [Duty.UNKNOWN] * 7
    desk.fails = False
    assert desk.watch.look().attended


def test_a_folder_that_is_gone_is_nobody(desk: Desk) -> None:
    desk.folder.rmdir()
    assert not desk.watch.look().attended
