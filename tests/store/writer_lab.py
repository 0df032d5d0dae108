# SPDX-License-Identifier: Apache-2.0
"""A writer on a disk and a spool that fail when they are told to."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from kiosk.domain.events import Event
from kiosk.store.event_log import EventLog, LogError
from kiosk.store.keeper import Around, Outcome, Saved
from kiosk.store.memory_log import MemoryDisk, MemoryLog
from kiosk.store.writer import LogWriter, Pauses

QUICK = Pauses(first_s=0.005, next_s=0.01, rest_s=0.01)


class FakeSpool:
    def __init__(self) -> None:
        self.waiting: list[Event] = []
        self.broken = False

    def append(self, events: Sequence[Event]) -> None:
        self.check()
        self.waiting += events

    def events(self) -> Sequence[Event]:
        self.check()
        return tuple(self.waiting)

    def clear(self) -> None:
        self.check()
        self.waiting.clear()

    def check(self) -> None:
        if self.broken:
            raise OSError(5, "the spool is broken")


class Lab:
    """A writer on a memory disk, and all that it said."""

    def __init__(self) -> None:
        self.disk = MemoryDisk()
        self.spool = FakeSpool()
        self.outcomes: list[Outcome] = []
        self.troubles: list[str | None] = []
        self.rings = 0
        self.released = 0
        self.restocked = 0
        self.openings = 0
        self.on_open: Callable[[], None] = lambda: None
        self._news = threading.Condition()

    def open(self) -> EventLog:
        self.openings += 1
        self.on_open()
        return MemoryLog(self.disk)

    def heard(self, outcome: Outcome) -> None:
        with self._news:
            self.outcomes.append(outcome)
            self._news.notify()

    def trouble(self, error: LogError | None) -> None:
        with self._news:
            self.troubles.append(str(error) if error else None)
            self._news.notify()

    def ring(self) -> None:
        self.rings += 1

    def release(self) -> None:
        self.released += 1

    def restock(self) -> None:
        self.restocked += 1

    def until(self, condition: Callable[[], object]) -> None:
        """Not everything that is waited for is announced: look every few ms too."""
        with self._news:
            for _ in range(1_000):
                if condition():
                    return
                self._news.wait(0.005)
        pytest.fail(f"waited in vain: {self.outcomes} {self.troubles}")

    def saved(self) -> list[str]:
        return [one for outcome in self.outcomes if isinstance(outcome, Saved)
                for one in outcome.ids]  # fmt: skip

    def logged(self) -> list[Event]:
        return [one.event for one in self.disk.facts]


@contextmanager
def running(lab: Lab, pauses: Pauses = QUICK) -> Iterator[LogWriter]:
    around = Around(
        ring=lab.ring,
        release_ballast=lab.release,
        restock_ballast=lab.restock,
        on_trouble=lab.trouble,
    )
    writer = LogWriter(lab.open, lab.spool, on_outcome=lab.heard, around=around, pauses=pauses)
    writer.start()
    try:
        yield writer
    finally:
        assert writer.stop()


def failing(error: LogError, times: int = 1_000_000) -> Callable[[], None]:
    left = [times]

    def fail() -> None:
        if left[0]:
            left[0] -= 1
            raise error

    return fail
