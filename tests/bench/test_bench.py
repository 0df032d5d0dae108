# SPDX-License-Identifier: Apache-2.0
"""The measurement itself: its formats, and what it refuses.  No figure is judged here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from kiosk.store.log_door import log_door
from kiosk.wiring.machine import MachineClock, MachineRandomness
from tests.bench import hearing
from tests.bench.outside import with_the_page
from tests.bench.proc import cpu_s, family, part, pss_mb
from tests.bench.report import FIGURES, as_json, as_table
from tests.bench.team import Team
from tests.shell.test_live_log import pressed

MEASURED = {one.name: 1.5 for one in FIGURES}


def test_every_figure_stands_beside_what_is_wanted() -> None:
    written = as_json(MEASURED, 0.5)["figures"]
    assert isinstance(written, dict)
    assert set(written) == set(MEASURED)
    assert written["press_to_committed_p99_ms"] == {"value": 1.5, "unit": "ms", "wanted": 20}
    table = as_table(MEASURED, 0.5)
    assert all(one.words in table for one in FIGURES)


def test_what_was_not_measured_is_left_out() -> None:
    assert as_json({}, 0.5)["figures"] == {}


def test_a_log_with_requests_is_refused(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path).create()
    door = log_door(folder, clock=MachineClock(), machine="m", randomness=MachineRandomness())
    log = door.open_log()
    log.append([pressed("a" * 32)])
    log.close()
    bench = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--data", str(tmp_path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert bench.returncode == 2
    assert bench.stderr.count("\n") == 1
    assert "holds requests" in bench.stderr


def test_a_part_of_the_kiosk_is_told_by_its_word() -> None:
    pid = os.getpid()
    word = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0].decode()
    assert pid in part(word, pid)
    assert part("no such word", pid) == ()


@pytest.mark.all
def test_a_press_rings_at_a_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hearing, "PRESSES", 3)
    team = Team(DataFolder(tmp_path))
    team.hire()
    team.close()
    figures = hearing.at_a_desk(tmp_path)
    assert 0 < figures["ring_desk_p50_ms"] <= figures["ring_desk_p99_ms"]


@pytest.mark.all
def test_a_press_rings_in_a_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hearing, "PRESSES", 3)
    figures = with_the_page(tmp_path / "data", 1)
    assert 0 < figures["ring_page_p50_ms"] <= figures["ring_page_p99_ms"]
    assert figures["memory_run_open_mb"] > 1


def test_the_kernel_is_read() -> None:
    assert os.getpid() in family(os.getpid())
    assert pss_mb(os.getpid()) > 1
    assert cpu_s(os.getpid()) > 0
