# SPDX-License-Identifier: Apache-2.0
"""The desk behind the staff gesture, over the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.desk.staff_desk import Desk
from kiosk.paths import DataFolder
from kiosk.settings.model import Settings
from kiosk.wiring.attendee_window import AttendeeWindow, Machine
from kiosk.wiring.desk_parts import ON_KIOSK, desk_options, make_desk
from kiosk.wiring.staff_pane import StaffPane
from tests.wiring.conftest import MakeWindow


class Staffed:
    """A window with a staff pane; ``desks`` are those that were made."""

    def __init__(self, window: AttendeeWindow, folder: DataFolder, machine: Machine) -> None:
        self.window = window
        self.desks: list[Desk] = []
        self.pane = StaffPane(window, lambda: self._make(folder, machine))

    def _make(self, folder: DataFolder, machine: Machine) -> Desk:
        options = desk_options(Settings(), ON_KIOSK)
        close = self.window.attendee.closeStaff
        self.desks.append(make_desk(self.window.log, folder, machine, options, close))
        return self.desks[-1]

    def panes(self) -> list[QQuickItem]:
        host = self.window.window.property("deskHost")
        assert isinstance(host, QQuickItem)
        return list(host.childItems())


@pytest.fixture
def staffed(make_window: MakeWindow, folder: DataFolder, machine: Machine) -> Iterator[Staffed]:
    window = make_window()
    window.show()
    made = Staffed(window, folder, machine)
    yield made
    made.pane.close()


def test_nothing_of_the_desk_is_made_before_staff_come(staffed: Staffed) -> None:
    assert staffed.panes() == []
    assert staffed.desks == []


def test_the_desk_fills_its_place_and_is_made_once(staffed: Staffed, qtbot: QtBot) -> None:
    attendee = staffed.window.attendee
    for _ in range(3):
        attendee.openStaff()
        (pane,) = staffed.panes()
        host = pane.parentItem()
        assert (pane.width(), pane.height()) == (host.width(), host.height())
        assert pane.isVisible()
        attendee.closeStaff()
        assert not pane.isVisible()
    assert len(staffed.desks) == 1


def test_a_desk_that_comes_late_knows_what_was_before(staffed: Staffed, qtbot: QtBot) -> None:
    window = staffed.window
    window.visit.askForHelp()
    with qtbot.waitSignal(window.log.saved, timeout=5000):
        window.begin()
    window.attendee.openStaff()
    (desk,) = staffed.desks
    qtbot.waitUntil(lambda: len(desk.parts.log.board) == 1, timeout=5000)
