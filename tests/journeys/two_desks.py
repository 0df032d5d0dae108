# SPDX-License-Identifier: Apache-2.0
"""Two desks on one log: their people act in any order, each on what their screen shows.

The desks are the real ones below their windows: what is on its way, what is decided, what is
told.  The log is a real one too, in memory or in a file.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import accumulate
from random import Random
from typing import Protocol

from PySide6.QtCore import QObject

from kiosk.actions.teamwork import follow_up, follow_up_done, hand_over, link, unlink
from kiosk.desk.answering import Answering
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.options import DeskOptions
from kiosk.desk.words import Teller
from kiosk.domain.events import Actor, Event, Pressed, Reason, RequestEvent
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step, steps
from kiosk.shell.live_log import LiveLog
from kiosk.store.event_log import Recorded
from tests.fakes import FakeClock, SeededRandomness

SHORTEST, LONGEST = 15, 60
WORDS = ("Heron", "Maple", "River", "Tulip")


class Log(Protocol):
    """What both logs can do."""

    def append(self, events: Sequence[Event]) -> tuple[Recorded, ...]: ...

    def read(self, after: int = 0, limit: int = 1000) -> tuple[Recorded, ...]: ...


class SlowLive(LiveLog):
    """Saves and hears when the play says so, not before."""

    def __init__(self, log: Log) -> None:
        QObject.__init__(self)
        self._log = log
        self._waiting: list[Sequence[Event]] = []
        self.heard = 0

    def submit(self, events: Sequence[Event]) -> None:
        self._waiting.append(tuple(events))

    def save(self) -> None:
        """The writer comes to it: each batch in one write."""
        waiting, self._waiting = self._waiting, []
        for batch in waiting:
            self._log.append(batch)
            self.saved.emit(frozenset(one.id for one in batch))

    def hear(self) -> None:
        """The follower reads what is new, its own facts once more among it."""
        fresh = self._log.read(self.heard)
        if fresh:
            self.heard = fresh[-1].position
            self.facts.emit(tuple(one.event for one in fresh))


@dataclass
class Seat:
    """One desk and who stands there.  ``handed``: the ids of all that it was told to save."""

    name: str
    live: SlowLive
    log: DeskLog
    answering: Answering
    teller: Teller
    handed: list[str]

    @property
    def me(self) -> Actor:
        return self.teller.me


class TwoDesks:
    """``run`` plays one sequence; afterwards everything is saved and heard."""

    def __init__(self, seed: int, log: Log) -> None:
        self.rng = Random(seed)
        self.clock = FakeClock()
        self.randomness = SeededRandomness(seed)
        self.shared = log
        self.trace: list[str] = []
        people = ("4", "7") if self.rng.random() < 0.9 else ("4", "4")
        self.seats = [self._seat(f"desk {n}", person) for n, person in enumerate(people)]
        self._presses = 0
        self.press()

    def run(self, look: Callable[["TwoDesks"], list[str]]) -> list[str]:
        """What ``look`` found untrue, after a step or at the end."""
        for _ in range(self.rng.randint(SHORTEST, LONGEST)):
            deed = self.rng.choices(_DEEDS, cum_weights=_WEIGHTS)[0]
            self.trace.append(deed.__name__)
            deed(self)
            if wrong := look(self):
                return wrong
        for _ in range(2):
            for seat in self.seats:
                seat.live.save()
                seat.live.hear()
        return look(self)

    # What happens

    def press(self) -> None:
        """Somebody asks at the kiosk; at most three are open at a time."""
        if self._presses >= 3:
            return
        by = Actor("kiosk", "Lobby")
        stamp = self._stamp(by)
        made = Pressed(
            id=stamp.id, at=stamp.at, by=by, request=f"r{self._presses}", code="BCDF",
            sign=self._presses, place="Lobby", language="en",
        )  # fmt: skip
        self._presses += 1
        self.shared.append([made])

    def takes_a_step(self) -> None:
        """One of the buttons that the screen shows, which may be behind."""
        seat, request = self._looks_at()
        if request and (allowed := sorted(steps(request, seat.me))):
            wanted = Step.TAKE_OVER if self.rng.random() < 0.5 else self.rng.choice(allowed)
            step = wanted if wanted in allowed else self.rng.choice(allowed)
            seat.answering.step(request, step, self.rng.choice(list(Reason)))

    def takes_any_step(self) -> None:
        """A key that was struck a moment too late."""
        seat, request = self._looks_at()
        if request:
            seat.answering.step(request, self.rng.choice(list(Step)), Reason.ATTENDED)

    def both_are_going(self) -> None:
        """Two in the same second, before either screen knows of the other."""
        for seat in self.seats:
            seat.live.hear()
        for seat in self.seats:
            if request := seat.log.board.find("r0"):
                seat.answering.step(request, Step.GOING)

    def hands_over(self) -> None:
        seat, request = self._looks_at()
        other = next((one for one in self.seats if one is not seat), seat)
        if request:
            made = hand_over(request, other.me.name, self._stamp(seat.me))
            if not isinstance(made, Refusal):
                seat.answering.write(made)

    def looks_again_later(self) -> None:
        seat, request = self._looks_at()
        if request and request.follow_ups and self.rng.random() < 0.5:
            seat.answering.write(*follow_up_done(request, lambda: self._stamp(seat.me)))
        elif request:
            due = self.clock.now().utc_ms + self.rng.choice((-1, 10_000, 900_000))
            seat.answering.write(follow_up(request, due, self._stamp(seat.me)))

    def links(self) -> None:
        seat, request = self._looks_at()
        other = seat.log.board.find("r0")
        if request is None or other is None:
            return
        made: Sequence[RequestEvent | None] = [link(request, other, self._stamp(seat.me))]
        if self.rng.random() < 0.4:
            made = unlink(request, other, lambda: self._stamp(seat.me))
        seat.log.write(*(one for one in made if one))

    def undoes(self) -> None:
        self.rng.choice(self.seats).answering.undo(self.clock.now())

    def saves(self) -> None:
        self.rng.choice(self.seats).live.save()

    def hears(self) -> None:
        self.rng.choice(self.seats).live.hear()

    def time_passes(self) -> None:
        self.clock.advance(self.rng.choice((1, 200, 1_000, 9_000, 61_000)))

    def _looks_at(self) -> tuple[Seat, Request | None]:
        seat = self.rng.choice(self.seats)
        known = [*seat.log.board]
        return seat, self.rng.choice(known) if known else None

    def _seat(self, name: str, person: str) -> Seat:
        live = SlowLive(self.shared)
        log = DeskLog(live, self.clock, self.randomness)
        answering = Answering(log, self.rng.choice(("", "Lobby")))
        options = DeskOptions(name=name, sign_words=WORDS, zone=UTC)
        seat = Seat(name, live, log, answering, Teller(options, Actor("person", person)), [])
        answering.me = seat.me
        submit = live.submit

        def handed(events: Sequence[Event]) -> None:
            seat.handed.extend(one.id for one in events)
            submit(events)

        live.submit = handed  # type: ignore[method-assign]  # to know what was handed over
        return seat

    def _stamp(self, by: Actor) -> Stamp:
        return Stamp(self.randomness.token(), self.clock.now(), by)


_HOW_OFTEN: dict[Callable[[TwoDesks], None], int] = {
    TwoDesks.press: 2, TwoDesks.takes_a_step: 14, TwoDesks.takes_any_step: 3,
    TwoDesks.both_are_going: 3, TwoDesks.hands_over: 7, TwoDesks.looks_again_later: 3,
    TwoDesks.links: 3, TwoDesks.undoes: 5, TwoDesks.saves: 16, TwoDesks.hears: 16,
    TwoDesks.time_passes: 10,
}  # fmt: skip
_DEEDS, _WEIGHTS = list(_HOW_OFTEN), list(accumulate(_HOW_OFTEN.values()))
