# SPDX-License-Identifier: Apache-2.0
"""Wakes a waiting ``select`` at SIGTERM, SIGINT and at the end of a child."""

import os
import signal


class Wake:
    """``handle`` is readable after a signal.  The main thread only; ``close`` at the end."""

    def __init__(self) -> None:
        self.handle, self._write = os.pipe()
        os.set_blocking(self.handle, False)
        os.set_blocking(self._write, False)
        self._fd_before = signal.set_wakeup_fd(self._write)
        self._before = {
            one: signal.signal(one, _wake_only)
            for one in (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD)
        }

    def asked_to_end(self) -> bool:
        """Whether one of the signals since the last call asks for the end."""
        try:
            numbers = os.read(self.handle, 1024)
        except BlockingIOError:
            return False
        return any(one in numbers for one in (signal.SIGTERM, signal.SIGINT))

    def close(self) -> None:
        for one, handler in self._before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(self._fd_before)
        os.close(self.handle)
        os.close(self._write)


def _wake_only(_number: int, _frame: object) -> None:
    """The pipe has told already."""
