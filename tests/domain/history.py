# SPDX-License-Identifier: Apache-2.0
"""Facts of one request, written down as a test tells the story."""

from typing import Any, TypeVar

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Pressed, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp
from tests.fakes import NOON_UTC_MS

KIOSK = Actor("kiosk", "Lobby")
DESK = Actor("desk", "Lobby desk")
TWO, SEVEN = Actor("person", "2"), Actor("person", "7")
PRESS_AT = Instant(NOON_UTC_MS, "boot-1", 60_000)

_E = TypeVar("_E", bound=RequestEvent)


class History:
    """Facts in the order told, a second apart; ``one`` tells one more and returns it."""

    def __init__(self, request: str = "request-1", **pressed: Any) -> None:
        self.request_id = request
        self.facts: list[RequestEvent] = []
        fields = {"code": "BCDF", "sign": 3, "place": "Lobby", "language": "en", **pressed}
        self.pressed = self.one(Pressed, KIOSK, **fields)

    def one(self, kind: type[_E], by: Actor = KIOSK, **fields: Any) -> _E:
        fields.setdefault("at", self.now())
        event = kind(
            id=f"{self.request_id}-{len(self.facts)}", by=by, request=self.request_id, **fields
        )
        self.facts.append(event)
        return event

    def now(self, more_ms: int = 0) -> Instant:
        return PRESS_AT.plus(1_000 * len(self.facts) + more_ms)

    def stamp(self, by: Actor = TWO, more_ms: int = 0) -> Stamp:
        return Stamp(f"{self.request_id}-{len(self.facts)}", self.now(more_ms), by)

    def take(self, event: object) -> RequestEvent:
        """A fact that a decision made; a refusal fails here."""
        assert isinstance(event, RequestEvent), event
        self.facts.append(event)
        return event

    @property
    def request(self) -> Request:
        request = fold(self.facts)
        assert request
        return request
