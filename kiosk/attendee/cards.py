# SPDX-License-Identifier: Apache-2.0
"""The rotating cards as QML reads them; what moves them is ``rotation``."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attendee import rotation
from kiosk.attendee.card import Card, CardFace
from kiosk.domain.clock import Clock
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by wiring")
class Cards(QObject):
    """``faces`` holds one card at least.  Nothing runs while rotation is stopped."""

    cardChanged = Signal()
    playingChanged = Signal()
    ringChanged = Signal()

    def __init__(
        self, faces: Sequence[CardFace], clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._state = rotation.Rotation(clock.now())
        self._ring = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.tick)
        self._cards: list[Card] = []
        self._dwells: list[int] = []
        self.show_faces(faces)

    def show_faces(self, faces: Sequence[CardFace]) -> None:
        """Other cards, or the same in another language; the one that is up stays up."""
        old, self._cards = self._cards, [Card(face, self) for face in faces]
        self._dwells = [face.dwell_ms for face in faces]
        self._settle(rotation.step(self._state, 0, len(faces), self._clock.now()))
        for card in old:
            card.deleteLater()

    @Property(Card, notify=cardChanged)
    def card(self) -> Card:
        return self._cards[self._state.index]

    @Property(bool, notify=cardChanged)
    def forward(self) -> bool:
        return self._state.forward

    @Property(int, notify=cardChanged)
    def index(self) -> int:
        return self._state.index

    @Property(int, notify=cardChanged)
    def count(self) -> int:
        return len(self._cards)

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._state.playing

    @Property(int, notify=ringChanged)
    def ring(self) -> int:
        return self._ring

    @Slot()
    def previous(self) -> None:
        self._move(-1)

    @Slot()
    def next(self) -> None:
        self._move(1)

    @Slot(bool)
    def towards(self, forward: bool) -> None:  # noqa: FBT001 - a slot has no keywords
        self._move(1 if forward else -1)

    @Slot()
    def pause(self) -> None:
        self._settle(rotation.stop(self._state))

    @Slot()
    def play(self) -> None:
        self._settle(rotation.play(self._state, self._clock.now()))

    @Slot()
    def rest(self) -> None:
        """The visit is over: rotation goes on, where it was stopped."""
        if not self._state.playing:
            self.play()

    @Slot()
    def tick(self) -> None:
        self._settle(rotation.tick(self._state, self._dwells, self._clock.now()))

    def _move(self, by: int) -> None:
        self._settle(rotation.step(self._state, by, len(self._cards), self._clock.now()))

    def _settle(self, state: rotation.Rotation) -> None:
        old, self._state = self._state, state
        now = self._clock.now()
        ring = rotation.ring(state, self._dwells, now)
        ring_changed, self._ring = ring != self._ring, ring
        if (old.since, old.index) != (state.since, state.index):
            self.cardChanged.emit()
        if old.playing != state.playing:
            self.playingChanged.emit()
        if ring_changed:
            self.ringChanged.emit()
        wait = rotation.wait_ms(state, self._dwells, now)
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(wait)
