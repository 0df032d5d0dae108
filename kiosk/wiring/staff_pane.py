# SPDX-License-Identifier: Apache-2.0
"""The desk behind the kiosk's staff gesture; made when it is first opened, not before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlComponent, QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.settings.model import Settings
from kiosk.shell.window_host import BrokenWindowError
from kiosk.wiring.attendee_window import AttendeeWindow

if TYPE_CHECKING:
    from kiosk.desk.staff_desk import Desk


class StaffPane(QObject):
    """Puts a DeskPane into the window's ``deskHost``.  ``make`` imports and builds the desk."""

    def __init__(
        self, attendee: AttendeeWindow, make: "Callable[[], Desk]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._attendee = attendee
        self._make = make
        self._desk: Desk | None = None
        self._pane: QObject | None = None
        attendee.attendee.staffOpenChanged.connect(self._opened)

    def close(self) -> None:
        """Before the window: QML must not outlive the desk it shows."""
        if self._pane is not None:
            self._pane.deleteLater()
        if self._desk is not None:
            self._desk.close()

    def renew(self, settings: Settings) -> None:
        """Other settings: the desk that was made goes on with them."""
        if self._desk is not None:
            from kiosk.wiring.desk_parts import ON_KIOSK, desk_options

            self._desk.renew(desk_options(settings, ON_KIOSK))

    @Slot()
    def _opened(self) -> None:
        if self._pane is not None or not self._attendee.attendee.property("staffOpen"):
            return
        self._desk = desk = self._make()
        component = QQmlComponent(self._attendee.host.engine, "kiosk.desk", "DeskPane")
        pane = component.createWithInitialProperties({"desk": desk})
        if not isinstance(pane, QQuickItem):
            raise BrokenWindowError(component.errorString())
        host = self._attendee.window.property("deskHost")
        pane.setParent(self)
        pane.setParentItem(host)
        QQmlProperty(pane, "anchors.fill").write(host)
        self._pane = pane
        desk.watch(self._attendee.window)
        self._attendee.log.retell()
