# SPDX-License-Identifier: Apache-2.0
"""The closed set of facts that the log holds, by the names of the word table.

A fact is never changed; an undo is a fact of its own that names the fact it undoes.
The stored fields are a closed list (row E1): nothing about the visitor can be written,
since there is no field for it.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kiosk.domain.clock import Instant

NOTE_LIMIT = 280
"""Characters of a staff note (row E4): longer stories live in the organiser's case system."""


class Reason(StrEnum):
    """Why a request was closed."""

    ATTENDED = "attended"
    SECURITY = "handed_over_to_security"
    MEDICAL = "handed_over_to_medical"
    NOBODY_THERE = "nobody_there"
    NOT_NEEDED = "not_needed"
    MISTAKEN = "mistaken_press"


class AlertSense(StrEnum):
    """How a person on duty notices an alert; they choose, and test it, at sign-in."""

    SOUND = "sound"
    LIGHT = "light"
    VIBRATION = "vibration"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who brought a fact about: ``kiosk``, ``desk``, ``person`` or ``system``.

    ``name`` is the place of a kiosk, the name of a desk or the call number of a person.
    """

    role: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.role} {self.name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One fact: a random id, when it happened and who brought it about."""

    kind: ClassVar[str] = ""
    id: str
    at: Instant
    by: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestEvent(Event):
    """A fact about one request.

    ``round`` is the number of reopenings that its author knew of: the fold reads the
    latest round only, whatever order the facts arrive in.
    """

    request: str
    round: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched(RequestEvent):
    """The first of two taps where a venue asks for two; calls nobody."""

    kind: ClassVar[str] = "touched"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(RequestEvent):
    """Somebody asked for a safety-team member; ``sign`` is an index, ``place`` the kiosk's."""

    kind: ClassVar[str] = "pressed"
    code: str
    sign: int
    place: str
    language: str
    language_chosen: bool = False
    drill: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PressedAgain(RequestEvent):
    kind: ClassVar[str] = "pressed_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceChosen(RequestEvent):
    """Where the team shall come; ``place`` is the key of one of the venue's places.

    ``replaces``: the id of the choice that it changes, or empty.
    """

    kind: ClassVar[str] = "place_chosen"
    place: str
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChosen(RequestEvent):
    """The visitor has put the screen into another language since the press.

    ``replaces``: the id of the choice that it changes, or empty.
    """

    kind: ClassVar[str] = "language_chosen"
    language: str
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(RequestEvent):
    kind: ClassVar[str] = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalUndone(RequestEvent):
    """``undoes``: the id of the withdrawal."""

    kind: ClassVar[str] = "withdrawal_undone"
    undoes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown(RequestEvent):
    """An attended desk shows the request."""

    kind: ClassVar[str] = "shown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen(RequestEvent):
    kind: ClassVar[str] = "seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming(RequestEvent):
    kind: ClassVar[str] = "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class SteppedBack(RequestEvent):
    """``undoes``: the id of the ``coming`` that no longer holds."""

    kind: ClassVar[str] = "stepped_back"
    undoes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived(RequestEvent):
    kind: ClassVar[str] = "arrived"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone(RequestEvent):
    """``undoes``: the id of a ``seen`` or ``arrived`` that was a slip (within 10 s)."""

    kind: ClassVar[str] = "undone"
    undoes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(RequestEvent):
    kind: ClassVar[str] = "closed"
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(RequestEvent):
    """Its ``round`` is one more than that of the closing."""

    kind: ClassVar[str] = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalated(RequestEvent):
    kind: ClassVar[str] = "escalated"
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded(RequestEvent):
    """``phrase``: the key of a ready phrase, or empty where ``text`` was typed."""

    kind: ClassVar[str] = "note_added"
    phrase: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteStruck(RequestEvent):
    kind: ClassVar[str] = "note_struck"
    undoes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked(RequestEvent):
    """This request belongs to the visit that made the request ``to``."""

    kind: ClassVar[str] = "linked"
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged(RequestEvent):
    kind: ClassVar[str] = "purged"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesViewed(RequestEvent):
    kind: ClassVar[str] = "notes_viewed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminded(RequestEvent):
    """Somebody said "I'm going" and nobody has arrived; ``step`` counts from 1."""

    kind: ClassVar[str] = "reminded"
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved(RequestEvent):
    """A drill came this far.  ``path``: "desk", "page" or "channel" and a name.

    ``ok`` is False where the path is known to have failed.
    """

    kind: ClassVar[str] = "proved"
    path: str
    ok: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillEnded(RequestEvent):
    """A drill is over; it closes itself, and counts nowhere."""

    kind: ClassVar[str] = "drill_ended"
