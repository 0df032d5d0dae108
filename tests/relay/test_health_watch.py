# SPDX-License-Identifier: Apache-2.0
"""The watch over the house: looks, dates what it finds, writes it, tells the channels."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import process_time_ns

import pytest

from kiosk.domain.clock import Instant
from kiosk.domain.health import Fault, Health, Trouble
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Lease
from kiosk.paths import DataFolder
from kiosk.relay.checks.probes import look_at_machine
from kiosk.relay.checks.sight import LogState, MachineState
from kiosk.relay.eyes import Eyes
from kiosk.relay.fault_notices import NOBODY_MS
from kiosk.relay.health_watch import LOOK_MS, HealthWatch
from kiosk.store.health_file import HealthFile
from kiosk.store.presence import Presence
from tests.relay.checks.sights import MACHINE, NOW, PROOF, faults, lease

NOBODY = Trouble(Fault.NOBODY_LISTENS)


class Post:
    """One watch, its file and its channels, and a clock that goes in looks."""

    def __init__(self, last: Health | None = None) -> None:
        self.now = NOW
        self.leases: list[Lease] = []
        self.machine = MACHINE
        self.log = LogState()
        self.files: list[Health] = []
        self.notices: list[tuple[str, str]] = []
        self.refuses: OSError | None = None
        self.start(last)

    def start(self, last: Health | None) -> None:
        eyes = Eyes(
            leases=lambda: [replace(one, beat=self.now) for one in self.leases],
            machine=lambda: self.machine,
            log=lambda: self.log,
            hours=lambda _at: Hours.OPEN,
            time=lambda _at: "12:00",
            proofs=lambda: (PROOF,),
        )
        self.watch = HealthWatch(
            eyes,
            write=self._write,
            notice=lambda key, text, _now: self.notices.append((key, text)),
            words=lambda trouble: f"say {trouble.fault}",
            last=last,
        )

    def look(self, ms: int = LOOK_MS) -> list[str]:
        self.now = self.now.plus(ms)
        return faults(self.watch.look(self.now))

    def _write(self, health: Health) -> None:
        if self.refuses:
            raise self.refuses
        self.files.append(health)


def test_a_fault_keeps_its_beginning_until_it_ends() -> None:
    post = Post()
    post.look()
    began = post.now
    post.look()
    assert post.watch.health
    assert post.watch.health.troubles == (replace(NOBODY, since=began),)
    post.leases = [lease()]
    assert post.look() == []
    post.leases = []
    post.look()
    assert post.watch.health.troubles == (replace(NOBODY, since=post.now),)


def test_it_is_written_at_each_change_and_at_each_look() -> None:
    post = Post()
    post.look()
    post.look(1_000)
    assert len(post.files) == 1
    post.leases = [lease()]
    post.look(1_000)
    assert [faults(one) for one in post.files] == [["nobody_listens"], []]
    post.look(1_000)
    assert len(post.files) == 2
    post.look()
    assert len(post.files) == 3
    assert post.files[-1].beat == post.now


def test_the_channels_are_told_after_a_minute_and_once() -> None:
    post = Post()
    for _ in range(30):
        post.look()
    (key, text) = post.notices[0]
    assert (len(post.notices), text) == (1, "say nobody_listens")
    assert key.startswith("nobody_listens boot-1 ")


def test_a_relay_that_was_killed_goes_on_where_it_was() -> None:
    post = Post()
    for _ in range(NOBODY_MS // LOOK_MS):
        post.look()
    assert post.notices == []
    post.start(post.files[-1])
    post.look()
    post.look()
    post.start(post.files[-1])
    post.look()
    assert len(post.notices) == 1


def test_what_another_boot_wrote_dates_nothing() -> None:
    old = Health(Instant(NOW.utc_ms, "boot-0", 9), (replace(NOBODY, since=NOW),))
    post = Post(old)
    post.look()
    assert post.watch.health
    assert post.watch.health.troubles == (replace(NOBODY, since=post.now),)
    assert post.notices == []


def test_a_file_that_cannot_be_written_is_said_once_and_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    post = Post()
    post.refuses = OSError(5, "Input/output error")
    assert post.look() == post.look() == ["nobody_listens"]
    post.refuses = None
    post.look()
    assert len(post.files) == 1
    said = [record.getMessage() for record in caplog.records]
    assert said == ["the health file cannot be written: Input/output error"]
    caplog.clear()


def test_a_clock_that_jumps_is_seen_between_two_looks() -> None:
    post = Post()
    post.leases = [lease()]
    assert post.look() == []
    post.now = Instant(post.now.utc_ms + 40_000, post.now.boot, post.now.boot_ms)
    assert post.look() == ["clock"]


@pytest.fixture
def real(tmp_path: Path) -> Callable[[Instant], Health]:
    """The real probes, leases and file."""
    folder = DataFolder(tmp_path).create()
    eyes = Eyes(
        leases=Presence(folder.presence).leases,
        machine=lambda: look_at_machine(folder),
        log=LogState,
        hours=lambda _at: Hours.OPEN,
        time=lambda _at: "12:00",
    )
    for desk in ("desk 1", "desk 2", "phone 3"):
        Presence(folder.presence).beat(lease(desk))
    watch = HealthWatch(
        eyes,
        write=HealthFile(folder.health).write,
        notice=lambda *_: None,
        words=lambda _: "",
    )
    return watch.look


def test_a_look_costs_next_to_nothing(
    real: Callable[[Instant], Health], figures: Callable[[str], None]
) -> None:
    begun, looks = process_time_ns(), 200
    for number in range(looks):
        real(NOW.plus(number * LOOK_MS))
    each_ms = (process_time_ns() - begun) / looks / 1e6
    figures(f"a look at the house: {each_ms:.2f} ms, {each_ms / LOOK_MS:.4%} of a core")


def test_the_real_parts_fit_together(real: Callable[[Instant], Health], tmp_path: Path) -> None:
    found = real(NOW)
    assert isinstance(found, Health)
    assert HealthFile(DataFolder(tmp_path).health).read() == found
    assert "nobody_listens" not in faults(found)
    assert MachineState() != look_at_machine(DataFolder(tmp_path))
