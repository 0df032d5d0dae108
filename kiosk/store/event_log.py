# SPDX-License-Identifier: Apache-2.0
"""What every log of facts promises, whatever lies behind it.

``tests/store/log_contract.py`` is this text as tests; each log subclasses it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.events import Event


class LogError(Exception):
    """The log could not do it; whether the facts are on disk is unknown."""


class NoLogError(LogError):
    """There is no log at this place."""


class NewerLogError(LogError):
    """The log was written by a newer program; it is left untouched."""


class NotDurableError(LogError):
    """The settings read back at the start are not those that survive a power cut."""


class LogBusyError(LogError):
    """Another process held the write lock for longer than the log waits."""


class DiskFullError(LogError):
    """There is no room for the facts."""


class DamagedLogError(LogError):
    """The file is not a whole database any more."""


class UnfitEventError(LogError):
    """This fact cannot be written down at all; trying again does not help."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A fact and where it stands.

    ``position`` orders this log and is what a reader remembers.  ``origin`` is the
    log that wrote the fact, ``incarnation`` one life of that log (a restored or cloned
    log starts another), ``seq`` gapless within it from 1.
    """

    event: Event
    position: int
    origin: str
    incarnation: str
    seq: int


class LogReader(Protocol):
    """Facts in the order of this log.  One object belongs to one thread."""

    def read(self, after: int = 0, limit: int = 1000) -> tuple[Recorded, ...]:
        """The facts behind position ``after`` in order, ``limit`` at the most."""
        ...

    def find(self, event_id: str) -> Recorded | None: ...

    def close(self) -> None: ...


class EventLog(LogReader, Protocol):
    """Facts, append-only.  One object belongs to one thread."""

    def append(self, events: Sequence[Event]) -> tuple[Recorded, ...]:
        """Write all or none; on return they survive a power cut.

        Safe to repeat: a fact whose id is already here is returned as it stands.
        Raises LogError: then it is unknown whether the facts are here; close the log,
        open it again, and repeat.
        """
        ...

    def rest(self) -> bool:
        """Do a slice of the housekeeping that no press should wait for.

        True: more is left.  Raises LogError.
        """
        ...
