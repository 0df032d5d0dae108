# SPDX-License-Identifier: Apache-2.0
"""What keeping and erasing are given: the machine, the venue's rules, and the way to its log."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.domain.clock import Clock, Instant, Randomness
from kiosk.domain.events import Actor, Event
from kiosk.domain.keeping import DAY_MS
from kiosk.domain.stamp import Stamp
from kiosk.paths import DataFolder
from kiosk.store.bell import Bell
from kiosk.store.event_log import EventLog, LogError, LogReader
from kiosk.store.sqlite_log import SqliteLog

_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Rules:
    """The venue's: how long what is over is kept, and how many daily copies."""

    retention_ms: int = 30 * DAY_MS
    backups: int = 7


USUAL = Rules()
"""Where the venue says nothing."""


@dataclass(frozen=True, slots=True)
class House:
    """The machine and its venue.  ``day``: of an instant there, "2026-11-22".

    ``timer`` counts seconds from anywhere, ``pause`` waits for some.  ``quiet``: nobody asks for
    help just now, so the log may be busy for half a second.
    """

    folder: DataFolder
    open_log: Callable[[], EventLog]
    open_reader: Callable[[], LogReader]
    clock: Clock
    randomness: Randomness
    rules: Callable[[], Rules]
    day: Callable[[Instant], str]
    timer: Callable[[], float]
    pause: Callable[[float], None]
    quiet: Callable[[], bool] = lambda: True

    def stamp(self, by: Actor) -> Stamp:
        return Stamp(self.randomness.token(), self.clock.now(), by)


def read_all(reader: LogReader) -> Iterator[Event]:
    """Every fact in order, a short read at a time."""
    position = 0
    while batch := reader.read(position, _BATCH):
        yield from (one.event for one in batch)
        position = batch[-1].position


@contextmanager
def reading(house: House) -> Iterator[LogReader]:
    """The log beside whoever writes it.  Raises LogError, NoLogError where there is none."""
    reader = house.open_reader()
    try:
        yield reader
    finally:
        reader.close()


@contextmanager
def writing(house: House) -> Iterator[SqliteLog]:
    """The log, for a few facts beside the kiosk's own.  Raises LogError."""
    log = house.open_log()
    try:
        if not isinstance(log, SqliteLog):
            raise LogError("this log forgets nothing")
        yield log
    finally:
        log.close()


def record(house: House, fact: Event) -> None:
    """On return it is saved, and the other processes know.  Raises LogError."""
    with writing(house) as log:
        log.append((fact,))
    Bell(house.folder.bell).ring()
