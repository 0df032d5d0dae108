# SPDX-License-Identifier: Apache-2.0
"""The staff page and its phones as QML reads them: each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.phones import PhonesProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class PhonesView(QObject):
    """Shows ``PhonesProps``."""

    stateChanged = Signal()
    saidChanged = Signal()
    leadChanged = Signal()
    addressChanged = Signal()
    fingerprintChanged = Signal()
    codeChanged = Signal()
    pictureChanged = Signal()
    pictureSizeChanged = Signal()
    leftSChanged = Signal()
    toldChanged = Signal()
    idsChanged = Signal()
    namesChanged = Signal()
    usesChanged = Signal()
    mayRevokeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = PhonesProps()

    def show(self, props: PhonesProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self.props.state

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self.props.said

    @Property(bool, notify=leadChanged)
    def lead(self) -> bool:
        return self.props.lead

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        return self.props.address

    @Property(str, notify=fingerprintChanged)
    def fingerprint(self) -> str:
        return self.props.fingerprint

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        return self.props.code

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self.props.picture

    @Property(int, notify=pictureSizeChanged)
    def pictureSize(self) -> int:
        return self.props.pictureSize

    @Property(int, notify=leftSChanged)
    def leftS(self) -> int:
        return self.props.leftS

    @Property(str, notify=toldChanged)
    def told(self) -> str:
        return self.props.told

    @Property("QStringList", notify=idsChanged)
    def ids(self) -> list[str]:
        return list(self.props.ids)

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        return list(self.props.names)

    @Property("QStringList", notify=usesChanged)
    def uses(self) -> list[str]:
        return list(self.props.uses)

    @Property("QStringList", notify=mayRevokeChanged)
    def mayRevoke(self) -> list[str]:
        return list(self.props.mayRevoke)
