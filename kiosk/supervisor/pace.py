# SPDX-License-Identifier: Apache-2.0
"""How soon a dead child is started again, and when in safe mode.  Pure."""

from dataclasses import dataclass

FIRST_PAUSE_S = 0.2
LONGEST_PAUSE_S = 5.0
FAST_WITHIN_S = 60.0
"""Crashes within this time of one another are fast."""

FAST_CRASHES = 3
"""After so many fast crashes a child comes back in safe mode (P11)."""


@dataclass(frozen=True, slots=True)
class Pace:
    """``fast``: moments of the crashes that are still fast, in seconds of one clock.

    Safe mode stays until the supervisor itself is started anew: what broke the child
    three times has not mended itself.
    """

    fast: tuple[float, ...] = ()
    safe: bool = False

    @property
    def pause_s(self) -> float:
        """Seconds to wait before the next start."""
        return min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** max(0, len(self.fast) - 1))

    def after_crash(self, now: float) -> "Pace":
        fast = (*(at for at in self.fast if now - at < FAST_WITHIN_S), now)
        return Pace(fast, self.safe or len(fast) >= FAST_CRASHES)
