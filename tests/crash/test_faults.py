# SPDX-License-Identifier: Apache-2.0
"""P3: never falsely confirmed, whatever fails below the writer.

Each run ends in a true save or in "not saved"; what the screen then says is asserted by
the journeys.
"""

import os
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import RUNS_ALL
from tests.crash.child import press
from tests.crash.examine import Found, examine
from tests.crash.trace import HARMING, REPO, calls_made, child, need_strace, traced

Say = Callable[[str], None]

PRESSES = 4
STEP = 1 if RUNS_ALL else 2


@dataclass(frozen=True)
class Fault:
    """An error at the n-th call of a kind; a lasting one from then on, at spool and log."""

    call: str
    error: str
    nth: int
    lasting: bool = False

    def options(self) -> list[str]:
        if not self.lasting:
            return self._inject(self.call, str(self.nth))
        # The log writes by pwrite64, the spool by write: both have to fail.
        spool = self._inject("write,fsync,fdatasync", f"{1 + self.nth // 6}+")
        return [*self._inject(self.call, f"{self.nth}+"), *spool]

    def _inject(self, calls: str, when: str) -> list[str]:
        return ["-e", f"inject={calls}:error={self.error}:when={when}"]


def faults(counts: dict[str, int]) -> Iterator[Fault]:
    """EIO once at every call, no room at every other write, and disks that die for good."""
    for call, count in counts.items():
        for nth in range(1, count + 1):
            yield Fault(call, "EIO", nth)
    for call in ("write", "pwrite64"):
        for nth in range(1, counts[call] + 1, STEP):
            yield Fault(call, "ENOSPC", nth)
    for error in ("EIO", "ENOSPC", "EROFS"):
        for nth in range(1, counts["pwrite64"] + 1, 2 * STEP):
            yield Fault("pwrite64", error, nth, lasting=True)


@dataclass
class Ending:
    """What a run with a fault came to."""

    hit: bool
    saved: set[str]
    not_saved: set[str]
    found: Found

    @property
    def false(self) -> int:
        return len(self.found.lost(self.saved))

    @property
    def silent(self) -> int:
        """Presses that got no answer at all."""
        every = {press(number).id for number in range(PRESSES)}
        return len(every - self.saved - self.not_saved)


def ending(said: list[str], folder: Path, *, hit: bool) -> Ending:
    saved = {line[4:] for line in said if line.startswith("ACK ")}
    refused = {line[4:] for line in said if line.startswith("NOT ")}
    return Ending(hit, saved, refused, examine(folder))


def test_p3_every_failing_call_ends_in_a_true_save_or_in_not_saved(
    tmp_path: Path, figures: Say
) -> None:
    need_strace()

    (tmp_path / "whole").mkdir()
    whole = child(tmp_path / "whole", "one by one", 0, PRESSES)
    counts = calls_made(whole, HARMING, tmp_path / "whole.txt")

    def run(numbered: tuple[int, Fault]) -> tuple[Fault, Ending]:
        number, fault = numbered
        folder, output = tmp_path / str(number), tmp_path / f"{number}.txt"
        folder.mkdir()
        options = ["-e", f"trace={HARMING}", *fault.options()]
        said = traced(child(folder, "one by one", 0, PRESSES), options, output)
        return fault, ending(
            said, folder, hit="INJECTED" in output.read_text(encoding="utf-8", errors="replace")
        )

    with ThreadPoolExecutor(2) as pool:
        endings = [one for one in pool.map(run, enumerate(faults(counts))) if one[1].hit]
    false = sum(one.false for _, one in endings)
    silent = sum(one.silent for _, one in endings)
    harmed = [fault for fault, one in endings if one.found.trouble or one.found.gaps]
    refusing = sum(bool(one.not_saved - one.saved) for _, one in endings)
    figures(
        f"P3 {len(endings)} faults: {false} falsely saved, {silent} without an answer,"
        f" {len(harmed)} harmed logs; {refusing} ended in 'not saved'"
    )
    assert (false, silent, harmed) == (0, 0, [])
    assert refusing > 0, "no fault was hard enough"
    stuck = [fault for fault, one in endings if not fault.lasting and one.not_saved - one.saved]
    assert not stuck, "a single fault must not keep a press from being saved"


def on_a_disk_of_its_own(tmp_path: Path, setup: str, command: list[str]) -> tuple[list[str], Path]:
    """Run the command on a small tmpfs in a namespace; what it said, and a copy of the disk."""
    place, copy = tmp_path / "disk", tmp_path / "copy"
    place.mkdir()
    script = f"{setup.format(place=shlex.quote(str(place)))} && {{ {shlex.join(command)}; }}"
    script += f"; code=$?; cp -a {shlex.quote(str(place))} {shlex.quote(str(copy))}; exit $code"
    unshare = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-Urm"]
    if shutil.which("unshare") is None:
        pytest.fail("the crash lab needs unshare, which is part of util-linux")
    run = subprocess.run([*unshare, "sh", "-c", script], check=False, capture_output=True,
                         text=True, cwd=REPO, timeout=120)  # fmt: skip
    if run.returncode or run.stderr:
        pytest.fail(f"no small disk could be made or used here: {run.stderr[-2000:]}")
    return run.stdout.splitlines(), copy


def test_p3_a_full_disk_gives_its_ballast_and_then_says_not_saved(
    tmp_path: Path, figures: Say
) -> None:
    command = child(tmp_path / "disk", "until the disk is full", 1, 5_000)
    mount = "mount -t tmpfs -o size=4m none {place}"
    said, copy = on_a_disk_of_its_own(tmp_path, mount, command)
    end = ending(said, copy, hit=True)
    figures(f"P3 full disk: {len(end.saved)} saved, {end.false} falsely, then not saved")
    assert len(end.saved) > 50
    assert len(end.not_saved - end.saved) == 1
    assert not (copy / "ballast").exists()
    assert (end.false, end.found.doubled, end.found.gaps, end.found.trouble) == (0, 0, 0, "")


def test_p3_a_disk_that_is_read_only_says_not_saved(tmp_path: Path, figures: Say) -> None:
    command = child(tmp_path / "disk", "one by one", 1, PRESSES)
    mount = "mount -t tmpfs -o size=4m none {place} && mount -o remount,ro {place}"
    said, copy = on_a_disk_of_its_own(tmp_path, mount, command)
    end = ending(said, copy, hit=True)
    figures(f"P3 read-only disk: {len(end.saved)} saved, {len(end.not_saved)} said to be not saved")
    assert not end.saved
    assert len(end.not_saved) == PRESSES


def test_p3_control_a_writer_that_says_saved_at_submit_is_caught(
    tmp_path: Path, figures: Say
) -> None:
    need_strace()
    folder = tmp_path / "data"
    folder.mkdir()
    fault = Fault("pwrite64", "EIO", 12, lasting=True)
    options = ["-e", f"trace={HARMING}", *fault.options()]
    command = child(folder, "one by one", 0, PRESSES, "says saved at submit")
    end = ending(traced(command, options, tmp_path / "strace.txt"), folder, hit=True)
    figures(f"P3 control, says saved at submit: {end.false} falsely saved")
    assert end.false > 0
