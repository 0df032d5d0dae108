# SPDX-License-Identifier: Apache-2.0
"""The sign-in pad as QML reads it: read-only, each value with a signal of its own."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.said import Said
from kiosk.desk.view import tell
from kiosk.domain.team import PIN_DIGITS
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PadProps:
    """``field`` is "number" or "secret"; ``way`` is "pin" or "recovery": what the secret is.

    What was typed of a secret is told as a number of digits only, of ``limit``.  ``waitS``:
    seconds to the next try.  ``badges``: somebody of the team has one.
    """

    field: str = "number"
    number: str = ""
    digits: int = 0
    way: str = "pin"
    limit: int = PIN_DIGITS
    checking: bool = False
    waitS: int = 0
    message: Said = ""
    badges: bool = False


@QmlElement
@QmlUncreatable("Made by the desk")
class PadView(QObject):
    """Shows ``PadProps``."""

    fieldChanged = Signal()
    numberChanged = Signal()
    digitsChanged = Signal()
    wayChanged = Signal()
    limitChanged = Signal()
    checkingChanged = Signal()
    waitSChanged = Signal()
    messageChanged = Signal()
    badgesChanged = Signal()

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

    @Property(str, notify=wayChanged)
    def way(self) -> str:
        return self.props.way

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

    @Property(bool, notify=badgesChanged)
    def badges(self) -> bool:
        return self.props.badges
