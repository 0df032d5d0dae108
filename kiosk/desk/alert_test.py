# SPDX-License-Identifier: Apache-2.0
"""The test of one's own alert after sign-in: the desk rings or lights, the person says so."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk.bell import Bell
from kiosk.domain.events import AlertSense
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

BEFORE_MS = 1_500
"""Between the choice and the alert, so that the eyes may turn away from the button."""

BEFORE_ASKING_MS = 1_000


@QmlElement
@QmlUncreatable("Made by the desk")
class AlertTest(QObject):
    """``stage``: choose, wait, ask.  ``passed`` is called with what the person noticed."""

    stageChanged = Signal()
    senseChanged = Signal()
    litChanged = Signal()
    missedChanged = Signal()
    canSoundChanged = Signal()

    def __init__(self, bell: Bell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.passed: Callable[[AlertSense], None] = lambda _: None
        self._bell = bell
        self._stage = "choose"
        self._sense = AlertSense.LIGHT
        self._lit = False
        self._missed = False
        self._can_sound = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self._ask)

    def open(self) -> None:
        """Begin again; asks the machine for its sound."""
        self._bell.prepare()
        self._timer.stop()
        self._asking.stop()
        self._can_sound = self._bell.can_ring()
        self.canSoundChanged.emit()
        self._set(stage="choose", lit=False, missed=False)

    @Slot(str)
    def choose(self, sense: str) -> None:
        """``sense``: "sound" or "light"."""
        self._sense = AlertSense(sense)
        self.senseChanged.emit()
        self._set(stage="wait", lit=False, missed=False)
        self._asking.stop()
        self._timer.start(BEFORE_MS)

    @Slot()
    def noticed(self) -> None:
        if self._stage == "ask":
            self._set(stage="choose", lit=False, missed=False)
            self.passed(self._sense)

    @Slot()
    def notNoticed(self) -> None:
        self._set(stage="choose", lit=False, missed=True)

    @Slot()
    def _go_on(self) -> None:
        if self._stage != "wait":
            return
        if self._sense is AlertSense.LIGHT:
            self._set(stage="wait", lit=True, missed=False)
        else:
            self._bell.ring(loud=False)
        self._asking.start(BEFORE_ASKING_MS)

    @Slot()
    def _ask(self) -> None:
        if self._stage == "wait":
            self._set(stage="ask", lit=self._lit, missed=False)

    def _set(self, *, stage: str, lit: bool, missed: bool) -> None:
        self._stage, self._lit, self._missed = stage, lit, missed
        self.stageChanged.emit()
        self.litChanged.emit()
        self.missedChanged.emit()

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        return self._stage

    @Property(str, notify=senseChanged)
    def sense(self) -> str:
        return self._sense

    @Property(bool, notify=litChanged)
    def lit(self) -> bool:
        return self._lit

    @Property(bool, notify=missedChanged)
    def missed(self) -> bool:
        return self._missed

    @Property(bool, notify=canSoundChanged)
    def canSound(self) -> bool:
        return self._can_sound
