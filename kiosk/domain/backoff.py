# SPDX-License-Identifier: Apache-2.0
"""How long an entry surface stays shut after wrong PINs.

A surface is a touchscreen or a desk window, never a person: a vandal at one of them
locks nobody out elsewhere.  Only the boot-wide clock counts, so that setting the wall
clock neither opens nor shuts anything; after a restart the wait is served anew, from
the start of the boot.
"""

from dataclasses import dataclass

from kiosk.domain.clock import Instant

FREE_TRIES = 5
LONGEST_MS = 60_000
"""One try a minute for 72 hours finds a dealt 6-digit PIN with 0.44 % at most (P13)."""

QUIET_MS = 900_000
"""So long without a wrong try, and the next right one forgives those before.  A burst of eleven
tries every quarter of an hour is fewer than one a minute: waiting for it gains nobody anything.
"""


@dataclass(frozen=True, slots=True)
class Backoff:
    """Wrong tries in a row on one surface, and when the last of them was."""

    failures: int = 0
    last: Instant | None = None


def failed(state: Backoff, now: Instant) -> Backoff:
    return Backoff(state.failures + 1, now)


def fitted(state: Backoff, now: Instant) -> Backoff:
    """What stays of the wrong tries before a right one.

    Else whoever guesses beside a busy team would be given free tries with each sign-in.
    """
    return Backoff() if state.last is None or _since_ms(state.last, now) >= QUIET_MS else state


def wait_ms(state: Backoff, now: Instant) -> int:
    """Milliseconds until the next try is taken: 0 to 60,000."""
    if state.last is None or state.failures < FREE_TRIES:
        return 0
    whole = min(LONGEST_MS, 1_000 << min(state.failures - FREE_TRIES, 6))
    return min(whole, max(0, whole - _since_ms(state.last, now)))


def _since_ms(last: Instant, now: Instant) -> int:
    """Milliseconds since ``last``; of an earlier boot, as far as this boot can tell."""
    return now.boot_ms - (last.boot_ms if last.boot == now.boot else 0)
