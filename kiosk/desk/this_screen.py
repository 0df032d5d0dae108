# SPDX-License-Identifier: Apache-2.0
"""The kiosk's own screen at its desk: cleaned by anybody who may act, measured by a lead."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.sign_in import StaffBook
from kiosk.desk.screen_door import ScreenDoor
from kiosk.desk.worker import Worker
from kiosk.domain.panel import CARD_HEIGHT_MM, CARD_MM, Reach
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 1.005
"""One step of the frame: 0.4 mm of a card, which the eye still sees."""


@QmlElement
@QmlUncreatable("Made by the desk")
class ThisScreen(QObject):
    """Does nothing for who is no lead, and nothing at all without a ``door``."""

    changed = Signal()

    def __init__(
        self,
        door: ScreenDoor | None,
        book: StaffBook,
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._book = book
        self._worker = worker
        self._me = ""
        self._lead = False
        self._px_per_mm = 0.0
        self._said = ""

    def look(self, me: str) -> None:
        """``me``: who is signed in and may act, or nobody."""
        if me == self._me:
            return
        self._me, self._lead, self._px_per_mm, self._said = me, False, 0.0, ""
        self.changed.emit()
        if me and self._door:
            self._worker.do(lambda: self._leads(me), self._told, lambda _: None)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        return self._door is not None and self._me != ""

    @Property(bool, notify=changed)
    def lead(self) -> bool:
        return self._lead

    @Property(bool, notify=changed)
    def measuring(self) -> bool:
        return self._px_per_mm > 0

    @Property(float, notify=changed)
    def cardWidth(self) -> float:
        """Pixels of the window for the width of a bank card, as the frame has it now."""
        return self._px_per_mm * CARD_MM

    @Property(float, constant=True)
    def cardShape(self) -> float:
        """Height of a bank card by its width."""
        return CARD_HEIGHT_MM / CARD_MM

    @Property(str, notify=changed)
    def said(self) -> str:
        """The id of what came of it, or nothing."""
        return self._said

    @Property(str, notify=changed)
    def reach(self) -> str:
        """The id of a warning, or nothing where every control is within reach."""
        found = self._door.reach() if self._door else Reach.WITHIN
        return "" if found is Reach.WITHIN else f"desk.screen.{found}"

    @Slot()
    def clean(self) -> None:
        if self._door and self._me:
            self._door.clean()

    @Slot()
    def measure(self) -> None:
        """Open the frame at the size that holds now, or close it."""
        if self._door and self._lead:
            self._frame(0.0 if self._px_per_mm else self._door.px_per_mm())

    @Slot()
    def wider(self) -> None:
        self._frame(self._px_per_mm * STEP)

    @Slot()
    def narrower(self) -> None:
        self._frame(self._px_per_mm / STEP)

    @Slot()
    def keep(self) -> None:
        door, found = self._door, self._px_per_mm
        if door and self._lead and found:
            self._try(lambda: "kept" if door.keep(found) else "not_kept")

    @Slot()
    def forget(self) -> None:
        door = self._door
        if not door or not self._lead:
            return

        def forget() -> str:
            door.forget()
            return "as_set"

        self._try(forget)

    def _try(self, deed: Callable[[], str]) -> None:
        try:
            done = deed()
        except OSError:
            done = "not_kept"
        self._frame(0.0, f"desk.screen.{done}")

    def _frame(self, px_per_mm: float, said: str = "") -> None:
        self._px_per_mm, self._said = px_per_mm, said
        self.changed.emit()

    def _leads(self, me: str) -> str:
        return me if any(one.number == me and one.lead for one in self._book.list()) else ""

    def _told(self, lead: str) -> None:
        self._lead = lead != "" and lead == self._me
        self.changed.emit()
