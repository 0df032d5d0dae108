# SPDX-License-Identifier: Apache-2.0
"""The relay as a process: the real ladder, outbox and attendance of pages, a pump of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from kiosk.alerts.message import Words
from kiosk.alerts.outbox import Outbox, Roster, Try
from kiosk.alerts.result import Outcome, Result
from kiosk.alerts.rules import Channel
from kiosk.domain.alarm import bells
from kiosk.domain.clock import Instant
from kiosk.domain.events import Event
from kiosk.domain.ladder import Reach
from kiosk.domain.presence import BEAT_MS
from kiosk.domain.request import Request
from kiosk.relay.climb import Step
from kiosk.relay.watch import Watch
from tests.relay.simulation.channel import Service
from tests.relay.simulation.disk import Disk
from tests.relay.simulation.page import Phone, Server
from tests.relay.simulation.screens import Reading
from tests.relay.simulation.world import World

TURN_MS = 20


@dataclass(frozen=True, slots=True)
class Taken:
    """A step as the outbox was told of it."""

    ms: int
    request: str
    fact: Step
    reach: frozenset[Reach]


class Relay(Reading):
    """``services`` by the name of their channel; ``on_taken`` hears of each step."""

    def __init__(
        self,
        world: World,
        disk: Disk,
        services: dict[str, tuple[Service, int]],
        phone: Phone,
        on_taken: Callable[[Taken], None],
    ) -> None:
        super().__init__(world, disk)
        self.services = services
        self.ready_ms: int | None = None
        self.forgot_ms = -1
        """When it died with rows that no disk had taken: it may repeat without knowing."""
        self._phone = phone
        self.on_taken = on_taken
        self._server: Server | None = None

    def begin(self) -> None:
        super().begin()
        channels = tuple(Channel(name, group) for name, (_, group) in self.services.items())
        roster = Roster(channels, Words(_say, ("Heron",)), "Lobby", _wall)
        self._recalled: set[tuple[str, str]] = set()
        self._sent: set[tuple[str, str]] = set()
        self._turns = self._pumps = 0
        self.outbox = Outbox(roster, self.disk.book, self.world.now())
        self.outbox.on_news = lambda: self._pump_in(0)
        self.outbox.on_recall = self._recall
        self._watch = Watch(self.board, submit=self._write, outbox=_Tap(self))
        self._server = Server(
            self.world,
            self.disk.leases,
            self._phone,
            awake=lambda: not self.frozen,
            deaf=lambda: self.deaf,
        )
        if self._phone.used:
            self.every(BEAT_MS, self._beat_page)
            self.every(1_000, self._ring_page)

    def ended(self) -> None:
        super().ended()
        if self.disk.book.refused:
            self.forgot_ms = self.world.ms
            self.disk.book.refused.clear()
        self.ready_ms = None
        self._server = None
        self._phone.drop()
        for service, _ in self.services.values():
            service.drop()

    @property
    def serves(self) -> bool:
        return self.alive and not self.frozen and not self.deaf and self._server is not None

    def take(self, events: list[Event]) -> None:
        super().take(events)
        if self.ready_ms is None:
            self.ready_ms = self.world.ms
            self._pump_in(0)
        self._watch.facts(events, self.world.now())
        self._turn()
        self._ring_page()

    def _write(self, events: Sequence[Event]) -> None:
        self.world.cross()
        self.submit(*events)
        self.world.cross()

    def _turn(self, planned: int | None = None) -> None:
        if planned not in {None, self._turns}:
            return
        self._turns += 1
        turn = self._turns
        wait = self._watch.look(self.world.now())
        if wait is not None:
            self.later(max(TURN_MS, wait), partial(self._turn, turn))

    # The pump: as kiosk.alerts.drain, on this world's clock.

    def _pump_in(self, ms: int) -> None:
        """As kiosk.relay.parts: not before the log has said what is answered."""
        if self.ready_ms is not None:
            self.pump_now(ms)

    def pump_now(self, ms: int = 0) -> None:
        self._pumps += 1
        self.later(ms, partial(self._pump, self._pumps))

    def _pump(self, planned: int) -> None:
        if planned != self._pumps:
            return
        for one in self.outbox.tries(self.world.now()):
            self.world.cross()
            self.outbox.begin(one)
            self.world.cross()
            self.later(self.world.rng.randint(0, 10), partial(self._send, one))
        if (wait := self.outbox.next_ms(self.world.now())) is not None:
            self._pump_in(max(1, wait))

    def _send(self, one: Try) -> None:
        if one.name in self._recalled:
            self._settle(one, Result(Outcome.RECALLED))
        else:
            self._sent.add(one.name)
            self.services[one.channel][0].send(one, self, self._settle)

    def _recall(self, one: Try) -> None:
        self._recalled.add(one.name)
        if one.name in self._sent:
            self.services[one.channel][0].recall(one, self, self._settle)

    def _settle(self, one: Try, result: Result) -> None:
        self._sent.discard(one.name)
        self._recalled.discard(one.name)
        self.world.cross()
        self.outbox.settle(one, result, self.world.now())

    # The staff page.

    def _beat_page(self) -> None:
        if self._server:
            self._server.beat()

    def _ring_page(self) -> None:
        if self._server and not self.deaf:
            self._server.ring(bells(self.board, self.world.now()))


class _Tap:
    """Between the watch and the outbox: somebody else hears of each step, too."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay

    def step(self, request: Request, event: Step, reach: frozenset[Reach], now: Instant) -> None:
        world = self._relay.world
        world.cross()
        self._relay.on_taken(Taken(world.ms, request.id, event, reach))
        self._relay.outbox.step(request, event, reach, now)
        world.cross()

    def stop(self, request_id: str) -> None:
        self._relay.outbox.stop(request_id)


def _say(text_id: str, *args: object) -> str:
    return " · ".join((text_id, *map(str, args)))


def _wall(at: Instant) -> datetime:
    return datetime.fromtimestamp(at.utc_ms / 1000, UTC).replace(tzinfo=None)
