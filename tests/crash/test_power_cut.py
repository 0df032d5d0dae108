# SPDX-License-Identifier: Apache-2.0
"""P1: a request that was shown as saved survives a power cut.

The real writer runs under strace; from what it asked of the disk, the states that a
power cut may leave are made, opened and read.
"""

import hashlib
import multiprocessing
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from random import Random

import pytest

from kiosk.store.event_log import LogError
from kiosk.store.sqlite_log import open_log
from tests.conftest import RUNS_ALL
from tests.crash.child import press
from tests.crash.disk import Disk, choices, put
from tests.crash.examine import examine
from tests.crash.trace import Call, child, need_strace, recorded
from tests.fakes import SeededRandomness

Say = Callable[[str], None]
MEMORY = Path("/dev/shm")

WORKLOADS = {
    "one by one": ("one by one", [(0, 14)]),
    "in batches with checkpoints": ("in batches", [(0, 14)]),
    "through the spool": ("through the spool", [(0, 12)]),
    "restarts without a farewell": ("all at once", [(1, 5), (11, 5), (21, 5), (30, 5)]),
}
PER_POINT = 60 if RUNS_ALL else 26
"""States that are tried between one call and the next."""
FAILING = (7, 9, 11)
"""Which fsync of a process fails."""


@dataclass
class Tally:
    states: int = 0
    lost: int = 0
    corrupt: int = 0
    gaps: int = 0
    refused: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        self.states += other.states
        self.lost += other.lost
        self.corrupt += other.corrupt
        self.gaps += other.gaps
        self.refused += other.refused
        self.examples += other.examples

    def __str__(self) -> str:
        return (
            f"{self.states} states, {self.lost} lost, {self.corrupt} corrupt,"
            f" {self.gaps} gaps, {self.refused} refused"
        )


def calls_of(tmp_path: Path, name: str, flaw: str = "", *inject: str) -> list[Call]:
    plan, runs = WORKLOADS[name]
    folder = tmp_path / "data"
    folder.mkdir()
    commands = [child(folder, plan, first, count, flaw) for first, count in runs]
    traces = [recorded(one, folder, tmp_path / "strace.txt", *inject) for one in commands]
    return list(chain.from_iterable(traces))


Case = tuple[dict[str, bytes], frozenset[str]]


def cases(calls: list[Call], seed: int, per_point: int) -> Iterator[Case]:
    """Each different state, with what had been acknowledged by then."""
    disk, random, seen = Disk(), Random(seed), set()
    for call in calls:
        disk.do(call)
        if call.name == "said" and not disk.acknowledged():
            continue
        for choice in choices(disk, random, per_point):
            state = disk.state(choice)
            print_of = _fingerprint(state, len(disk.said))
            if print_of not in seen:
                seen.add(print_of)
                yield state, frozenset(disk.acknowledged())


def _fingerprint(state: dict[str, bytes], said: int) -> bytes:
    digest = hashlib.blake2b(str(said).encode(), digest_size=16)
    for name in sorted(state):
        digest.update(name.encode() + hashlib.blake2b(state[name]).digest())
    return digest.digest()


def judge(numbered: tuple[int, list[Case]]) -> Tally:
    """Open each state; every tenth also as the kiosk does at its next start."""
    number, batch = numbered
    tally = Tally()
    place = MEMORY / f"allyship-crash-{multiprocessing.current_process().pid}"
    for index, (state, acknowledged) in enumerate(batch):
        shutil.rmtree(place, ignore_errors=True)
        put(state, place)
        found = examine(place)
        lost = found.lost(set(acknowledged))
        tally.states += 1
        tally.lost += bool(lost)
        tally.corrupt += bool(found.trouble)
        tally.gaps += bool(found.gaps or found.doubled)
        if lost or found.trouble or found.gaps:
            tally.examples.append(f"batch {number}, {index}: {found.trouble} {sorted(lost)[:2]}")
        if index % 10 == 0:
            tally.refused += not _goes_on(place)
    shutil.rmtree(place, ignore_errors=True)
    return tally


def _goes_on(folder: Path) -> bool:
    """The kiosk's next start takes a press and the chain is whole."""
    try:
        log = open_log(folder / "requests.sqlite", machine="lab", randomness=SeededRandomness(77))
        log.append([press(999_999)])
        whole = log.verify() is None
        log.close()
    except LogError:
        return False
    return whole and not list(folder.glob("*.damaged-*"))


def campaign(pool: Executor, calls: list[Call], per_point: int) -> Tally:
    stream = cases(calls, 3, per_point)
    tally = Tally()
    for part in pool.map(judge, enumerate(_batches(stream, 100))):
        tally.add(part)
    return tally


def _batches(stream: Iterator[Case], size: int) -> Iterator[list[Case]]:
    while batch := list(islice(stream, size)):
        yield batch


def test_p1_what_was_said_to_be_saved_survives_a_power_cut(
    tmp_path: Path, figures: Say, pool: Executor
) -> None:
    need_strace()
    whole = Tally()
    for number, name in enumerate(WORKLOADS):
        (tmp_path / str(number)).mkdir()
        tally = campaign(pool, calls_of(tmp_path / str(number), name), PER_POINT)
        figures(f"P1 {name}: {tally}")
        whole.add(tally)
    figures(f"P1 in all: {whole}")
    assert not whole.examples
    assert (whole.lost, whole.corrupt, whole.gaps, whole.refused) == (0, 0, 0, 0)
    assert whole.states >= 10_000


@pytest.mark.parametrize("flaw", ["wal+normal", "delete+full"])
def test_p1_control_a_weaker_setting_is_caught(
    tmp_path: Path, figures: Say, pool: Executor, flaw: str
) -> None:
    need_strace()
    tally = campaign(pool, calls_of(tmp_path, "one by one", flaw), 10)
    figures(f"P1 control {flaw}: {tally}")
    assert tally.lost > 0


def killed_in_an_fsync(tmp_path: Path, which: int, flaw: str) -> list[Call]:
    """A process dies in a commit whose fsync failed; the next one submits the same again."""
    folder = tmp_path / f"data-{which}"
    folder.mkdir()
    output = tmp_path / "strace.txt"
    command = child(folder, "one by one", 0, 8, flaw)
    died = recorded(command, folder, output, f"fdatasync:signal=KILL:when={which}")
    failed = Call("sync", "requests.sqlite-wal", ok=False)
    return [*died, failed, *recorded(child(folder, "one by one", 0, 8, flaw), folder, output)]


def after_a_failed_fsync(pool: Executor, tmp_path: Path, flaw: str = "") -> Tally:
    tally = Tally()
    for which in FAILING:
        tally.add(campaign(pool, killed_in_an_fsync(tmp_path, which, flaw), 12))
    return tally


def test_p1_what_a_failed_fsync_left_behind_is_not_trusted(
    tmp_path: Path, figures: Say, pool: Executor
) -> None:
    """The system may read back what it will never write: found is not yet saved."""
    need_strace()
    tally = after_a_failed_fsync(pool, tmp_path)
    figures(f"P1 after a failed fsync: {tally}")
    assert (tally.lost, tally.corrupt, tally.gaps, tally.refused) == (0, 0, 0, 0)


def test_p1_control_a_log_that_trusts_what_it_finds_is_caught(
    tmp_path: Path, figures: Say, pool: Executor
) -> None:
    need_strace()
    tally = after_a_failed_fsync(pool, tmp_path, "trusts what it finds")
    figures(f"P1 control, trusts what a failed fsync left: {tally}")
    assert tally.lost > 0
