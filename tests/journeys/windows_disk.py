# SPDX-License-Identifier: Apache-2.0
"""A disk under the attendee's window that is slow, refuses, lies or cannot be read, as told."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event as Flag
from threading import Lock

from kiosk.domain.events import Event
from kiosk.domain.presence import Lease
from kiosk.store.event_log import EventLog, LogError, LogReader, Recorded
from kiosk.store.keeper import SpoolFile
from kiosk.store.log_door import LogDoor
from kiosk.store.presence import Presence
from kiosk.tour.gate import Gate


class MoodyDisk(Gate):
    """``lies``: how often the log will write and then say that it may not have.

    ``deaf``: the log cannot be read; ``blind``: the leases cannot.
    """

    def __init__(self) -> None:
        super().__init__()
        self.log_refuses = self.spool_refuses = self.deaf = self.blind = False
        self.lies = 0
        self._fast = Flag()
        self._fast.set()
        self._writing = Lock()

    @property
    def works(self) -> bool:
        return self._fast.is_set() and not (self.log_refuses or self.spool_refuses)

    def shut(self) -> None:
        self._fast.clear()

    def open(self) -> None:
        self._fast.set()

    def mend(self) -> None:
        """Everything works again."""
        self.log_refuses = self.spool_refuses = self.deaf = self.blind = False
        self.lies = 0
        self.open()

    @contextmanager
    def still(self) -> Iterator[None]:
        """Nothing is written meanwhile, so that nothing moves under a finger."""
        with self._writing:
            yield

    @contextmanager
    def write(self) -> Iterator[None]:
        self._fast.wait()
        with self._writing:
            yield

    def door(self, door: LogDoor) -> LogDoor:
        return replace(
            door,
            open_log=lambda: MoodyLog(door.open_log(), self),
            open_reader=lambda: DeafReader(door.open_reader(), self),
            spool=MoodySpool(door.spool, self),
            presence=MoodyPresence(door.presence_folder, self),
        )


class MoodyLog:
    def __init__(self, log: EventLog, disk: MoodyDisk) -> None:
        self._log = log
        self._disk = disk

    def append(self, events: Sequence[Event]) -> tuple[Recorded, ...]:
        with self._disk.write():
            if self._disk.log_refuses:
                raise LogError("the disk refuses")
            recorded = self._log.append(events)
            if self._disk.lies:
                self._disk.lies -= 1
                raise LogError("nobody knows")
            return recorded

    def read(self, after: int = 0, limit: int = 1000) -> tuple[Recorded, ...]:
        return self._log.read(after, limit)

    def find(self, event_id: str) -> Recorded | None:
        return self._log.find(event_id)

    def rest(self) -> bool:
        return self._log.rest()

    def close(self) -> None:
        self._log.close()


class MoodySpool:
    def __init__(self, spool: SpoolFile, disk: MoodyDisk) -> None:
        self._spool = spool
        self._disk = disk

    def append(self, events: Sequence[Event]) -> None:
        with self._disk.write():
            if self._disk.spool_refuses:
                raise LogError("the disk refuses")
            self._spool.append(events)

    def events(self) -> Sequence[Event]:
        return self._spool.events()

    def clear(self) -> None:
        self._spool.clear()


class MoodyPresence(Presence):
    def __init__(self, folder: Path, disk: MoodyDisk) -> None:
        super().__init__(folder)
        self._disk = disk

    def read(self) -> tuple[Lease, ...]:
        if self._disk.blind:
            raise OSError("the disk cannot be read")
        return super().read()


class DeafReader:
    def __init__(self, reader: LogReader, disk: MoodyDisk) -> None:
        self._reader = reader
        self._disk = disk

    def read(self, after: int = 0, limit: int = 1000) -> tuple[Recorded, ...]:
        self._listen()
        return self._reader.read(after, limit)

    def find(self, event_id: str) -> Recorded | None:
        self._listen()
        return self._reader.find(event_id)

    def close(self) -> None:
        self._reader.close()

    def _listen(self) -> None:
        if self._disk.deaf:
            raise LogError("the disk cannot be read")
