# SPDX-License-Identifier: Apache-2.0
"""The news of the team as QML reads them: each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.news import NewsProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class NewsView(QObject):
    """Shows ``NewsProps``."""

    textChanged = Signal()
    aboutChanged = Signal()
    moreChanged = Signal()
    asksChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = NewsProps()

    def show(self, props: NewsProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self.props.text

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        return self.props.about

    @Property(int, notify=moreChanged)
    def more(self) -> int:
        return self.props.more

    @Property(bool, notify=asksChanged)
    def asks(self) -> bool:
        return self.props.asks
