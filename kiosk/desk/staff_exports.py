# SPDX-License-Identifier: Apache-2.0
"""All requests into a file: its form, whether with call numbers, and where to."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.exporting import Order, Written
from kiosk.content.said import Said, plain, said
from kiosk.desk.destinations import Destinations
from kiosk.desk.long_job import LongJob
from kiosk.desk.records_doors import RecordsDoors
from kiosk.desk.staff_kept import not_done
from kiosk.domain.events import Actor
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

FORMS = ("csv", "json")


@QmlElement
@QmlUncreatable("Made by the desk")
class Exports(QObject):
    """For leads.  Call numbers are left out unless somebody asks for them, each time anew."""

    formChanged = Signal()
    numbersChanged = Signal()

    def __init__(
        self, doors: RecordsDoors | None, destinations: Destinations, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._doors = doors
        self._destinations = destinations
        self._me: Actor | None = None
        self._form = FORMS[0]
        self._numbers = False
        self._job = LongJob(self)

    def look(self, me: Actor | None) -> None:
        """``me``: the lead who looks at the page; None: nobody does."""
        if me is None and self._me is not None:
            self._job.forget()
            self.tickNumbers(False)
        self._me = me

    @Slot(str)
    def chooseForm(self, form: str) -> None:
        if form in FORMS:
            self._form = form
            self.formChanged.emit()

    @Slot(bool)
    def tickNumbers(self, on: bool) -> None:  # noqa: FBT001 - QML hands it over
        self._numbers = on
        self.numbersChanged.emit()

    @Slot()
    def write(self) -> None:
        """A new file; the export is on record before it lies there."""
        folder = self._destinations.folder
        if self._doors is None or self._me is None or folder is None:
            return
        export = self._doors.export
        order = Order(self._form, folder, self._me, numbers=self._numbers)
        self._job.begin(lambda how_far: export(order, how_far), self._written, not_done)

    @Property("QStringList", constant=True)
    def forms(self) -> list[str]:
        return list(FORMS)

    @Property(str, notify=formChanged)
    def form(self) -> str:
        return self._form

    @Property(bool, notify=numbersChanged)
    def numbers(self) -> bool:
        return self._numbers

    @Property(LongJob, constant=True)
    def job(self) -> LongJob:
        return self._job

    def _written(self, made: Written) -> Said:
        self.tickNumbers(False)
        return said("desk.export.done", plain(made.rows), plain(made.path))
