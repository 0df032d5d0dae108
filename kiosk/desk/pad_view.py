# SPDX-License-Identifier: Apache-2.0
"""The sign-in pad as QML reads it: read-only, each value with a signal of its own."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.view import tell
from kiosk.domain.team import PIN_DIGITS
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PadProps:
    """``field`` is "number" or "pin"; ``message`` a text id; ``waitS`` seconds to the next try.

    What was typed of a PIN is told as a number of digits only.
    """

    field: str = "number"
    number: str = ""
    digits: int = 0
    limit: int = PIN_DIGITS
    checking: bool = False
    waitS: int = 0
    message: str = ""


@QmlElement
@QmlUncreatable("Made by the desk")
class PadView(QObject):
    """Shows ``PadProps``."""

    fieldChanged = Signal()
    numberChanged = Signal()
    digitsChanged = Signal()
    limitChanged = Signal()
    checkingChanged = Signal()
    waitSChanged = Signal()
    messageChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = PadProps()

    def show(self, props: PadProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=fieldChanged)
    def field(self) -> str:
        return self.props.field

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        return self.props.number

    @Property(int, notify=digitsChanged)
    def digits(self) -> int:
        return self.props.digits

    @Property(int, notify=limitChanged)
    def limit(self) -> int:
        return self.props.limit

    @Property(bool, notify=checkingChanged)
    def checking(self) -> bool:
        return self.props.checking

    @Property(int, notify=waitSChanged)
    def waitS(self) -> int:
        return self.props.waitS

    @Property(str, notify=messageChanged)
    def message(self) -> str:
        return self.props.message
