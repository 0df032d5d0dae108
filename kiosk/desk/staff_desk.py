# SPDX-License-Identifier: Apache-2.0
"""The root object of the desk: what a hand on it means, and what a second brings.

Belongs to the window's thread.  Knows neither the log's file nor that of the PINs.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQml import QmlElement

from kiosk.desk.calls import Calls
from kiosk.desk.desk_log import SAID_AFTER_MS
from kiosk.desk.list_hand import ListHand
from kiosk.desk.long_job import LongJob
from kiosk.desk.options import DeskOptions
from kiosk.desk.overview import overview
from kiosk.desk.parts import DeskDoors, make_parts
from kiosk.desk.showing import Showing
from kiosk.desk.sight import Sight
from kiosk.domain.transitions import Step
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by wiring")
class Desk(ListHand):
    """Wiring makes it, tells it its window (``watch``) and closes it."""

    def __init__(
        self, doors: DeskDoors, options: DeskOptions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._doors = doors
        self.on_close = doors.on_close
        self.parts = make_parts(doors, options, self)
        self.showing = Showing(self.parts)
        self._sight = Sight()
        self._calls = Calls()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self.parts.log.changed.connect(self.refresh)
        for part in (self.parts.heartbeat, self.parts.health, self.parts.checks, self.parts.phones):
            part.changed = self.refresh
        self.parts.office.opened_or_left = self.refresh
        self.parts.together.changed = self.refresh
        self.parts.records.changed = self.refresh
        self.parts.report.changed = self.refresh
        self.parts.team.changed = self.refresh
        self.parts.venue.changed = self.refresh
        self.parts.finding.changed = self.refresh
        self.session.changed = self.refresh
        self.session.entered = self._entered

    def watch(self, window: QWindow) -> None:
        """The window that the pane is in."""
        self._sight.watch(window, self._look_out)
        self._look_out()

    def close(self) -> None:
        """The program ends: the lease ends with it."""
        self._timer.stop()
        self._sight.pane = False
        self.session.sign_out()
        for job in self.findChildren(LongJob):
            job.close()
        self.parts.worker.close()

    def renew(self, options: DeskOptions) -> None:
        """The venue's settings have changed."""
        self.parts.options.renew(options)
        self.refresh()

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        self.session.tick(self._doors.clock.now())
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        now = self._doors.clock.now()
        self.session.see(visible=self._sight.visible())
        self.parts.answering.me = self.session.me
        self.parts.answering.lead = self.parts.office.leads
        self.session.beat(now)
        self.showing.ring(now)
        self._give_way(self._calls.new(self.parts.log.board.open()))
        self.showing.rows(now)
        overview(self.parts, now)
        self.show(self.showing.frame(now))
        if self.session.attended(now):
            self.showing.tell_shown(self._sight.rows, self._doors.randomness)
        if self._sight.visible():
            self.showing.tell_proved(self._sight.rows, self._doors.randomness)

    @Slot()
    def touched(self) -> None:
        """A touch or a key anywhere in the pane."""
        self.session.touched(self._doors.clock.now())
        if self.props.warning or self.props.refused:
            self.parts.answering.refused = ""
            self.refresh()

    @Slot(bool)
    def paneShown(self, shown: bool) -> None:  # noqa: FBT001 - QML hands it over
        self._sight.pane = shown
        if shown:
            self.session.come(self._doors.clock.now())
        else:
            self.session.go()
        self._look_out()

    @Slot(str)
    def rowEntered(self, request: str) -> None:
        """The row is in the window, not only in the list."""
        self._sight.rows.add(request)
        QTimer.singleShot(0, self, self.refresh)

    @Slot(str)
    def rowLeft(self, request: str) -> None:
        self._sight.rows.discard(request)

    @Slot(str)
    def go(self, request: str) -> None:
        """ "I'm going"; at a locked desk it asks for the PIN first."""
        found = self.parts.log.board.find(request)
        if found and self.session.duty.locked:
            self.showing.wanted = request
            self.parts.pad.open()
        elif found and self.session.duty.person:
            self.showing.chosen = request
            self.parts.answering.step(found, Step.GOING)
            QTimer.singleShot(SAID_AFTER_MS, self, self.refresh)
        self.refresh()

    @Slot()
    def undo(self) -> None:
        self.parts.answering.undo(self._doors.clock.now())
        self.refresh()

    def _give_way(self, calling: str) -> None:
        """Whoever calls now stands there, in the place of what hid the list."""
        if calling:
            gone = (self.parts.checks.give_way(), self.parts.office.give_way())
            self.look_at(calling if any(gone) else "")

    def _entered(self) -> None:
        self.parts.answering.forget()
        self.parts.answering.me = self.session.me
        wanted, self.showing.wanted = self.showing.wanted, ""
        if wanted:
            self.go(wanted)

    def _look_out(self) -> None:
        self.refresh()
        if self._sight.pane or self.session.duty.person:
            self._timer.start()
        else:
            self._timer.stop()
