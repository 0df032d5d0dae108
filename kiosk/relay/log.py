# SPDX-License-Identifier: Apache-2.0
"""The log of this machine on the loop of the relay: facts come, facts are saved.

Knows nothing of what a fact means.  Whatever happens to the disk, it goes on trying.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Event
from kiosk.relay.bell_watch import UNWATCHED, watch_bell
from kiosk.store.keeper import Outcome, Saved
from kiosk.store.log_door import LogDoor
from kiosk.store.log_threads import LogThreads, Reports
from kiosk.store.spool_watch import SpoolWatch

_log = logging.getLogger("relay")


Listener = Callable[[tuple[Event, ...]], None]


class RelayLog:
    """Everything here belongs to the loop that ``start`` was called in.

    ``board``: the requests of the facts that were told.  ``ready``: the whole log was read.
    ``newest``: when the fact that was told last happened.
    ``deaf``, ``unwritable``: why the log cannot be read or written; empty: it can.
    ``listeners`` get each fact once, when the board has it: first the whole history.  They
    get an empty tuple where only ``ready``, ``deaf`` or ``unwritable`` has changed.
    """

    def __init__(self, door: LogDoor) -> None:
        self.board = Board()
        self.ready = False
        self.deaf = ""
        self.unwritable = ""
        self.newest: Instant | None = None
        self.listeners: list[Listener] = []
        self._door = door
        self._loop: asyncio.AbstractEventLoop | None = None
        self._bell: asyncio.Task[None] | None = None
        self._told: set[str] = set()
        self._history: list[Event] = []
        self._waiting: dict[tuple[str, ...], list[asyncio.Future[bool]]] = {}
        self._spool = SpoolWatch(door.spooled, partial(self._post, self._arrived))
        # The ballast is kept for the presses: a step that cannot be saved is taken all the same.
        self._threads = LogThreads(door, self._reports(), look=self._look, rhythm=UNWATCHED)

    def start(self) -> None:
        """Open the log on threads of its own; in the loop, once."""
        self._loop = asyncio.get_running_loop()
        self._door.bell.ring()  # Only a bell that is there can be watched.
        self._threads.start()
        watch = watch_bell(self._door.bell_file, self._threads.poke, self._threads.pace)
        self._bell = self._loop.create_task(watch)

    def submit(self, events: Sequence[Event]) -> None:
        """Save these together.  Returns at once; tried until they are saved."""
        self._threads.submit(events)

    async def write(self, events: Sequence[Event]) -> bool:
        """True once they survive a power cut; False when they are not saved yet: still tried."""
        done = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(_ids(events), []).append(done)
        self.submit(events)
        return bool(await done)

    def close(self) -> None:
        """Try once to save what is left; nothing is told afterwards.  Waits for the disk."""
        self._loop = None
        if self._bell:
            self._bell.cancel()
            self._threads.stop()

    def _reports(self) -> Reports:
        return Reports(
            facts=partial(self._post, self._arrived),
            caught_up=partial(self._post, self._caught_up),
            unreadable=partial(self._post, self._unreadable),
            unwritable=partial(self._post, self._unwritten),
            outcome=partial(self._post, self._outcome),
        )

    # The threads of the log.

    def _post(self, act: Callable[..., None], *args: object) -> None:
        if loop := self._loop:
            with suppress(RuntimeError):  # The loop has just been closed.
                loop.call_soon_threadsafe(act, *args)

    def _look(self) -> object:
        self._spool.look()
        return self._door.bell.stamp()

    # The loop again.

    def _arrived(self, events: tuple[Event, ...]) -> None:
        if self.ready or self.deaf:
            self._tell(events)
        else:
            self._history += events

    def _unreadable(self, why: str) -> None:
        self.deaf = why
        self._tell_history()

    def _unwritten(self, why: str) -> None:
        self.unwritable = why
        self._call(())

    def _caught_up(self) -> None:
        self.ready = True
        self._tell_history()

    def _tell_history(self) -> None:
        history, self._history = tuple(self._history), []
        self._tell(history)
        self._call(())

    def _tell(self, events: tuple[Event, ...]) -> None:
        news = tuple({one.id: one for one in events if one.id not in self._told}.values())
        for event in news:
            self._told.add(event.id)
            self.board.add(event)
        if news:
            self.newest = news[-1].at
            self._call(news)

    def _call(self, events: tuple[Event, ...]) -> None:
        for listener in self.listeners:
            try:
                listener(events)
            except Exception:  # noqa: BLE001 - one that fails keeps no other from its work
                _log.exception("a listener of the log failed")

    def _outcome(self, outcome: Outcome) -> None:
        for done in self._waiting.pop(outcome.ids, ()):
            if not done.done():
                done.set_result(isinstance(outcome, Saved))


def _ids(events: Sequence[Event]) -> tuple[str, ...]:
    return tuple(event.id for event in events)
