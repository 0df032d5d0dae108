# SPDX-License-Identifier: Apache-2.0
"""One run of a supervised process, and the two pipes that join it to its supervisor.

Down the one go questions; it ends with the supervisor, and the child ends with it.  Up the
other come words, a line each: the screen's ``card``, ``frame`` and ``memo WORDS``, the
relay's ``tick``.
"""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

QUESTION = b"?\n"


class Child:
    """A started process.  ``errors`` and ``told`` are handles to select on."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        """``command`` is run in ``folder``, with its two handles added.  Raises OSError."""
        ask_there, self._ask = os.pipe()
        self.told, tell_there = os.pipe()
        errors_here, errors_there = os.pipe()
        self.errors = errors_here
        theirs = (ask_there, tell_there, errors_there)
        try:
            self._process = subprocess.Popen(
                [*command, "--ask", str(ask_there), "--tell", str(tell_there)],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stderr=errors_there,
                pass_fds=(ask_there, tell_there),
            )
        except OSError:
            self._close(self._ask, self.told, self.errors)
            raise
        finally:
            self._close(*theirs)
        for handle in (self._ask, self.told, self.errors):
            os.set_blocking(handle, False)
        self._line = b""

    @property
    def pid(self) -> int:
        return self._process.pid

    def ended(self) -> int | None:
        """The exit status (a signal's number negated), or None while it runs."""
        return self._process.poll()

    def ask(self) -> None:
        """Ask for a sign of life; a child that does not read is found by its silence."""
        try:
            os.write(self._ask, QUESTION)
        except OSError:
            return

    def words(self) -> tuple[str, ...]:
        """Whole lines that came since the last call."""
        *lines, self._line = (self._line + self.read(self.told)).split(b"\n")
        return tuple(line.decode("ascii", "replace") for line in lines)

    def read(self, handle: int) -> bytes:
        """All that is there now, empty where nothing is."""
        parts = []
        try:
            while part := os.read(handle, 65_536):
                parts.append(part)
        except BlockingIOError:
            pass
        return b"".join(parts)

    def end(self) -> None:
        self._process.terminate()

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        """After the end."""
        self._close(self._ask, self.told, self.errors)

    @staticmethod
    def _close(*handles: int) -> None:
        for handle in handles:
            os.close(handle)
