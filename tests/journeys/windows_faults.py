# SPDX-License-Identifier: Apache-2.0
"""What a test does to the disk under a real screen: a small one, a held log, calls that fail."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from tests.crash.trace import need_strace

_HOLD = """
import apsw, fcntl, sys
log = apsw.Connection(sys.argv[1])
log.execute("BEGIN IMMEDIATE")
if len(sys.argv) > 2:
    spool = open(sys.argv[2], "a")
    fcntl.flock(spool, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


def small_disk(place: Path, *, read_only: bool = False) -> list[str]:
    """A command that starts another one with 16 MB of its own at ``place``, which it alone sees."""
    if shutil.which("unshare") is None:
        pytest.fail("the faults need unshare, which is part of util-linux")
    place.mkdir()
    steps = [f"mount -t tmpfs -o size=16m none {place}"]
    if read_only:
        data = DataFolder(place / "data")
        steps += [f"mkdir -m 700 {data.root} {data.presence}", f"mount -o remount,bind,ro {place}"]
    words = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-Urm"]
    words += ["sh", "-c", f'{" && ".join(steps)} && exec "$@"', "sh"]
    probe = subprocess.run([*words, "true"], check=False, capture_output=True, text=True)
    if probe.returncode:
        pytest.fail(f"no small disk can be mounted here: {probe.stderr.strip()}")
    return words


def failing(calls: str, error: str) -> list[str]:
    """A command that starts another one whose ``calls`` all fail."""
    need_strace()
    strace = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={calls}"]
    return [*strace, "-e", f"inject={calls}:error={error}:when=1+"]


@contextmanager
def held(log: Path, *more: Path) -> Iterator[None]:
    """Another process has the write lock of the log, and of the spool where that is named too."""
    words: Sequence[str] = [sys.executable, "-c", _HOLD, str(log), *map(str, more)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        yield
        holder.communicate()
