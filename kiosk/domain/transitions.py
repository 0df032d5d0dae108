# SPDX-License-Identifier: Apache-2.0
"""The one table of what a person on duty may do, and the fact that each step becomes.

Facts only grow, so a step decided on an older view does no harm: the fold reads it
in the round that its author knew.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    NoteAdded,
    NoteStruck,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
    Undone,
)
from kiosk.domain.request import Request, State

_E = TypeVar("_E", bound=RequestEvent)

UNDO_MS = 10_000
"""How long a staff step can be undone (word table)."""


class Step(StrEnum):
    """The buttons of the word table."""

    SEEN = "seen"
    GOING = "coming"
    NOT_ME = "stepped_back"
    THERE = "arrived"
    CLOSE = "closed"
    REOPEN = "reopened"


ALLOWED: dict[State, frozenset[Step]] = {
    State.NEW: frozenset({Step.SEEN, Step.GOING, Step.THERE, Step.CLOSE}),
    State.SEEN: frozenset({Step.GOING, Step.THERE, Step.CLOSE}),
    State.COMING: frozenset({Step.GOING, Step.NOT_ME, Step.THERE, Step.CLOSE}),
    State.WITH_PERSON: frozenset({Step.CLOSE}),
    State.CLOSED: frozenset({Step.REOPEN}),
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """What each new fact carries: its id, its moment and who."""

    id: str
    at: Instant
    by: Actor


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a step is not possible; ``reason`` is a text id."""

    reason: str


def steps(request: Request, person: Actor) -> frozenset[Step]:
    """What ``person`` may do now."""
    allowed = ALLOWED[request.state]
    if own_coming(request, person):
        return allowed - {Step.GOING}
    return allowed - {Step.NOT_ME}


def own_coming(request: Request, person: Actor) -> Coming | None:
    mine = [e for e in request.comings if e.by == person]
    return mine[-1] if mine else None


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
        case Step.GOING:
            made = fact(Coming, request, stamp)
        case Step.NOT_ME if mine := own_coming(request, stamp.by):
            made = fact(SteppedBack, request, stamp, undoes=mine.id)
        case Step.THERE:
            made = fact(Arrived, request, stamp)
        case Step.CLOSE if reason:
            made = fact(Closed, request, stamp, reason=reason)
        case Step.REOPEN:
            made = fact(Reopened, request, stamp, step_round=1)
    return made or Refusal("desk.refused")


def undo(request: Request, event_id: str, stamp: Stamp) -> RequestEvent | Refusal:
    """The fact that takes back the step ``event_id``: by its own author, within UNDO_MS."""
    done = next((e for e in request.facts if e.id == event_id), None)
    if done is None or done.by != stamp.by or age_ms(done.at, stamp.at) > UNDO_MS:
        return Refusal("desk.too_late")
    return _inverse(request, done, stamp) or Refusal("desk.refused")


def _inverse(request: Request, done: RequestEvent, stamp: Stamp) -> RequestEvent | None:
    """None where ``done`` was undone before, or others have built on it since."""
    if _overtaken(request, done):
        return None
    made: RequestEvent | None = None
    match done:
        case Seen() | Arrived():
            made = fact(Undone, request, stamp, undoes=done.id)
        case Coming():
            made = fact(SteppedBack, request, stamp, undoes=done.id)
        case SteppedBack():
            made = fact(Coming, request, stamp)
        case Closed():
            made = fact(Reopened, request, stamp, step_round=1)
        case Reopened():
            made = fact(Closed, request, stamp, reason=_reason_before(request, done))
        case NoteAdded():
            made = fact(NoteStruck, request, stamp, undoes=done.id)
    return made


def fact(kind: type[_E], request: Request, stamp: Stamp, step_round: int = 0, **fields: Any) -> _E:
    """A fact of ``kind`` about ``request``, in its round or ``step_round`` rounds later."""
    return kind(
        id=stamp.id,
        at=stamp.at,
        by=stamp.by,
        request=request.id,
        round=request.round + step_round,
        **fields,
    )


def _overtaken(request: Request, done: RequestEvent) -> bool:
    """Whether the step was undone before, or others have built on it since."""
    if any(getattr(e, "undoes", "") == done.id for e in request.facts):
        return True
    match done:
        case NoteAdded():
            return False
        case SteppedBack() if own_coming(request, done.by):
            return True
        case Reopened() if request.state is not State.NEW:
            return True
    return done.round != request.round


def _reason_before(request: Request, reopened: Reopened) -> Reason:
    closings = [e for e in request.facts if isinstance(e, Closed) and e.round < reopened.round]
    return closings[-1].reason if closings else Reason.NOT_NEEDED
