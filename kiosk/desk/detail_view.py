# SPDX-License-Identifier: Apache-2.0
"""The detail as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.detail import DetailProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class DetailView(QObject):
    """Shows ``DetailProps``."""

    requestChanged = Signal()
    shapeChanged = Signal()
    colourChanged = Signal()
    wordChanged = Signal()
    codeChanged = Signal()
    whereChanged = Signal()
    asideChanged = Signal()
    lineChanged = Signal()
    stateChanged = Signal()
    pendingChanged = Signal()
    savingChanged = Signal()
    canGoChanged = Signal()
    canSeeChanged = Signal()
    canStepBackChanged = Signal()
    canArriveChanged = Signal()
    canCloseChanged = Signal()
    canReopenChanged = Signal()
    mineChanged = Signal()
    canMuteChanged = Signal()
    mutedChanged = Signal()
    historyTimesChanged = Signal()
    historyTextsChanged = Signal()
    noteCountChanged = Signal()
    notesOpenChanged = Signal()
    noteIdsChanged = Signal()
    noteTextsChanged = Signal()
    noteBylinesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = DetailProps()

    def show(self, props: DetailProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=requestChanged)
    def request(self) -> str:
        return self.props.request

    @Property(str, notify=shapeChanged)
    def shape(self) -> str:
        return self.props.shape

    @Property(str, notify=colourChanged)
    def colour(self) -> str:
        return self.props.colour

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        return self.props.word

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        return self.props.code

    @Property(str, notify=whereChanged)
    def where(self) -> str:
        return self.props.where

    @Property(str, notify=asideChanged)
    def aside(self) -> str:
        return self.props.aside

    @Property(str, notify=lineChanged)
    def line(self) -> str:
        return self.props.line

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self.props.state

    @Property(bool, notify=pendingChanged)
    def pending(self) -> bool:
        return self.props.pending

    @Property(bool, notify=savingChanged)
    def saving(self) -> bool:
        return self.props.saving

    @Property(bool, notify=canGoChanged)
    def canGo(self) -> bool:
        return self.props.canGo

    @Property(bool, notify=canSeeChanged)
    def canSee(self) -> bool:
        return self.props.canSee

    @Property(bool, notify=canStepBackChanged)
    def canStepBack(self) -> bool:
        return self.props.canStepBack

    @Property(bool, notify=canArriveChanged)
    def canArrive(self) -> bool:
        return self.props.canArrive

    @Property(bool, notify=canCloseChanged)
    def canClose(self) -> bool:
        return self.props.canClose

    @Property(bool, notify=canReopenChanged)
    def canReopen(self) -> bool:
        return self.props.canReopen

    @Property(bool, notify=mineChanged)
    def mine(self) -> bool:
        return self.props.mine

    @Property(bool, notify=canMuteChanged)
    def canMute(self) -> bool:
        return self.props.canMute

    @Property(str, notify=mutedChanged)
    def muted(self) -> str:
        return self.props.muted

    @Property("QStringList", notify=historyTimesChanged)
    def historyTimes(self) -> list[str]:
        return list(self.props.historyTimes)

    @Property("QStringList", notify=historyTextsChanged)
    def historyTexts(self) -> list[str]:
        return list(self.props.historyTexts)

    @Property(int, notify=noteCountChanged)
    def noteCount(self) -> int:
        return self.props.noteCount

    @Property(bool, notify=notesOpenChanged)
    def notesOpen(self) -> bool:
        return self.props.notesOpen

    @Property("QStringList", notify=noteIdsChanged)
    def noteIds(self) -> list[str]:
        return list(self.props.noteIds)

    @Property("QStringList", notify=noteTextsChanged)
    def noteTexts(self) -> list[str]:
        return list(self.props.noteTexts)

    @Property("QStringList", notify=noteBylinesChanged)
    def noteBylines(self) -> list[str]:
        return list(self.props.noteBylines)
