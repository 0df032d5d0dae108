# SPDX-License-Identifier: Apache-2.0
"""A staff page that runs for real, with TLS on a port of its own, over a clock that tests move."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.actions.phones import deal_code
from kiosk.content.sign_words import sign_words
from kiosk.content.texts import Texts, read_texts
from kiosk.domain.board import Board
from kiosk.domain.events import Actor, Event, Pressed, RequestEvent
from kiosk.domain.health import Health
from kiosk.domain.presence import Lease
from kiosk.domain.transitions import Stamp, fact
from kiosk.phone.address import Network
from kiosk.phone.doors import PageDoors, PageOptions
from kiosk.phone.hub import Stream
from kiosk.phone.page import StaffPage
from kiosk.phone.server import PageServer
from kiosk.store.phones import PhoneBook
from kiosk.store.presence import Presence
from kiosk.store.secrets import Secrets
from tests.fakes import FakeClock, SeededRandomness
from tests.store.test_secrets import secrets

HERE = Network("127.0.0.1", frozenset({"192.0.2.7"}), "kiosk-1")
TEXTS: Texts = read_texts(paths.assets() / "i18n")
WORDS = sign_words(paths.assets() / "signs")


class House:
    """``saves``: the log takes facts; ``hangs``: it does not even answer."""

    def __init__(self, folder: Path, **options: Any) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.randomness = SeededRandomness()
        self.board = Board()
        self.written: list[Event] = []
        self.waiting: list[Event] = []
        self.health: Health | None = None
        self.deaf = ""
        self.saves = True
        self.hangs = False
        self.leases = Presence(folder / "presence")
        self.phones = PhoneBook(folder / "secrets.sqlite", self.randomness)
        given = PageOptions(folder / "page", port=0, sign_words=WORDS, zone=UTC)
        self.options = replace(given, **options)
        self.page = StaffPage(self.doors(), self.options)
        self.server = PageServer(self.page, lambda: HERE)

    def doors(self) -> PageDoors:
        return PageDoors(
            board=lambda: self.board,
            write=self.write,
            health=lambda: self.health,
            phones=self.phones,
            leases=self.leases,
            clock=self.clock,
            randomness=self.randomness,
            texts=TEXTS,
            word=lambda index, language: f"{WORDS[index]} ({language})",
            deaf=lambda: self.deaf,
        )

    def hire(self, *numbers: str) -> None:
        book = self.secrets()
        for number in numbers:
            book.add(number, lead=False, pin="123456")

    def secrets(self) -> Secrets:
        return secrets(self.folder)

    def deal(self, number: str = "4") -> str:
        """The code that a desk shows."""
        return deal_code(self.phones, number, self.clock, self.randomness)

    def stamp(self, by: Actor) -> Stamp:
        return Stamp(self.randomness.token(), self.clock.now(), by)

    def press(self, sign: int = 0, place: str = "Lobby", **fields: Any) -> str:
        """Somebody asks at a kiosk; the id of the request."""
        stamp = self.stamp(Actor("kiosk", place))
        given = {"code": "KXWD", "language": "en", **fields}
        request = self.randomness.token()
        pressed = Pressed(
            id=stamp.id, at=stamp.at, by=stamp.by, request=request, sign=sign, place=place, **given
        )
        self.hear(pressed)
        return request

    def does(self, kind: type[RequestEvent], request: str, by: str = "7", **fields: Any) -> str:
        """Another person takes a step elsewhere; the id of the fact."""
        about = self.board.find(request)
        assert about
        made = fact(kind, about, self.stamp(Actor("person", by)), **fields)
        self.hear(made)
        return made.id

    def hear(self, *events: Event) -> None:
        """The log has these."""
        for event in events:
            self.board.add(event)
        self.written.extend(events)
        self.page.facts_changed(events)

    async def write(self, events: Sequence[Event]) -> bool:
        if self.hangs:
            await asyncio.Event().wait()
        if not self.saves:
            self.waiting.extend(events)
            return False
        self.hear(*events)
        return True

    def of(self, kind: type[Event]) -> list[Any]:
        return [one for one in self.written if isinstance(one, kind)]

    def wait(self, ms: int) -> None:
        """Time passes, a second at a time."""
        while ms > 0:
            self.clock.advance(min(ms, 1_000))
            self.page.tick()
            ms -= 1_000

    def kept(self) -> tuple[Lease, ...]:
        return self.leases.leases()

    def stream_ends(self) -> asyncio.Event:
        """Set once the server has noticed that the next stream is over."""
        ended, notice = asyncio.Event(), self.page.stream_closed

        def closed(stream: Stream) -> None:
            notice(stream)
            ended.set()

        self.page.stream_closed = closed  # type: ignore[method-assign]  # to listen in
        return ended

    async def settled(self) -> None:
        """The page's own thread has done what it was given."""
        await self.page.disk.do(lambda: None)


def run(house: House, scenario: Callable[[House], Awaitable[None]]) -> None:
    """``scenario`` in a loop of its own, with the page open."""

    async def whole() -> None:
        await house.server.start()
        assert house.server.trouble == ""
        try:
            await scenario(house)
        finally:
            await house.server.stop()
            await house.page.close()

    asyncio.run(whole())
