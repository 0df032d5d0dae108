# SPDX-License-Identifier: Apache-2.0
"""A visit over a memory of facts: what a test says and does is what people do."""

from collections.abc import Sequence

from kiosk.actions.press import Kiosk
from kiosk.attendee.derive import Props, Venue, VenuePlace, derive
from kiosk.attendee.state import Limits
from kiosk.attendee.visit import VisitCore
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event, Reason, RequestEvent
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step, decide
from tests.fakes import LISTENING, FakeClock, SeededRandomness

VENUE = Venue(
    place="Lobby",
    vest="a purple vest",
    this_screen="this screen",
    places=(
        VenuePlace("here", "Here", "this screen"),
        VenuePlace("quiet_room", "Quiet room", "the quiet room", "visit.step_free"),
    ),
    other_ways=("the information desk", "the staff of this building"),
    sign_words=tuple(f"Word{n}" for n in range(48)),
    time=lambda at: f"{at.utc_ms // 3_600_000 % 24:02}:{at.utc_ms // 60_000 % 60:02}",
)


class Lobby:
    """A kiosk whose log answers when ``works``, and keeps what it was given otherwise."""

    def __init__(self, *, confirm: bool = False, ready: bool = True, works: bool = True) -> None:
        self.clock = FakeClock()
        self.randomness = SeededRandomness()
        self.works = works
        self.log: list[Event] = []
        self.waiting: list[Event] = []
        self.cover = LISTENING
        self.core = VisitCore(
            Kiosk("Lobby", "en"),
            Limits(confirm=confirm),
            self.clock,
            self.randomness,
            self._submit,
        )
        if ready:
            self.core.ready()

    def _submit(self, events: Sequence[Event]) -> None:
        self.waiting.extend(events)
        if self.works:
            self.commit()

    def commit(self) -> None:
        """The log takes what waits."""
        done, self.waiting = self.waiting, []
        self.log.extend(done)
        self.core.saved([event.id for event in done])

    def wait(self, seconds: float) -> None:
        """Time passes in steps that no time limit is shorter than."""
        for _ in range(round(seconds * 10)):
            self.clock.advance(100)
            self.core.tick()

    def staff(self, step: Step, name: str = "2", reason: Reason | None = None) -> RequestEvent:
        event = decide(self.request, step, self.stamp(name), reason)
        assert not isinstance(event, Refusal)
        self.happen(event)
        return event

    def happen(self, event: Event) -> None:
        self.log.append(event)
        self.core.facts([event])

    def stamp(self, name: str = "2") -> Stamp:
        return Stamp(self.randomness.token(), self.clock.now(), Actor("person", name))

    @property
    def request(self) -> Request:
        request = self.core.request
        assert request is not None
        return request

    @property
    def shows(self) -> Props:
        return derive(self.core.visit, self.core.request, self.cover, VENUE, self.now)

    @property
    def now(self) -> Instant:
        return self.clock.now()

    def kinds(self) -> list[str]:
        return [event.kind for event in self.log]
