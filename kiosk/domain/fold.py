# SPDX-License-Identifier: Apache-2.0
"""Facts -> request.  Total: any set of facts in any order, with doubles, gives an answer.

An undo names the fact it undoes, and a staff fact carries the round its author knew,
so the result is a function of the set alone: two desks that hold the same facts
read the same request, whatever their clocks and in whatever order the facts came.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TypeVar

from kiosk.domain.clock import in_order
from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    DrillEnded,
    Escalated,
    LanguageChosen,
    Linked,
    NoteAdded,
    NoteStruck,
    PlaceChosen,
    Pressed,
    PressedAgain,
    Reopened,
    RequestEvent,
    Seen,
    Shown,
    SteppedBack,
    Undone,
    WithdrawalUndone,
    Withdrawn,
)
from kiosk.domain.request import Mark, Request, State
from kiosk.domain.teamwork_events import (
    ArrivalProved,
    FollowUpDone,
    FollowUpSet,
    ForLead,
    HandOverDeclined,
    HandOverOffered,
    HandOverTaken,
    LeadHasIt,
)

_E = TypeVar("_E", bound=RequestEvent)

_REPLACING = (PlaceChosen, LanguageChosen, FollowUpSet)


def fold(events: Iterable[RequestEvent]) -> Request | None:
    """The request that these facts of one request make; None before its press is among them."""
    facts = _sorted({event.id: event for event in events}.values())
    pressed = _last(facts, Pressed)
    if pressed is None:
        return None
    held = _held(facts)
    reopened = _latest_round(facts)
    withdrawn = _last(held, Withdrawn)
    request = Request(
        id=pressed.request,
        pressed=pressed,
        state=State.NEW,
        round=reopened.round if reopened else 0,
        facts=facts,
        marks=_marks(pressed, withdrawn, facts),
        pressed_again=_all(facts, PressedAgain),
        place=_last(held, PlaceChosen),
        spoken=_last(held, LanguageChosen),
        withdrawn=withdrawn,
        reopened=reopened,
        notes=_all(held, NoteAdded),
        links=_all(held, Linked),
        follow_ups=_follow_ups(held),
    )
    return _answered(request, held)


def _answered(request: Request, held: tuple[RequestEvent, ...]) -> Request:
    """``request`` with what the team has said in its round."""
    now = tuple(e for e in held if e.round == request.round and _counts(request, e))
    return replace(
        request,
        state=_state(now),
        shown=_last(now, Shown),
        seen=_last(now, Seen),
        comings=_all(now, Coming),
        stepped_back=_all(now, SteppedBack),
        arrived=_all(now, Arrived),
        closed=_last(now, Closed),
        offers=_offers(now),
        proved_there=_proved_there(now),
        for_lead=_last(now, ForLead),
        lead_has_it=_lead_has_it(now),
    )


def _proved_there(now: tuple[RequestEvent, ...]) -> ArrivalProved | None:
    arrived = {e.id for e in _all(now, Arrived)}
    proofs = [e for e in _all(now, ArrivalProved) if e.arrived in arrived]
    return proofs[-1] if proofs else None


def _lead_has_it(now: tuple[RequestEvent, ...]) -> LeadHasIt | None:
    """The answer to the last call for a lead; one to an earlier call answers nothing."""
    mark = _last(now, ForLead)
    answers = [e for e in _all(now, LeadHasIt) if mark and e.mark == mark.id]
    return answers[-1] if answers else None


def _offers(now: tuple[RequestEvent, ...]) -> tuple[HandOverOffered, ...]:
    """Those that wait for an answer: the giver is still coming, and nobody declined."""
    coming = {e.id for e in _all(now, Coming)}
    declined = {e.offer for e in _all(now, HandOverDeclined)}
    return tuple(
        e for e in _all(now, HandOverOffered) if e.gives in coming and e.id not in declined
    )


def _follow_ups(held: tuple[RequestEvent, ...]) -> tuple[FollowUpSet, ...]:
    """Those that nobody has done yet, in whatever round they were set."""
    done = {e.follow_up for e in _all(held, FollowUpDone)}
    return tuple(e for e in _all(held, FollowUpSet) if e.id not in done)


def _counts(request: Request, event: RequestEvent) -> bool:
    """What ends a drill never ends a request."""
    return request.pressed.drill or not isinstance(event, DrillEnded)


def _held(facts: tuple[RequestEvent, ...]) -> tuple[RequestEvent, ...]:
    """The facts that no other took back."""
    undone = {e.undoes for e in facts if isinstance(e, Undone | SteppedBack)}
    undone |= {e.undoes for e in facts if isinstance(e, WithdrawalUndone | NoteStruck)}
    undone |= {e.replaces for e in facts if isinstance(e, _REPLACING)}
    undone |= _given_away(facts, undone)
    return tuple(e for e in facts if e.id not in undone)


def _given_away(facts: tuple[RequestEvent, ...], undone: set[str]) -> set[str]:
    """The givers' comings that ended when somebody took over, whatever the taker did since.

    Only where the taker's own ``coming`` is known: nobody stops going on a promise.  Whoever
    took the offer back in that very second goes too.
    """
    known = {e.id for e in _all(facts, Coming)}
    taken = {e.offer for e in _all(facts, HandOverTaken) if e.coming in known}
    return {e.gives for e in _all(facts, HandOverOffered) if e.id in taken - undone}


def _sorted(events: Collection[RequestEvent]) -> tuple[RequestEvent, ...]:
    when = in_order(event.at for event in events)
    return tuple(sorted(events, key=lambda event: (*when(event.at), event.id)))


def _latest_round(facts: tuple[RequestEvent, ...]) -> Reopened | None:
    reopenings = _all(facts, Reopened)
    return max(reopenings, key=lambda e: e.round, default=None)


def _state(now: tuple[RequestEvent, ...]) -> State:
    kinds = {type(e) for e in now}
    if kinds & {Closed, DrillEnded}:
        return State.CLOSED
    if Arrived in kinds:
        return State.WITH_PERSON
    if Coming in kinds:
        return State.COMING
    if kinds & {Seen, SteppedBack}:
        return State.SEEN
    return State.NEW


def _marks(
    pressed: Pressed, withdrawn: Withdrawn | None, facts: tuple[RequestEvent, ...]
) -> frozenset[Mark]:
    marks = set()
    if pressed.drill:
        marks.add(Mark.DRILL)
    if withdrawn:
        marks.add(Mark.WITHDRAWN)
    if _last(facts, Escalated):
        marks.add(Mark.ESCALATED)
    return frozenset(marks)


def _all(facts: tuple[RequestEvent, ...], kind: type[_E]) -> tuple[_E, ...]:
    return tuple(e for e in facts if isinstance(e, kind))


def _last(facts: tuple[RequestEvent, ...], kind: type[_E]) -> _E | None:
    found = _all(facts, kind)
    return found[-1] if found else None
