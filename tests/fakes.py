# SPDX-License-Identifier: Apache-2.0
"""A clock that a test moves and randomness that a seed repeats."""

from random import Random

from kiosk.domain.clock import Instant
from kiosk.domain.presence import Cover, Duty, Link

NOON_UTC_MS = 1_798_113_600_000
"""2026-12-24 12:00:00 UTC, an arbitrary fixed moment."""

LISTENING = Cover(Duty.ATTENDED, Link.SAME_MACHINE)
"""Somebody on duty at a desk on the kiosk's own machine."""


class FakeClock:
    def __init__(self, utc_ms: int = NOON_UTC_MS, boot: str = "boot-1", boot_ms: int = 60_000):
        self._now = Instant(utc_ms, boot, boot_ms)

    def now(self) -> Instant:
        return self._now

    def advance(self, ms: int) -> None:
        self._now = self._now.plus(ms)

    def set_wall(self, utc_ms: int) -> None:
        """The clock is set; the boot's own clock goes on."""
        self._now = Instant(utc_ms, self._now.boot, self._now.boot_ms)

    def reboot(self, boot: str, utc_ms: int | None = None) -> None:
        self._now = Instant(utc_ms or self._now.utc_ms, boot, 1_000)


class SeededRandomness:
    def __init__(self, seed: int = 1):
        self._random = Random(seed)

    def token(self) -> str:
        return f"{self._random.getrandbits(128):032x}"

    def below(self, limit: int) -> int:
        return self._random.randrange(limit)
