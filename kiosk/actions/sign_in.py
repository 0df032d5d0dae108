# SPDX-License-Identifier: Apache-2.0
"""Sign in at one surface with a call number and a dealt PIN (promises.md, "Staff sign-in").

Whatever was wrong, the answer is the same.  Waiting belongs to the surface, never to the
person: a vandal at one touchscreen locks nobody out elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.domain.backoff import Backoff, failed, wait_ms
from kiosk.domain.clock import Clock
from kiosk.domain.events import Actor
from kiosk.domain.transitions import Stamp
from kiosk.domain.venue_events import DeskLocked, SignedIn, SignedOut, SignInFailed

PIN_DIGITS = 6
NUMBER_DIGITS = 4
"""The longest call number."""


class StaffBook(Protocol):
    """Who may sign in.  Every call may touch the disk and raises LogError."""

    def list(self) -> Sequence[object]: ...

    def verify(self, number: str, pin: str) -> bool: ...

    def backoff(self, surface: str) -> Backoff: ...

    def keep_backoff(self, surface: str, state: Backoff) -> None: ...


class Outcome(StrEnum):
    FITS = "fits"
    WRONG = "wrong"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a try came to, and the milliseconds until the next one is taken."""

    outcome: Outcome
    wait_ms: int = 0


def wait(book: StaffBook, surface: str, clock: Clock) -> int:
    """Milliseconds until a try at ``surface`` is taken.  Raises LogError."""
    return wait_ms(book.backoff(surface), clock.now())


def attempt(book: StaffBook, surface: str, number: str, pin: str, clock: Clock) -> Verdict:
    """Takes 150 to 300 ms: never on a window's thread.  Raises LogError.

    The try is counted before the PIN is looked at, so that cutting the power in between
    gives nobody a try for nothing.
    """
    before = book.backoff(surface)
    if left := wait_ms(before, clock.now()):
        return Verdict(Outcome.WAIT, left)
    counted = failed(before, clock.now())
    book.keep_backoff(surface, counted)
    if book.verify(number, pin):
        book.keep_backoff(surface, Backoff())
        return Verdict(Outcome.FITS)
    return Verdict(Outcome.WRONG, wait_ms(counted, clock.now()))


def person(number: str) -> Actor:
    """The actor that a call number is."""
    return Actor("person", number)


def signed_in(desk: str, stamp: Stamp) -> SignedIn:
    return SignedIn(id=stamp.id, at=stamp.at, by=stamp.by, desk=desk)


def sign_in_failed(desk: str, stamp: Stamp) -> SignInFailed:
    """``stamp.by`` is the desk: what was typed is not kept."""
    return SignInFailed(id=stamp.id, at=stamp.at, by=stamp.by, desk=desk)


def signed_out(desk: str, stamp: Stamp) -> SignedOut:
    return SignedOut(id=stamp.id, at=stamp.at, by=stamp.by, desk=desk)


def locked(desk: str, stamp: Stamp) -> DeskLocked:
    return DeskLocked(id=stamp.id, at=stamp.at, by=stamp.by, desk=desk)
