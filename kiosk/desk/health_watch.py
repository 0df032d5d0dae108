# SPDX-License-Identifier: Apache-2.0
"""What the relay knows, read anew each few seconds; a relay that falls silent is noticed."""

from collections.abc import Callable
from typing import Protocol

from kiosk.desk.worker import Worker
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.health import Health

READ_MS = 3_000


class HealthReader(Protocol):
    def read(self) -> Health | None:
        """Touches the disk; None: there is nothing to be read."""
        ...


class HealthWatch:
    """``health``: the last that was read.  How old it is, ``domain.health.troubles`` judges.

    ``known``: something was read, or it was found that nothing is there.
    """

    def __init__(self, reader: HealthReader, worker: Worker) -> None:
        self.health: Health | None = None
        self.known = False
        self.changed: Callable[[], None] = lambda: None
        self._reader = reader
        self._worker = worker
        self._reading = False
        self._begun: Instant | None = None

    def look(self, now: Instant) -> None:
        """Read if it is time; the answer comes later."""
        if self._reading or (self._begun and age_ms(self._begun, now) < READ_MS):
            return
        self._reading, self._begun = True, now
        self._worker.do(self._reader.read, self._told, self._failed)

    def _told(self, health: Health | None) -> None:
        self._reading = False
        changed = health != self.health or not self.known
        self.health, self.known = health, True
        if changed:
            self.changed()

    def _failed(self, _error: Exception) -> None:
        self._told(self.health)
