# SPDX-License-Identifier: Apache-2.0
"""The writing log with the spool behind it: every way there is to save facts, once.

Says *saved* only when the facts survive a power cut, in the log or in the spool.  Belongs
to one thread; knows no queue, no Qt and no clock.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
class Around:
    """What else happens around a commit; none of these may raise.

    ``ring`` runs after each commit, to the log or to the spool, ``release_ballast`` when the
    disk is full, ``restock_ballast`` in quiet times (it must be quick: a press may come meanwhile),
    ``on_trouble`` when the log becomes unwritable (the error) or writable again (None).
    """

    ring: Callable[[], None] = lambda: None
    release_ballast: Callable[[], object] = lambda: None
    restock_ballast: Callable[[], object] = lambda: None
    on_trouble: Callable[[LogError | None], None] = lambda _: None


ALONE = Around()
"""Nothing else happens."""


class LogKeeper:
    """Opens the log, opens it again after an error, and drains the spool into it."""

    def __init__(self, open_log: Callable[[], EventLog], spool: SpoolFile, around: Around) -> None:
        self._open_log = open_log
        self._spool = spool
        self._around = around
        self._log: EventLog | None = None
        self._trouble: str | None = None
        self._spooling = True  # what an earlier run left behind comes first
        self.unrested = False

    @property
    def behind(self) -> bool:
        """Whether the log is not open, or facts wait in the spool."""
        return self._log is None or self._spooling

    def save(self, batch: tuple[Event, ...]) -> Outcome:
        """One attempt by every way there is."""
        ids = tuple(event.id for event in batch)
        try:
            recorded = self._append(batch)
        except UnfitEventError as error:
            return NotSaved(ids, str(error), trying=False)
        except LogError as error:
            return self._put_in_spool(ids, batch, error)
        self.unrested = True
        self._around.ring()
        return Saved(ids, recorded)

    def settle(self, busy: Callable[[], bool]) -> None:
        """Open what is closed, drain what is spooled, do what a press should not wait for.

        Stops as soon as it is ``busy``.
        """
        try:
            log = self._opened()
            while not busy() and log.rest():
                self._around.ring()
            self.unrested = busy()
            if not self.unrested:
                self._around.restock_ballast()
        except LogError as error:
            self.close()
            self._report(error)

    def close(self) -> None:
        log, self._log = self._log, None
        if log is None:
            return
        try:
            log.close()
        except LogError as error:
            self._report(error)

    def _append(self, batch: tuple[Event, ...]) -> tuple[Recorded, ...]:
        """Into the log, opened again if it failed: that tells what is really on disk."""
        try:
            return self._opened().append(batch)
        except (LogBusyError, UnfitEventError):
            raise
        except DiskFullError:
            self.close()
            self._around.release_ballast()
        except LogError:
            self.close()
        try:
            return self._opened().append(batch)
        except UnfitEventError:
            raise
        except LogError as error:
            self.close()
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
        self._around.ring()
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

    def _report(self, error: LogError | None) -> None:
        """Once per change."""
        reason = str(error) if error else None
        if reason != self._trouble:
            self._trouble = reason
            self._around.on_trouble(error)
