# SPDX-License-Identifier: Apache-2.0
"""Measures whole processes from outside: start, memory, processor."""

import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.fingers import Finger
from tests.bench.proc import cpu_s, family, pss_mb

KIOSK = (sys.executable, "-m", "kiosk")
SIZE = "1920x1080"
STARTS = 5
_SETTLE_S = 3.0
_PATIENCE_S = 60.0


def start_of_screen(folder: Path) -> float:
    """Seconds from the start of ``screen`` to its first card; the first start is not counted."""
    return median([_screen(folder) for _ in range(STARTS + 1)][1:])


def start_of_run(folder: Path) -> float:
    """Seconds from the start of ``run`` to the first card."""
    taken = []
    for _ in range(STARTS):
        with running(folder, {}) as (_, seconds):
            taken.append(seconds)
    return median(taken)


def memory_and_processor(folder: Path, seconds: float) -> dict[str, float]:
    """MB and per cent of a core of the kiosk as ``run`` starts it, rotating and at rest."""
    finger = Finger()
    with running(folder, finger.environ) as (run, _):
        pids = tuple(family(run.pid))
        time.sleep(_SETTLE_S)
        rotating = _per_cent(pids, seconds)
        figures = {
            "memory_screen_mb": pss_mb(*pids[1:]),
            "memory_run_mb": pss_mb(*pids),
            "processor_rotating_percent": rotating,
        }
        finger.tap(0.5, 0.02)  # Nothing is here: a touch anywhere stops the rotation.
        time.sleep(_SETTLE_S)
        figures["processor_rest_percent"] = _per_cent(pids, seconds)
    return figures


@contextmanager
def running(
    folder: Path, environ: Mapping[str, str]
) -> Iterator[tuple["subprocess.Popen[bytes]", float]]:
    """A whole run with its first card up, and the seconds that it took."""
    with TemporaryDirectory() as place, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        address = str(Path(place) / "notify")
        told.bind(address)
        told.settimeout(_PATIENCE_S)
        begin = time.monotonic()
        run = subprocess.Popen(
            [*KIOSK, "run", "--data", str(folder), "--windowed", SIZE],
            env={**os.environ, **environ, "NOTIFY_SOCKET": address},
        )
        try:
            told.recv(100)
            yield run, time.monotonic() - begin
        finally:
            run.send_signal(signal.SIGTERM)
            run.wait(_PATIENCE_S)


def _screen(folder: Path) -> float:
    ask_there, ask = os.pipe()
    told, tell_there = os.pipe()
    begin = time.monotonic()
    screen = subprocess.Popen(
        [*KIOSK, "screen", "--data", str(folder), "--windowed", SIZE,
         "--ask", str(ask_there), "--tell", str(tell_there)],
        pass_fds=(ask_there, tell_there),
    )  # fmt: skip
    os.close(ask_there)
    os.close(tell_there)
    select.select([told], [], [], _PATIENCE_S)
    taken = time.monotonic() - begin
    screen.send_signal(signal.SIGTERM)
    screen.wait(_PATIENCE_S)
    os.close(ask)
    os.close(told)
    return taken


def _per_cent(pids: tuple[int, ...], seconds: float) -> float:
    before, begin = cpu_s(*pids), time.monotonic()
    time.sleep(seconds)
    return 100 * (cpu_s(*pids) - before) / (time.monotonic() - begin)
