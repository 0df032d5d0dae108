# SPDX-License-Identifier: Apache-2.0
"""What may be done with the others, as QML reads it: each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.together import TogetherProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class TogetherView(QObject):
    """Shows ``TogetherProps``."""

    canTakeOverChanged = Signal()
    canDeclineChanged = Signal()
    canKeepChanged = Signal()
    canHandOverChanged = Signal()
    canForLeadChanged = Signal()
    canLeadHaveItChanged = Signal()
    canSayNobodyChanged = Signal()
    canFollowUpChanged = Signal()
    offerChanged = Signal()
    followUpChanged = Signal()
    followUpDueChanged = Signal()
    askNumbersChanged = Signal()
    askTextsChanged = Signal()
    linkIdsChanged = Signal()
    linkTextsChanged = Signal()
    linkedIdsChanged = Signal()
    linkedTextsChanged = Signal()
    bothChanged = Signal()
    canBothChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = TogetherProps()

    def show(self, props: TogetherProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(bool, notify=canTakeOverChanged)
    def canTakeOver(self) -> bool:
        return self.props.canTakeOver

    @Property(bool, notify=canDeclineChanged)
    def canDecline(self) -> bool:
        return self.props.canDecline

    @Property(bool, notify=canKeepChanged)
    def canKeep(self) -> bool:
        return self.props.canKeep

    @Property(bool, notify=canHandOverChanged)
    def canHandOver(self) -> bool:
        return self.props.canHandOver

    @Property(bool, notify=canForLeadChanged)
    def canForLead(self) -> bool:
        return self.props.canForLead

    @Property(bool, notify=canLeadHaveItChanged)
    def canLeadHaveIt(self) -> bool:
        return self.props.canLeadHaveIt

    @Property(bool, notify=canSayNobodyChanged)
    def canSayNobody(self) -> bool:
        return self.props.canSayNobody

    @Property(bool, notify=canFollowUpChanged)
    def canFollowUp(self) -> bool:
        return self.props.canFollowUp

    @Property(str, notify=offerChanged)
    def offer(self) -> str:
        return self.props.offer

    @Property(str, notify=followUpChanged)
    def followUp(self) -> str:
        return self.props.followUp

    @Property(bool, notify=followUpDueChanged)
    def followUpDue(self) -> bool:
        return self.props.followUpDue

    @Property("QStringList", notify=askNumbersChanged)
    def askNumbers(self) -> list[str]:
        return list(self.props.askNumbers)

    @Property("QStringList", notify=askTextsChanged)
    def askTexts(self) -> list[str]:
        return list(self.props.askTexts)

    @Property("QStringList", notify=linkIdsChanged)
    def linkIds(self) -> list[str]:
        return list(self.props.linkIds)

    @Property("QStringList", notify=linkTextsChanged)
    def linkTexts(self) -> list[str]:
        return list(self.props.linkTexts)

    @Property("QStringList", notify=linkedIdsChanged)
    def linkedIds(self) -> list[str]:
        return list(self.props.linkedIds)

    @Property("QStringList", notify=linkedTextsChanged)
    def linkedTexts(self) -> list[str]:
        return list(self.props.linkedTexts)

    @Property(bool, notify=bothChanged)
    def both(self) -> bool:
        return self.props.both

    @Property(bool, notify=canBothChanged)
    def canBoth(self) -> bool:
        return self.props.canBoth
