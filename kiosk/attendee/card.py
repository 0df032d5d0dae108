# SPDX-License-Identifier: Apache-2.0
"""One card as QML reads it; made once, never changed."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card shows in the screen's language; ``dwell_ms``: how long it stays."""

    title: str
    body: str
    try_today: str
    credit: str
    hue: str
    shape: str
    opening: bool
    dwell_ms: int


@QmlElement
@QmlUncreatable("Cards come from the pack")
class Card(QObject):
    def __init__(self, face: CardFace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.face = face

    @Property(str, constant=True)
    def title(self) -> str:
        return self.face.title

    @Property(str, constant=True)
    def body(self) -> str:
        return self.face.body

    @Property(str, constant=True)
    def tryToday(self) -> str:
        return self.face.try_today

    @Property(str, constant=True)
    def credit(self) -> str:
        return self.face.credit

    @Property(str, constant=True)
    def hue(self) -> str:
        return self.face.hue

    @Property(str, constant=True)
    def shape(self) -> str:
        return self.face.shape

    @Property(bool, constant=True)
    def opening(self) -> bool:
        return self.face.opening
