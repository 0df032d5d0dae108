# SPDX-License-Identifier: Apache-2.0
"""Facts of a team that answers together: handing over, the lead, follow-ups, arrival proof.

None of them says that somebody is coming: only ``coming`` does, and only ``arrived`` says
that somebody is there.  A link that no longer holds, a mark set by mistake and an offer that
is taken back are each undone by ``undone``, which names the fact.
"""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.events import RequestEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverOffered(RequestEvent):
    """Whoever is coming asks ``number``, a call number, to go instead; they still count.

    ``gives``: the id of the giver's ``coming``.
    """

    kind: ClassVar[str] = "hand_over_offered"
    number: str
    gives: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverTaken(RequestEvent):
    """``coming``: the id of the taker's own, saved with it; from here the giver's has ended."""

    kind: ClassVar[str] = "hand_over_taken"
    offer: str
    coming: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverDeclined(RequestEvent):
    """``offer``: the id of the offer; no reason is asked."""

    kind: ClassVar[str] = "hand_over_declined"
    offer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForLead(RequestEvent):
    """Somebody wants a lead to look at it; no reason is asked (row F5)."""

    kind: ClassVar[str] = "for_lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadHasIt(RequestEvent):
    """A lead has taken notice: the call for a lead ends.  ``mark``: the id of that call."""

    kind: ClassVar[str] = "lead_has_it"
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpSet(RequestEvent):
    """Somebody shall look after the person again at ``due_ms``: milliseconds since 1970, UTC.

    By the wall, since it outlives boots.  ``replaces``: the id of the one it changes, or empty.
    """

    kind: ClassVar[str] = "follow_up_set"
    due_ms: int
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDone(RequestEvent):
    """``follow_up``: the id of the one that is done."""

    kind: ClassVar[str] = "follow_up_done"
    follow_up: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalProved(RequestEvent):
    """ "I'm there" was touched at the kiosk ``place`` itself: whoever did it stood there.

    ``arrived``: the id of that step, saved with this.
    """

    kind: ClassVar[str] = "arrival_proved"
    place: str
    arrived: str
