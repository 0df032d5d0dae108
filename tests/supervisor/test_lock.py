# SPDX-License-Identifier: Apache-2.0
import errno
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


def test_a_disk_that_takes_no_writes_keeps_nobody_from_the_cards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.open

    def read_only(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & (os.O_RDWR | os.O_CREAT):
            raise OSError(errno.EROFS, "Read-only file system")
        return really(path, flags, mode)

    def full(_handle: int, _size: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "ftruncate", full)
    RunLock(tmp_path / "run.lock").release()
    monkeypatch.setattr(os, "open", read_only)
    for path in (tmp_path / "run.lock", tmp_path / "none.lock"):
        lock = RunLock(path)
        with pytest.raises(AlreadyRunningError, match="unknown"):
            RunLock(path)
        lock.release()
