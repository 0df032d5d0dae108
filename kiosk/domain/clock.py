# SPDX-License-Identifier: Apache-2.0
"""Instants and ages; who reads a clock is decided in wiring."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

EARLIEST_MS = 1_767_225_600_000
"""2026-01-01: a wall clock that reads earlier than the program's first year was never set."""


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


def is_overdue(since: Instant, limit_ms: int, now: Instant) -> bool:
    """Whether ``limit_ms`` have passed; what began in another boot has an unknown age: it is."""
    return since.boot != now.boot or now.boot_ms - since.boot_ms >= limit_ms


def in_order(instants: Iterable[Instant]) -> Callable[[Instant], tuple[int, int]]:
    """The key that sorts ``instants``: a wall clock that was set back changes no order in a boot.

    Each boot is laid on the wall as a whole, where its last instant reads it; so the order
    is a function of the set.
    """
    last: dict[str, tuple[int, int]] = {}
    for at in instants:
        found = (at.boot_ms, at.utc_ms)
        last[at.boot] = max(found, last.get(at.boot, found))
    begun = {boot: utc_ms - boot_ms for boot, (boot_ms, utc_ms) in last.items()}
    return lambda at: (begun[at.boot] + at.boot_ms, at.boot_ms)


def is_later(one: Instant, other: Instant) -> bool:
    """Whether ``one`` lies behind ``other``, as far as two instants can tell."""
    when = in_order((one, other))
    return when(one) > when(other)


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
