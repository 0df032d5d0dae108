# SPDX-License-Identifier: Apache-2.0
"""Real processes of the kiosk for tests: a screen with its lifeline, a whole run."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

KIOSK = (sys.executable, "-m", "kiosk")


class Screen:
    """``screen`` with this test in the place of its supervisor."""

    def __init__(self, data: Path, *words: str) -> None:
        ask_there, self.ask = os.pipe()
        self.told, tell_there = os.pipe()
        handles = ("--ask", str(ask_there), "--tell", str(tell_there))
        self.process = subprocess.Popen(
            [*KIOSK, "screen", "--data", str(data), "--windowed", "1280x800", *handles, *words],
            pass_fds=(ask_there, tell_there),
            stderr=subprocess.PIPE,
            text=True,
        )
        os.close(ask_there)
        os.close(tell_there)

    def hears(self, within_s: float = 20) -> str:
        """The next words of the screen; empty where none come in time or it has ended."""
        ready, _, _ = select.select([self.told], [], [], within_s)
        return os.read(self.told, 1000).decode() if ready else ""

    def end(self) -> tuple[int, str]:
        """Ask it to end: exit status and what it said on stderr."""
        self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def wait(self) -> tuple[int, str]:
        _, errors = self.process.communicate(timeout=20)
        return self.process.returncode, errors

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()
        os.close(self.ask)
        os.close(self.told)
