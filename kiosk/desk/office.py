# SPDX-License-Identifier: Apache-2.0
"""The pages behind the list: report, team, records, venue.  They give way to whoever calls."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.sign_in import StaffBook
from kiosk.desk.worker import Worker
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

FOR_ALL: tuple[str, ...] = ("report",)
FOR_LEADS: tuple[str, ...] = ("team", "venue", "records", "end")
LAST: tuple[str, ...] = ("about",)
"""The sections by name, in the order in which they are listed; the last ones are for all."""


@QmlElement
@QmlUncreatable("Made by the desk")
class Office(QObject):
    """Open while somebody who may act is in it; ``opened_or_left`` is called on each change.

    Whether they lead is read from ``book`` each time that somebody else comes.
    """

    changed = Signal()

    def __init__(self, book: StaffBook, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened_or_left: Callable[[], None] = lambda: None
        self._book = book
        self._worker = worker
        self._me = ""
        self._lead = False
        self._section = ""

    @property
    def is_open(self) -> bool:
        return self._section != ""

    @property
    def leads(self) -> bool:
        """Whether whoever is signed in leads, as far as it is known yet."""
        return self._lead

    def look(self, me: str) -> None:
        """``me``: who is signed in and may act, or nobody."""
        if me == self._me:
            return
        self._me, self._lead, self._section = me, False, ""
        self.changed.emit()
        if me:
            self._worker.do(lambda: self._leads(me), self._told, lambda _: None)

    def give_way(self) -> bool:
        """Somebody calls: back to the list.  False where the list is there already."""
        there = self.is_open
        self._go("")
        return there

    @Property(bool, notify=changed)
    def lead(self) -> bool:
        return self._lead

    @Property(str, notify=changed)
    def section(self) -> str:
        """The name of the one that is open, or nothing."""
        return self._section

    @Property("QStringList", notify=changed)
    def sections(self) -> list[str]:
        """What whoever is signed in may open."""
        if not self._me:
            return []
        return [*FOR_ALL, *(FOR_LEADS if self._lead else ()), *LAST]

    @Slot()
    def open(self) -> None:
        """The first section."""
        if self.sections:
            self._go(self.sections[0])

    @Slot(str)
    def enter(self, section: str) -> None:
        if section in self.sections:
            self._go(section)

    @Slot()
    def leave(self) -> None:
        """Back to the list."""
        self._go("")

    def _go(self, section: str) -> None:
        if section != self._section:
            self._section = section
            self.changed.emit()
            self.opened_or_left()

    def _leads(self, me: str) -> str:
        return me if any(one.number == me and one.lead for one in self._book.list()) else ""

    def _told(self, lead: str) -> None:
        self._lead = lead != "" and lead == self._me
        self.changed.emit()
