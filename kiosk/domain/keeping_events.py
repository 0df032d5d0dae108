# SPDX-License-Identifier: Apache-2.0
"""Facts about what is kept, copied and erased.  ``purged``, a fact of a request, stands in events.

``counted`` is what stays for ever when the rest is gone: how many, on which day, at which kiosk.
"""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Event):
    """``rows`` requests of ``day`` ("2026-11-22", the venue's) at ``place`` were erased.

    A day may have several.  A sum below 5 is never shown as a number (row E6).
    """

    kind: ClassVar[str] = "counted"
    day: str
    place: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUp(Event):
    """A person copied the log.  ``form``: "backup" beside the log, or "copy" to a place of theirs.

    ``rows``: requests in it.
    """

    kind: ClassVar[str] = "backed_up"
    form: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored(Event):
    """The log begins a new life from a copy; ``rows``: requests in it."""

    kind: ClassVar[str] = "restored"
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockConfirmed(Event):
    """A person looked at the date that the desk shows, and it is right."""

    kind: ClassVar[str] = "clock_confirmed"


KEEPING_EVENTS: tuple[type[Event], ...] = (Counted, BackedUp, Restored, ClockConfirmed)
