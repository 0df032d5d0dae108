# SPDX-License-Identifier: Apache-2.0
"""A desk over a log in memory: facts come and are saved when the test says so."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kiosk.desk.looks_keeper import LooksDoor
from kiosk.desk.options import DeskOptions, Phrase
from kiosk.desk.parts import DeskDoors
from kiosk.desk.phone_doors import PhoneDoors
from kiosk.desk.staff_desk import Desk
from kiosk.desk.team_doors import TeamDoors
from kiosk.domain.clock import Instant
from kiosk.domain.desk_looks import DeskLooks
from kiosk.domain.events import Actor, Event, Pressed
from kiosk.domain.health import Health
from kiosk.domain.pairing import Phone, Redeemed, Unpaired
from kiosk.domain.presence import Lease
from kiosk.shell.live_log import LiveLog
from kiosk.store.event_log import LogError
from tests.desk.kept_disk import MemoryRecords
from tests.desk.reports import MemoryReports
from tests.desk.team_book import PIN, MemoryBook
from tests.fakes import FakeClock, SeededRandomness

__all__ = ["PIN", "MemoryBook"]

WORDS = ("Heron", "Maple", "River", "Tulip", "Cedar", "Comet", "Ember", "Fjord", "Grove")

OPTIONS = DeskOptions(
    name="desk",
    phrases=tuple(
        Phrase(key)
        for key in ("moved_to_quiet_room", "friend_with_them", "interpreter_wanted", "access_help")
    ),
    sign_words=WORDS,
    zone=UTC,
)


class MemoryLive(LiveLog):
    """Saves at once, unless ``slow``; then ``save`` does."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.slow = False
        self.written: list[Event] = []
        self._waiting: list[Event] = []

    def submit(self, events: Sequence[Event]) -> None:
        self._waiting.extend(events)
        if not self.slow:
            self.save()

    def save(self) -> None:
        done, self._waiting = tuple(self._waiting), []
        self.written.extend(done)
        self.saved.emit(frozenset(one.id for one in done))
        self.facts.emit(done)

    def refuse(self) -> None:
        self.unsaved.emit(frozenset(one.id for one in self._waiting))

    def of(self, kind: type[Event]) -> list[Event]:
        return [one for one in self.written if isinstance(one, kind)]


class MemoryLeases:
    def __init__(self) -> None:
        self.there: dict[str, Lease] = {}
        self.broken = False

    def beat(self, lease: Lease) -> None:
        if self.broken:
            raise OSError("no room")
        self.there[lease.desk] = lease

    def leave(self, desk: str) -> None:
        self.there.pop(desk, None)

    def leases(self) -> Sequence[Lease]:
        return tuple(self.there.values())


class MemoryHealth:
    """What the relay has written last: that all is well, until a test says something else."""

    def __init__(self, clock: FakeClock) -> None:
        self.alive = True
        self.health = Health(clock.now())
        self._beat = clock.now()
        self._clock = clock

    def read(self) -> Health:
        """On the worker's thread."""
        if self.alive:
            self._beat = self._clock.now()
        return replace(self.health, beat=self._beat)

    def say(self, **fields: Any) -> None:
        self.health = replace(self.health, **fields)


class MemoryMixer:
    """``told`` is what the mixer says; None: there is none."""

    def __init__(self) -> None:
        self.told: bool | None = None

    def silent(self) -> bool | None:
        return self.told


class MemoryPhones:
    """Phones and codes in memory; a code pairs nothing here, which is the page's part."""

    def __init__(self) -> None:
        self.phones: list[Phone] = []
        self.dealt: list[tuple[str, str]] = []
        self.broken = False

    def deal(self, code: str, number: str, now: Instant) -> bool:
        if self.broken:
            raise LogError("no room")
        self.dealt.append((code, number))
        return True

    def redeem(self, code: str, now: Instant) -> Redeemed | Unpaired:
        return Unpaired.WRONG

    def find(self, token: str) -> Phone | None:
        return None

    def list(self) -> Sequence[Phone]:
        return tuple(self.phones)

    def revoke(self, phone: str) -> bool:
        self.phones = [one for one in self.phones if one.id != phone]
        return True

    def touch(self, phone: str, now: Instant) -> None:
        """Nothing to do."""


class MemoryLooks:
    """How a desk was looked at, from one start to the next."""

    def __init__(self) -> None:
        self.kept = DeskLooks()

    def keep(self, looks: DeskLooks) -> None:
        self.kept = looks


class SilentBell:
    """A bell that nobody hears; ``rung`` keeps how loud it was meant to be each time."""

    def __init__(self, *, heard: bool = False) -> None:
        self.heard = heard
        self.rung: list[bool] = []

    def prepare(self) -> None:
        """Nothing to do."""

    def can_ring(self) -> bool:
        return self.heard

    def ring(self, *, loud: bool) -> None:
        self.rung.append(loud)


class Bench:
    """One desk with everything around it."""

    def __init__(
        self,
        options: DeskOptions = OPTIONS,
        *numbers: str,
        heard: bool = True,
        looks: "MemoryLooks | None" = None,
    ) -> None:
        self.looks = looks or MemoryLooks()
        self.clock = FakeClock()
        self.randomness = SeededRandomness()
        self.live = MemoryLive()
        self.book = MemoryBook(*(numbers or ("4", "7")))
        self.leases = MemoryLeases()
        self.bell = SilentBell(heard=heard)
        self.mixer = MemoryMixer()
        self.health = MemoryHealth(self.clock)
        self.phones = MemoryPhones()
        self.records = MemoryRecords()
        self.reports = MemoryReports()
        self.left = 0
        self.sheets: tuple[Path, ...] = ()
        doors = DeskDoors(
            live=self.live,
            book=self.book,
            leases=self.leases,
            phones=PhoneDoors(self.phones, lambda: "AB:CD:EF"),
            team=TeamDoors(self.book, self.book, self.phones, self.leases, lambda: self.sheets),
            health=self.health,
            bell=self.bell,
            mixer=self.mixer,
            clock=self.clock,
            randomness=self.randomness,
            on_close=self._leave,
            records=self.records.doors(),
            report=self.reports.doors(),
            looks=LooksDoor(self.looks.kept, self.looks.keep),
        )
        self.desk = Desk(doors, options)

    def _leave(self) -> None:
        self.left += 1

    def hear(self, *events: Event) -> None:
        """Facts that somebody else wrote."""
        self.live.facts.emit(events)

    def press(
        self,
        number: int,
        *,
        place: str = "Lobby A",
        ago_s: float = 0,
        language: str = "",
        drill: bool = False,
    ) -> Pressed:
        """Somebody asks at a kiosk."""
        event = pressed(number, self.ago(ago_s), place=place, language=language, drill=drill)
        self.hear(event)
        return event

    def ago(self, seconds: float) -> Instant:
        return self.clock.now().plus(-round(seconds * 1000))

    def pass_time(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.advance(1000)
            self.desk.tick()


def pressed(
    number: int, at: Instant, *, place: str = "Lobby A", language: str = "", drill: bool = False
) -> Pressed:
    """The press of the request ``r<number>``, whose sign has that number too."""
    return Pressed(
        id=f"p{number}",
        at=at,
        by=Actor("kiosk", place),
        request=f"r{number}",
        code="BCDF",
        sign=number,
        place=place,
        language=language or "en",
        language_chosen=bool(language),
        drill=drill,
    )
