# SPDX-License-Identifier: Apache-2.0
"""What is to be sent to whom, what is due, and what became of it (P9).

It owns no clock, no disk and no process: it is told the time, keeps its rows in a book and
says which tries are due.  ``drain`` makes them.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.alerts import course
from kiosk.alerts.book import Book
from kiosk.alerts.ledger import Ledger
from kiosk.alerts.message import Words
from kiosk.alerts.result import Outcome, Result
from kiosk.alerts.rules import Channel, reached, told
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Escalated, Reminded
from kiosk.domain.health import WRONG, ChannelState
from kiosk.domain.ladder import Reach
from kiosk.domain.request import Request
from kiosk.domain.venue_events import ChannelTestAsked
from kiosk.store.deliveries import Delivery, Sort, Stage

OF_A_LADDER = (Sort.STEP, Sort.REMINDER)
LATE = "late"
"""Why it failed: other tries of its channel took all its time."""

_RANK = {sort: rank for rank, sort in enumerate(Sort)}


@dataclass(frozen=True, slots=True)
class Roster:
    """The venue's channels, and what their messages are made of.

    ``place``: of this kiosk.  ``wall``: the venue's wall clock, without a zone.
    """

    channels: tuple[Channel, ...]
    words: Words
    place: str
    wall: Callable[[Instant], datetime]


@dataclass(frozen=True, slots=True)
class Try:
    """One try to send one text by one channel.  ``skip``: addresses that have taken it."""

    key: str
    channel: str
    text: str
    skip: tuple[int, ...] = ()
    repeated: bool = False

    @property
    def name(self) -> tuple[str, str]:
        return (self.key, self.channel)


class Outbox:
    """All four are called within the call that brought it about.

    ``on_news``: tries may be due.  ``on_soon``: not yet, but get ready.  ``on_recall``: end
    this try now.  ``on_end``: sent, or failed for good.
    """

    def __init__(self, roster: Roster, book: Book, now: Instant) -> None:
        self._roster = roster
        self._names = tuple(one.name for one in roster.channels)
        self._ledger = Ledger(book, self._names, now)
        self._flying: dict[str, Try] = {}
        self.on_news: Callable[[], None] = _nothing
        self.on_soon: Callable[[], None] = _nothing
        self.on_recall: Callable[[Try], None] = _nothing
        self.on_end: Callable[[Delivery], None] = _nothing

    @property
    def unwritable(self) -> str:
        """Why rows live in memory alone; empty: they are on disk."""
        return self._ledger.trouble

    @property
    def wrong(self) -> frozenset[str]:
        """Channels whose address means no service at all."""
        return frozenset(one.name for one in self.states() if one.about == WRONG)

    def step(
        self,
        request: Request,
        event: Escalated | Reminded,
        reach: Collection[Reach],
        now: Instant,
    ) -> None:
        """A step of a ladder was taken; told twice, it is sent once.

        A fact of before ``now`` was taken by an earlier process: where its row is not known,
        it may have been sent.
        """
        if _stale(event.at, now):
            return
        sort = Sort.REMINDER if isinstance(event, Reminded) else Sort.STEP
        text = self._roster.words.call(request)
        again = event.at != now
        names = reached(reach, self._roster.channels, self._roster.wall(now))
        self._add(
            Delivery(
                key=event.id, channel=name, sort=sort, text=text, made=event.at,
                due_ms=now.boot_ms, request=request.id, step=event.step, repeated=again,
            )
            for name in names
        )  # fmt: skip
        if self._names and not names:
            self.on_soon()

    def drill(self, request: Request, now: Instant) -> None:
        """Every channel, whatever its hours: what is never tried is not known to work."""
        text = self._roster.words.drill(request)
        rows = [_row(request.id, name, Sort.DRILL, text, now) for name in self._names]
        self._add(replace(row, request=request.id) for row in rows)

    def test(self, event: ChannelTestAsked, now: Instant) -> None:
        if event.channel in self._names and not _stale(event.at, now):
            text = self._roster.words.test(self._roster.place)
            self._add([_row(event.id, event.channel, Sort.TEST, text, now)])

    def notice(self, key: str, text: str, now: Instant, but: Collection[str] = ()) -> None:
        """A fault for staff, once for each ``key``; ``but``: channels that cannot carry it."""
        names = told(self._roster.channels, but, self._roster.wall(now))
        self._add(_row(key, name, Sort.NOTICE, text, now) for name in names)

    def stop(self, request_id: str) -> None:
        """Nobody needs what is on its way for this request; what is in flight is recalled."""
        rows = [row for row in self._ledger.open() if row.request == request_id]
        self._ledger.keep([course.ended(row, Stage.STOPPED) for row in rows])
        for row in rows:
            flying = self._flying.get(row.channel)
            if flying and flying.name == row.name:
                self.on_recall(flying)

    def tries(self, now: Instant) -> tuple[Try, ...]:
        """What is due, at the most one for each channel that has none in flight."""
        self._give_up(now)
        due = [row for row in self._ledger.open() if row.due_ms <= now.boot_ms]
        due.sort(key=lambda row: (_RANK[row.sort] > 1, row.due_ms))
        first: dict[str, Delivery] = {}
        for row in due:
            if row.channel not in self._flying:
                first.setdefault(row.channel, row)
        return tuple(_try(row) for row in first.values())

    def begin(self, one: Try) -> None:
        """Call it before anything leaves: then a kill cannot hide that something may have."""
        self._flying[one.channel] = one
        self._ledger.keep([course.begun(self._ledger[one.name])])

    def settle(self, one: Try, result: Result, now: Instant) -> None:
        self._flying.pop(one.channel, None)
        row = self._ledger[one.name]
        if not row.ended or result.outcome is Outcome.SUCCESS:
            row = course.settled(row, result, now)
            if row.stage is Stage.WAITING and self._newer(row):
                row = course.ended(row, Stage.OVERTAKEN)
            self._ledger.keep([row])
            self._told([row])
        self.on_news()

    def next_ms(self, now: Instant) -> int | None:
        """Milliseconds until ``tries`` may say something else; None: not before news."""
        waiting = [row for row in self._ledger.open() if row.stage is Stage.WAITING]
        moments = [course.deadline_ms(row) + 1 for row in waiting]
        moments += [row.due_ms for row in waiting if row.channel not in self._flying]
        return max(0, min(moments) - now.boot_ms) if moments else None

    def states(self) -> tuple[ChannelState, ...]:
        """What each channel did last, in the venue's order."""
        return tuple(
            self._ledger.state(name, in_flight=name in self._flying) for name in self._names
        )

    def _add(self, rows: Iterable[Delivery]) -> None:
        """Those that are not known yet; each overtakes what it makes needless."""
        new = [row for row in rows if row.name not in self._ledger]
        self._ledger.keep(new)
        old = [row for row in self._ledger.open() if row.stage is Stage.WAITING]
        self._ledger.keep(course.ended(row, Stage.OVERTAKEN) for row in old if self._newer(row))
        if new:
            self.on_news()

    def _newer(self, row: Delivery) -> bool:
        return any(_overtakes(one, row) for one in self._ledger.open())

    def _give_up(self, now: Instant) -> None:
        late = [
            course.ended(replace(row, about=row.about or LATE), Stage.FAILED)
            for row in self._ledger.open()
            if row.stage is Stage.WAITING and course.deadline_ms(row) < now.boot_ms
        ]
        self._ledger.keep(late)
        self._ledger.forget_old(now)
        self._told(late)

    def _told(self, rows: Iterable[Delivery]) -> None:
        for row in rows:
            if row.stage in (Stage.SENT, Stage.FAILED):
                self.on_end(row)


def _overtakes(newer: Delivery, older: Delivery) -> bool:
    """A later step of the same request to the same channel says all that this one says."""
    same = (newer.request, newer.channel) == (older.request, older.channel)
    ladder = newer.sort in OF_A_LADDER and older.sort in OF_A_LADDER
    later = (newer.made.boot_ms, newer.step) > (older.made.boot_ms, older.step)
    return same and ladder and later


def _stale(at: Instant, now: Instant) -> bool:
    """Too old to be sent: what is still wanted has a later step."""
    return at.boot != now.boot or age_ms(at, now) >= course.LIFE_MS


def _row(key: str, channel: str, sort: Sort, text: str, now: Instant) -> Delivery:
    return Delivery(key=key, channel=channel, sort=sort, text=text, made=now, due_ms=now.boot_ms)


def _try(row: Delivery) -> Try:
    return Try(row.key, row.channel, row.text, row.taken, row.repeated)


def _nothing(*_: object) -> None:
    """Nobody listens yet."""
