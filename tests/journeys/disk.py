# SPDX-License-Identifier: Apache-2.0
"""A disk that refuses to write, log and spool alike, for as long as a test says."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from kiosk.domain.events import Event
from kiosk.store.event_log import LogError
from kiosk.store.keeper import SpoolFile
from kiosk.store.log_door import LogDoor
from kiosk.tour.gate import Gate


class BreakableDisk(Gate):
    """A gate that can also refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.refuses = False

    @contextmanager
    def broken(self) -> Iterator[None]:
        self.refuses = True
        try:
            yield
        finally:
            self.refuses = False

    def door(self, door: LogDoor) -> LogDoor:
        return replace(super().door(door), spool=RefusingSpool(door.spool, self))

    def let_through(self) -> None:
        self.check()
        super().let_through()

    def check(self) -> None:
        if self.refuses:
            raise LogError("the disk refuses")


class RefusingSpool:
    def __init__(self, spool: SpoolFile, disk: BreakableDisk) -> None:
        self._spool = spool
        self._disk = disk

    def append(self, events: Sequence[Event]) -> None:
        self._disk.check()
        self._spool.append(events)

    def events(self) -> Sequence[Event]:
        return self._spool.events()

    def clear(self) -> None:
        self._spool.clear()
