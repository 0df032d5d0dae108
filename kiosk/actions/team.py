# SPDX-License-Identifier: Apache-2.0
"""Run the team: add people, deal PINs, badges and recovery codes, end what somebody may do.

Only the facts, and what a book of people is: the terminal and the desk do the same.  A PIN is
dealt and told once; it is in no fact and in no log line.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.actions.sign_in import StaffBook
from kiosk.domain.clock import Randomness
from kiosk.domain.events import Event
from kiosk.domain.team import ALWAYS, Dealt, Member, Shift, Term, new_pin
from kiosk.domain.team_events import (
    BadgeEnrolled,
    BadgeRemoved,
    DutySwitched,
    RecoveryDealt,
    RosterKept,
    SignInsRevoked,
    TermSet,
)
from kiosk.domain.transitions import Stamp
from kiosk.domain.venue_events import PinDealt, StaffAdded, StaffRemoved


class TeamBook(StaffBook, Protocol):
    """Who may sign in, and every way to change it.  Touches the disk; raises LogError."""

    def add_all(self, dealt: Sequence[Dealt], hashed: Callable[[int], None] = ...) -> Sequence[str]:
        """All of them, or nobody: then the numbers that are taken."""
        ...

    def deal(self, number: str, pin: str) -> bool: ...

    def remove(self, number: str) -> bool: ...

    def set_term(self, number: str, term: Term) -> bool: ...

    def keep_badge(self, number: str, badge: str) -> bool: ...

    def keep_recovery(self, number: str, code: str) -> bool: ...


class RosterBook(Protocol):
    """Who should be on duty when.  Touches the disk; raises LogError."""

    def shifts(self) -> Sequence[Shift]: ...

    def replace(self, shifts: Sequence[Shift]) -> None: ...


def dealt_to(members: Sequence[Member], randomness: Randomness) -> tuple[Dealt, ...]:
    """Each of them with a PIN of their own."""
    return tuple(Dealt(one, new_pin(randomness)) for one in members)


def added(member: Member, stamp: Callable[[], Stamp]) -> tuple[Event, ...]:
    """Somebody may sign in from here on, or within their term."""
    now = stamp()
    joined = StaffAdded(id=now.id, at=now.at, by=now.by, number=member.number, lead=member.lead)
    if member.term == ALWAYS:
        return (joined,)
    return (joined, term_set(member.number, member.term, stamp()))


def pin_dealt(number: str, stamp: Stamp) -> PinDealt:
    return PinDealt(id=stamp.id, at=stamp.at, by=stamp.by, number=number)


def removed(number: str, stamp: Stamp) -> StaffRemoved:
    return StaffRemoved(id=stamp.id, at=stamp.at, by=stamp.by, number=number)


def term_set(number: str, term: Term, stamp: Stamp) -> TermSet:
    from_ms, to_ms = term.from_ms, term.to_ms
    return TermSet(
        id=stamp.id, at=stamp.at, by=stamp.by, number=number, from_ms=from_ms, to_ms=to_ms
    )


def sign_ins_revoked(number: str, stamp: Stamp) -> SignInsRevoked:
    return SignInsRevoked(id=stamp.id, at=stamp.at, by=stamp.by, number=number)


def duty_switched(desk: str, stamp: Stamp, *, on: bool) -> DutySwitched:
    return DutySwitched(id=stamp.id, at=stamp.at, by=stamp.by, desk=desk, on=on)


def badge_enrolled(number: str, stamp: Stamp) -> BadgeEnrolled:
    return BadgeEnrolled(id=stamp.id, at=stamp.at, by=stamp.by, number=number)


def badge_removed(number: str, stamp: Stamp) -> BadgeRemoved:
    return BadgeRemoved(id=stamp.id, at=stamp.at, by=stamp.by, number=number)


def recovery_dealt(number: str, stamp: Stamp) -> RecoveryDealt:
    return RecoveryDealt(id=stamp.id, at=stamp.at, by=stamp.by, number=number)


def roster_kept(rows: int, stamp: Stamp) -> RosterKept:
    return RosterKept(id=stamp.id, at=stamp.at, by=stamp.by, rows=rows)
