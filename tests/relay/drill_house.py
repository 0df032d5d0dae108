# SPDX-License-Identifier: Apache-2.0
"""A kiosk, two screens and channels around real drills; the log outlives the relay."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, DrillEnded, Event, Pressed, Proved
from kiosk.domain.health import Proof
from kiosk.domain.presence import Lease
from kiosk.domain.request import Request
from kiosk.domain.venue_events import DrillAsked, SignedOut
from kiosk.relay.drill_run import Paths
from kiosk.relay.drill_times import Plan
from kiosk.relay.drills import Drills
from tests.fakes import FakeClock

KIOSK = Actor("kiosk", "Lobby")
NO_PLAN = Plan()
NOON = Plan(daily=time(12, 0))


class KilledError(Exception):
    """The relay died here."""


class DrillHouse:
    """``presses``: the screen is alive.  ``deadly``: the write at which the relay dies."""

    def __init__(self, plan: Plan = NO_PLAN, channels: Sequence[str] = ("chat", "radio")) -> None:
        self.clock = FakeClock()
        self.plan = plan
        self.channels = channels
        self.leases: list[Lease] = []
        self.log: list[Event] = []
        self.messages: list[str] = []
        self.presses = True
        self.deadly: int | None = None
        self.after = False
        self.writes = 0
        self.start()

    @property
    def now(self) -> Instant:
        return self.clock.now()

    def start(self) -> None:
        """A relay that knows nothing but the log."""
        self.board = Board(self.log)
        paths = Paths(self._beating, self.channels)
        self.drills = Drills(
            self.board, self.plan, paths, place="Lobby", submit=self._save, outbox=self
        )
        self.drills.facts(tuple(self.log))

    def attend(self, desk: str, *, remote: bool = False, attended: bool = True) -> None:
        self.leases.append(Lease(desk, "4", attended, self.now, self.now, remote))

    def tell(self, *facts: Event) -> None:
        """Committed by whoever made it, and read by the relay."""
        known = {one.id for one in self.log}
        new = [one for one in facts if one.id not in known]
        self.log += new
        for one in new:
            self.board.add(one)
        self.drills.facts(tuple(new))

    def was_there(self, hours: int = 12) -> None:
        """Somebody has used this kiosk before."""
        at = self.now.plus(-hours * 3_600_000)
        self.tell(SignedOut(id="long ago", at=at, by=KIOSK, desk="desk 2"))

    def ask(self, *, place: str = "") -> DrillAsked:
        fact = DrillAsked(id=f"ask-{len(self.log)}", at=self.now, by=KIOSK, why="hand", place=place)
        self.tell(fact)
        return fact

    def press(self) -> str:
        """What the screen does when it was asked."""
        found = f"drill-{len(self.log)}"
        self.tell(
            Pressed(
                id=f"{found}-0", at=self.now, by=KIOSK, request=found, code="BCDF", sign=1,
                place="Lobby", language="en", drill=True,
            )
        )  # fmt: skip
        return found

    def prove(self, drill: str, path: str) -> None:
        """What a desk or a page does when it shows the drill."""
        one = Proved(id=f"{drill} {path}", at=self.now, by=KIOSK, request=drill, path=path)
        self.tell(one)

    def run(self, seconds: int) -> None:
        """The relay's loop, a look each second, and a screen that presses when asked."""
        for _ in range(seconds):
            self.clock.advance(1_000)
            asks = [one.at.boot_ms for one in self.log if isinstance(one, DrillAsked)]
            presses = [one.at.boot_ms for one in self.log if isinstance(one, Pressed)]
            if self.presses and max(asks, default=-1) > max(presses, default=-1):
                self.press()
            self.drills.look(self.now)

    def proof(self) -> Proof | None:
        return next(iter(self.drills.proofs()), None)

    def ended(self) -> list[str]:
        return [one.request for one in self.log if isinstance(one, DrillEnded)]

    def asks(self) -> list[str]:
        return [one.why for one in self.log if isinstance(one, DrillAsked)]

    def _beating(self) -> list[Lease]:
        return [replace(one, beat=self.now) for one in self.leases]

    def drill(self, request: Request, now: Instant) -> None:
        """The outbox: a message a request, whoever hands it in again."""
        if request.id not in self.messages:
            self.messages.append(request.id)

    def _save(self, events: Sequence[Event]) -> None:
        mine, self.writes = self.writes, self.writes + 1
        if mine == self.deadly and not self.after:
            raise KilledError
        self.tell(*events)
        if mine == self.deadly:
            raise KilledError
