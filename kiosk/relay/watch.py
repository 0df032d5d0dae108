# SPDX-License-Identifier: Apache-2.0
"""Takes the steps of the ladder: the core of the relay, without a clock, disk or thread.

A fault in what concerns one request, or in the outbox, keeps no other request from its steps.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Protocol

from kiosk.domain import ladder
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Event, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.ladder import Reach
from kiosk.domain.request import Request
from kiosk.relay.climb import Climb, Step, climb_of, fact, reach

__all__ = ["AGAIN_MS", "Outbox", "Step", "Watch"]

_log = logging.getLogger("relay")

AGAIN_MS = 1_000
"""What failed is tried again after this time."""


class Outbox(Protocol):
    """What leaves the house; kiosk.alerts.outbox.  A step that it knows is no news to it."""

    def step(
        self, request: Request, event: Step, reach: frozenset[Reach], now: Instant
    ) -> None: ...

    def stop(self, request_id: str) -> None:
        """Nothing that was made so far may leave for this request any more."""
        ...


class Watch:
    """``submit`` saves facts, all or none, and returns at once."""

    def __init__(
        self, board: Board, *, submit: Callable[[Sequence[Event]], None], outbox: Outbox
    ) -> None:
        self._board = board
        self._submit = submit
        self._outbox = outbox
        self._climbs: dict[str, Climb] = {}
        self._pending: dict[str, dict[str, Step]] = {}
        self._news: set[str] = set()
        self._unhanded: dict[str, Step] = {}
        self._failing: set[str] = set()

    def facts(self, events: Iterable[Event], now: Instant) -> None:
        """New facts, which the board has already: what they answer is called no more."""
        self._news |= {event.request for event in events if isinstance(event, RequestEvent)}
        for found in tuple(self._news):
            if self._done(f"news of {found}", partial(self._follow, found, now)):
                self._news.discard(found)

    def look(self, now: Instant) -> int | None:
        """Take the steps that are due; milliseconds until the next one, None: none will come."""
        self.facts((), now)
        for step in tuple(self._unhanded.values()):
            self._hand(step, now)
        waits: dict[str, int | None] = {}
        for found in tuple(self._climbs):
            self._done(f"request {found}", partial(self._climb, found, now, waits))
        if self._failing:
            waits[""] = AGAIN_MS
        return min((wait for wait in waits.values() if wait is not None), default=None)

    def _follow(self, request_id: str, now: Instant) -> None:
        request = self._board.find(request_id)
        if request is None or request.is_drill:
            return
        before, climb = self._climbs.get(request_id), climb_of(request, now)
        taken = ladder.taken(request, now) if climb else ()
        fresh = before is None and (bool(taken) or ladder.calls(request))
        if climb is None or (before != climb and not fresh):
            self._stop(request_id)
        if climb is None:
            self._climbs.pop(request_id, None)
            self._pending.pop(request_id, None)
            self._failing.discard(f"request {request_id}")
            return
        self._climbs[request_id] = climb
        if before is None:
            self._hand_again(taken, now)
        for one in taken:
            self._pending.get(request_id, {}).pop(one.id, None)

    def _stop(self, request_id: str) -> None:
        self._outbox.stop(request_id)
        for step in tuple(self._unhanded.values()):
            if step.request == request_id:
                del self._unhanded[step.id]
                self._failing.discard(f"step {step.id}")

    def _hand_again(self, taken: Sequence[Step], now: Instant) -> None:
        """Steps of an earlier relay, which may have died before its outbox had them."""
        for step in taken:
            self._hand(step, now)

    def _climb(self, request_id: str, now: Instant, waits: dict[str, int | None]) -> None:
        """``waits`` gets the milliseconds until its next step."""
        request = self._known(request_id)
        climb = self._climbs[request_id]
        if request and (due := ladder.due(request, now)):
            steps = tuple(fact(request, climb, one, now) for one in due)
            for step in steps:
                self._hand(step, now)
            self._pending.setdefault(request_id, {}).update((one.id, one) for one in steps)
            self._submit(steps)
            request = self._known(request_id)
        waits[request_id] = ladder.next_ms(request, now) if request else None

    def _hand(self, step: Step, now: Instant) -> None:
        """To the outbox.  Where that fails, the step is taken all the same, and handed on later."""
        self._unhanded[step.id] = step
        if self._done(f"step {step.id}", partial(self._to_outbox, step, now)):
            del self._unhanded[step.id]

    def _to_outbox(self, step: Step, now: Instant) -> None:
        if request := self._board.find(step.request):
            self._outbox.step(request, step, reach(step), now)

    def _known(self, request_id: str) -> Request | None:
        """The request with the steps that are not saved yet: those are taken, too."""
        request = self._board.find(request_id)
        pending = self._pending.get(request_id)
        return fold((*request.facts, *pending.values())) if request and pending else request

    def _done(self, name: str, act: Callable[[], object]) -> bool:
        """Whether ``act`` came to its end; what fails is said once, by an id."""
        try:
            act()
        except Exception:  # noqa: BLE001 - one request must not stop the others
            if name not in self._failing:
                _log.exception("the ladder failed at %s; it is tried again", name)
            self._failing.add(name)
            return False
        self._failing.discard(name)
        return True
