# SPDX-License-Identifier: Apache-2.0
"""The record as a desk reaches it, in memory: what it says, and what it was asked to do."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.actions.destinations import Destination
from kiosk.actions.end_event import Access
from kiosk.actions.exporting import Order, Written
from kiosk.actions.keeping import Erased, Outlook
from kiosk.actions.verifying import Verified
from kiosk.desk.end_event import EndRead
from kiosk.desk.kept import Copy, Kept
from kiosk.desk.records_doors import RecordsDoors
from kiosk.domain.events import Actor
from kiosk.domain.keeping import DAY_MS
from kiosk.domain.progress import Progress, Tell
from kiosk.domain.remains import Remains
from kiosk.store.event_log import LogError
from tests.fakes import NOON_UTC_MS

STICK = Destination(Path("/run/media/desk/KIOSK"), stick=True)
PAPERS = Destination(Path("/home/desk/Documents"))
OUTLOOK = Outlook(
    closed=41,
    unended=1,
    first_ms=NOON_UTC_MS + 2 * DAY_MS,
    last_ms=NOON_UTC_MS + 30 * DAY_MS,
    soon=3,
    retention_ms=30 * DAY_MS,
)


@dataclass(frozen=True, slots=True)
class OneCopy:
    taken_ms: int = NOON_UTC_MS - 8 * 3_600_000
    size: int = 204_800


WHOLE = Verified(1043)
KEPT = Kept(OUTLOOK, (OneCopy(), OneCopy()))
ACCESS = Access(("3", "5"), ("9",))
REMAINS = Remains(42, ("backups/1.sqlite", "backups/2.sqlite", "requests.sqlite"))


@dataclass
class MemoryRecords:
    """``done``: what was asked, in order.  ``error``: what each act raises."""

    verified: Verified = WHOLE
    kept: Kept = KEPT
    access: Access = ACCESS
    remains: Remains = REMAINS
    sticks: tuple[Destination, ...] = (STICK, PAPERS)
    error: Exception | None = None
    unread: bool = False
    done: list[object] = field(default_factory=list)

    def doors(self) -> RecordsDoors:
        return RecordsDoors(
            verify=self._verify,
            sticks=lambda: self.sticks,
            export=self._export,
            kept=self._kept,
            back_up=self._back_up,
            copy=self._copy,
            confirm_clock=lambda by: self._act(("clock", by)),
            end=lambda _: EndRead(self._kept().outlook, self.access, self.remains),
            end_access=self._end_access,
            erase=self._erase,
        )

    def _kept(self) -> Kept:
        if self.unread:
            raise LogError("no such table")
        return self.kept

    def _verify(self, tell: Tell) -> Verified:
        tell(Progress(self.verified.facts, 0, self.verified.facts))
        self._act("verify")
        return self.verified

    def _export(self, order: Order, _tell: Tell) -> Written:
        self._act(order)
        return Written(order.folder / f"requests-2026-12-24.{order.form}", 41)

    def _back_up(self, by: Actor, _tell: Tell) -> Copy:
        self._act(("back up", by))
        return OneCopy()

    def _copy(self, to: Path, by: Actor, _tell: Tell) -> Path:
        self._act(("copy", to, by))
        return to / "requests-20261224.sqlite"

    def _end_access(self, by: Actor, _tell: Tell) -> Progress:
        self._act(("end access", by))
        total, self.access = self.access.total, Access()
        return Progress(total, 0, total)

    def _erase(self, by: Actor, _tell: Tell) -> Erased:
        self._act(("erase", by))
        gone, self.remains = self.kept.outlook.closed, Remains()
        self.kept = replace(self.kept, outlook=Outlook(retention_ms=30 * DAY_MS))
        return Erased(gone)

    def _act(self, what: object) -> None:
        if self.error:
            raise self.error
        self.done.append(what)
