# SPDX-License-Identifier: Apache-2.0
"""The end of an event as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.end_event import EndProps
from kiosk.desk.long_job import LongJob
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class EndView(QObject):
    """Shows ``EndProps``, and how far each of its three jobs is."""

    idsChanged = Signal()
    namesChanged = Signal()
    linesChanged = Signal()
    goesChanged = Signal()
    closedChanged = Signal()
    accessChanged = Signal()
    endsChanged = Signal()
    holdsChanged = Signal()
    emptyChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = EndProps()
        self._copying = LongJob(self)
        self._ending = LongJob(self)
        self._erasing = LongJob(self)

    def show(self, props: EndProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property("QStringList", notify=idsChanged)
    def ids(self) -> list[str]:
        return list(self.props.ids)

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        return list(self.props.names)

    @Property("QStringList", notify=linesChanged)
    def lines(self) -> list[str]:
        return list(self.props.lines)

    @Property(str, notify=goesChanged)
    def goes(self) -> str:
        return self.props.goes

    @Property(int, notify=closedChanged)
    def closed(self) -> int:
        return self.props.closed

    @Property(str, notify=accessChanged)
    def access(self) -> str:
        return self.props.access

    @Property(bool, notify=endsChanged)
    def ends(self) -> bool:
        return self.props.ends

    @Property(str, notify=holdsChanged)
    def holds(self) -> str:
        return self.props.holds

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self.props.empty

    @Property(LongJob, constant=True)
    def copying(self) -> LongJob:
        return self._copying

    @Property(LongJob, constant=True)
    def ending(self) -> LongJob:
        return self._ending

    @Property(LongJob, constant=True)
    def erasing(self) -> LongJob:
        return self._erasing
