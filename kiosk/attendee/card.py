# SPDX-License-Identifier: Apache-2.0
"""One card as QML reads it; made once a card; a change of words changes it in its place."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card shows in the screen's language; ``dwell_ms``: how long it stays.

    ``key`` tells the same card in another language or pack.  ``picture``: the address of a
    safe PNG of the organisers', or "", and what it shows in words.  ``code``: what the
    picture says to a camera, where it is a QR code: it is scaled by whole numbers alone.
    """

    title: str
    body: str
    try_today: str
    credit: str
    hue: str
    shape: str
    opening: bool
    dwell_ms: int
    drawing: str = ""
    key: str = ""
    picture: str = ""
    picture_says: str = ""
    code: str = ""


@QmlElement
@QmlUncreatable("Cards come from the pack")
class Card(QObject):
    changed = Signal()

    def __init__(self, face: CardFace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.face = face

    def become(self, face: CardFace) -> None:
        """The same card in other words or looks; it stays where it is."""
        if face != self.face:
            self.face = face
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.face.title

    @Property(str, notify=changed)
    def body(self) -> str:
        return self.face.body

    @Property(str, notify=changed)
    def tryToday(self) -> str:
        return self.face.try_today

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self.face.credit

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self.face.hue

    @Property(str, notify=changed)
    def shape(self) -> str:
        return self.face.shape

    @Property(str, notify=changed)
    def drawing(self) -> str:
        return self.face.drawing

    @Property(bool, notify=changed)
    def opening(self) -> bool:
        return self.face.opening

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self.face.picture

    @Property(str, notify=changed)
    def pictureSays(self) -> str:
        return self.face.picture_says

    @Property(str, notify=changed)
    def code(self) -> str:
        return self.face.code
