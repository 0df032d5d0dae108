# SPDX-License-Identifier: Apache-2.0
"""Pairing a phone or laptop with the staff page: what a code is good for, and what is paired.

A code is dealt for one person, once, for two minutes; only the boot-wide clock counts.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.clock import Instant, Randomness
from kiosk.domain.team import Standing, Term

PAIR_MS = 120_000
"""How long a code can be used."""

CODE_LENGTH = 8
CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so no word can come up; no letter that is taken for a digit."""


class Unpaired(StrEnum):
    """Why a code pairs nothing; each has a sentence of its own."""

    EXPIRED = "expired"
    USED = "used"
    WRONG = "wrong"
    NEWER = "newer"


_DESK = "phone "


def desk_of(phone: str) -> str:
    """The name of a phone's lease, and of the page in its facts."""
    return f"{_DESK}{phone}"


def phone_of(desk: str) -> str:
    """The phone whose page ``desk_of`` names."""
    return desk.removeprefix(_DESK)


@dataclass(frozen=True, slots=True)
class Phone:
    """A paired phone or laptop: it answers in the name of ``number``.

    ``paired_ms`` and ``used_ms``: when, by the wall clock in UTC.  ``until_ms``: when that
    person's time on the team ends; 0: no such end.
    """

    id: str
    number: str
    paired_ms: int
    used_ms: int
    until_ms: int = 0

    def over(self, now: Instant) -> bool:
        """It answers no longer: whoever left keeps no screen in their pocket."""
        return Term(0, self.until_ms).standing(now) is Standing.OVER


@dataclass(frozen=True, slots=True)
class Redeemed:
    """``token`` is told once, to the browser; only its hash is kept."""

    phone: Phone
    token: str


@dataclass(frozen=True, slots=True)
class Dealt:
    """A code as it is kept.  ``end``: what became of it, ``used`` or ``newer``, or nothing."""

    number: str
    end: str
    at: Instant


def refusal(dealt: Dealt | None, now: Instant) -> Unpaired | None:
    """Why ``dealt`` pairs nothing at ``now``; None: it pairs."""
    if dealt is None:
        return Unpaired.WRONG
    if dealt.end:
        return Unpaired(dealt.end)
    age = now.boot_ms - dealt.at.boot_ms
    return None if dealt.at.boot == now.boot and 0 <= age < PAIR_MS else Unpaired.EXPIRED


def new_code(randomness: Randomness) -> str:
    """Eight letters, 35 bits: guessed never, with the tries slowed and two minutes for them."""
    letters = (CODE_LETTERS[randomness.below(len(CODE_LETTERS))] for _ in range(CODE_LENGTH))
    return "".join(letters)


def typed_code(typed: str) -> str:
    """What somebody typed, as a code: small letters, spaces and dashes do no harm."""
    return "".join(letter for letter in typed.upper() if letter.isalnum())
