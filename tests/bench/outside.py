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

from kiosk.paths import DataFolder
from tests.bench.browser import Browser
from tests.bench.fingers import Finger
from tests.bench.hearing import in_a_browser
from tests.bench.proc import cpu_s, family, part, pss_mb
from tests.bench.team import Team

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
        time.sleep(_SETTLE_S)
        pids = tuple(family(run.pid))
        rotating = _per_cent(pids, seconds)
        figures = {
            "memory_screen_mb": pss_mb(*part("screen", *pids)),
            "memory_relay_mb": pss_mb(*part("relay", *pids)),
            "memory_run_mb": pss_mb(*pids),
            "processor_rotating_percent": rotating,
        }
        finger.tap(0.5, 0.02)  # Nothing is here: a touch anywhere stops the rotation.
        time.sleep(_SETTLE_S)
        figures["processor_rest_percent"] = _per_cent(pids, seconds)
    return figures


def with_the_page(folder: Path, seconds: float) -> dict[str, float]:
    """The same at rest with the staff page on and then open, and how soon it says that it rings."""
    finger, port = Finger(), _free_port()
    config = folder.with_name("page.toml")
    config.write_text(f"[page]\nport = {port}\n", encoding="utf-8")
    team = Team(DataFolder(folder))
    team.hire()
    team.switch_page(on=True)
    with running(folder, finger.environ, "--config", str(config)) as (run, _):
        browser = Browser(port)
        browser.pair(team.code())
        finger.tap(0.5, 0.02)
        time.sleep(_SETTLE_S)
        figures = _at_rest("page", run.pid, seconds)
        figures |= in_a_browser(folder, browser)
        time.sleep(_SETTLE_S)
        figures |= _at_rest("open", run.pid, seconds)
        browser.close()
    team.switch_page(on=False)
    team.close()
    return figures


def _at_rest(name: str, pid: int, seconds: float) -> dict[str, float]:
    pids = tuple(family(pid))
    used = _per_cent(pids, seconds)
    return {f"memory_run_{name}_mb": pss_mb(*pids), f"processor_rest_{name}_percent": used}


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(
    folder: Path, environ: Mapping[str, str], *words: str
) -> Iterator[tuple["subprocess.Popen[bytes]", float]]:
    """A whole run with its first card up, and the seconds that it took."""
    with TemporaryDirectory() as place, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        address = str(Path(place) / "notify")
        told.bind(address)
        told.settimeout(_PATIENCE_S)
        begin = time.monotonic()
        run = subprocess.Popen(
            [*KIOSK, "run", "--data", str(folder), "--windowed", SIZE, *words],
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
