# SPDX-License-Identifier: Apache-2.0
"""The real processes from outside: how soon the first card is up, and how much they hold."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure

STARTS = 5
SETTLED_S = 5.0
"""After the first card: the log is open, the fonts of other scripts are registered."""

# The supervisor hears of the first card by its child's word; this tells it on to us.
_RUN_AND_TELL = """
import os, sys
from kiosk.supervisor import child
heard = child.Child.words
def words(self):
    lines = heard(self)
    if "card" in lines:
        os.write(int(os.environ["BENCH_TELL"]), b"card\\n")
    return lines
child.Child.words = words
from kiosk.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def start_figures(data: Path) -> Iterator[Figure]:
    """The first start makes the log and fills the caches; it is not counted."""
    wide = ["--data", str(data), "--windowed", "1920x1080"]
    for name, wanted_s, wanted_mb in (("screen", 0.6, 110), ("run", 0.8, 130)):
        found = [_first_card(name, wide) for _ in range(STARTS + 1)][1:]
        yield Figure(f"{name}: start to first card", median(s for s, _ in found), "s", wanted_s)
        yield Figure(f"{name}: memory (PSS)", median(mb for _, mb in found), "MB", wanted_mb)


def _first_card(name: str, words: Sequence[str]) -> tuple[float, float]:
    """Seconds from the start to the first card, and MB once it is settled."""
    with _told() as (hear, tell):
        began = time.monotonic()
        process = subprocess.Popen(
            _command(name, words, tell),
            pass_fds=[tell],
            env=os.environ | {"BENCH_TELL": str(tell)},
        )
        heard = b""
        while b"card\n" not in heard:
            heard += os.read(hear, 4096)
        seconds = time.monotonic() - began
    time.sleep(SETTLED_S)
    held = sum(_pss_mb(pid) for pid in _family(process.pid))
    process.terminate()
    process.wait()
    return seconds, held


def _command(name: str, words: Sequence[str], tell: int) -> list[str]:
    if name == "screen":
        return [sys.executable, "-m", "kiosk", "screen", *words, "--tell", str(tell)]
    return [sys.executable, "-c", _RUN_AND_TELL, name, *words]


@contextmanager
def _told() -> Iterator[tuple[int, int]]:
    hear, tell = os.pipe()
    try:
        yield hear, tell
    finally:
        os.close(hear)
        os.close(tell)


def _family(pid: int) -> Iterator[int]:
    yield pid
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split():
        yield from _family(int(child))


def _pss_mb(pid: int) -> float:
    """Memory of a process, where shared pages count by their share."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise ProcessLookupError(pid)
