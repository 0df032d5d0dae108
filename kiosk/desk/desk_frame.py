# SPDX-License-Identifier: Apache-2.0
"""The desk's frame as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.desk_props import DeskProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class DeskFrame(QObject):
    """Shows ``DeskProps``."""

    pageChanged = Signal()
    lockedChanged = Signal()
    wantedChanged = Signal()
    personChanged = Signal()
    dutyChanged = Signal()
    listeningChanged = Signal()
    offDutyChanged = Signal()
    alarmChanged = Signal()
    troubleChanged = Signal()
    refusedChanged = Signal()
    warningChanged = Signal()
    emptyChanged = Signal()
    doingChanged = Signal()
    undoSChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = DeskProps()

    def show(self, props: DeskProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self.props.page

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        return self.props.locked

    @Property(bool, notify=wantedChanged)
    def wanted(self) -> bool:
        return self.props.wanted

    @Property(str, notify=personChanged)
    def person(self) -> str:
        return self.props.person

    @Property(str, notify=dutyChanged)
    def duty(self) -> str:
        return self.props.duty

    @Property(bool, notify=listeningChanged)
    def listening(self) -> bool:
        return self.props.listening

    @Property(bool, notify=offDutyChanged)
    def offDuty(self) -> bool:
        return self.props.offDuty

    @Property(str, notify=alarmChanged)
    def alarm(self) -> str:
        return self.props.alarm

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self.props.trouble

    @Property(str, notify=refusedChanged)
    def refused(self) -> str:
        return self.props.refused

    @Property(str, notify=warningChanged)
    def warning(self) -> str:
        return self.props.warning

    @Property(str, notify=emptyChanged)
    def empty(self) -> str:
        return self.props.empty

    @Property(str, notify=doingChanged)
    def doing(self) -> str:
        return self.props.doing

    @Property(int, notify=undoSChanged)
    def undoS(self) -> int:
        return self.props.undoS
