# SPDX-License-Identifier: Apache-2.0
"""What a lead does with the record at a desk: read the audit, have the hash chain checked."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.verifying import Verified, chain_verified
from kiosk.content.said import Said, plain, said
from kiosk.desk.answering import Answering
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.options import DeskOptions
from kiosk.desk.records import ALL, STEP, RecordsProps, Shown, records
from kiosk.desk.records_doors import RecordsDoors
from kiosk.desk.records_view import RecordsView
from kiosk.desk.words import Teller
from kiosk.domain.audit import Entry
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class Records(RecordsView):
    """Looked at while its section is open; ``doors`` None: nothing can be done here.

    ``changed`` is called when another part of the audit is wanted.
    """

    def __init__(
        self,
        log: DeskLog,
        answering: Answering,
        doors: RecordsDoors | None,
        options: DeskOptions,
    ) -> None:
        super().__init__(log)
        self.changed: Callable[[], None] = lambda: None
        self._log = log
        self._answering = answering
        self._doors = doors
        self._options = options
        self._open = False
        self._at = Shown()
        self._known = -1
        self._entries: tuple[Entry, ...] = ()

    def look(self, now: Instant, *, opened: bool) -> None:
        """``opened``: a lead who may act looks at the page."""
        if not opened:
            self._leave()
            return
        self._open = True
        if self._known != self._log.audit.changes:
            self._known, self._entries = self._log.audit.changes, self._log.audit.entries()
        teller = Teller(self._options, self._answering.me)
        whole = self._log.audit.last_whole()
        self.show(records(self._entries, whole, self._at, now, (teller, self._log.board.find)))

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

    def _again(self) -> None:
        if self._open:
            self.changed()

    def _leave(self) -> None:
        """Nothing of the audit stays on the screen, or in the tree of a screen reader."""
        if self._open:
            self._open, self._at, self._known, self._entries = False, Shown(), -1, ()
            self.check.forget()
            self.show(RecordsProps())


def _unread(_error: Exception) -> Said:
    return said("desk.records.unread")
