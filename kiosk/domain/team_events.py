# SPDX-License-Identifier: Apache-2.0
"""Facts about who may answer: from when to when, by which badge, on duty or not.

Only call numbers: no PIN, no badge and no recovery code is ever in a fact.
"""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSet(Event):
    """``number`` may sign in from one moment to another, UTC milliseconds; 0: no such end."""

    kind: ClassVar[str] = "term_set"
    number: str
    from_ms: int
    to_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInsRevoked(Event):
    """Whoever is signed in as ``number``, at any desk, is signed out; phones have own facts."""

    kind: ClassVar[str] = "sign_ins_revoked"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySwitched(Event):
    """A person at a desk went off duty without signing out, or came back on duty."""

    kind: ClassVar[str] = "duty_switched"
    desk: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeEnrolled(Event):
    """``number`` may sign in with a badge as well; an earlier badge of theirs no longer does."""

    kind: ClassVar[str] = "badge_enrolled"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeRemoved(Event):
    """``number`` signs in with no badge any more."""

    kind: ClassVar[str] = "badge_removed"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryDealt(Event):
    """``number`` was dealt a recovery code; an earlier one is good no longer."""

    kind: ClassVar[str] = "recovery_dealt"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryUsed(Event):
    """A person signed in with their recovery code, which is good no longer."""

    kind: ClassVar[str] = "recovery_used"
    desk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterKept(Event):
    """Another roster took the place of the one before; ``rows``: its shifts."""

    kind: ClassVar[str] = "roster_kept"
    rows: int


TEAM_EVENTS: tuple[type[Event], ...] = (
    TermSet, SignInsRevoked, DutySwitched, BadgeEnrolled, BadgeRemoved, RecoveryDealt,
    RecoveryUsed, RosterKept,
)  # fmt: skip
