# SPDX-License-Identifier: Apache-2.0
"""A hand on the list: choosing a request, going to it by its sign, folding, quiet minutes."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.actions.asking import mute_kiosk
from kiosk.desk.duty_hand import DutyHand
from kiosk.desk.muting import place_of
from kiosk.desk.showing import Showing
from kiosk.shell.qml_types import QmlUncreatable
from kiosk.shell.reading_order import read_in_order

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class ListHand(DutyHand):
    """``showing`` is set once."""

    showing: Showing

    @Slot()
    def refresh(self) -> None:
        """Show what is true now; the desk knows how."""
        raise NotImplementedError

    @Slot(str)
    def choose(self, request: str) -> None:
        self.look_at(request)
        self.parts.checks.close()
        self.refresh()

    @Slot(int)
    def chooseBy(self, rows: int) -> None:
        """The request so many rows further down the list, or up."""
        self.choose(self.showing.further(rows))

    @Slot(str)
    def jump(self, text: str) -> None:
        """To the request with this code or sign, else to the first that was found."""
        if found := self.parts.finding.jump(text):
            self.choose(found)

    @Slot(QQuickItem)
    def readInOrder(self, content: QQuickItem) -> None:
        """A screen reader hears the lines of the list as they stand."""
        read_in_order(content)

    @Slot(str)
    def fold(self, key: str) -> None:
        """Fold the calls of one kiosk under their heading ``key``, or open them again."""
        self.showing.folded ^= {key}
        self.refresh()

    @Slot(str)
    def muteKiosk(self, key: str) -> None:
        """Ten quiet minutes for the kiosk under the heading ``key``, at every desk."""
        if self.session.duty.may_act:
            stamp = self.parts.log.stamp(self.session.me)
            self.parts.log.write(mute_kiosk(place_of(key), stamp))

    def look_at(self, request: str) -> None:
        """Choose ``request``, unless it is none; the notes of another one are closed."""
        if request not in {"", self.showing.chosen}:
            self.parts.answering.close_notes()
            self.showing.chosen = request
