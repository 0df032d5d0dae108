# SPDX-License-Identifier: Apache-2.0
"""The buttons of whoever is on duty: lock, sign out, test the alert."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.desk.desk_view import DeskView
from kiosk.desk.session import Session
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class DutyHand(DeskView):
    """``on_close`` takes the pane away, where the desk lies on the kiosk."""

    on_close: Callable[[], None]

    @property
    def session(self) -> Session:
        return self.parts.session

    @Slot()
    def lock(self) -> None:
        self.session.lock()

    @Slot()
    def signOut(self) -> None:
        self.session.sign_out()

    @Slot()
    def switchDuty(self) -> None:
        self.session.switch_duty()

    @Slot()
    def openTest(self) -> None:
        self.session.open_test()

    @Slot()
    def testLater(self) -> None:
        self.session.later()

    @Slot()
    def leave(self) -> None:
        """Back to the cards, where the desk lies on the kiosk."""
        self.session.sign_out()
        self.on_close()
