# SPDX-License-Identifier: Apache-2.0
"""The root object of the attendee's window: the visit, the cards, and the way to the desk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attendee.cards import Cards
from kiosk.attendee.care import Care
from kiosk.attendee.comfort_view import ComfortView
from kiosk.attendee.speech_view import SpeechView
from kiosk.attendee.state import Visit as VisitState
from kiosk.attendee.visit_view import Visit
from kiosk.domain.clock import Instant
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


Remembered = tuple[str, Instant] | None
"""The request whose status is up and the last touch, or None at the cards."""


@QmlElement
@QmlUncreatable("Made by wiring")
class Attendee(QObject):
    """``remember`` is told what is up whenever that changes.

    It goes to memory beside this process only, so that the status returns after a crash.
    """

    staffOpenChanged = Signal()

    def __init__(
        self,
        visit: Visit,
        rotation: Cards,
        comfort: ComfortView,
        remember: Callable[[Remembered], None] = lambda _: None,
        care: Care | None = None,
        speech: SpeechView | None = None,
    ) -> None:
        super().__init__()
        self._visit = visit
        self._rotation = rotation
        self._comfort = comfort
        self._care = care or Care(visit, parent=self)
        self._speech = speech or SpeechView(comfort, parent=self)
        self._remember = remember
        self._remembered: Remembered = None
        self._touched: Instant | None = None
        self._last = visit.core.visit
        self._staff_open = False
        visit.moved.connect(self._follow)
        comfort.used.connect(self.touched)
        comfort.pickingChanged.connect(self._show_languages)
        self._care.dimChanged.connect(self._rest)
        self._care.cleaningChanged.connect(self._rest)

    @Property(Visit, constant=True)
    def visit(self) -> Visit:
        return self._visit

    @Property(Cards, constant=True)
    def rotation(self) -> Cards:
        return self._rotation

    @Property(ComfortView, constant=True)
    def comfort(self) -> ComfortView:
        return self._comfort

    @Property(Care, constant=True)
    def care(self) -> Care:
        return self._care

    @Property(SpeechView, constant=True)
    def speech(self) -> SpeechView:
        return self._speech

    @Property(bool, notify=staffOpenChanged)
    def staffOpen(self) -> bool:
        return self._staff_open

    @Slot()
    def touched(self) -> None:
        """A touch or a key anywhere; what covers the screen answers for itself."""
        if self._care.covered:
            return
        self._speech.acted()
        self._rotation.pause()
        self._visit.stillHere()

    @Slot()
    def openStaff(self) -> None:
        """The empty sign-in pad, in place of the cards; the status of a visit is left."""
        if not self._staff_open:
            self._visit.hide()
            self._comfort.rest()
        self._set_staff(opened=True)

    @Slot()
    def closeStaff(self) -> None:
        self._set_staff(opened=False)

    @Slot()
    def _show_languages(self) -> None:
        """The list stands where the desk does: a visitor who got there by chance is led back."""
        if self._comfort.picking:
            self.closeStaff()

    @Slot()
    def _rest(self) -> None:
        """At rest the cards rotate, unless the screen is dimmed and nobody can read them."""
        if self._care.covered:
            self._rotation.pause()
        elif self._visit.core.visit.touched is None:
            self._rotation.rest()

    def _set_staff(self, *, opened: bool) -> None:
        if opened != self._staff_open:
            self._staff_open = opened
            self.staffOpenChanged.emit()

    @Slot()
    def _follow(self) -> None:
        visit = self._visit.core.visit
        if visit.touched is None:
            self._rest()
            self._comfort.rest()
        elif visit.touched != self._touched:
            self._rotation.pause()
        self._touched = visit.touched
        self._follow_the_request(visit)
        if self._staff_open and visit.request:
            self.closeStaff()
        up = (visit.request, visit.touched) if visit.request and visit.touched else None
        if up != self._remembered:
            self._remembered = up
            self._remember(up)

    def _follow_the_request(self, now: VisitState) -> None:
        """A press and a question are seen at once; Hide ends the visit, its language too."""
        last, self._last = self._last, now
        if last.request and not now.request:
            self._comfort.rest()
        elif _to_be_seen(now) != _to_be_seen(last) and not now.quiet:
            self._comfort.put_away()


def _to_be_seen(visit: VisitState) -> tuple[object, ...]:
    return visit.request, visit.tapped, visit.armed, visit.question, visit.quiet
