# SPDX-License-Identifier: Apache-2.0
"""The child's end of the two pipes to its supervisor; the other end is kiosk.supervisor.child."""

import os
from collections.abc import Callable


class Lifeline:
    """``ask`` and ``tell``: handles, or -1 where nobody supervises.

    ``on_question``: the supervisor wants a sign of life.  ``on_cut``: it is gone, and so
    should its child be: nobody would start it again.
    """

    def __init__(
        self, ask: int, tell: int, *, on_question: Callable[[], None], on_cut: Callable[[], None]
    ) -> None:
        self.ask = ask
        self._tell = tell
        self._on_question = on_question
        self._on_cut = on_cut
        for handle in (ask, tell):
            if handle >= 0:
                os.set_blocking(handle, False)

    def tell(self, words: str) -> None:
        """One line up.  Returns at once; never raises."""
        if self._tell < 0:
            return
        try:
            os.write(self._tell, f"{words}\n".encode("ascii"))
        except OSError:
            return

    def asked(self) -> bool:
        """To be called when ``ask`` can be read.  False: the pipe is cut, and stays readable."""
        try:
            question = os.read(self.ask, 1024)
        except BlockingIOError:
            return True
        if question:
            self._on_question()
        else:
            self._on_cut()
        return bool(question)
