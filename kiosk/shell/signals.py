# SPDX-License-Identifier: Apache-2.0
"""Ends the windows cleanly when the system or an operator asks the process to end."""

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot


class EndSignals(QObject):
    """Calls ``on_end`` on the windows' thread at SIGTERM or SIGINT; nothing is polled.

    Python runs its own handlers only between bytecodes, and a resting Qt loop runs none:
    so the signal's number comes through a pipe, which wakes the loop.
    """

    def __init__(self, on_end: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_end = on_end
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        signal.set_wakeup_fd(self._write)
        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, _wake_only)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        os.close(self._read)
        os.close(self._write)

    @Slot()
    def _woken(self) -> None:
        os.read(self._read, 64)
        self._on_end()


def _wake_only(_number: int, _frame: object) -> None:
    """The pipe has told already."""
