# SPDX-License-Identifier: Apache-2.0
"""A venue without windows: one kiosk, a log that fails when told, a desk and its people.

Everything runs on one thread in an order that a seed decides; the kiosk's own code is the
real one from the visit down.
"""

from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from kiosk.actions.press import Kiosk
from kiosk.attendee.derive import Props, Venue, VenuePlace, derive
from kiosk.attendee.state import Limits
from kiosk.attendee.visit import VisitCore
from kiosk.domain.board import Board
from kiosk.domain.events import Event, RequestEvent
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Cover, Lease, cover
from kiosk.store.event_log import LogError
from kiosk.store.memory_log import MemoryDisk, MemoryLog
from tests.fakes import FakeClock, SeededRandomness
from tests.journeys.raw import Record, truth

PLACES = (
    VenuePlace("here", "Here", "this screen"),
    VenuePlace("quiet_room", "Quiet room", "the quiet room"),
)
WORDS = Venue(
    place="Lobby",
    vest="a green vest",
    this_screen="this screen",
    places=PLACES,
    other_ways=("way one", "way two"),
    sign_words=tuple(map(str, range(48))),
    time=lambda at: str(at.utc_ms),
)

LANGUAGE = "en"
LANGUAGES = (LANGUAGE, "ar", "ja", "sw")

MakeCore = Callable[..., VisitCore]


class SimulatedVenue:
    """``submit`` and ``pump`` stand for the writer's thread, ``hear`` for the follower's."""

    def __init__(self, seed: int, make_core: MakeCore = VisitCore) -> None:
        self.rng = Random(seed)
        self.clock = FakeClock()
        self.randomness = SeededRandomness(seed)
        self.limits = Limits(confirm=self.rng.random() < 0.1)
        self.disk = MemoryDisk(after_append=self._lie)
        self.log = MemoryLog(self.disk)
        self.log_fails = self.spool_fails = self.writer_stuck = self.deaf = False
        self.lies = 0
        self.spool: list[Event] = []
        self.queue: deque[Sequence[Event]] = deque()
        self.records: dict[str, list[Record]] = {}
        self.heard: dict[str, set[str]] = {}
        self.pairs: Counter[tuple[str, str]] = Counter()
        self.desk_board = Board()
        self._kept = 0
        self.lease: Lease | None = None
        self.hours = Hours.OPEN
        self.on_submit: Callable[[Sequence[Event]], None] = lambda _: None
        self._make_core = make_core
        self.start_kiosk()

    # The kiosk's process

    def start_kiosk(self) -> None:
        """A fresh process: what was only in memory is gone."""
        self.queue.clear()
        self.core = self._make_core(
            Kiosk("Lobby", LANGUAGE), self.limits, self.clock, self.randomness, self.submit
        )
        self._told = 0
        self._last = ""
        self.heard = {}
        self._started = False
        self.settle()

    def speak(self, language: str) -> None:
        """The visitor has chosen a language; it lasts as long as their visit."""
        self.core.touch()
        self.core.requests.speak(language, chosen=True)

    def submit(self, events: Sequence[Event]) -> None:
        self.on_submit(events)
        self.queue.append(tuple(events))

    def settle(self) -> None:
        """What the threads and the timer do between two things that people do."""
        if not self.writer_stuck:
            self.pump()
        self._listen()
        self.core.tick()
        self._rest()
        if not self.writer_stuck:
            self.pump()
        self._listen()

    def _rest(self) -> None:
        """A visit is over when its status goes, or the cards rest: the venue's language again."""
        visit, last = self.core.visit, self._last
        self._last = visit.request
        if visit.touched is None or (last and not visit.request):
            self.core.requests.speak(LANGUAGE, chosen=False)

    def pump(self) -> None:
        """The writer: each batch into the log, else the spool, else not saved yet."""
        self._drain_spool()
        while self.queue:
            batch = self.queue[0]
            if not (self.append(batch) or self.append(batch) or self._put_in_spool(batch)):
                self.core.unsaved([event.id for one in self.queue for event in one])
                return
            self.queue.popleft()
            self._mark_heard(batch)
            self.core.saved([event.id for event in batch])

    def _listen(self) -> None:
        """What waits in the spool is told, whether the log can be read or not."""
        if self.spool:
            self._mark_heard(self.spool)
            self.core.facts(self.spool)
        if not self.deaf:
            self.hear()

    def hear(self) -> None:
        """The follower: what the log holds and this process was not told."""
        fresh = [one.event for one in self.disk.facts[self._told :]]
        self._told = len(self.disk.facts)
        if fresh:
            self._mark_heard(fresh)
            self.core.facts(fresh)
        if not self._started:
            self._started = True
            self.core.ready()

    def props(self) -> Props:
        now = self.clock.now()
        return derive(self.core.visit, self.core.request, self.cover, WORDS, now)

    @property
    def cover(self) -> Cover:
        leases = [self.lease] if self.lease else []
        return replace(cover(leases, self.clock.now()), deaf=self.deaf, hours=self.hours)

    # The log

    def append(self, events: Sequence[Event]) -> bool:
        if self.log_fails:
            return False
        try:
            self.log.append(events)
        except LogError:
            return False
        finally:
            self._keep_records()
        return True

    def _lie(self) -> None:
        """The facts are written, and the log says that they may not be."""
        if self.lies:
            self.lies -= 1
            raise LogError("unknown")

    def _drain_spool(self) -> None:
        if self.spool and self.append(self.spool):
            self.spool = []

    def _put_in_spool(self, batch: Sequence[Event]) -> bool:
        if self.spool_fails:
            return False
        self.spool += batch
        return True

    def _keep_records(self) -> None:
        fresh = [one.event for one in self.disk.facts[self._kept :]]
        self._kept += len(fresh)
        for event in fresh:
            self.desk_board.add(event)
            if isinstance(event, RequestEvent):
                known = self.records.setdefault(event.request, [])
                self.pairs[truth(known).state, event.kind] += 1
                known.append(as_record(event))

    def _mark_heard(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, RequestEvent):
                self.heard.setdefault(event.request, set()).add(event.id)

    # What the oracle reads

    def saved_records(self, request: str) -> list[Record]:
        """The raw facts of a request that survive a power cut now."""
        spooled = [e for e in self.spool if isinstance(e, RequestEvent) and e.request == request]
        return self.records.get(request, []) + [as_record(event) for event in spooled]

    def heard_records(self, request: str) -> list[Record]:
        """Those of them that have reached this kiosk."""
        heard = self.heard.get(request, set())
        return [one for one in self.saved_records(request) if one["id"] in heard]


def as_record(event: Event) -> Record:
    """Names and plain values, as the log's bodies hold them."""
    names = type(event).__dataclass_fields__
    return {"kind": event.kind, **{name: getattr(event, name) for name in names}}
