# SPDX-License-Identifier: Apache-2.0
"""Looks once an hour at what is kept: on a thread of its own, since the ladder never waits."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from threading import Event, Thread

from kiosk.actions.kept_house import House
from kiosk.actions.look_after import Kept, look_after
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.progress import Progress, StoppedError
from kiosk.store.event_log import LogError

_log = logging.getLogger("relay.keeping")

FIRST_MS = 60_000
"""A kiosk that has just begun has other things to do."""

EACH_MS = 3_600_000

Look = Callable[[House, Callable[[Progress], None]], Kept]


class Keeping:
    """``kept``: what the last look has found.  Belongs to one loop; ``look_after`` does not."""

    def __init__(
        self, house: House, board: Board, on_news: Callable[[], None], act: Look = look_after
    ) -> None:
        self.kept = Kept()
        self._board = board
        self._house = replace(house, quiet=lambda: not self._called)
        self._on_news = on_news
        self._act = act
        self._called = True
        self._stop = Event()
        self._next: Instant | None = None
        self._thread: Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def look(self, now: Instant) -> int:
        """Begin one where an hour has passed; milliseconds until the next."""
        self._called = any(not one.is_drill for one in self._board.open())
        self._next = self._next or now.plus(FIRST_MS)
        left = self._left_ms(now)
        if left > 0:
            return left
        self._next = now.plus(EACH_MS)
        self._thread = Thread(target=self._run, name="keeping", daemon=True)
        self._loop = asyncio.get_running_loop()
        self._thread.start()
        return EACH_MS

    def close(self) -> None:
        """What was begun ends behind its slice."""
        self._stop.set()
        if self._thread:
            self._thread.join(2.0)

    def _left_ms(self, now: Instant) -> int:
        if self._thread and self._thread.is_alive():
            return FIRST_MS
        due = self._next
        if due is None or due.boot != now.boot:
            return 0
        return due.boot_ms - now.boot_ms

    # The thread.

    def _run(self) -> None:
        try:
            kept = self._act(self._house, self._tell)
        except StoppedError:
            return
        except (LogError, OSError) as error:
            _log.info("nothing was erased or copied: %s", type(error).__name__)
            kept = replace(self.kept, no_backup=type(error).__name__)
        if self._loop:
            with suppress(RuntimeError):  # It has just been closed.
                self._loop.call_soon_threadsafe(self._found, kept)

    def _tell(self, _progress: Progress) -> None:
        if self._stop.is_set():
            raise StoppedError

    # The loop again.

    def _found(self, kept: Kept) -> None:
        if kept != self.kept:
            self.kept = kept
            self._on_news()
