# SPDX-License-Identifier: Apache-2.0
"""What is kept at this machine, as QML reads it; and a copy of it now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.said import Said, plain, said
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.kept import Copy, Kept, KeptProps, kept
from kiosk.desk.long_job import LongJob
from kiosk.desk.options import DeskOptions
from kiosk.desk.records_doors import RecordsDoors
from kiosk.desk.view import tell
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Actor
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

UNREAD = said("desk.records.unread")

READ_MS = 10_000
"""How often the disk is asked at most, and only where there are new facts: with 10,000 requests
an answer takes a second or two."""


@QmlElement
@QmlUncreatable("Made by the desk")
class KeptHere(QObject):
    """Shows ``KeptProps``.  ``changed`` is called when something came from the disk."""

    linesChanged = Signal()
    clockChanged = Signal()
    copiesChanged = Signal()

    def __init__(self, log: DeskLog, doors: RecordsDoors | None, options: DeskOptions) -> None:
        super().__init__(log)
        self.props = KeptProps()
        self.changed: Callable[[], None] = lambda: None
        self._log = log
        self._doors = doors
        self._options = options
        self._me: Actor | None = None
        self._read: Kept | None = None
        self._asked: Instant | None = None
        self._known = -1
        self._failed = False
        self._reading = LongJob(self)
        self._copy = LongJob(self)

    def look(self, me: Actor | None, now: Instant) -> None:
        """``me``: the lead who looks at the page; None: nobody does."""
        if me is None and self._me is not None:
            self._read, self._asked, self._known = None, None, -1
            self._copy.forget()
        self._me = me
        if me is not None:
            self._ask(now)
        props = kept(self._read, now, self._options.zone)
        self._show(KeptProps((UNREAD,)) if self._failed and me else props)

    @Slot()
    def copyNow(self) -> None:
        """A copy beside the log; it goes on record."""
        if self._doors is not None and self._me is not None:
            back_up, me = self._doors.back_up, self._me
            self._copy.begin(lambda how_far: back_up(me, how_far), self._copied, not_done)

    @Slot()
    def confirmClock(self) -> None:
        """The person at the desk has looked at the date."""
        if self._doors is not None and self._me is not None and self.props.clock:
            confirm, me = self._doors.confirm_clock, self._me
            self._copy.begin(lambda _: confirm(me), self._confirmed, not_done)

    @Property("QStringList", notify=linesChanged)
    def lines(self) -> list[str]:
        return list(self.props.lines)

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        return self.props.clock

    @Property(str, notify=copiesChanged)
    def copies(self) -> str:
        return self.props.copies

    @Property(LongJob, constant=True)
    def copy(self) -> LongJob:
        return self._copy

    def _ask(self, now: Instant) -> None:
        facts = self._log.board.changes + self._log.audit.changes
        early = self._asked is not None and age_ms(self._asked, now) < READ_MS
        if self._doors is None or early or facts == self._known or self._reading.is_running:
            return
        self._asked, self._known = now, facts
        read = self._doors.kept
        self._reading.begin(lambda _: read(), self._told, self._unread)

    def _told(self, read: Kept) -> Said:
        if self._me is not None:
            self._read, self._failed = read, False
            self.changed()
        return ""

    def _unread(self, _error: Exception) -> Said:
        """Nothing is claimed of what cannot be read; it is tried again."""
        self._read, self._known = None, -1
        self._failed = True
        self.changed()
        return ""

    def _copied(self, made: Copy) -> Said:
        self._asked, self._known = None, -1
        return said("desk.kept.copied", plain(-(-made.size // 1024)))

    def _confirmed(self, _: None) -> Said:
        self._asked, self._known = None, -1
        return said("desk.kept.clock_confirmed")

    def _show(self, props: KeptProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)


def not_done(error: Exception) -> Said:
    """Why a file was not written, as far as the disk says it; what it wrote before is whole."""
    reason = error.strerror if isinstance(error, OSError) else ""
    return said("desk.job.failed_why", plain(reason)) if reason else said("desk.job.failed")
