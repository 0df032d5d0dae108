# SPDX-License-Identifier: Apache-2.0
"""A request as its facts make it; ``fold`` builds it, nothing changes it."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    LanguageChosen,
    Linked,
    NoteAdded,
    PlaceChosen,
    Pressed,
    PressedAgain,
    Reopened,
    RequestEvent,
    Seen,
    Shown,
    SteppedBack,
    Withdrawn,
)
from kiosk.domain.teamwork_events import (
    ArrivalProved,
    FollowUpSet,
    ForLead,
    HandOverOffered,
    LeadHasIt,
)


class State(StrEnum):
    """Where a request stands; the word table's second column."""

    NEW = "new"
    SEEN = "seen"
    COMING = "coming"
    WITH_PERSON = "with_person"
    CLOSED = "closed"


class Mark(StrEnum):
    """What is said of a request beside its state."""

    DRILL = "drill"
    WITHDRAWN = "withdrawn"
    ESCALATED = "escalated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One call for a safety-team member.

    ``facts`` are all of its events in order of time.  The fields behind ``state`` are
    those of the latest round: a reopening begins a round of its own.  ``offers`` wait for
    an answer; ``follow_ups`` are not done yet, in whatever round somebody set them.
    """

    id: str
    pressed: Pressed
    state: State
    round: int
    facts: tuple[RequestEvent, ...]
    marks: frozenset[Mark] = frozenset()
    pressed_again: tuple[PressedAgain, ...] = ()
    place: PlaceChosen | None = None
    spoken: LanguageChosen | None = None
    withdrawn: Withdrawn | None = None
    reopened: Reopened | None = None
    shown: Shown | None = None
    seen: Seen | None = None
    comings: tuple[Coming, ...] = ()
    stepped_back: tuple[SteppedBack, ...] = ()
    arrived: tuple[Arrived, ...] = ()
    closed: Closed | None = None
    notes: tuple[NoteAdded, ...] = ()
    links: tuple[Linked, ...] = ()
    offers: tuple[HandOverOffered, ...] = ()
    proved_there: ArrivalProved | None = None
    for_lead: ForLead | None = None
    lead_has_it: LeadHasIt | None = None
    follow_ups: tuple[FollowUpSet, ...] = ()

    @property
    def open(self) -> bool:
        return self.state is not State.CLOSED

    @property
    def is_drill(self) -> bool:
        """The house pressed its own button: nobody asks, and nobody answers."""
        return Mark.DRILL in self.marks

    @property
    def waits_for_lead(self) -> bool:
        """Somebody wants a lead, and none has taken notice."""
        return self.open and self.for_lead is not None and self.lead_has_it is None

    @property
    def language(self) -> str:
        """What the visitor's screen spoke last: at the press, or as chosen since."""
        return self.spoken.language if self.spoken else self.pressed.language

    @property
    def language_chosen(self) -> bool:
        """Whether that was the visitor's choice, and not the venue's."""
        return self.spoken is not None or self.pressed.language_chosen

    @property
    def last_press(self) -> Pressed | PressedAgain:
        return self.pressed_again[-1] if self.pressed_again else self.pressed

    @property
    def ringing_since(self) -> Instant:
        """When this round began to call the team: the reopening, else the press."""
        return self.reopened.at if self.reopened else self.pressed.at
