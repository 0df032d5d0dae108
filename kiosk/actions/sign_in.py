# SPDX-License-Identifier: Apache-2.0
"""Sign in at one surface: a call number with a dealt PIN or a recovery code, or a badge.

Whatever was wrong, the answer is the same (promises.md, "Staff sign-in").  Waiting belongs to
the surface, never to the person: a vandal at one touchscreen locks nobody out elsewhere.  A
badge has a count of its own there, so that wrong PINs do not shut it out either.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.domain.backoff import Backoff, failed, fitted, wait_ms
from kiosk.domain.clock import Clock
from kiosk.domain.events import Actor
from kiosk.domain.team import Member, Standing
from kiosk.domain.team_events import RecoveryUsed
from kiosk.domain.transitions import Stamp
from kiosk.domain.venue_events import DeskLocked, SignedIn, SignedOut, SignInFailed


class StaffBook(Protocol):
    """Who may sign in.  Every call may touch the disk and raises LogError."""

    def list(self) -> Sequence[Member]: ...

    def verify(self, number: str, pin: str) -> bool: ...

    def use_recovery(self, number: str, code: str) -> bool: ...

    def badge_owner(self, badge: str) -> str: ...

    def backoff(self, surface: str) -> Backoff: ...

    def keep_backoff(self, surface: str, state: Backoff) -> None: ...


class Outcome(StrEnum):
    """``EARLY``, ``OVER``: who they are is proven, and they may not sign in at this time."""

    FITS = "fits"
    WRONG = "wrong"
    WAIT = "wait"
    EARLY = "early"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a try came to, and the milliseconds until the next one is taken.

    ``number``: whose sign-in fits.  ``term_ms``: when theirs begins or has ended, in UTC.
    """

    outcome: Outcome
    wait_ms: int = 0
    number: str = ""
    term_ms: int = 0


def wait(book: StaffBook, surface: str, clock: Clock) -> int:
    """Milliseconds until a PIN or a code at ``surface`` is looked at.  Raises LogError."""
    return wait_ms(book.backoff(surface), clock.now())


def attempt(book: StaffBook, surface: str, number: str, pin: str, clock: Clock) -> Verdict:
    """With a PIN.  Takes 150 to 300 ms: never on a window's thread.  Raises LogError."""
    return _try(book, surface, lambda: number if book.verify(number, pin) else "", clock)


def recover(book: StaffBook, surface: str, number: str, code: str, clock: Clock) -> Verdict:
    """With a recovery code, which then is used up.  As slow as ``attempt``.  Raises LogError."""
    return _try(book, surface, lambda: number if book.use_recovery(number, code) else "", clock)


def show_badge(book: StaffBook, surface: str, badge: str, clock: Clock) -> Verdict:
    """With a badge; wrong PINs at the same surface do not slow it down.  Raises LogError."""
    return _try(book, f"{surface} badge", lambda: book.badge_owner(badge), clock)


def _try(book: StaffBook, surface: str, whose: Callable[[], str], clock: Clock) -> Verdict:
    """The try is counted before the secret is looked at, so that cutting the power in between
    gives nobody a try for nothing.
    """
    before = book.backoff(surface)
    if left := wait_ms(before, clock.now()):
        return Verdict(Outcome.WAIT, left)
    counted = failed(before, clock.now())
    book.keep_backoff(surface, counted)
    number = whose()
    if member := next((one for one in book.list() if one.number == number), None):
        book.keep_backoff(surface, fitted(before, clock.now()))
        return _in_term(member, clock)
    return Verdict(Outcome.WRONG, wait_ms(counted, clock.now()))


def _in_term(member: Member, clock: Clock) -> Verdict:
    term = member.term
    match term.standing(clock.now()):
        case Standing.EARLY:
            return Verdict(Outcome.EARLY, number=member.number, term_ms=term.from_ms)
        case Standing.OVER:
            return Verdict(Outcome.OVER, number=member.number, term_ms=term.to_ms)
    return Verdict(Outcome.FITS, number=member.number)


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


def recovery_used(desk: str, stamp: Stamp) -> RecoveryUsed:
    return RecoveryUsed(id=stamp.id, at=stamp.at, by=stamp.by, desk=desk)
