# SPDX-License-Identifier: Apache-2.0
"""Let a phone or laptop answer: pair it, take that back, switch the staff page on and off.

Only the facts, and what a book of phones is.  A lead switches the page; whoever is signed in
at an unlocked desk pairs phones for themselves; the page never does either.
"""

from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.clock import Clock, Instant, Randomness
from kiosk.domain.events import Actor
from kiosk.domain.pairing import Phone, Redeemed, Unpaired, desk_of, new_code
from kiosk.domain.transitions import Stamp
from kiosk.domain.venue_events import PageSwitched, PhonePaired, PhoneRevoked
from kiosk.store.event_log import LogError

UNKEPT = (LogError, OSError)
"""What a book of phones or a lease raises where the disk refuses."""


class PhoneBook(Protocol):
    """Every call may touch the disk and raises LogError."""

    def deal(self, code: str, number: str, now: Instant) -> bool: ...

    def redeem(self, code: str, now: Instant) -> Redeemed | Unpaired: ...

    def find(self, token: str) -> Phone | None: ...

    def list(self) -> Sequence[Phone]: ...

    def revoke(self, phone: str) -> bool: ...

    def touch(self, phone: str, now: Instant) -> None: ...


def deal_code(book: PhoneBook, number: str, clock: Clock, randomness: Randomness) -> str:
    """A code that pairs one phone with the person ``number``; empty where nobody has it.

    Touches the disk.  Raises LogError.
    """
    code = new_code(randomness)
    return code if book.deal(code, number, clock.now()) else ""


def screen_of(phone: str) -> Actor:
    """The actor that an attended page is, where it shows a request."""
    return Actor("desk", desk_of(phone))


def paired(phone: Phone, stamp: Stamp) -> PhonePaired:
    return PhonePaired(id=stamp.id, at=stamp.at, by=stamp.by, phone=phone.id)


def revoked(phone: str, stamp: Stamp) -> PhoneRevoked:
    return PhoneRevoked(id=stamp.id, at=stamp.at, by=stamp.by, phone=phone)


def switched(stamp: Stamp, *, on: bool) -> PageSwitched:
    return PageSwitched(id=stamp.id, at=stamp.at, by=stamp.by, on=on)
