# SPDX-License-Identifier: Apache-2.0
"""A spreadsheet of the team as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.team_sheets import SheetProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class SheetView(QObject):
    """Shows ``SheetProps``."""

    filesChanged = Signal()
    namesChanged = Signal()
    stageChanged = Signal()
    aboutChanged = Signal()
    summaryChanged = Signal()
    problemsChanged = Signal()
    pinsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = SheetProps()

    def show(self, props: SheetProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property("QStringList", notify=filesChanged)
    def files(self) -> list[str]:
        return list(self.props.files)

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        return list(self.props.names)

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        return self.props.stage

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        return self.props.about

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self.props.summary

    @Property("QStringList", notify=problemsChanged)
    def problems(self) -> list[str]:
        return list(self.props.problems)

    @Property("QStringList", notify=pinsChanged)
    def pins(self) -> list[str]:
        return list(self.props.pins)
