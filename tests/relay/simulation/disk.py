# SPDX-License-Identifier: Apache-2.0
"""What outlives a process: the log, the spool, the leases and the outbox's rows."""

from collections.abc import Callable, Iterable, Sequence
from types import SimpleNamespace

from kiosk.alerts.book import MemoryBook
from kiosk.domain.events import Event
from kiosk.domain.presence import Lease
from kiosk.store.deliveries import Delivery
from kiosk.store.event_log import DiskFullError, LogError
from kiosk.store.keeper import Around, LogKeeper, NotSaved
from kiosk.store.memory_log import MemoryDisk, MemoryLog
from tests.relay.simulation.world import Process, World

AGAIN_MS = 2_000
"""Until rows that the disk has refused are written."""


class Disk:
    """``full``: nothing can be written; ``unreadable``: the log cannot be read."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.full = False
        self.spool_full = False
        self.unreadable = False
        self.bell_lost = 0.0
        self.log = MemoryDisk(before_append=self._may_write, on_read=self._may_read)
        self.spool: list[Event] = []
        self.book = DiskBook(self)
        self.leases = LeaseFolder(self)
        self.readers: list[LogOf] = []
        self.on_fact: Callable[[Event], None] = lambda _: None
        self._told: set[str] = set()

    def ring(self) -> None:
        """After each commit: the bell, or for who misses it the poll within a second."""
        for event in [one.event for one in self.log.facts[-8:]] + self.spool:
            if event.id not in self._told:
                self._told.add(event.id)
                self.on_fact(event)
        rng = self.world.rng
        for reader in self.readers:
            lost = rng.random() < self.bell_lost
            reader.process.later(rng.randint(1, 900 if lost else 20), reader.read)

    def mend(self) -> None:
        self.full = self.spool_full = self.unreadable = False
        self.world.call(AGAIN_MS, self.book.flush)

    def _may_write(self) -> None:
        if self.full:
            raise DiskFullError("no room")

    def _may_read(self) -> None:
        if self.unreadable:
            raise LogError("unreadable")

    # The spool, as the keeper asks for it.

    def append(self, events: Sequence[Event]) -> None:
        if self.spool_full:
            raise OSError("no room")
        self.spool += events

    def events(self) -> Sequence[Event]:
        return tuple(self.spool)

    def clear(self) -> None:
        self.spool.clear()


class DiskBook(MemoryBook):
    """The outbox's rows; whoever writes them may die before or after."""

    def __init__(self, disk: Disk) -> None:
        super().__init__()
        self.refused: list[Delivery] = []
        self._disk = disk

    def keep(self, rows: Sequence[Delivery], forget: Iterable[tuple[str, str]] = ()) -> None:
        self._disk.world.cross()
        self.refused += rows
        super().keep((), forget)
        self.flush()
        self._disk.world.cross()

    def flush(self) -> None:
        """As kiosk.alerts.book_thread: what the disk refuses is tried again."""
        self.trouble = "no room" if self._disk.spool_full else ""
        if not self.trouble:
            super().keep(self.refused)
            self.refused.clear()


class LeaseFolder:
    """The folder of leases, as ``CoverWatch`` looks at it."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._there: dict[str, Lease] = {}
        self._changes = 0

    def stat(self) -> SimpleNamespace:
        return SimpleNamespace(st_mtime_ns=self._changes)

    def read(self) -> tuple[Lease, ...]:
        return tuple(self._there.values())

    def beat(self, lease: Lease) -> bool:
        """False: the disk refused it."""
        if self._disk.spool_full:
            return False
        self._there[lease.desk] = lease
        self._changes += 1
        return True

    def leave(self, desk: str) -> None:
        if self._there.pop(desk, None):
            self._changes += 1


class LogOf:
    """The log as one process has it: a keeper that writes and a follower that reads."""

    def __init__(self, process: Process, disk: Disk, take: Callable[[list[Event]], None]) -> None:
        self.process = process
        self.ready = False
        self.deaf = False
        self._disk = disk
        self._take = take
        self._told: set[str] = set()
        self._position = 0
        self._waiting: list[tuple[Event, ...]] = []
        self._settling = True
        self._keeper = LogKeeper(
            lambda: MemoryLog(disk.log), disk, Around(ring=disk.ring)
        )  # fmt: skip
        disk.readers.append(self)
        process.later(disk.world.rng.randint(20, 400), self.read)
        process.later(disk.world.rng.randint(20, 400), self._settle)

    def has_read(self, event_id: str) -> bool:
        return not event_id or event_id in self._told

    def submit(self, events: Sequence[Event]) -> None:
        self._waiting.append(tuple(events))
        self.process.later(self._disk.world.rng.randint(1, 15), self._save)

    def read(self) -> None:
        fresh: list[Event] = list(self._disk.spool)
        before = self.deaf
        try:
            facts = MemoryLog(self._disk.log).read(self._position)
            fresh += [one.event for one in facts]
            self._position += len(facts)
            self.deaf = False
        except LogError:
            self.deaf = True
            self.process.later(1_000, self.read)
        news = [one for one in fresh if one.id not in self._told]
        self._told |= {one.id for one in news}
        change = (self.ready, before) != (not self.deaf or self.ready, self.deaf)
        self.ready = self.ready or not self.deaf
        if news or change:
            self._take(list({one.id: one for one in news}.values()))

    def _save(self) -> None:
        while self._waiting:
            self._disk.world.cross()
            outcome = self._keeper.save(self._waiting[0])
            if isinstance(outcome, NotSaved):
                self._settle_later()
                return
            if outcome.spooled:
                self._settle_later()
            self._disk.world.cross()
            self._waiting.pop(0)

    def _settle(self) -> None:
        """What is not saved, and what waits in the spool."""
        self._settling = False
        self._save()
        if self._keeper.behind:
            self._keeper.settle(lambda: bool(self._waiting))
        if self._keeper.behind:
            self._settle_later()

    def _settle_later(self) -> None:
        if not self._settling:
            self._settling = True
            self.process.later(1_000, self._settle)
