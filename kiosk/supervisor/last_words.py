# SPDX-License-Identifier: Apache-2.0
"""The end of what a process wrote to its stderr, while it is passed on."""

from collections import deque
from typing import BinaryIO

KEPT_LINES = 50
_LONGEST_LINE = 4096


class LastWords:
    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._lines: deque[bytes] = deque(maxlen=KEPT_LINES)
        self._rest = b""

    def hear(self, chunk: bytes) -> None:
        """Pass on and keep; a stderr that nobody reads any more stops nothing."""
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        self._lines.extend(line[:_LONGEST_LINE] for line in lines)
        self._rest = self._rest[-_LONGEST_LINE:]
        try:
            self._out.write(chunk)
            self._out.flush()
        except OSError:
            return

    def lines(self) -> tuple[str, ...]:
        """The last lines, an unfinished one included."""
        kept = [*self._lines, *([self._rest] if self._rest else [])]
        return tuple(line.decode("utf-8", "replace") for line in kept[-KEPT_LINES:])
