# SPDX-License-Identifier: Apache-2.0
import os
from pathlib import Path

import pytest

from kiosk.supervisor.lock import AlreadyRunningError, RunLock


def test_the_second_is_told_who_runs(tmp_path: Path) -> None:
    lock = RunLock(tmp_path / "run.lock")
    with pytest.raises(AlreadyRunningError, match=str(os.getpid())):
        RunLock(tmp_path / "run.lock")
    lock.release()


def test_what_a_dead_run_left_behind_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "run.lock").write_text("4194303999\n")
    lock = RunLock(tmp_path / "run.lock")
    assert (tmp_path / "run.lock").read_text() == f"{os.getpid()}\n"
    lock.release()
