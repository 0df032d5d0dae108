# SPDX-License-Identifier: Apache-2.0
"""P2: a request that was shown as saved survives a kill at any instant."""

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

import pytest

from kiosk.store.sqlite_log import open_log
from tests.conftest import RUNS_ALL
from tests.crash.examine import examine
from tests.crash.trace import HARMING, REPO, calls_made, child, need_strace, traced
from tests.fakes import SeededRandomness

Say = Callable[[str], None]

LOOPS = 74 if RUNS_ALL else 2
KILLS_A_LOOP = 200
"""A log that grows longer is checked for longer: the victims would die before they write."""
PRESSES_A_STEP = 30 if RUNS_ALL else 4
"""At each write and sync of a writer of so many presses it is killed once."""


@dataclass
class Tally:
    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    gaps: int = 0
    corrupt: int = 0

    def look(self, folder: Path, kills: int, acknowledged: set[str]) -> None:
        found = examine(folder)
        self.kills += kills
        self.acknowledged += len(acknowledged)
        self.lost += len(found.lost(acknowledged))
        self.doubled += found.doubled
        self.gaps += found.gaps
        self.corrupt += bool(found.trouble)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.acknowledged} saved, {self.lost} lost,"
            f" {self.doubled} doubled, {self.gaps} gaps, {self.corrupt} corrupt"
        )

    def clean(self) -> bool:
        return not (self.lost or self.doubled or self.gaps or self.corrupt)


def kill_loop(tmp_path: Path, seed: int, kills: int, flaw: str = "") -> tuple[Path, set[str]]:
    folder = tmp_path / f"loop-{seed}"
    folder.mkdir()
    return folder, kill_in(folder, seed, kills, flaw)


def kill_in(folder: Path, seed: int, kills: int, flaw: str = "") -> set[str]:
    """What the victims said before they died."""
    command = [sys.executable, "-m", "tests.crash.killer", str(folder), str(kills), str(seed)]
    run = subprocess.run([*command, flaw], check=False, capture_output=True, text=True, cwd=REPO)
    if run.returncode:
        pytest.fail(f"the kill loop ended early: {run.stderr[-2000:]}")
    return set(json.loads(run.stdout)["acknowledged"])


def test_p2_saved_survives_kills_at_chance_moments(tmp_path: Path, figures: Say) -> None:
    tally = Tally()
    with ThreadPoolExecutor(2) as pool:
        loops = pool.map(kill_loop, repeat(tmp_path), range(LOOPS), repeat(KILLS_A_LOOP))
        for folder, acknowledged in loops:
            tally.look(folder, KILLS_A_LOOP, acknowledged)
            log = open_log(
                folder / "requests.sqlite", machine="lab", randomness=SeededRandomness(1)
            )
            assert log.verify() is None
            log.close()
    figures(f"P2 kill -9 at chance moments: {tally}")
    assert tally.clean()
    assert tally.acknowledged > tally.kills / 3, "the victims hardly lived"


def test_p2_saved_survives_kills_while_another_process_writes(tmp_path: Path, figures: Say) -> None:
    """The screen and a desk share one log."""
    kills = 50
    with ThreadPoolExecutor(2) as pool:
        said = list(pool.map(kill_in, repeat(tmp_path), (1, 2), repeat(kills)))
    tally = Tally()
    tally.look(tmp_path, 2 * kills, said[0] | said[1])
    figures(f"P2 kill -9 of two writers on one log: {tally}")
    assert tally.clean()
    assert all(said), "one of the two never came to write"


def killed_at(tmp_path: Path, call: str, nth: int) -> tuple[Path, set[str], bool]:
    """A writer that dies at its n-th call of a kind, and one that goes on after it."""
    folder = tmp_path / f"{call}-{nth}"
    folder.mkdir()
    output = tmp_path / f"strace-{call}-{nth}.txt"
    options = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={nth}"]
    said = traced(child(folder, "in batches", 0, PRESSES_A_STEP), options, output)
    died = "killed by SIGKILL" in output.read_text(encoding="utf-8", errors="replace")
    run = subprocess.run(child(folder, "one by one", 0, PRESSES_A_STEP), check=True,
                         capture_output=True, text=True, cwd=REPO)  # fmt: skip
    said += run.stdout.splitlines()
    return folder, {line[4:36] for line in said if line.startswith("ACK ")}, died


def test_p2_saved_survives_a_kill_at_every_write_and_sync(tmp_path: Path, figures: Say) -> None:
    need_strace()
    (tmp_path / "whole").mkdir()
    whole = child(tmp_path / "whole", "in batches", 0, PRESSES_A_STEP)
    counts = calls_made(whole, HARMING, tmp_path / "whole.txt")
    steps = [(call, nth) for call, count in counts.items() for nth in range(1, count + 1)]
    tally = Tally()
    with ThreadPoolExecutor(2) as pool:
        for folder, acknowledged, died in pool.map(lambda one: killed_at(tmp_path, *one), steps):
            tally.look(folder, int(died), acknowledged)
    figures(f"P2 kill -9 at every write and sync: {tally}")
    assert tally.clean()
    assert tally.kills > len(steps) * 0.9


def test_p2_control_a_writer_that_says_saved_at_submit_is_caught(
    tmp_path: Path, figures: Say
) -> None:
    folder, acknowledged = kill_loop(tmp_path, 5, 60, "says saved at submit")
    tally = Tally()
    tally.look(folder, 60, acknowledged)
    figures(f"P2 control, says saved at submit: {tally}")
    assert tally.lost > 0
