# SPDX-License-Identifier: Apache-2.0
"""Taking one's own step back within ten seconds, as a fact of its own."""

from kiosk.domain.clock import age_ms
from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    Linked,
    NoteAdded,
    NoteStruck,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
    Undone,
)
from kiosk.domain.hand_over import own_coming
from kiosk.domain.request import Request, State
from kiosk.domain.stamp import Refusal, Stamp, fact
from kiosk.domain.teamwork_events import (
    FollowUpDone,
    FollowUpSet,
    ForLead,
    HandOverDeclined,
    HandOverOffered,
    LeadHasIt,
)

UNDO_MS = 10_000
"""How long a staff step can be undone (word table)."""

_LASTING = (NoteAdded, FollowUpSet, FollowUpDone, Linked)
"""What holds across rounds, and on which nobody builds."""

_SLIPS = (
    Seen, Arrived, ForLead, LeadHasIt, HandOverOffered, HandOverDeclined, FollowUpSet,
    FollowUpDone, Linked,
)  # fmt: skip
"""What ``undone`` takes back; other steps have an opposite of their own."""


def undo(request: Request, event_id: str, stamp: Stamp) -> RequestEvent | Refusal:
    """The fact that takes back the step ``event_id``: by its own author, within UNDO_MS."""
    done = next((e for e in request.facts if e.id == event_id), None)
    if done is None or done.by != stamp.by or age_ms(done.at, stamp.at) > UNDO_MS:
        return Refusal("desk.too_late")
    return _inverse(request, done, stamp) or Refusal("desk.refused")


def _inverse(request: Request, done: RequestEvent, stamp: Stamp) -> RequestEvent | None:
    """None where ``done`` was undone before, or others have built on it since."""
    made: RequestEvent | None = None
    if _overtaken(request, done):
        return made
    match done:
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
        case _ if isinstance(done, _SLIPS):
            made = fact(Undone, request, stamp, undoes=done.id)
    return made


def _overtaken(request: Request, done: RequestEvent) -> bool:
    """Whether the step was undone before, or others have built on it since."""
    if any(getattr(e, "undoes", "") == done.id for e in request.facts):
        return True
    if isinstance(done, _LASTING):
        return False
    return done.round != request.round or _built_on(request, done)


def _built_on(request: Request, done: RequestEvent) -> bool:
    match done:
        case Coming():
            return done not in request.comings  # Somebody has taken over.
        case HandOverOffered():
            return done not in request.offers
        case SteppedBack():
            return own_coming(request, done.by) is not None
        case Reopened():
            return request.state is not State.NEW
    return False


def _reason_before(request: Request, reopened: Reopened) -> Reason:
    closings = [e for e in request.facts if isinstance(e, Closed) and e.round < reopened.round]
    return closings[-1].reason if closings else Reason.NOT_NEEDED
