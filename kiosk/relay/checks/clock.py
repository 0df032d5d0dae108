# SPDX-License-Identifier: Apache-2.0
"""Whether the wall clock can be believed: no deadline hangs on it, but each time shown does."""

from kiosk.domain.clock import EARLIEST_MS, Instant, age_ms
from kiosk.domain.health import Fault, Trouble
from kiosk.relay.checks.sight import Sight

STEP_MS = 30_000
"""The wall clock went so much further than the boot's, or less far."""

BEHIND_MS = 300_000
"""A wall clock that is so far behind the newest fact was set back, or begins anew."""

DOUBT_MS = 600_000
"""So long after a step staff are asked to look at the clock."""


class StepWatch:
    """Remembers how far the wall clock lay from the boot's, and when that changed."""

    def __init__(self) -> None:
        self._boot = ""
        self._offset_ms = 0
        self._stepped: Instant | None = None

    def look(self, now: Instant) -> Instant | None:
        """When the clock last stepped; None: it has not, or is back where it was.

        A machine that slept looks like a step, too: the boot's clock stands still meanwhile.
        """
        offset = now.utc_ms - now.boot_ms
        if now.boot != self._boot:
            self._boot, self._offset_ms, self._stepped = now.boot, offset, None
        if abs(offset - self._offset_ms) <= STEP_MS:
            self._stepped = None
        elif self._stepped is None:
            self._stepped = now
        elif age_ms(self._stepped, now) >= DOUBT_MS:
            self._offset_ms, self._stepped = offset, None
        return self._stepped


def doubtful(sight: Sight) -> tuple[Trouble, ...]:
    now, newest = sight.now.utc_ms, sight.log.newest
    behind = newest is not None and newest.utc_ms - now > BEHIND_MS
    wrong = sight.stepped is not None or behind or now < EARLIEST_MS
    return (Trouble(Fault.CLOCK),) if wrong else ()
