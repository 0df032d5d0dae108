# SPDX-License-Identifier: Apache-2.0
"""Who may answer, from when to when, and who should be on duty when.  Pure values."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.clock import EARLIEST_MS, Instant, Randomness

PIN_DIGITS = 6
RECOVERY_DIGITS = 16
"""53 bits: the same keys type it as a PIN, and nobody guesses it."""

NUMBER_DIGITS = 4
"""Of the longest call number."""

_PINS = 10**PIN_DIGITS
_RECOVERIES = 10**RECOVERY_DIGITS


class Standing(StrEnum):
    """How somebody's term lies to the present."""

    HOLDS = "holds"
    EARLY = "early"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Term:
    """From when to when somebody may sign in: UTC milliseconds; 0: no such end."""

    from_ms: int = 0
    to_ms: int = 0

    def standing(self, now: Instant) -> Standing:
        """A wall clock that was never set shuts nobody out: the desk must be answered."""
        if now.utc_ms < EARLIEST_MS:
            return Standing.HOLDS
        if now.utc_ms < self.from_ms:
            return Standing.EARLY
        return Standing.OVER if self.to_ms and now.utc_ms >= self.to_ms else Standing.HOLDS


ALWAYS = Term()


def call_number(typed: str) -> str:
    """ "7" of " 007": 1 to 9999; empty where it is none, however long."""
    digits = typed.strip().lstrip("0")
    fits = digits.isascii() and digits.isdigit() and len(digits) <= NUMBER_DIGITS
    return digits if fits else ""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the team, known by a call number alone.  ``badge``: they have one."""

    number: str
    lead: bool = False
    term: Term = ALWAYS
    badge: bool = False


@dataclass(frozen=True, slots=True)
class Dealt:
    """Somebody with the PIN that is told once; only its hash is kept."""

    member: Member
    pin: str


@dataclass(frozen=True, slots=True)
class Shift:
    """``number`` should be on duty from one moment to another, in UTC milliseconds."""

    number: str
    from_ms: int
    to_ms: int

    def covers(self, now: Instant) -> bool:
        return self.from_ms <= now.utc_ms < self.to_ms


def on_shift(roster: Iterable[Shift], now: Instant) -> dict[str, Shift]:
    """Who should be on duty now: of overlapping shifts of one person the one that ends last."""
    found: dict[str, Shift] = {}
    for shift in sorted(roster, key=lambda one: one.to_ms):
        if shift.covers(now):
            found[shift.number] = shift
    return found


def new_pin(randomness: Randomness) -> str:
    """Six random digits; dealt, never chosen."""
    return f"{randomness.below(_PINS):0{PIN_DIGITS}d}"


def new_recovery(randomness: Randomness) -> str:
    """Sixteen random digits."""
    return f"{randomness.below(_RECOVERIES):0{RECOVERY_DIGITS}d}"


def in_fours(digits: str) -> str:
    """A recovery code as it is read and copied: 1234 5678 9012 3456."""
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
