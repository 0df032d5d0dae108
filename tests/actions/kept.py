# SPDX-License-Identifier: Apache-2.0
"""A house over a real folder, its clock in the test's hand, and canaries in what it keeps."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.actions.kept_house import USUAL, House, Rules
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Event,
    NoteAdded,
    PlaceChosen,
    Pressed,
    Reason,
    RequestEvent,
    Seen,
)
from kiosk.domain.keeping import DAY_MS
from kiosk.paths import DataFolder
from kiosk.store.log_door import log_door
from kiosk.store.sqlite_log import SqliteLog, open_log
from tests.fakes import FakeClock, SeededRandomness

HOUR_MS = 3_600_000
PERSON = Actor("person", "47")
LEAD = Actor("person", "1")
CANARIES = (b"canarynote", b"canaryplace", b"KNRY")
"""In the text of a note, the key of a chosen place, and the code of a request."""


@dataclass
class Kept:
    """``rules`` may be changed by a test."""

    root: Path
    rules: Rules = USUAL
    clock: FakeClock = field(default_factory=FakeClock)
    machine: str = "this"

    def __post_init__(self) -> None:
        self.folder = DataFolder(self.root).create()
        self.random = SeededRandomness(3)
        self.house = self.made()

    def made(self) -> House:
        door = log_door(self.folder, clock=self.clock, machine=self.machine, randomness=self.random)
        return House(
            folder=self.folder,
            open_log=door.open_log,
            open_reader=door.open_reader,
            clock=self.clock,
            randomness=self.random,
            rules=lambda: self.rules,
            day=lambda at: f"day {at.utc_ms // DAY_MS}",
            timer=lambda: 0.0,
            pause=lambda _: None,
        )

    def log(self) -> SqliteLog:
        return open_log(self.folder.log, machine=self.machine, randomness=self.random)

    def write(self, *events: Event) -> None:
        log = self.log()
        log.append(events)
        log.close()

    def read(self) -> list[Event]:
        log = self.log()
        found = [one.event for one in log.read(limit=1_000_000)]
        assert log.verify() is None
        log.close()
        return found

    def request(self, *, closed: bool = True, **pressed: object) -> list[RequestEvent]:
        """A request that somebody has answered, and a note on it; now."""
        return list(self._request(closed=closed, **pressed))

    def pass_days(self, days: float) -> None:
        self.clock.advance(round(days * DAY_MS))

    def _request(self, *, closed: bool, **pressed: object) -> Iterator[RequestEvent]:
        told: dict[str, Any] = {"at": self.clock.now(), "request": self.token}
        kiosk = {**told, "by": Actor("kiosk", "Lobby")}
        person = {**told, "by": PERSON}
        usual = {"code": "KNRY", "sign": 3, "place": "Lobby", "language": "en"}
        yield Pressed(**{"id": self.token, **kiosk, **usual, **pressed})
        yield PlaceChosen(id=self.token, place="canaryplace", **kiosk)
        yield Seen(id=self.token, **person)
        yield Arrived(id=self.token, **person)
        yield NoteAdded(id=self.token, text="canarynote", **person)
        if closed:
            yield Closed(id=self.token, reason=Reason.ATTENDED, **person)

    @property
    def token(self) -> str:
        return self.random.token()


def found_in(root: Path) -> dict[str, int]:
    """How many canaries each file below ``root`` holds; files with none are left out."""
    found = {}
    for path in sorted(root.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            if number := sum(data.count(one) for one in CANARIES):
                found[path.relative_to(root).as_posix()] = number
    return found
