# SPDX-License-Identifier: Apache-2.0
"""Instants and ages; who reads a clock is decided in wiring."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment, told twice: by the wall and by the boot.

    ``utc_ms``: milliseconds since 1970-01-01 UTC; may step when the clock is set.
    ``boot``: random name of the machine's boot.
    ``boot_ms``: milliseconds of the boot-wide monotonic clock; never steps.
    """

    utc_ms: int
    boot: str
    boot_ms: int

    def plus(self, ms: int) -> "Instant":
        return Instant(self.utc_ms + ms, self.boot, self.boot_ms + ms)


def age_ms(since: Instant, now: Instant) -> int:
    """Milliseconds from ``since`` to ``now``, never below zero.

    Within one boot the monotonic clock decides; across boots only the wall clock
    is left, which may have been set in between.
    """
    if since.boot == now.boot:
        return max(0, now.boot_ms - since.boot_ms)
    return max(0, now.utc_ms - since.utc_ms)


class Clock(Protocol):
    def now(self) -> Instant: ...


class Randomness(Protocol):
    """The source of ids, codes, signs and dealt PINs."""

    def token(self) -> str:
        """32 hexadecimal digits, 128 random bits."""
        ...

    def below(self, limit: int) -> int:
        """A number from 0 to ``limit`` - 1, each equally likely."""
        ...
