# SPDX-License-Identifier: Apache-2.0
"""Whether anybody is listening: which desks' leases are alive.

Judged by the boot-wide clock alone: a wall clock that is set back would keep a dead
desk alive for as long as it was set back.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.clock import Instant

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


@dataclass(frozen=True, slots=True)
class Cover:
    """Whether anybody listens, as far as this screen knows.

    ``attended``: a live lease says that a person on duty listens.
    ``deaf``: the log cannot be read, so answers would not be noticed here.
    ``until``: when that lease ends, so that no thread that hangs keeps it alive.
    """

    attended: bool
    deaf: bool = False
    until: Instant | None = None

    def at(self, now: Instant) -> "Cover":
        """What of it still holds; judged by the boot-wide clock alone."""
        until = self.until
        if until is None or (until.boot == now.boot and now.boot_ms < until.boot_ms):
            return self
        return Cover(attended=False, deaf=self.deaf)
