# SPDX-License-Identifier: Apache-2.0
"""All requests of a log, kept current fact by fact; order and counts for the desk."""

from collections.abc import Iterable, Iterator

from kiosk.domain.clock import Instant, age_ms, in_order
from kiosk.domain.events import Event, Purged, RequestEvent, Touched
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
    """Requests by id.  Facts may come twice and in any order.

    A request is made of its facts when somebody looks, and only where one has come since:
    ten thousand that are closed cost nothing each second.  ``changes`` grows with each fact.
    """

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self.changes = 0
        self._facts: dict[str, dict[str, RequestEvent]] = {}
        self._stale: dict[str, None] = {}
        self._made: dict[str, Request] = {}
        self._calling: dict[str, Request] = {}
        self._done: tuple[Request, ...] | None = None
        self._followed: dict[str, Request] = {}
        for event in events:
            self.add(event)

    def add(self, event: Event) -> None:
        if not isinstance(event, RequestEvent):
            return
        facts = self._facts.setdefault(event.request, {})
        if event.id in facts:
            return
        facts[event.id] = event
        self._stale[event.request] = None
        self.changes += 1

    def _catch_up(self) -> None:
        for request_id in self._stale:
            self._make(request_id)
        self._stale.clear()

    def _make(self, request_id: str) -> None:
        if self._erased(request_id):
            return
        request = fold(self._facts[request_id].values())
        if request is None:
            return
        before = self._made.get(request_id)
        self._made[request_id] = request
        if request.open:
            self._calling[request_id] = request
        else:
            self._calling.pop(request_id, None)
        if request.closed or (before and before.closed):
            self._done = None
        if request.follow_ups:
            self._followed[request_id] = request
        else:
            self._followed.pop(request_id, None)

    def _erased(self, request_id: str) -> bool:
        """What was erased is forgotten here as well, whatever comes of it later."""
        facts = self._facts[request_id]
        tombs = {one.id: one for one in facts.values() if isinstance(one, Purged)}
        if not tombs:
            return False
        self._facts[request_id] = dict(tombs)
        for known in (self._made, self._calling, self._followed):
            known.pop(request_id, None)
        self._done = None
        return True

    def __iter__(self) -> Iterator[Request]:
        self._catch_up()
        return iter(self._made.values())

    def __len__(self) -> int:
        self._catch_up()
        return len(self._made)

    def find(self, request_id: str) -> Request | None:
        self._catch_up()
        return self._made.get(request_id)

    def open(self) -> tuple[Request, ...]:
        """Open requests, what needs somebody first at the top, then the longest waiting.

        A drill stands behind all of them.
        """
        self._catch_up()
        calling = tuple(self._calling.values())
        when = in_order(r.ringing_since for r in calling)
        return tuple(sorted(calling, key=lambda r: (*_rank(r), *when(r.ringing_since))))

    def closed(self) -> tuple[Request, ...]:
        """Closed requests, the latest closing first; no drill is among them."""
        self._catch_up()
        if self._done is None:
            done = [(r.closed.at, r) for r in self if r.closed and not r.is_drill]
            when = in_order(at for at, _ in done)
            latest = sorted(done, key=lambda one: when(one[0]), reverse=True)
            self._done = tuple(r for _, r in latest)
        return self._done

    def followed(self) -> tuple[Request, ...]:
        """Those that somebody has to look after again, closed or not."""
        self._catch_up()
        return tuple(self._followed.values())

    def signs_in_use(self) -> frozenset[int]:
        return frozenset(r.pressed.sign for r in self.open())

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
        return frozenset(r.pressed.code for r in self.open())

    def touches_without_a_press(self) -> tuple[Touched, ...]:
        """First taps that no second one followed, where a venue asks for two."""
        self._catch_up()
        return tuple(
            event
            for request, facts in self._facts.items()
            if request not in self._made
            for event in facts.values()
            if isinstance(event, Touched)
        )


def _rank(request: Request) -> tuple[bool, int]:
    return request.is_drill, _RANK[request.state]
