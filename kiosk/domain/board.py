# SPDX-License-Identifier: Apache-2.0
"""All requests of a log, kept current fact by fact; order and counts for the desk."""

from collections.abc import Iterable, Iterator

from kiosk.domain.clock import Instant, age_ms, in_order
from kiosk.domain.events import Event, RequestEvent, Touched
from kiosk.domain.fold import fold
from kiosk.domain.request import Request, State

SIGN_REST_MS = 24 * 3_600_000
"""How long a sign rests at a kiosk before it is used again, while others are free."""

GROUP_ABOVE = 5
"""More unseen requests of one kiosk than this stand under one heading (The visit)."""

_RANK = {
    State.NEW: 0,
    State.SEEN: 1,
    State.COMING: 2,
    State.WITH_PERSON: 3,
    State.CLOSED: 4,
}


class Board:
    """Requests by id.  Facts may come twice and in any order."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._facts: dict[str, dict[str, RequestEvent]] = {}
        self._requests: dict[str, Request] = {}
        for event in events:
            self.add(event)

    def add(self, event: Event) -> None:
        if not isinstance(event, RequestEvent):
            return
        facts = self._facts.setdefault(event.request, {})
        if event.id in facts:
            return
        facts[event.id] = event
        request = fold(facts.values())
        if request:
            self._requests[request.id] = request

    def __iter__(self) -> Iterator[Request]:
        return iter(self._requests.values())

    def __len__(self) -> int:
        return len(self._requests)

    def find(self, request_id: str) -> Request | None:
        return self._requests.get(request_id)

    def open(self) -> tuple[Request, ...]:
        """Open requests, what needs somebody first at the top, then the longest waiting.

        A drill stands behind all of them.
        """
        calling = [r for r in self if r.open]
        when = in_order(r.ringing_since for r in calling)
        return tuple(sorted(calling, key=lambda r: (*_rank(r), *when(r.ringing_since))))

    def closed(self) -> tuple[Request, ...]:
        """Closed requests, the latest closing first; no drill is among them."""
        done = [(r.closed.at, r) for r in self if r.closed and not r.is_drill]
        when = in_order(at for at, _ in done)
        return tuple(r for _, r in sorted(done, key=lambda one: when(one[0]), reverse=True))

    def signs_in_use(self) -> frozenset[int]:
        return frozenset(r.pressed.sign for r in self if r.open)

    def signs_resting(self, now: Instant) -> dict[int, int]:
        """Signs used within SIGN_REST_MS, each with the milliseconds since its last use.

        That of a drill does not rest: nobody was to be found by it.
        """
        ages: dict[int, int] = {}
        for request in (one for one in self if not one.is_drill):
            age = age_ms(request.pressed.at, now)
            if age < SIGN_REST_MS:
                sign = request.pressed.sign
                ages[sign] = min(age, ages.get(sign, age))
        return ages

    def codes_in_use(self) -> frozenset[str]:
        return frozenset(r.pressed.code for r in self if r.open)

    def touches_without_a_press(self) -> tuple[Touched, ...]:
        """First taps that no second one followed, where a venue asks for two."""
        return tuple(
            event
            for request, facts in self._facts.items()
            if request not in self._requests
            for event in facts.values()
            if isinstance(event, Touched)
        )


def _rank(request: Request) -> tuple[bool, int]:
    return request.is_drill, _RANK[request.state]
