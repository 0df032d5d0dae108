# SPDX-License-Identifier: Apache-2.0
"""The thread that owns the writing log, so that no window ever waits on a disk.

What could not be saved is said, and tried again until it is.  Knows no Qt and no clock.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Condition, Thread

from kiosk.domain.events import Event
from kiosk.store.event_log import EventLog
from kiosk.store.keeper import ALONE, Around, LogKeeper, NotSaved, Outcome, Saved, SpoolFile


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds between tries, and of quiet before the housekeeping."""

    first_s: float = 0.25
    next_s: float = 1.0
    rest_s: float = 2.0


class LogWriter:
    """``submit`` from any thread; outcomes come on the writer's own, in order."""

    def __init__(
        self,
        open_log: Callable[[], EventLog],
        spool: SpoolFile,
        *,
        on_outcome: Callable[[Outcome], None],
        around: Around = ALONE,
        pauses: Pauses = Pauses(),
    ) -> None:
        self._keeper = LogKeeper(open_log, spool, around)
        self._on_outcome = on_outcome
        self._pauses = pauses
        self._told: set[tuple[str, ...]] = set()
        self._queue: deque[tuple[Event, ...]] = deque()
        self._changed = Condition()
        self._stopping = False
        self._thread = Thread(target=self._run, name="log-writer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def submit(self, events: Sequence[Event]) -> None:
        """Save these together, after all that was submitted before.  Returns at once."""
        with self._changed:
            self._queue.append(tuple(events))
            self._changed.notify()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """Try what is left once, then end; True if the thread ended in time."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        self._keeper.settle(self._busy)
        while True:
            batch = self._next()
            if batch:
                self._save(batch)
            elif self._stopping:
                break
            else:
                self._keeper.settle(self._busy)
        self._keeper.close()

    def _next(self) -> tuple[Event, ...] | None:
        """The next batch; None when stopping, or when there is time for housekeeping."""
        with self._changed:
            if not self._queue and not self._stopping:
                self._changed.wait(self._quiet_s())
            return self._queue.popleft() if self._queue else None

    def _quiet_s(self) -> float | None:
        if self._keeper.behind:
            return self._pauses.next_s
        return self._pauses.rest_s if self._keeper.unrested else None

    def _busy(self) -> bool:
        return bool(self._queue) or self._stopping

    def _save(self, batch: tuple[Event, ...]) -> None:
        ids = tuple(event.id for event in batch)
        pause, said = self._pauses.first_s, ""
        while True:
            outcome = self._keeper.save(batch)
            if isinstance(outcome, Saved) or not outcome.trying:
                self._told.discard(ids)
                self._on_outcome(outcome)
                return
            if outcome.reason != said:
                self._on_outcome(outcome)
                said = outcome.reason
            self._tell_waiting(said)
            if not self._wait(pause):
                return
            pause = self._pauses.next_s

    def _tell_waiting(self, reason: str) -> None:
        """What waits behind a batch that cannot be saved is not saved either: once each."""
        with self._changed:
            waiting = [tuple(event.id for event in batch) for batch in self._queue]
        for ids in waiting:
            if ids not in self._told:
                self._told.add(ids)
                self._on_outcome(NotSaved(ids, reason))

    def _wait(self, seconds: float) -> bool:
        """False when stopping: then nothing is tried again."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping, seconds)
            return not self._stopping
