# SPDX-License-Identifier: Apache-2.0
"""How this desk is looked at: light or dark, single keys on or off, its card unfolded or not."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk.looks_keeper import LooksKeeper
from kiosk.desk.options import DeskOptions
from kiosk.domain.desk_looks import Colours
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class OwnLooks(QObject):
    """What the venue has set for single keys holds until somebody says otherwise here."""

    changed = Signal()

    def __init__(
        self, keeper: LooksKeeper, options: DeskOptions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._options = options

    @Property(str, notify=changed)
    def colours(self) -> str:
        """system, light or dark."""
        return self._keeper.looks.colours

    @Property(bool, notify=changed)
    def letters(self) -> bool:
        """Whether a single letter acts; off: only keys that nobody types by accident."""
        chosen = self._keeper.looks.letters
        return self._options.letter_keys if chosen is None else chosen

    @Property(bool, notify=changed)
    def card(self) -> bool:
        """The card on what to mind on the way is unfolded."""
        return self._keeper.looks.card

    @Slot(str)
    def colour(self, colours: str) -> None:
        self._change(colours=Colours(colours))

    @Slot()
    def switchLetters(self) -> None:
        self._change(letters=not self.letters)

    @Slot()
    def foldCard(self) -> None:
        """Fold the card away, or unfold it."""
        self._change(card=not self.card)

    def _change(self, **fields: object) -> None:
        self._keeper.change(**fields)
        self.changed.emit()
