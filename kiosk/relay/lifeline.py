# SPDX-License-Identifier: Apache-2.0
"""The two pipes that join the relay to its supervisor; the other end is kiosk.supervisor.child."""

import asyncio
import os
from collections.abc import Callable


class Lifeline:
    """``ask`` and ``tell``: handles, or -1 where nobody supervises.  Made in the loop.

    ``on_question``: the supervisor wants a sign of life.  ``on_cut``: it is gone, and so
    should the relay be: nobody would start it again.
    """

    def __init__(
        self, ask: int, tell: int, *, on_question: Callable[[], None], on_cut: Callable[[], None]
    ) -> None:
        self._ask = ask
        self._tell = tell
        self._on_question = on_question
        self._on_cut = on_cut
        self._loop = asyncio.get_running_loop()
        if ask >= 0:
            os.set_blocking(ask, False)
            self._loop.add_reader(ask, self._asked)
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

    def _asked(self) -> None:
        try:
            question = os.read(self._ask, 1024)
        except BlockingIOError:
            return
        if question:
            self._on_question()
        else:
            self._loop.remove_reader(self._ask)
            self._on_cut()
