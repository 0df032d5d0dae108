# SPDX-License-Identifier: Apache-2.0
"""The thread that owns the writing log, so that no window ever waits on a disk.

Says *saved* only when the facts survive a power cut, in the log or in the spool.  What
could not be saved is said, and tried again until it is.  Knows no Qt and no clock.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Protocol

from kiosk.domain.events import Event
from kiosk.store.event_log import (
    DiskFullError,
    EventLog,
    LogBusyError,
    LogError,
    Recorded,
    UnfitEventError,
)


@dataclass(frozen=True, slots=True)
class Saved:
    """The facts survive a power cut; ``recorded`` is empty where they wait in the spool."""

    ids: tuple[str, ...]
    recorded: tuple[Recorded, ...] = ()

    @property
    def spooled(self) -> bool:
        return not self.recorded


@dataclass(frozen=True, slots=True)
class NotSaved:
    """It is unknown whether the facts are on disk.

    ``trying``: a Saved may follow.  Without it the facts cannot be written at all.
    """

    ids: tuple[str, ...]
    reason: str
    trying: bool = True


Outcome = Saved | NotSaved


class SpoolFile(Protocol):
    def append(self, events: Sequence[Event]) -> None: ...
    def events(self) -> Sequence[Event]: ...
    def clear(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds between tries, and of quiet before the housekeeping."""

    first_s: float = 0.25
    next_s: float = 1.0
    rest_s: float = 2.0


@dataclass(frozen=True, slots=True)
class Around:
    """What else happens around a commit; none of these may raise.

    ``ring`` runs after each commit, ``release_ballast`` when the disk is full,
    ``restock_ballast`` in quiet times (it must be quick: a press may come meanwhile),
    ``on_trouble`` when the log becomes unwritable (the error) or writable again (None).
    """

    ring: Callable[[], None] = lambda: None
    release_ballast: Callable[[], object] = lambda: None
    restock_ballast: Callable[[], object] = lambda: None
    on_trouble: Callable[[LogError | None], None] = lambda _: None


class LogWriter:
    """``submit`` from any thread; outcomes come on the writer's own, in order."""

    def __init__(
        self,
        open_log: Callable[[], EventLog],
        spool: SpoolFile,
        *,
        on_outcome: Callable[[Outcome], None],
        around: Around = Around(),
        pauses: Pauses = Pauses(),
    ) -> None:
        self._open_log = open_log
        self._spool = spool
        self._on_outcome = on_outcome
        self._around = around
        self._pauses = pauses
        self._log: EventLog | None = None
        self._trouble: str | None = None
        self._spooling = True  # what an earlier run left behind comes first
        self._unrested = False
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
        self._settle()
        while True:
            batch = self._next()
            if batch:
                self._save(batch)
            elif self._stopping:
                break
            else:
                self._settle()
        self._drop_log()

    def _next(self) -> tuple[Event, ...] | None:
        """The next batch; None when stopping, or when there is time for housekeeping."""
        with self._changed:
            if not self._queue and not self._stopping:
                self._changed.wait(self._quiet_s())
            return self._queue.popleft() if self._queue else None

    def _quiet_s(self) -> float | None:
        if self._log is None or self._spooling:
            return self._pauses.next_s
        return self._pauses.rest_s if self._unrested else None

    def _save(self, batch: tuple[Event, ...]) -> None:
        ids = tuple(event.id for event in batch)
        pause, said = self._pauses.first_s, ""
        while True:
            outcome = self._try(ids, batch)
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

    def _try(self, ids: tuple[str, ...], batch: tuple[Event, ...]) -> Outcome:
        """One attempt by every way there is."""
        try:
            recorded = self._append(batch)
        except UnfitEventError as error:
            return NotSaved(ids, str(error), trying=False)
        except LogError as error:
            return self._put_in_spool(ids, batch, error)
        self._unrested = True
        self._around.ring()
        return Saved(ids, recorded)

    def _append(self, batch: tuple[Event, ...]) -> tuple[Recorded, ...]:
        """Into the log, opened again if it failed: that tells what is really on disk."""
        try:
            return self._opened().append(batch)
        except (LogBusyError, UnfitEventError):
            raise
        except DiskFullError:
            self._drop_log()
            self._around.release_ballast()
        except LogError:
            self._drop_log()
        try:
            return self._opened().append(batch)
        except UnfitEventError:
            raise
        except LogError as error:
            self._drop_log()
            self._report(error)
            raise

    def _put_in_spool(
        self, ids: tuple[str, ...], batch: tuple[Event, ...], why: LogError
    ) -> Outcome:
        try:
            self._spool.append(batch)
        except UnfitEventError:
            return NotSaved(ids, str(why))
        except (OSError, LogError) as error:
            self._around.release_ballast()
            return NotSaved(ids, f"{why}; spool: {error}")
        self._spooling = True
        return Saved(ids)

    def _opened(self) -> EventLog:
        """The log, with all that waited in the spool."""
        if self._log is None:
            self._log = self._open_log()
        if self._spooling:
            waiting = self._read_spool()
            if waiting:
                self._log.append(waiting)
                self._around.ring()
                self._clear_spool()
            # Another process may have added to it meanwhile: then the next try drains that.
            self._spooling = bool(waiting and self._read_spool())
        self._report(None)
        return self._log

    def _read_spool(self) -> Sequence[Event]:
        try:
            return self._spool.events()
        except OSError as error:
            raise LogError(f"spool: {error}") from error

    def _clear_spool(self) -> None:
        """A spool that cannot be emptied is drained again: the log forgets doubles."""
        try:
            self._spool.clear()
        except OSError as error:
            self._report(LogError(f"spool: {error}"))

    def _settle(self) -> None:
        """Open what is closed, drain what is spooled, do what a press should not wait for."""
        try:
            log = self._opened()
            while not self._queue and not self._stopping and log.rest():
                self._around.ring()
            self._unrested = bool(self._queue)
            if not self._unrested:
                self._around.restock_ballast()
        except LogError as error:
            self._drop_log()
            self._report(error)

    def _drop_log(self) -> None:
        log, self._log = self._log, None
        if log is None:
            return
        try:
            log.close()
        except LogError as error:
            self._report(error)

    def _report(self, error: LogError | None) -> None:
        """Once per change."""
        reason = str(error) if error else None
        if reason != self._trouble:
            self._trouble = reason
            self._around.on_trouble(error)
