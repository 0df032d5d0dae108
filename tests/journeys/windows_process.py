# SPDX-License-Identifier: Apache-2.0
"""A real process of the kiosk, touched and read from a test through the puppet in it."""

import json
import os
import select
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

ARRIVES_S = 10.0
STARTS_S = 60.0
_REPO = Path(__file__).parents[2]


class Window:
    """``words`` go to the command line; ``before`` is a command that starts the process.

    ``flaw``: of the windows_puppet.
    """

    def __init__(self, *words: str, before: Sequence[str] = (), flaw: str = "") -> None:
        self._process = subprocess.Popen(
            [*before, sys.executable, "-m", "tests.journeys.windows_puppet", *words],
            cwd=_REPO,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(_REPO), "PUPPET_FLAW": flaw},
            start_new_session=True,
        )

    def tap(self, name: str) -> int:
        return int(self._ask("tap", name))

    def committed(self, kind: str, after: int) -> int:
        return int(self._ask("committed", kind, after))

    def read(self, words: str, after: int = 0, patience_s: float = ARRIVES_S) -> int:
        return int(self._ask("read", words, after, patience_s=patience_s))

    def has_read(self, words: str, after: int) -> bool:
        """Whether a text with these words came up after ``after``, if only for a moment."""
        return bool(self._ask("has_read", words, after))

    def said(self) -> list[str]:
        return list(self._ask("said"))

    def run(self, *command: str) -> None:
        """Run a command where the process lives, in its view of the disks."""
        self._ask("run", shlex.join(command), patience_s=STARTS_S)

    def until(self, so: Callable[[list[str]], bool], patience_s: float = ARRIVES_S) -> list[str]:
        """What the window says once it is so."""
        end = time.monotonic() + patience_s
        while not so(said := self.said()):
            assert time.monotonic() < end, f"in vain for {patience_s} s: {said}"
            time.sleep(0.02)
        return said

    def end(self) -> int:
        os.killpg(self._process.pid, signal.SIGTERM)
        return self._process.wait(20)

    def kill(self) -> None:
        """With all that it has started."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.communicate()

    def _ask(self, *order: str | int, patience_s: float = ARRIVES_S) -> Any:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin
        assert stdout
        stdin.write(json.dumps(order).encode() + b"\n")
        stdin.flush()
        ready, _, _ = select.select([stdout], [], [], patience_s)
        assert ready, f"{order}: nothing within {patience_s} s"
        return json.loads(stdout.readline() or self._last_words())

    def _last_words(self) -> bytes:
        _, last = self._process.communicate()
        raise AssertionError(f"the process has ended: {last.decode()[-2000:]}")
