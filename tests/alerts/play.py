# SPDX-License-Identifier: Apache-2.0
"""An outbox and its channels on a clock of their own: time jumps from event to event."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.alerts.outbox import Outbox, Try
from kiosk.alerts.result import Outcome, Result
from tests.fakes import FakeClock

KILL_MS = 500
"""How long a recalled try may go on (kiosk.alerts.pool.Limits)."""


@dataclass(frozen=True, slots=True)
class Course:
    """A try: its message leaves after ``leaves_ms`` (None: never), its result comes after
    ``ends_ms``."""

    leaves_ms: int | None
    ends_ms: int
    result: Result


WELL = Course(100, 150, Result(Outcome.SUCCESS))
REFUSED = Course(None, 100, Result(Outcome.FAILURE, "refused 403"))
HANGS = Course(None, 20_100, Result(Outcome.TIMEOUT, "timeout"))
LEAVES_AND_HANGS = Course(300, 20_100, Result(Outcome.TIMEOUT, "timeout"))
DIES_AFTER_SENDING = Course(100, 120, Result(Outcome.DIED, "died"))
UNKNOWN = Course(None, 50, Result(Outcome.NO_MATCH, "wrong"))
COURSES = (WELL, REFUSED, HANGS, LEAVES_AND_HANGS, DIES_AFTER_SENDING, UNKNOWN)

Service = Callable[[Try], Course]


@dataclass(frozen=True, slots=True)
class Left:
    """A message that has left the house."""

    at_ms: int
    one: Try


@dataclass(slots=True)
class _Flight:
    one: Try
    begun_ms: int
    course: Course
    until_ms: int
    result: Result


class Play:
    """``left``: what has left; ``slow_ms``: how long each try that hangs made others wait."""

    def __init__(self, clock: FakeClock, outbox: Outbox, service: Service) -> None:
        self.clock = clock
        self.outbox = outbox
        self.left: list[Left] = []
        self._service = service
        self._flights: list[_Flight] = []
        outbox.on_recall = self._recall

    def run(self, ms: int) -> None:
        end = self.clock.now().boot_ms + ms
        while True:
            self._land()
            self._begin()
            moments = [one.until_ms for one in self._flights]
            wait = self.outbox.next_ms(self.clock.now())
            if wait is not None:
                moments.append(self._now() + wait)
            following = min((one for one in moments if one <= end), default=None)
            if following is None:
                break
            self.clock.advance(max(0, following - self._now()))
        self.clock.advance(end - self._now())

    def die(self) -> None:
        """The process is killed: what had left has left, no result comes."""
        for flight in self._flights:
            self._leave(flight, self._now())
        self._flights.clear()

    def _now(self) -> int:
        return self.clock.now().boot_ms

    def _begin(self) -> None:
        for one in self.outbox.tries(self.clock.now()):
            self.outbox.begin(one)
            course = self._service(one)
            until = self._now() + course.ends_ms
            self._flights.append(_Flight(one, self._now(), course, until, course.result))

    def _land(self) -> None:
        for flight in [one for one in self._flights if one.until_ms <= self._now()]:
            self._flights.remove(flight)
            self._leave(flight, flight.until_ms)
            self.outbox.settle(flight.one, flight.result, self.clock.now())

    def _leave(self, flight: _Flight, until_ms: int) -> None:
        after = flight.course.leaves_ms
        if after is not None and flight.begun_ms + after <= until_ms:
            self.left.append(Left(flight.begun_ms + after, flight.one))

    def _recall(self, one: Try) -> None:
        for flight in self._flights:
            if flight.one == one and flight.until_ms > self._now() + KILL_MS:
                flight.until_ms = self._now() + KILL_MS
                flight.result = Result(Outcome.RECALLED)
