# SPDX-License-Identifier: Apache-2.0
"""By which clock something is old enough to be erased: a wall clock that is watched.  Pure.

Each look compares the wall with what the last look has left.  A wall that runs on is believed; one
that jumped by more than four days is not, until a person says that its date is right: else
a clock that is set a year ahead would erase everything.  Erasing wants a day without doubt, so
two looks a day apart agree.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.clock import EARLIEST_MS, Instant

HOUR_MS = 3_600_000
DRIFT_MS = 60_000
"""The wall may have fallen behind by so much since the last look."""

NIGHT_MS = 20 * HOUR_MS
"""A machine may have been off, or asleep, for so long without any doubt."""

WEEKEND_MS = 4 * 24 * HOUR_MS
"""So long a gap is believed, and the day of agreement begins anew; a longer one is a leap."""

AGREED_MS = 24 * HOUR_MS


class Trust(StrEnum):
    """``settling``: for less than a day.  ``behind``, ``leapt``: the wall says something else."""

    GOOD = "good"
    SETTLING = "settling"
    BEHIND = "behind"
    LEAPT = "leapt"


@dataclass(frozen=True, slots=True)
class Watched:
    """``now_ms``: what is believed, UTC.  ``steady_ms``: since when nothing was in doubt.

    ``looked``: when that was found.
    """

    now_ms: int
    steady_ms: int
    looked: Instant
    trust: Trust = Trust.SETTLING

    @property
    def may_erase(self) -> bool:
        return self.trust is Trust.GOOD


def first_look(now: Instant, newest: Instant | None = None) -> Watched:
    """``newest``: the log's last fact, which was there before; a clock behind it is in doubt."""
    if newest is None or newest.utc_ms < EARLIEST_MS:
        return _judged(Watched(now.utc_ms, now.utc_ms, now), now)
    return look(Watched(newest.utc_ms, newest.utc_ms, newest), now)


def look(before: Watched, now: Instant) -> Watched:
    """What is believed at ``now``."""
    same_boot = before.looked.boot == now.boot
    passed = max(0, now.boot_ms - before.looked.boot_ms) if same_boot else 0
    return _judged(replace(before, now_ms=before.now_ms + passed, looked=now), now)


def confirmed(now: Instant) -> Watched:
    """A person says that the wall is right; the day of agreement begins."""
    return Watched(now.utc_ms, now.utc_ms, now)


def _judged(known: Watched, now: Instant) -> Watched:
    gap = now.utc_ms - known.now_ms
    if gap < -DRIFT_MS or now.utc_ms < EARLIEST_MS:
        return replace(known, steady_ms=known.now_ms, trust=Trust.BEHIND)
    if gap > WEEKEND_MS:
        return replace(known, steady_ms=known.now_ms, trust=Trust.LEAPT)
    steady = known.steady_ms if gap <= NIGHT_MS else now.utc_ms
    trust = Trust.GOOD if now.utc_ms - steady >= AGREED_MS else Trust.SETTLING
    return replace(known, now_ms=now.utc_ms, steady_ms=steady, trust=trust)
