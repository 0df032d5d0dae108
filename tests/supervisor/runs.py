# SPDX-License-Identifier: Apache-2.0
"""A supervisor over real processes, in a process of its own as ``run`` has it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

_FAKE = Path(__file__).parent / "fake_child.py"
_RUN = """
import os, sys
from pathlib import Path
from kiosk.supervisor.job import Job, Patience
from kiosk.supervisor.notify import Notifier
from kiosk.supervisor.supervise import Supervisor

folder, fake, screen, relay, once = sys.argv[1:]

def command(name, behaviour):
    def words(safe, resume):
        found = [sys.executable, fake, behaviour, f"{folder}/{name}"]
        return [*found, *(["--safe"] if safe else []), *(["--resume", resume] if resume else [])]
    return words

def final(status, lived):
    if once and status == 0:
        return 0
    return status if status == 2 and not lived else None

def job(name, behaviour, **more):
    return Job(name, command(name, behaviour), Path.cwd(),
               Patience(first_s=3, ask_s=0.2, answer_s=0.4, end_s=0.5),
               on_crash=lambda lines: print(name, len(lines), lines[-1:], flush=True), **more)

kept = job("screen", screen, final=final, silent="does not draw any more"), job("relay", relay)
sys.exit(Supervisor(*kept, Notifier(os.environ)).run())
"""


class Run:
    def __init__(
        self,
        folder: Path,
        screen: str,
        *,
        relay: str = "good",
        once: bool = False,
        notify: str = "",
    ) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-c", _RUN, str(folder), str(_FAKE), screen, relay,
             "once" if once else ""],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "NOTIFY_SOCKET": notify},
        )  # fmt: skip

    def starts(self, count: int, child: str = "screen", within_s: float = 10) -> list[list[str]]:
        """The starts of a child, ``count`` at the least: process id and words of each."""
        end = time.monotonic() + within_s
        lines: list[str] = []
        while time.monotonic() < end:
            file = self.folder / child
            lines = file.read_text().splitlines() if file.exists() else []
            if len(lines) >= count:
                return [line.split() for line in lines]
            time.sleep(0.01)
        raise AssertionError(f"{count} starts of {child} expected, got {lines}")

    def pid(self, child: str = "screen", start: int = 1) -> int:
        return int(self.starts(start, child)[start - 1][0])

    def end(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        self.process.send_signal(number)
        out, errors = self.process.communicate(timeout=10)
        return self.process.returncode, out, errors


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def gone(pid: int, within_s: float = 5) -> bool:
    end = time.monotonic() + within_s
    while alive(pid) and time.monotonic() < end:
        time.sleep(0.01)
    return not alive(pid)
