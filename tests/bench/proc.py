# SPDX-License-Identifier: Apache-2.0
"""What the kernel says of a process and all that it started."""

from collections.abc import Iterator
from pathlib import Path

_PROC = Path("/proc")


def family(pid: int) -> Iterator[int]:
    """The process and all below it."""
    yield pid
    for children in (_PROC / str(pid) / "task").glob("*/children"):
        for child in children.read_text().split():
            yield from family(int(child))


def part(word: str, *pids: int) -> tuple[int, ...]:
    """Those whose command line has this word, and all below them."""
    mine = [pid for pid in pids if word.encode() in _words(pid)]
    return tuple(one for pid in mine for one in family(pid))


def pss_mb(*pids: int) -> float:
    """Proportional set size in MB: what these processes take from the machine."""
    return sum(_pss_kb(pid) for pid in pids) / 1000


def cpu_s(*pids: int) -> float:
    """Seconds of processor that the live threads of these processes have used."""
    files = (file for pid in pids for file in (_PROC / str(pid) / "task").glob("*/schedstat"))
    return sum(int(file.read_text().split()[0]) for file in files) / 1e9


def _words(pid: int) -> list[bytes]:
    return (_PROC / str(pid) / "cmdline").read_bytes().split(b"\0")


def _pss_kb(pid: int) -> int:
    for line in (_PROC / str(pid) / "smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0
