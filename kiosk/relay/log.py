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
from kiosk.relay.bell_watch import watch_bell
from kiosk.store.event_log import EventLog, LogError, NoLogError, Recorded
from kiosk.store.follower import LogFollower
from kiosk.store.keeper import Around, Outcome, Saved
from kiosk.store.log_door import LogDoor
from kiosk.store.spool_watch import SpoolWatch
from kiosk.store.writer import LogWriter

_log = logging.getLogger("relay")

_SPOOL_EVERY = 5
"""Looks at the spool although nobody rang."""

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
        self._spool = SpoolWatch(door.spooled, lambda facts: self._post(self._arrived, facts))
        self._stamp: object = None
        self._looks = 0
        self._follower = self._make_follower()
        self._writer = self._make_writer()

    def start(self) -> None:
        """Open the log on threads of its own; in the loop, once."""
        self._loop = asyncio.get_running_loop()
        self._door.bell.ring()  # Only a bell that is there can be watched.
        self._writer.start()
        self._follower.start()
        self._bell = self._loop.create_task(watch_bell(self._door.bell_file, self._follower.poke))

    def submit(self, events: Sequence[Event]) -> None:
        """Save these together.  Returns at once; tried until they are saved."""
        self._writer.submit(events)

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
            self._follower.stop()
            self._writer.stop()

    def _make_follower(self) -> LogFollower:
        return LogFollower(
            self._door.open_reader,
            stamp=self._look,
            on_facts=self._read,
            on_trouble=partial(self._post, self._unreadable),
            on_caught_up=partial(self._post, self._caught_up),
        )

    def _make_writer(self) -> LogWriter:
        # The ballast is kept for the presses: a step that cannot be saved is taken all the same.
        around = Around(ring=self._ring, on_trouble=partial(self._post, self._unwritten))
        return LogWriter(
            self._open_log,
            self._door.spool,
            on_outcome=partial(self._post, self._outcome),
            around=around,
        )

    # The threads of the writer and the follower.

    def _post(self, act: Callable[..., None], *args: object) -> None:
        if loop := self._loop:
            with suppress(RuntimeError):  # The loop has just been closed.
                loop.call_soon_threadsafe(act, *args)

    def _open_log(self) -> EventLog:
        log = self._door.open_log()
        self._follower.poke()
        return log

    def _ring(self) -> None:
        self._door.bell.ring()
        self._follower.poke()

    def _look(self) -> object:
        """Whoever adds to the spool rings; one that died before that is found all the same."""
        before, self._stamp = self._stamp, self._door.bell.stamp()
        self._looks += 1
        if self._stamp != before or self._looks % _SPOOL_EVERY == 0:
            self._spool.look()
        return self._stamp

    def _read(self, facts: tuple[Recorded, ...]) -> None:
        self._post(self._arrived, tuple(one.event for one in facts))

    # The loop again.

    def _arrived(self, events: tuple[Event, ...]) -> None:
        if self.ready or self.deaf:
            self._tell(events)
        else:
            self._history += events

    def _unreadable(self, error: LogError | None) -> None:
        if isinstance(error, NoLogError) and not self.ready:
            return  # Not there yet: the writer is about to make it.
        self.deaf = _why(error)
        self._tell_history()

    def _unwritten(self, error: LogError | None) -> None:
        self.unwritable = _why(error)
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


def _why(error: LogError | None) -> str:
    return str(error) if error else ""
