# SPDX-License-Identifier: Apache-2.0
"""Which ladder a request climbs, and the facts of its steps: pure.

The id of a step is made of the request, the climb and the step, so a relay that was killed
before it knew whether the fact was saved makes the very same one: the log and the outbox
forget doubles, and nothing is called twice or left out.
"""

import hashlib
from typing import NamedTuple

from kiosk.domain import ladder
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Escalated, Reminded
from kiosk.domain.ladder import NOT_ARRIVED, UNANSWERED, Due, Reach
from kiosk.domain.request import Request

RELAY = Actor("system", "relay")

Step = Escalated | Reminded


class Climb(NamedTuple):
    """``since``: the fact that began it; empty: the press, or the reopening of ``round``."""

    kind: str
    round: int
    since: str


def climb_of(request: Request, now: Instant) -> Climb | None:
    """None: it calls nobody, and nobody who is going must be asked where they are."""
    begun = ladder.begun_by(request, now)
    since = begun.id if begun else ""
    if ladder.calls(request):
        return Climb(Escalated.kind, request.round, since)
    if ladder.next_ms(request, now) is not None:
        return Climb(Reminded.kind, request.round, since)
    return None


def reach(step: Step) -> frozenset[Reach]:
    mine = UNANSWERED if isinstance(step, Escalated) else NOT_ARRIVED
    return mine.rung(step.step).reach


def fact(request: Request, climb: Climb, due: Due, now: Instant) -> Step:
    name = f"{request.id} {climb.kind} {climb.round} {climb.since} {due.step}"
    make = Reminded if due.reminder else Escalated
    return make(
        id=hashlib.sha256(name.encode()).hexdigest()[:32],
        at=now,
        by=RELAY,
        request=request.id,
        round=request.round,
        step=due.step,
    )
