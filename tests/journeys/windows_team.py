# SPDX-License-Identifier: Apache-2.0
"""The team's side: facts that another process writes into the same log, and its leases."""

from collections.abc import Sequence
from random import Random
from typing import Any

from kiosk.domain.clock import Clock, age_ms
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    Escalated,
    NoteAdded,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    Shown,
    SteppedBack,
    Undone,
)
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Lease
from kiosk.paths import DataFolder
from kiosk.store.bell import Bell
from kiosk.store.presence import Presence
from kiosk.store.sqlite_log import open_log
from kiosk.wiring.machine import machine_id
from tests.fakes import SeededRandomness
from tests.journeys.raw import Record, Truth, truth

BEAT_MS = 5_000
_DESK = "desk"

_OFTEN = {
    "new": {"shown": 4, "seen": 3, "coming": 6, "arrived": 1, "closed": 1},
    "seen": {"shown": 1, "seen": 1, "coming": 6, "arrived": 2, "closed": 1, "undone": 2},
    "coming": {"shown": 1, "coming": 1, "stepped_back": 6, "arrived": 4, "closed": 2, "undone": 1},
    "with_person": {"closed": 4, "undone": 3, "stepped_back": 1},
    "closed": {"reopened": 4, "seen": 1, "coming": 1},
}
"""What comes next, mostly; a step that others overtook now and then."""

_PLAIN: dict[str, tuple[type[RequestEvent], dict[str, Any]]] = {
    "shown": (Shown, {}),
    "seen": (Seen, {}),
    "coming": (Coming, {}),
    "arrived": (Arrived, {}),
    "escalated": (Escalated, {"step": 1}),
    "note_added": (NoteAdded, {"phrase": "friend_with_them"}),
}
"""The facts that name no other fact and no reason."""


class Team:
    """One to three people at one desk, and its lease."""

    def __init__(self, folder: DataFolder, clock: Clock, seed: int) -> None:
        self._log = open_log(folder.log, machine=machine_id(), randomness=SeededRandomness(seed))
        self._ids = SeededRandomness(seed)
        self._bell = Bell(folder.bell)
        self._presence = Presence(folder.presence)
        self._clock = clock
        self.lease: Lease | None = None
        self.hours = Hours.OPEN
        self.alive = False

    def step(self, rng: Random, records: Sequence[Record]) -> None:
        """One fact more about the request of ``records``."""
        told = truth(records)
        often = _OFTEN[told.state]
        kind = rng.choices(list(often), list(often.values()))[0]
        if rng.random() < 0.1:
            kind = rng.choice(["escalated", "note_added", "shown", "seen", "arrived"])
        if event := self._event(rng, kind, records, told):
            self.write([event])

    def close(self, records: Sequence[Record]) -> None:
        """Whatever stands open is closed, so that its sign is free again."""
        told = truth(records)
        if told.state not in {"none", "closed"}:
            self.write([Closed(**self._about(records), reason=Reason.NOT_NEEDED)])

    def write(self, events: Sequence[RequestEvent]) -> None:
        self._log.append(events)
        self._bell.ring()

    def beat(self, *, attended: bool = True) -> None:
        now = self._clock.now()
        self.lease = Lease(_DESK, "1", attended, now, now)
        self._presence.beat(self.lease)

    def keep_beating(self) -> None:
        old = self.lease
        if self.alive and (old is None or age_ms(old.beat, self._clock.now()) >= BEAT_MS):
            self.beat(attended=old.attended if old else True)

    def leave(self) -> None:
        """The desk's window is closed: its lease ends at once."""
        self.alive, self.lease = False, None
        self._presence.leave(_DESK)

    def end(self) -> None:
        self.leave()
        self._log.close()

    def _event(
        self, rng: Random, kind: str, records: Sequence[Record], told: Truth
    ) -> RequestEvent | None:
        about = self._about(records, late=rng.random() < 0.15)
        if kind in _PLAIN:
            make, fields = _PLAIN[kind]
            return make(**about, **fields)
        if kind == "closed":
            return Closed(**about, reason=rng.choice(list(Reason)))
        if kind == "reopened":
            return Reopened(**{**about, "round": _round(records) + 1})
        undoes = told.now["coming"] if kind == "stepped_back" else _slips(told)
        if not undoes:
            return None
        takes_back = SteppedBack if kind == "stepped_back" else Undone
        return takes_back(**about, undoes=rng.choice(undoes))

    def _about(self, records: Sequence[Record], *, late: bool = False) -> dict[str, Any]:
        """``late``: decided on a screen that did not show the last reopening yet."""
        known = _round(records)
        return {
            "id": self._ids.token(),
            "at": self._clock.now(),
            "by": Actor("person", str(1 + self._ids.below(3))),
            "request": records[0]["request"],
            "round": max(0, known - 1) if late else known,
        }


def _round(records: Sequence[Record]) -> int:
    return max(int(one["round"]) for one in records)


def _slips(told: Truth) -> list[str]:
    return [*told.now["seen"], *told.now["arrived"]]
