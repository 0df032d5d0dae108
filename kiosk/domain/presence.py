# SPDX-License-Identifier: Apache-2.0
"""Whether anybody is listening: which desks' leases are alive.

Judged by the boot-wide clock alone: a wall clock that is set back would keep a dead
desk alive for as long as it was set back.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.clock import Instant
from kiosk.domain.hours import Hours

BEAT_MS = 5_000
"""A desk renews its lease this often (P7)."""

LEASE_MS = 16_000
"""So long after its last beat a desk counts as there (P7)."""


@dataclass(frozen=True, slots=True)
class Lease:
    """One staff screen's word that it is there.

    ``person``: the call number on duty, or empty.  ``attended``: that person can notice
    an alert.  ``since``: on duty since; ``beat``: when the lease was written.
    ``remote``: a page on another machine, heard over the network.
    ``troubles``: what this screen knows to be dead, such as "no_sound" (domain.health.Fault).
    """

    desk: str
    person: str
    attended: bool
    since: Instant
    beat: Instant
    remote: bool = False
    troubles: tuple[str, ...] = ()


def is_live(lease: Lease, now: Instant) -> bool:
    """A lease of another boot is never alive.

    A beat may lie a moment after ``now``, which was read before the lease was.
    """
    age = now.boot_ms - lease.beat.boot_ms
    return lease.beat.boot == now.boot and -BEAT_MS < age < LEASE_MS


def live(leases: Iterable[Lease], now: Instant) -> tuple[Lease, ...]:
    return tuple(lease for lease in leases if is_live(lease, now))


class Duty(StrEnum):
    """Who of the team is there, as the leases say."""

    ATTENDED = "attended"
    UNCONFIRMED = "unconfirmed"
    """On duty, and nobody knows whether that person would notice an alert."""
    NOBODY = "nobody"
    UNKNOWN = "unknown"


class Link(StrEnum):
    """How that is known: over the path that a request takes."""

    SAME_MACHINE = "same_machine"
    LIVE = "live"
    STALE = "stale"
    """It was heard, and for as long as a lease lasts no more."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Cover:
    """Whether anybody listens, as far as this screen knows; ``domain.cover`` says what stands.

    ``deaf``: the log cannot be read, so answers would not be noticed here.
    ``until``: when the lease behind it ends, so that no thread that hangs keeps it alive.
    """

    duty: Duty = Duty.NOBODY
    link: Link = Link.NONE
    hours: Hours = Hours.OPEN
    deaf: bool = False
    until: Instant | None = None

    @property
    def attended(self) -> bool:
        """A live lease says that a person on duty can notice an alert."""
        return self.duty is Duty.ATTENDED and self.link in HEARD

    @property
    def listening(self) -> bool:
        """Attended, and this screen would show what that person answers."""
        return self.attended and not self.deaf

    def at(self, now: Instant) -> "Cover":
        """What of it still holds; judged by the boot-wide clock alone."""
        until = self.until
        if until is None or (until.boot == now.boot and now.boot_ms < until.boot_ms):
            return self
        return replace(self, link=Link.STALE, until=None)


HEARD = frozenset({Link.SAME_MACHINE, Link.LIVE})


def cover(leases: Iterable[Lease], now: Instant) -> Cover:
    """The cover that these leases give: an attended one first, then whichever lasts longest."""
    known = tuple(leases)
    alive = live(known, now)
    if not alive:
        return Cover(link=Link.STALE if known else Link.NONE)
    best = max(alive, key=lambda one: (bool(one.person), one.attended, one.beat.boot_ms))
    link = Link.LIVE if best.remote else Link.SAME_MACHINE
    if not best.person:
        return Cover(link=link)
    duty = Duty.ATTENDED if best.attended else Duty.UNCONFIRMED
    return Cover(duty, link, until=best.beat.plus(LEASE_MS))
