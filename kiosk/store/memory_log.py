# SPDX-License-Identifier: Apache-2.0
"""The log without a disk: the double that simulations and tests run on.

Keeps the same contract as the real one, and fails where it is told to.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock

from kiosk.domain.events import Event
from kiosk.store import codec
from kiosk.store.event_log import LogError, Recorded


def _nothing() -> None:
    """Where no failure is wanted."""


@dataclass
class MemoryDisk:
    """What stays when a log is closed.  May be shared between threads.

    ``before_append`` and ``after_append`` run on either side of the moment at which the
    facts are written, ``on_read`` before each read; what they raise, the caller gets.
    """

    origin: str = "0" * 32
    incarnation: str = "1" * 32
    before_append: Callable[[], None] = _nothing
    after_append: Callable[[], None] = _nothing
    on_read: Callable[[], None] = _nothing
    facts: list[Recorded] = field(default_factory=list)
    by_id: dict[str, Recorded] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)


class MemoryLog:
    """One opening of a memory disk."""

    def __init__(self, disk: MemoryDisk | None = None) -> None:
        self.disk = disk or MemoryDisk()
        self._open = True

    def append(self, events: Sequence[Event]) -> tuple[Recorded, ...]:
        self._must_be_open()
        for event in events:
            codec.encode(event)
        self.disk.before_append()
        with self.disk.lock:
            recorded = tuple(map(self._put, events))
        self.disk.after_append()
        return recorded

    def read(self, after: int = 0, limit: int = 1000) -> tuple[Recorded, ...]:
        self._must_be_open()
        self.disk.on_read()
        with self.disk.lock:
            return tuple(self.disk.facts[after : after + limit])

    def find(self, event_id: str) -> Recorded | None:
        self._must_be_open()
        self.disk.on_read()
        return self.disk.by_id.get(event_id)

    def rest(self) -> bool:
        self._must_be_open()
        return False

    def close(self) -> None:
        self._open = False

    def _put(self, event: Event) -> Recorded:
        known = self.disk.by_id.get(event.id)
        if known:
            return known
        number = len(self.disk.facts) + 1
        recorded = Recorded(event, number, self.disk.origin, self.disk.incarnation, number)
        self.disk.facts.append(recorded)
        self.disk.by_id[event.id] = recorded
        return recorded

    def _must_be_open(self) -> None:
        if not self._open:
            raise LogError("the log is closed")
