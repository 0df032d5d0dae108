# SPDX-License-Identifier: Apache-2.0
"""Answer a request as a team: a step as all the facts that it becomes, saved together.

One step may need more than one fact: taking over ends the giver's ``coming`` and begins the
taker's; "I'm there" at the kiosk itself also proves that somebody stood there.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from kiosk.actions.answer import answer
from kiosk.domain.board import Board
from kiosk.domain.events import Actor, Arrived, Linked, Reason, RequestEvent, Undone
from kiosk.domain.hand_over import offer, offer_to
from kiosk.domain.request import Request
from kiosk.domain.teamwork_events import (
    ArrivalProved,
    FollowUpDone,
    FollowUpSet,
    HandOverOffered,
    HandOverTaken,
    LeadHasIt,
)
from kiosk.domain.transitions import Refusal, Stamp, Step, fact, steps

Stamps = Callable[[], Stamp]
"""A new stamp each time: who, when, and an id of its own."""

HERE = "here"
"""The place of a visitor who wants the team to come to the kiosk."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Who takes a step, and where.

    ``kiosk``: the place of the kiosk at whose own screen it is touched; empty elsewhere.
    ``lead``: they lead, so whatever they answer is a lead's answer too.
    """

    stamps: Stamps
    kiosk: str = ""
    lead: bool = False


def take_step(
    request: Request, step: Step, at: Standpoint, reason: Reason | None = None
) -> tuple[RequestEvent, ...] | Refusal:
    """The facts of one step, to be saved in one write, its own first."""
    stamp = at.stamps()
    made = answer(request, step, stamp, reason)
    if isinstance(made, Refusal):
        return made
    more: list[RequestEvent] = []
    if step is Step.NOT_ME:
        more += _every_coming(request, made, at)
    if step is Step.TAKE_OVER and (taken := offer_to(request, stamp.by)):
        more.append(fact(HandOverTaken, request, at.stamps(), offer=taken.id, coming=made.id))
    if isinstance(made, Arrived) and is_proof(request, at.kiosk):
        more.append(fact(ArrivalProved, request, at.stamps(), place=at.kiosk, arrived=made.id))
    if at.lead and step in _BY_A_LEAD and request.waits_for_lead and request.for_lead:
        more.append(fact(LeadHasIt, request, at.stamps(), mark=request.for_lead.id))
    return (made, *more)


_BY_A_LEAD = {Step.SEEN, Step.GOING, Step.TAKE_OVER, Step.THERE}


def is_proof(request: Request, kiosk: str) -> bool:
    """Whether a touch at ``kiosk`` shows that somebody came to where the person waits."""
    chosen = request.place.place if request.place else HERE
    return kiosk != "" and kiosk == request.pressed.place and chosen == HERE


def _every_coming(request: Request, made: RequestEvent, at: Standpoint) -> list[RequestEvent]:
    """Somebody who said it at two screens has said it twice: "Not me" means both."""
    named = getattr(made, "undoes", "")
    mine = [one for one in request.comings if one.by == made.by and one.id != named]
    return [fact(type(made), request, at.stamps(), undoes=one.id) for one in mine]


def hand_over(request: Request, number: str, stamp: Stamp) -> HandOverOffered | Refusal:
    """Ask ``number`` to go instead; who asks goes on counting until they accept."""
    return offer(request, number, stamp)


def for_linked(
    requests: Iterable[Request], step: Step, at: Standpoint, reason: Reason | None = None
) -> tuple[RequestEvent, ...]:
    """The same step for these too, where it is possible: somebody said so."""
    made: list[RequestEvent] = []
    for one in requests:
        taken = take_step(one, step, at, reason)
        made += () if isinstance(taken, Refusal) else taken
    return tuple(made)


def link(request: Request, to: Request, stamp: Stamp) -> Linked | None:
    """Say that two requests are one matter; None where it is said already, or of itself."""
    if request.id == to.id or to.id in linked_to(request) or request.id in linked_to(to):
        return None
    return fact(Linked, request, stamp, to=to.id)


def unlink(request: Request, other: Request, stamps: Stamps) -> tuple[Undone, ...]:
    """Take the link back, whoever made it and in whichever direction."""
    pairs = ((request, other), (other, request))
    return tuple(
        fact(Undone, one, stamps(), undoes=link.id)
        for one, far in pairs
        for link in one.links
        if link.to == far.id
    )


def linked_to(request: Request) -> Collection[str]:
    return frozenset(one.to for one in request.links)


def follow_up(request: Request, due_ms: int, stamp: Stamp) -> FollowUpSet:
    """Look after the person again at ``due_ms`` (since 1970, UTC), instead of what was set."""
    last = request.follow_ups[-1].id if request.follow_ups else ""
    return fact(FollowUpSet, request, stamp, due_ms=due_ms, replaces=last)


def follow_up_done(request: Request, stamps: Stamps) -> tuple[FollowUpDone, ...]:
    """Everything that was to be done for this request is done."""
    return tuple(
        fact(FollowUpDone, request, stamps(), follow_up=one.id) for one in request.follow_ups
    )


def people_to_ask(request: Request, me: Actor, numbers: Iterable[str]) -> tuple[str, ...]:
    """Who can be asked to take over: anybody but those who are going."""
    if Step.NOT_ME not in steps(request, me):
        return ()
    going = {one.by.name for one in request.comings}
    return tuple(one for one in numbers if one not in going)


def linked(request: Request, board: Board) -> tuple[Request, ...]:
    """Those that somebody, or the kiosk, has linked with it, in either direction."""
    near = [board.find(one) for one in sorted(linked_to(request))]
    far = [one for one in board.open() if request.id in linked_to(one)]
    known = {one.id: one for one in (*near, *far) if one is not None and one.id != request.id}
    return tuple(known.values())
