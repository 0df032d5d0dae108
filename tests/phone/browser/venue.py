# SPDX-License-Identifier: Apache-2.0
"""A venue whose staff page runs for real, with TLS, over facts in memory and a clock of its own.

The server's clock goes with the machine's, and jumps where a test lets time pass.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC
from pathlib import Path
from threading import Thread
from typing import Any, Self, TypeVar

from kiosk import paths
from kiosk.actions.phones import deal_code
from kiosk.content.sign_words import sign_words
from kiosk.content.texts import read_texts
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event, Pressed, RequestEvent
from kiosk.domain.health import Health, Trouble
from kiosk.domain.presence import live
from kiosk.domain.transitions import Stamp, fact
from kiosk.domain.venue_events import SignedIn
from kiosk.phone.address import Network
from kiosk.phone.doors import PageDoors, PageOptions
from kiosk.phone.page import StaffPage
from kiosk.phone.server import PageServer
from kiosk.store.phones import PhoneBook
from kiosk.store.presence import Presence
from kiosk.store.secrets import Secrets
from tests.fakes import FakeClock, SeededRandomness
from tests.phone.browser.gate import Gate, Way

_T = TypeVar("_T")
WORDS = sign_words(paths.assets() / "signs")
HERON, MAPLE, RIVER = range(3)


class VenueClock(FakeClock):
    """No two facts at the same moment, so that their order is that in which they were made."""

    def now(self) -> Instant:
        self.advance(1)
        return super().now()


class Venue:
    """Runs on a thread of its own; every method may be called from a test's."""

    def __init__(self, folder: Path) -> None:
        self.clock = VenueClock()
        self.randomness = SeededRandomness()
        self.board = Board()
        self.written: list[Event] = []
        self.troubles: tuple[Trouble, ...] = ()
        self.saves = True
        self.leases = Presence(folder / "presence")
        self.phones = PhoneBook(folder / "secrets.sqlite", self.randomness)
        self._staff(folder)
        self._folder = folder
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._start)
        return self

    def __exit__(self, *_: object) -> None:
        self._do(self._stop)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def url(self) -> str:
        return f"https://localhost:{self._gate.port}/"

    def deal(self, number: str = "4") -> str:
        """The code that a desk shows."""
        return deal_code(self.phones, number, self.clock, self.randomness)

    def press(self, sign: int, place: str = "Lobby 2", **fields: Any) -> str:
        """Somebody asks at a kiosk; the request's id."""
        request = f"r{sign}"
        told = {"code": "KXWD", "language": "en", **fields}
        stamp = self.stamp(Actor("kiosk", place))
        self.hear(
            Pressed(
                id=stamp.id,
                at=stamp.at,
                by=stamp.by,
                request=request,
                sign=sign,
                place=place,
                **told,
            )
        )
        return request

    def does(self, kind: type[RequestEvent], request: str, by: str = "2", **fields: Any) -> str:
        """Another person of the team takes a step at a desk; the id of the fact."""
        about = self.board.find(request)
        assert about
        made = fact(kind, about, self.stamp(Actor("person", by)), **fields)
        self.hear(made)
        return made.id

    def signs_in(self, number: str) -> None:
        """Another person, at a desk."""
        stamp = self.stamp(Actor("person", number))
        self.hear(SignedIn(id=stamp.id, at=stamp.at, by=stamp.by, desk="desk"))

    def stamp(self, by: Actor) -> Stamp:
        return Stamp(self.randomness.token(), self.clock.now(), by)

    def hear(self, *events: Event) -> None:
        self._do(self._take, events)

    def of(self, kind: type[Event]) -> list[Any]:
        return [one for one in self.written if isinstance(one, kind)]

    def pass_s(self, seconds: int) -> None:
        """Time passes for the server alone."""
        self._do(self._pass, seconds)

    def network(self, way: Way) -> None:
        self._do(self._become, way)

    def attended(self) -> bool:
        """Whether a kiosk would say that somebody listens."""
        now = self.clock.now()
        return any(one.attended for one in live(self.leases.leases(), now))

    def revoke(self, phone: str) -> None:
        self.phones.revoke(phone)
        self._do(self._revoked, phone)

    def _do(self, act: Callable[..., Awaitable[_T]], *given: Any) -> _T:
        return asyncio.run_coroutine_threadsafe(self._soon(act, *given), self._loop).result(20)

    async def _soon(self, act: Callable[..., Awaitable[_T]], *given: Any) -> _T:
        return await act(*given)

    async def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            self.board.add(event)
        self.written.extend(events)
        self.page.facts_changed(events)

    async def _write(self, events: Sequence[Event]) -> bool:
        if self.saves:
            await self._take(events)
        return self.saves

    async def _pass(self, seconds: int) -> None:
        self.clock.advance(seconds * 1_000)
        self.page.tick()

    async def _become(self, way: Way) -> None:
        self._gate.become(way)

    async def _revoked(self, phone: str) -> None:
        self.page.revoked(phone)

    async def _start(self) -> None:
        self.page = StaffPage(self._doors(), _options(self._folder))
        self._server = PageServer(self.page, lambda: Network("127.0.0.1", frozenset(), ""))
        await self._server.start()
        assert not self._server.trouble
        self._gate = Gate(self._server.port)
        await self._gate.start()
        self.page.hosts = frozenset({f"localhost:{self._gate.port}"})
        self._ticking = self._loop.create_task(self._tick())

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(1)
            await self._pass(1)

    async def _stop(self) -> None:
        self._ticking.cancel()
        await self._gate.stop()
        await self._server.stop()
        await self.page.close()

    def _doors(self) -> PageDoors:
        return PageDoors(
            board=lambda: self.board,
            write=self._write,
            health=lambda: Health(self.clock.now(), troubles=self.troubles),
            phones=self.phones,
            leases=self.leases,
            clock=self.clock,
            randomness=self.randomness,
            texts=read_texts(paths.assets() / "i18n"),
            word=lambda sign, _language: WORDS[sign],
        )

    def _staff(self, folder: Path) -> None:
        secrets = Secrets(
            folder / "secrets.sqlite",
            folder / "pepper",
            randomness=self.randomness,
            timer=iter(range(0, 1_000, 10)).__next__,
            memory_kib=64,
        )
        for number in ("2", "4"):
            secrets.add(number, lead=False, pin="123456")


def _options(folder: Path) -> PageOptions:
    return PageOptions(folder, port=0, sign_words=WORDS, zone=UTC)
