# SPDX-License-Identifier: Apache-2.0
"""What a lead does with the record at a desk: read the audit, have the hash chain checked."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.verifying import Verified, chain_verified
from kiosk.content.said import Said, plain, said
from kiosk.desk.answering import Answering
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.destinations import Destinations
from kiosk.desk.options import DeskOptions
from kiosk.desk.records import ALL, STEP, RecordsProps, Shown, records
from kiosk.desk.records_doors import RecordsDoors
from kiosk.desk.records_view import RecordsView
from kiosk.desk.staff_end import EndEvent
from kiosk.desk.staff_exports import Exports
from kiosk.desk.staff_kept import UNREAD, KeptHere
from kiosk.desk.words import Teller
from kiosk.desk.worker import Worker
from kiosk.domain.audit import Entry
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

RECORDS = "records"
END = "end"
"""Its sections of the office."""


@dataclass(frozen=True, slots=True)
class RecordsTools:
    """What the pages of the record work with.  ``doors`` None: nothing can be done here."""

    log: DeskLog
    answering: Answering
    worker: Worker
    doors: RecordsDoors | None
    options: DeskOptions


@QmlElement
@QmlUncreatable("Made by the desk")
class Records(RecordsView):
    """Looked at while one of its sections is open.

    ``changed`` is called when another part of the audit is wanted, or the disk has answered.
    """

    def __init__(self, tools: RecordsTools) -> None:
        log, doors, options = tools.log, tools.doors, tools.options
        super().__init__(log)
        self.changed: Callable[[], None] = lambda: None
        self._log = log
        self._answering = tools.answering
        self._doors = doors
        self._options = options
        self._open = False
        self._at = Shown()
        self._known = -1
        self._entries: tuple[Entry, ...] = ()
        find = doors.sticks if doors else tuple
        self.sticks = Destinations(find, tools.worker, log, typing=not options.on_kiosk)
        self.kept_here = KeptHere(log, doors, options)
        self.exporting = Exports(doors, self.sticks, log)
        self.ending = EndEvent(log, doors, self.sticks, options)
        self.kept_here.changed = self.ending.changed = self._again

    def look(self, now: Instant, section: str) -> None:
        """``section``: the one of the office that is open, which only a lead may open here."""
        me, mine = self._answering.me, section == RECORDS
        self._open = section in {RECORDS, END}
        self.sticks.look(now, opened=self._open)
        self.kept_here.look(me if mine else None, now)
        self.exporting.look(me if mine else None)
        self.ending.look(me if section == END else None, now)
        if mine:
            self._show_audit(now)
        elif self._known >= 0:
            self._forget()

    @Slot(str)
    def choose(self, group: str) -> None:
        """Show this group of the audit, or all."""
        if group in {ALL, *self.props.groups}:
            self._at = Shown(group)
            self._again()

    @Slot()
    def earlier(self) -> None:
        """Further lines of the audit."""
        self._at = replace(self._at, lines=self._at.lines + STEP)
        self._again()

    @Slot()
    def verify(self) -> None:
        """Walk the hash chain; what came of it goes on record."""
        if self._doors is None or not self._open:
            return
        me = self._answering.me
        self.check.begin(self._doors.verify, lambda found: self._verified(found, me), _unread)

    def _verified(self, found: Verified, by: Actor) -> Said:
        self._log.write(chain_verified(found, self._log.stamp(by)))
        if found.broken:
            return said("desk.records.broken", plain(found.broken))
        return said("desk.records.is_whole", plain(found.facts))

    def _show_audit(self, now: Instant) -> None:
        book = self._log.audit
        if self._known != book.changes:
            self._known, self._entries = book.changes, book.entries()
        teller = Teller(self._options, self._answering.me)
        words = (teller, self._log.board.find)
        self.show(records(self._entries, book.last_whole(), self._at, now, words))

    def _again(self) -> None:
        if self._open:
            self.changed()

    def _forget(self) -> None:
        """Nothing of the audit stays on the screen, or in the tree of a screen reader."""
        self._at, self._known, self._entries = Shown(), -1, ()
        self.check.forget()
        self.show(RecordsProps())


def _unread(_error: Exception) -> Said:
    return UNREAD
