# SPDX-License-Identifier: Apache-2.0
"""The channels as QML reads them: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.channels import ChannelsProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class ChannelsView(QObject):
    """Shows ``ChannelsProps``."""

    namesChanged = Signal()
    resultsChanged = Signal()
    failedChanged = Signal()
    canTestChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = ChannelsProps()

    def show(self, props: ChannelsProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        return list(self.props.names)

    @Property("QStringList", notify=resultsChanged)
    def results(self) -> list[str]:
        return list(self.props.results)

    @Property("QStringList", notify=failedChanged)
    def failed(self) -> list[str]:
        return list(self.props.failed)

    @Property("QStringList", notify=canTestChanged)
    def canTest(self) -> list[str]:
        return list(self.props.canTest)
