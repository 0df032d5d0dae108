# SPDX-License-Identifier: Apache-2.0
"""The team as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.team import TeamProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class TeamView(QObject):
    """Shows ``TeamProps``."""

    summaryChanged = Signal()
    absentChanged = Signal()
    numbersChanged = Signal()
    namesChanged = Signal()
    linesChanged = Signal()
    missingChanged = Signal()
    chosenChanged = Signal()
    titleChanged = Signal()
    badgeChanged = Signal()
    lastLeadChanged = Signal()
    beginChanged = Signal()
    endChanged = Signal()
    phoneIdsChanged = Signal()
    phoneNamesChanged = Signal()
    askingChanged = Signal()
    questionChanged = Signal()
    readingChanged = Signal()
    toldChanged = Signal()
    secretChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = TeamProps()

    def show(self, props: TeamProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self.props.summary

    @Property(str, notify=absentChanged)
    def absent(self) -> str:
        return self.props.absent

    @Property("QStringList", notify=numbersChanged)
    def numbers(self) -> list[str]:
        return list(self.props.numbers)

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        return list(self.props.names)

    @Property("QStringList", notify=linesChanged)
    def lines(self) -> list[str]:
        return list(self.props.lines)

    @Property("QStringList", notify=missingChanged)
    def missing(self) -> list[str]:
        return list(self.props.missing)

    @Property(str, notify=chosenChanged)
    def chosen(self) -> str:
        return self.props.chosen

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self.props.title

    @Property(bool, notify=badgeChanged)
    def badge(self) -> bool:
        return self.props.badge

    @Property(bool, notify=lastLeadChanged)
    def lastLead(self) -> bool:
        return self.props.lastLead

    @Property(str, notify=beginChanged)
    def begin(self) -> str:
        return self.props.begin

    @Property(str, notify=endChanged)
    def end(self) -> str:
        return self.props.end

    @Property("QStringList", notify=phoneIdsChanged)
    def phoneIds(self) -> list[str]:
        return list(self.props.phoneIds)

    @Property("QStringList", notify=phoneNamesChanged)
    def phoneNames(self) -> list[str]:
        return list(self.props.phoneNames)

    @Property(str, notify=askingChanged)
    def asking(self) -> str:
        return self.props.asking

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        return self.props.question

    @Property(bool, notify=readingChanged)
    def reading(self) -> bool:
        return self.props.reading

    @Property(str, notify=toldChanged)
    def told(self) -> str:
        return self.props.told

    @Property(str, notify=secretChanged)
    def secret(self) -> str:
        return self.props.secret
