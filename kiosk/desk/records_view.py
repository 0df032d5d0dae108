# SPDX-License-Identifier: Apache-2.0
"""The record as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.destinations import Destinations
from kiosk.desk.long_job import LongJob
from kiosk.desk.records import RecordsProps
from kiosk.desk.staff_end import EndEvent
from kiosk.desk.staff_exports import Exports
from kiosk.desk.staff_kept import KeptHere
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class RecordsView(QObject):
    """Shows ``RecordsProps``, and hands out what belongs to the record; it is made once.

    ``check``: walking the hash chain.
    """

    kept_here: KeptHere
    exporting: Exports
    ending: EndEvent
    sticks: Destinations

    wholeChanged = Signal()
    groupsChanged = Signal()
    groupChanged = Signal()
    daysChanged = Signal()
    timesChanged = Signal()
    textsChanged = Signal()
    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = RecordsProps()
        self._check = LongJob(self)

    def show(self, props: RecordsProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=wholeChanged)
    def whole(self) -> str:
        return self.props.whole

    @Property("QStringList", notify=groupsChanged)
    def groups(self) -> list[str]:
        return list(self.props.groups)

    @Property(str, notify=groupChanged)
    def group(self) -> str:
        return self.props.group

    @Property("QStringList", notify=daysChanged)
    def days(self) -> list[str]:
        return list(self.props.days)

    @Property("QStringList", notify=timesChanged)
    def times(self) -> list[str]:
        return list(self.props.times)

    @Property("QStringList", notify=textsChanged)
    def texts(self) -> list[str]:
        return list(self.props.texts)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.props.count

    @Property(KeptHere, constant=True)
    def kept(self) -> KeptHere:
        return self.kept_here

    @Property(Exports, constant=True)
    def exports(self) -> Exports:
        return self.exporting

    @Property(EndEvent, constant=True)
    def end(self) -> EndEvent:
        return self.ending

    @Property(Destinations, constant=True)
    def destinations(self) -> Destinations:
        return self.sticks

    @Property(LongJob, constant=True)
    def check(self) -> LongJob:
        return self._check
