# SPDX-License-Identifier: Apache-2.0
"""Takes the steps of the ladder: the core of the relay, without a clock, disk or thread.

A step is a fact.  Its id is made of the request and the step, so a relay that was killed
before it knew whether the fact was saved makes the very same one: the log and the outbox
forget doubles, and nothing is called twice or left out.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from kiosk.domain import ladder
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Escalated, Event, Reminded, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.ladder import NOT_ARRIVED, UNANSWERED, Due, Reach
from kiosk.domain.request import Mark, Request

RELAY = Actor("system", "relay")

Step = Escalated | Reminded


class Outbox(Protocol):
    """What leaves the house; kiosk.alerts.outbox.  A step that it knows is no news to it."""

    def step(
        self, request: Request, event: Step, reach: frozenset[Reach], now: Instant
    ) -> None: ...

    def stop(self, request_id: str) -> None:
        """Nothing that was made so far may leave for this request any more."""
        ...


class _Climb(NamedTuple):
    """Which ladder a request climbs.  ``since``: the fact that began it, empty: the press."""

    kind: str
    round: int
    since: str


class Watch:
    """``submit`` saves facts, all or none, and returns at once."""

    def __init__(
        self, board: Board, *, submit: Callable[[Sequence[Event]], None], outbox: Outbox
    ) -> None:
        self._board = board
        self._submit = submit
        self._outbox = outbox
        self._climbs: dict[str, _Climb] = {}
        self._pending: dict[str, dict[str, Step]] = {}

    def facts(self, events: Iterable[Event], now: Instant) -> None:
        """New facts, which the board has already: what they answer is called no more."""
        for found in {event.request for event in events if isinstance(event, RequestEvent)}:
            if request := self._board.find(found):
                self._follow(request, now)

    def look(self, now: Instant) -> int | None:
        """Take the steps that are due; milliseconds until the next one, None: none will come."""
        waits = [self._climb(found, now) for found in self._climbs]
        return min((wait for wait in waits if wait is not None), default=None)

    def _follow(self, request: Request, now: Instant) -> None:
        if Mark.DRILL in request.marks:
            return
        before, climb = self._climbs.pop(request.id, None), _climb_of(request, now)
        if climb is None:
            self._pending.pop(request.id, None)
            self._outbox.stop(request.id)
            return
        self._climbs[request.id] = climb
        taken = ladder.taken(request, now)
        if before is None:
            self._hand_again(request, taken, now)
        elif before != climb:
            self._outbox.stop(request.id)
        for fact in taken:
            self._pending.get(request.id, {}).pop(fact.id, None)

    def _hand_again(self, request: Request, taken: Sequence[Step], now: Instant) -> None:
        """Steps of an earlier relay, which may have died before its outbox had them."""
        if not taken and not ladder.calls(request):
            self._outbox.stop(request.id)
        for fact in taken:
            self._outbox.step(request, fact, _reach(fact), now)

    def _climb(self, request_id: str, now: Instant) -> int | None:
        request = self._known(request_id)
        if request is None:
            return None
        climb = self._climbs[request_id]
        steps = tuple(_fact(request, climb, due, now) for due in ladder.due(request, now))
        for fact in steps:
            self._outbox.step(request, fact, _reach(fact), now)
        if steps:
            self._pending.setdefault(request_id, {}).update((one.id, one) for one in steps)
            self._submit(steps)
            request = self._known(request_id) or request
        return ladder.next_ms(request, now)

    def _known(self, request_id: str) -> Request | None:
        """The request with the steps that are not saved yet: those are taken, too."""
        request = self._board.find(request_id)
        pending = self._pending.get(request_id)
        return fold((*request.facts, *pending.values())) if request and pending else request


def _climb_of(request: Request, now: Instant) -> _Climb | None:
    if ladder.next_ms(request, now) is None and not ladder.calls(request):
        return None
    kind = Escalated.kind if ladder.calls(request) else Reminded.kind
    begun = ladder.begun_by(request, now)
    return _Climb(kind, request.round, begun.id if begun else "")


def _reach(step: Step) -> frozenset[Reach]:
    mine = UNANSWERED if isinstance(step, Escalated) else NOT_ARRIVED
    return mine.rung(step.step).reach


def _fact(request: Request, climb: _Climb, due: Due, now: Instant) -> Step:
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
