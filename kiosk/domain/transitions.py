# SPDX-License-Identifier: Apache-2.0
"""The one table of what a person on duty may do, and the fact that each step becomes.

Facts only grow, so a step decided on an older view does no harm: the fold reads it
in the round that its author knew.
"""

from enum import StrEnum

from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
    Undone,
)
from kiosk.domain.hand_over import offer_by, offer_to, own_coming
from kiosk.domain.request import Request, State
from kiosk.domain.stamp import Refusal, Stamp, fact
from kiosk.domain.teamwork_events import ForLead, HandOverDeclined, LeadHasIt

__all__ = ["ALLOWED", "Refusal", "Stamp", "Step", "decide", "fact", "own_coming", "steps"]


class Step(StrEnum):
    """The buttons of the word table, and those of a team that answers together.

    ``KEEP``: the giver takes an offer back, and goes themselves.
    """

    SEEN = "seen"
    GOING = "coming"
    TAKE_OVER = "take_over"
    DECLINE = "decline"
    NOT_ME = "stepped_back"
    KEEP = "keep"
    THERE = "arrived"
    FOR_LEAD = "for_lead"
    LEAD_HAS_IT = "lead_has_it"
    CLOSE = "closed"
    REOPEN = "reopened"


_LEAD = {Step.FOR_LEAD, Step.LEAD_HAS_IT}
_HANDED_OVER = {Step.TAKE_OVER, Step.DECLINE, Step.KEEP}

ALLOWED: dict[State, frozenset[Step]] = {
    State.NEW: frozenset({Step.SEEN, Step.GOING, Step.THERE, Step.CLOSE} | _LEAD),
    State.SEEN: frozenset({Step.GOING, Step.THERE, Step.CLOSE} | _LEAD),
    State.COMING: frozenset(
        {Step.GOING, Step.NOT_ME, Step.THERE, Step.CLOSE} | _LEAD | _HANDED_OVER
    ),
    State.WITH_PERSON: frozenset({Step.THERE, Step.CLOSE} | _LEAD),
    State.CLOSED: frozenset({Step.REOPEN}),
}


def steps(request: Request, person: Actor) -> frozenset[Step]:
    """What ``person`` may do now.  Whether they lead is known to their screen only."""
    return ALLOWED[request.state] - _unfit(request, person)


def _unfit(request: Request, person: Actor) -> frozenset[Step]:
    """What the state would allow, and ``person`` has no reason to do."""
    unfit = {Step.FOR_LEAD} if request.for_lead else {Step.LEAD_HAS_IT}
    if not request.waits_for_lead:
        unfit.add(Step.LEAD_HAS_IT)
    offered = offer_to(request, person) is not None
    unfit |= {Step.GOING} if offered else {Step.TAKE_OVER, Step.DECLINE}
    if offer_by(request, person) is None:
        unfit.add(Step.KEEP)
    if any(one.by == person for one in request.arrived):
        unfit.add(Step.THERE)  # A second person may come to stay; the first is there.
    going = own_coming(request, person) is not None
    return frozenset(unfit | ({Step.GOING} if going else {Step.NOT_ME}))


def decide(
    request: Request, step: Step, stamp: Stamp, reason: Reason | None = None
) -> RequestEvent | Refusal:
    """The fact that ``step`` becomes, or why it is refused.  ``reason`` goes with CLOSE."""
    if step not in steps(request, stamp.by):
        return Refusal("desk.refused")
    made: RequestEvent | None = None
    match step:
        case Step.SEEN:
            made = fact(Seen, request, stamp)
        case Step.GOING | Step.TAKE_OVER:
            made = fact(Coming, request, stamp)
        case Step.NOT_ME if mine := own_coming(request, stamp.by):
            made = fact(SteppedBack, request, stamp, undoes=mine.id)
        case Step.THERE:
            made = fact(Arrived, request, stamp)
        case Step.CLOSE if reason:
            made = fact(Closed, request, stamp, reason=reason)
        case Step.REOPEN:
            made = fact(Reopened, request, stamp, step_round=1)
        case _:
            made = _passed_on(request, step, stamp)
    return made or Refusal("desk.refused")


def _passed_on(request: Request, step: Step, stamp: Stamp) -> RequestEvent | None:
    """What somebody does with an offer, or about a lead."""
    match step:
        case Step.DECLINE if offer := offer_to(request, stamp.by):
            return fact(HandOverDeclined, request, stamp, offer=offer.id)
        case Step.KEEP if offer := offer_by(request, stamp.by):
            return fact(Undone, request, stamp, undoes=offer.id)
        case Step.FOR_LEAD:
            return fact(ForLead, request, stamp)
        case Step.LEAD_HAS_IT if request.for_lead:
            return fact(LeadHasIt, request, stamp, mark=request.for_lead.id)
    return None
