# SPDX-License-Identifier: Apache-2.0
"""A disk that is slow for as long as it is told to be: the real log behind a gate."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event as Flag

from kiosk.domain.events import Event
from kiosk.shell.log_door import LogDoor
from kiosk.store.event_log import EventLog, Recorded


class Gate:
    """Holds every append while it is shut; what is appended is written by the real log."""

    def __init__(self) -> None:
        self.flag = Flag()
        self.flag.set()

    def shut(self) -> None:
        self.flag.clear()

    def open(self) -> None:
        self.flag.set()

    def door(self, door: LogDoor) -> LogDoor:
        """``door`` with this gate in front of its writing log."""
        return replace(door, open_log=self._behind(door.open_log))

    def _behind(self, open_log: Callable[[], EventLog]) -> Callable[[], EventLog]:
        return lambda: GatedLog(open_log(), self.flag)


class GatedLog:
    """An event log whose appends wait for ``flag``."""

    def __init__(self, log: EventLog, flag: Flag) -> None:
        self._log = log
        self._flag = flag

    def append(self, events: Sequence[Event]) -> tuple[Recorded, ...]:
        self._flag.wait()
        return self._log.append(events)

    def read(self, after: int = 0, limit: int = 1000) -> tuple[Recorded, ...]:
        return self._log.read(after, limit)

    def find(self, event_id: str) -> Recorded | None:
        return self._log.find(event_id)

    def rest(self) -> bool:
        return self._log.rest()

    def close(self) -> None:
        self._log.close()
