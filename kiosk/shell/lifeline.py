# SPDX-License-Identifier: Apache-2.0
"""The two pipes that join a screen to its supervisor; the other end is kiosk.supervisor.child."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot


class Lifeline(QObject):
    """``ask`` and ``tell``: handles, or -1 where nobody supervises.

    ``on_question``: the supervisor wants one frame.  ``on_cut``: it is gone, and so should
    the screen be: nobody would start it again.
    """

    def __init__(
        self,
        ask: int,
        tell: int,
        *,
        on_question: Callable[[], None],
        on_cut: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._tell = tell
        self._on_question = on_question
        self._on_cut = on_cut
        if ask >= 0:
            os.set_blocking(ask, False)
            self._notifier = QSocketNotifier(ask, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._asked)
        if tell >= 0:
            os.set_blocking(tell, False)

    def tell(self, words: str) -> None:
        """One line up.  Returns at once; never raises."""
        if self._tell < 0:
            return
        try:
            os.write(self._tell, f"{words}\n".encode("ascii"))
        except OSError:
            return

    @Slot()
    def _asked(self) -> None:
        try:
            question = os.read(self._ask, 1024)
        except BlockingIOError:
            return
        if question:
            self._on_question()
        else:
            self._notifier.setEnabled(False)
            self._on_cut()
