# SPDX-License-Identifier: Apache-2.0
"""The languages that a visitor can choose from, as QML reads them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.languages import language
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by wiring")
class SpokenView(QObject):
    """``languages``: codes in the order of the picker, with their ``autonyms``; ``families``:
    the typeface in which each is set."""

    languagesChanged = Signal()

    def __init__(self, languages: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spoken_here = tuple(languages)

    @Property("QStringList", notify=languagesChanged)
    def languages(self) -> list[str]:
        return list(self.spoken_here)

    @Property("QStringList", notify=languagesChanged)
    def autonyms(self) -> list[str]:
        return [language(code).autonym for code in self.spoken_here]

    @Property("QStringList", notify=languagesChanged)
    def families(self) -> list[str]:
        return [language(code).family for code in self.spoken_here]

    def offer(self, languages: Sequence[str]) -> None:
        """Other languages in the picker, from now on."""
        if tuple(languages) != self.spoken_here:
            self.spoken_here = tuple(languages)
            self.languagesChanged.emit()
