# SPDX-License-Identifier: Apache-2.0
"""A venue with channels, a request that climbs its ladder, and what an outbox is made of."""

from collections.abc import Sequence
from datetime import UTC, datetime

from kiosk.alerts.book import Book, MemoryBook
from kiosk.alerts.message import Words
from kiosk.alerts.outbox import Outbox, Roster
from kiosk.alerts.rules import Channel
from kiosk.content.sign_words import sign_words
from kiosk.content.texts import read_texts
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Escalated, Pressed, Reminded
from kiosk.domain.fold import fold
from kiosk.domain.ladder import Reach
from kiosk.domain.request import Request
from kiosk.paths import assets
from tests.fakes import FakeClock

WORDS = Words(read_texts(assets() / "i18n"), sign_words(assets() / "signs"))
HERON = WORDS.signs.index("Heron")

CHAT, MAIL, DUTY = Channel("chat"), Channel("mail"), Channel("duty", group=2)
FIRST = frozenset({Reach.EVERYBODY, Reach.FIRST})
BOTH = frozenset({Reach.EVERYBODY, Reach.FIRST, Reach.SECOND})

RELAY = Actor("system", "relay")


def wall(at: Instant) -> datetime:
    return datetime.fromtimestamp(at.utc_ms / 1000, UTC).replace(tzinfo=None)


def roster(channels: Sequence[Channel] = (CHAT, MAIL, DUTY)) -> Roster:
    return Roster(tuple(channels), WORDS, "Lobby", wall)


def outbox(
    clock: FakeClock,
    book: Book | None = None,
    channels: Sequence[Channel] = (CHAT, MAIL, DUTY),
) -> Outbox:
    return Outbox(roster(channels), book or MemoryBook(), clock.now())


def pressed(clock: FakeClock, number: int = 1, **more: object) -> Pressed:
    said: dict[str, object] = {"place": "Lobby 2", "language": "en", **more}
    return Pressed(
        id=f"{number:032x}", request=f"{number:032x}", at=clock.now(), by=Actor("kiosk", "Lobby 2"),
        code="BCDF", sign=HERON, **said,  # type: ignore[arg-type]  # any of its fields
    )  # fmt: skip


def request(clock: FakeClock, number: int = 1, **more: object) -> Request:
    found = fold([pressed(clock, number, **more)])
    assert found
    return found


def step(asked: Request, number: int, clock: FakeClock) -> Escalated:
    return Escalated(
        id=f"{asked.id}-step-{number}", at=clock.now(), by=RELAY, request=asked.id, step=number
    )


def reminder(asked: Request, number: int, clock: FakeClock) -> Reminded:
    return Reminded(
        id=f"{asked.id}-reminder-{number}", at=clock.now(), by=RELAY, request=asked.id, step=number
    )


def waiting_for(box: Outbox) -> frozenset[str]:
    """The requests that have something on its way."""
    return frozenset(row.request for row in box._ledger.open() if row.request)
