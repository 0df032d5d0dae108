# SPDX-License-Identifier: Apache-2.0
"""The end of an event at a desk: a copy to take along, access to end, erasing, and the proof."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.content.said import Said, plain, said
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.destinations import Destinations
from kiosk.desk.end_event import EndProps, EndRead, end_event
from kiosk.desk.end_view import EndView
from kiosk.desk.job_words import counted
from kiosk.desk.long_job import LongJob
from kiosk.desk.options import DeskOptions
from kiosk.desk.records_doors import RecordsDoors
from kiosk.desk.staff_kept import READ_MS, UNREAD, not_done
from kiosk.desk.words import Teller
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Actor
from kiosk.domain.progress import Progress
from kiosk.shell.qml_types import QmlUncreatable

if TYPE_CHECKING:
    # The store's driver is loaded where it is needed, not with the desk.
    from kiosk.actions.keeping import Erased

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

ANYWAY_MS = 60_000
"""How often the files are counted where there are no new facts."""

COUNTING = said("desk.end.counting")


@QmlElement
@QmlUncreatable("Made by the desk")
class EndEvent(EndView):
    """For leads.  Nothing here happens by itself: each act is a person's, and on record.

    ``changed`` is called when something came from the disk.
    """

    def __init__(
        self,
        log: DeskLog,
        doors: RecordsDoors | None,
        destinations: Destinations,
        options: DeskOptions,
    ) -> None:
        super().__init__(log)
        self.changed: Callable[[], None] = lambda: None
        self._log = log
        self._doors = doors
        self._destinations = destinations
        self._options = options
        self._me: Actor | None = None
        self._read: EndRead | Said = COUNTING
        self._asked: Instant | None = None
        self._known = -1
        self._reading = LongJob(self)

    def look(self, me: Actor | None, now: Instant) -> None:
        """``me``: the lead who looks at the page; None: nobody does."""
        if me is None:
            self._leave()
            return
        self._me = me
        self._ask(me, now)
        teller = Teller(self._options, me)
        self.show(end_event(self._log.board.open(), self._read, now, teller))

    @Slot()
    def copyAll(self) -> None:
        """All requests and notes into the folder that is chosen."""
        folder = self._destinations.folder
        if self._doors is not None and self._me is not None and folder is not None:
            copy, me = self._doors.copy, self._me
            self._copying.begin(lambda how_far: copy(folder, me, how_far), self._copied, not_done)

    @Slot()
    def endAccess(self) -> None:
        """Phones answer no longer, and people of a limited time sign in no longer."""
        if self._doors is not None and self._me is not None:
            end, me = self._doors.end_access, self._me
            self._ending.begin(lambda how_far: end(me, how_far), self._ended, not_done)

    @Slot()
    def erase(self) -> None:
        """Each request that is closed, now and for good."""
        if self._doors is not None and self._me is not None:
            erase, me = self._doors.erase, self._me
            self._erasing.begin(lambda how_far: erase(me, how_far), self._erased, not_done)

    def _ask(self, me: Actor, now: Instant) -> None:
        facts = self._log.board.changes + self._log.audit.changes
        wait_ms = READ_MS if facts != self._known else ANYWAY_MS
        early = self._asked is not None and age_ms(self._asked, now) < wait_ms
        if self._doors is None or early or self._reading.is_running:
            return
        self._asked, self._known, read = now, facts, self._doors.end
        self._reading.begin(lambda _: read(me), self._told, self._unread)

    def _told(self, read: EndRead | Said) -> Said:
        if self._me is not None:
            self._read = read
            self.changed()
        return ""

    def _unread(self, _error: Exception) -> Said:
        self._known = -1
        return self._told(UNREAD)

    def _copied(self, path: Path) -> Said:
        return said("desk.end.copied", plain(path))

    def _ended(self, found: Progress) -> Said:
        self._asked = None
        return said("desk.end.ended", counted(Progress(found.done, found.failed)))

    def _erased(self, found: "Erased") -> Said:
        self._asked = None
        erased = said("desk.end.erased", plain(found.requests))
        if not found.left:
            return erased
        return said("desk.end.erased_but", plain(found.requests), plain(", ".join(found.left)))

    def _leave(self) -> None:
        if self._me is not None:
            self._me, self._read, self._asked = None, COUNTING, None
            for job in (self._copying, self._ending, self._erasing):
                job.forget()
            self.show(EndProps())
