# SPDX-License-Identifier: Apache-2.0
"""What spares the panel, as QML reads it: dimmed, shifted, being cleaned.

Wakes the process once a minute, and more often only while the glass is being cleaned.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attendee import clean, shift
from kiosk.attendee.clean import Cleaning
from kiosk.attendee.dim import ALWAYS, Dim, ScreenHours, dim
from kiosk.attendee.visit_view import Visit
from kiosk.domain.clock import age_ms
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by wiring")
class Care(QObject):
    """Goes by the visit: whoever uses the screen sees it lit and standing still."""

    dimChanged = Signal()
    shiftChanged = Signal()
    cleaningChanged = Signal()
    cleaningLeftChanged = Signal()

    def __init__(
        self, visit: Visit, hours: ScreenHours = ALWAYS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._clock = visit.clock
        self._hours = hours
        self._began = self._clock.now()
        self._dim = Dim.NONE
        self._shift = (0, 0)
        self._cleaning: Cleaning | None = None
        self._left = 0
        self._minutes = QTimer(
            self, interval=shift.SHIFT_EVERY_MS, timerType=Qt.TimerType.VeryCoarseTimer
        )
        self._minutes.timeout.connect(self.tick)
        self._seconds = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._seconds.timeout.connect(self._follow_cleaning)
        visit.moved.connect(self._follow_visit)
        self._minutes.start()
        self._set_dim()

    @Property(str, notify=dimChanged)
    def dim(self) -> str:
        """Nothing, "around_help" or "all"."""
        return self._dim.value

    @Property(int, notify=shiftChanged)
    def shiftX(self) -> int:
        """Steps to the right of the middle."""
        return self._shift[0]

    @Property(int, notify=shiftChanged)
    def shiftY(self) -> int:
        return self._shift[1]

    @Property(bool, notify=cleaningChanged)
    def cleaning(self) -> bool:
        return self._cleaning is not None

    @Property(int, notify=cleaningLeftChanged)
    def cleaningLeft(self) -> int:
        """Seconds until touches count again."""
        return self._left

    def keep_hours(self, hours: ScreenHours) -> None:
        """Other hours, from now on."""
        self._hours = hours
        self._set_dim()

    @property
    def covered(self) -> bool:
        """A touch now means the cover and nothing below it."""
        return self._dim is not Dim.NONE or self._cleaning is not None

    @Slot()
    def wake(self) -> None:
        """A touch or a key on the dimmed screen: it wakes, and does nothing else."""
        self._visit.stillHere()

    @Slot()
    def clean(self) -> None:
        """From now on touches do nothing, for half a minute."""
        self._set_cleaning(Cleaning(self._clock.now()))

    @Slot()
    def holdToEnd(self) -> None:
        if self._cleaning:
            self._set_cleaning(clean.hold(self._cleaning, self._clock.now()))

    @Slot()
    def letGo(self) -> None:
        if self._cleaning:
            self._set_cleaning(clean.let_go(self._cleaning))

    @Slot()
    def tick(self) -> None:
        """A minute has passed."""
        self._set_dim()
        if not self._at_rest:
            return
        minutes = age_ms(self._began, self._clock.now()) // shift.SHIFT_EVERY_MS
        place = shift.place(minutes)
        if place != self._shift:
            self._shift = place
            self.shiftChanged.emit()

    @property
    def _at_rest(self) -> bool:
        return self._visit.core.visit.touched is None

    @Slot()
    def _follow_visit(self) -> None:
        visit = self._visit.core.visit
        if self._cleaning and (visit.request or visit.armed):
            # Asked by the help key, which nobody wipes.
            self._set_cleaning(None)
        self._set_dim()

    def _set_dim(self) -> None:
        now = dim(self._hours, self._clock.now(), at_rest=self._at_rest)
        if now is not self._dim:
            self._dim = now
            self.dimChanged.emit()

    @Slot()
    def _follow_cleaning(self) -> None:
        if self._cleaning:
            self._set_cleaning(clean.after(self._cleaning, self._clock.now()))

    def _set_cleaning(self, cleaning: Cleaning | None) -> None:
        began = (self._cleaning is None) != (cleaning is None)
        self._cleaning = cleaning
        now = self._clock.now()
        left = clean.left_s(cleaning, now) if cleaning else 0
        if left != self._left:
            self._left = left
            self.cleaningLeftChanged.emit()
        if cleaning:
            self._seconds.start(clean.wait_ms(cleaning, now))
        else:
            self._seconds.stop()
        if began:
            self.cleaningChanged.emit()
