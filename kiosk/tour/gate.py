# SPDX-License-Identifier: Apache-2.0
"""A disk that is slow for as long as it is told to be: the real log behind a gate."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event as Flag

from kiosk.domain.events import Event
from kiosk.store.event_log import EventLog, Recorded
from kiosk.store.log_door import LogDoor


class Gate:
    """Holds every append while it is shut; what is appended is written by the real log."""

    def __init__(self) -> None:
        self.flag = Flag()
        self.flag.set()

    def shut(self) -> None:
        self.flag.clear()

    def open(self) -> None:
        self.flag.set()

    def let_through(self) -> None:
        """Comes back once something may be written."""
        self.flag.wait()

    def door(self, door: LogDoor) -> LogDoor:
        """``door`` with this gate in front of its writing log."""
        return replace(door, open_log=self._behind(door.open_log))

    def _behind(self, open_log: Callable[[], EventLog]) -> Callable[[], EventLog]:
        return lambda: GatedLog(open_log(), self.let_through)


class GatedLog:
    """An event log that asks ``let_through`` before each append."""

    def __init__(self, log: EventLog, let_through: Callable[[], None]) -> None:
        self._log = log
        self._let_through = let_through

    def append(self, events: Sequence[Event]) -> tuple[Recorded, ...]:
        self._let_through()
        return self._log.append(events)

    def read(self, after: int = 0, limit: int = 1000) -> tuple[Recorded, ...]:
        return self._log.read(after, limit)

    def find(self, event_id: str) -> Recorded | None:
        return self._log.find(event_id)

    def rest(self) -> bool:
        return self._log.rest()

    def close(self) -> None:
        self._log.close()
