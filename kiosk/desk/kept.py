# SPDX-License-Identifier: Apache-2.0
"""What is kept, until when, and which copies there are -> sentences.  Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING, Protocol

from kiosk.content.said import Said, plain, said
from kiosk.content.times import day_of, moment
from kiosk.domain.clock import Instant

if TYPE_CHECKING:
    # The store's driver is loaded where it is needed, not with the desk.
    from kiosk.actions.keeping import Outlook

_DAY_MS = 86_400_000
_DOUBTED = {"behind", "leapt"}


class Copy(Protocol):
    """A copy of the log.  ``taken_ms``: UTC, by the clock of its day.  ``size``: bytes."""

    @property
    def taken_ms(self) -> int: ...

    @property
    def size(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """What the disk says.  ``copies``: those beside the log, the newest first."""

    outlook: "Outlook"
    copies: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptProps:
    """Named as QML reads them.

    ``lines``: what is kept and until when; ``clock``: why erasing waits for somebody to look at
    the date, or nothing; ``copies``: those on this machine.
    """

    lines: tuple[Said, ...] = ()
    clock: Said = ""
    copies: Said = ""


def kept(read: Kept | None, now: Instant, zone: tzinfo | None) -> KeptProps:
    """``read`` None: nobody has looked yet."""
    if read is None:
        return KeptProps()
    doubted = is_doubted(read.outlook)
    date = plain(f"{day_of(now, zone)} {moment(now, now, zone)}")
    return KeptProps(
        lines=tuple(_lines(read.outlook, zone)),
        clock=said("desk.kept.clock", date) if doubted else "",
        copies=_copies(read.copies, now, zone),
    )


def is_doubted(outlook: "Outlook") -> bool:
    """The clock has jumped: nothing is erased by itself until a person has looked at the date."""
    return outlook.trust.value in _DOUBTED


def _lines(outlook: "Outlook", zone: tzinfo | None) -> Iterator[Said]:
    yield said("desk.kept.rule", plain(outlook.retention_ms // _DAY_MS))
    if outlook.first_ms is not None and outlook.last_ms is not None:
        first, last = _day(outlook.first_ms, zone), _day(outlook.last_ms, zone)
        yield said("desk.kept.due", plain(outlook.closed), first, last)
    else:
        yield said("desk.kept.none")
    if outlook.soon:
        yield said("desk.kept.soon", plain(outlook.soon))
    if outlook.unended:
        yield said("desk.kept.unended", plain(outlook.unended))


def _copies(copies: tuple[Copy, ...], now: Instant, zone: tzinfo | None) -> Said:
    if not copies:
        return said("desk.kept.no_copy")
    last = plain(moment(_at(copies[0].taken_ms), now, zone))
    return said("desk.kept.copies", plain(len(copies)), last)


def _day(utc_ms: int, zone: tzinfo | None) -> Said:
    return plain(day_of(_at(utc_ms), zone))


def _at(utc_ms: int) -> Instant:
    return Instant(utc_ms, "", 0)
