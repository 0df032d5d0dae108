# SPDX-License-Identifier: Apache-2.0
"""Handing over to somebody who must accept: until then the giver is still coming.

So the visitor is never told that somebody is coming while nobody is: accepting is the taker's
own act, and only with their ``coming`` in the log the giver's ends.
"""

from kiosk.domain.clock import Instant, is_overdue
from kiosk.domain.events import Actor, Coming
from kiosk.domain.request import Request, State
from kiosk.domain.stamp import Refusal, Stamp, fact
from kiosk.domain.teamwork_events import HandOverOffered

ANSWER_MS = 60_000
"""So long an offer rings at the other person's screens; then the giver is told."""


def own_coming(request: Request, person: Actor) -> Coming | None:
    mine = [e for e in request.comings if e.by == person]
    return mine[-1] if mine else None


def offer_to(request: Request, person: Actor) -> HandOverOffered | None:
    """What waits for the answer of ``person``."""
    found = [one for one in request.offers if one.number == person.name]
    return found[-1] if found and request.state is State.COMING else None


def offer_by(request: Request, person: Actor) -> HandOverOffered | None:
    """What ``person`` has offered, and nobody has answered."""
    found = [one for one in request.offers if one.by == person]
    return found[-1] if found and request.state is State.COMING else None


def may_offer(request: Request, person: Actor) -> bool:
    """Only what one has can be given, and to one person at a time."""
    going = own_coming(request, person) is not None and request.state is State.COMING
    return going and offer_by(request, person) is None


def offer(request: Request, number: str, stamp: Stamp) -> HandOverOffered | Refusal:
    """Ask ``number`` to take over; refused for somebody who is going anyway, or oneself."""
    mine = own_coming(request, stamp.by)
    going = {one.by.name for one in request.comings}
    if mine is None or number in going or not may_offer(request, stamp.by):
        return Refusal("desk.refused")
    return fact(HandOverOffered, request, stamp, number=number, gives=mine.id)


def is_unanswered(made: HandOverOffered, now: Instant) -> bool:
    """For so long that the giver is told; it may still be accepted."""
    return is_overdue(made.at, ANSWER_MS, now)
