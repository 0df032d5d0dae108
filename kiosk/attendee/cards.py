# SPDX-License-Identifier: Apache-2.0
"""The rotating cards as QML reads them; what moves them is ``rotation``."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attendee import rotation
from kiosk.attendee.card import Card, CardFace
from kiosk.attendee.deck import Deck
from kiosk.attendee.swap import Row
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
        self._deck = Deck(faces, self)
        self._settle(self._state)

    def show_faces(self, faces: Sequence[CardFace]) -> None:
        """The same cards in other words, or wholly other ones: at once, for whoever asked."""
        old = self._deck.row
        self._deck.show(faces)
        self._follow(old)

    def exchange(self, faces: Sequence[CardFace]) -> None:
        """Another pack, or another hour's cards: the one that is up stays up and where it is.

        While somebody reads it, it also keeps its words until they go on.
        """
        old = self._deck.row
        self._deck.exchange(faces, read=not self._state.playing)
        self._follow(old)

    @Property(Card, notify=cardChanged)
    def card(self) -> Card:
        return self._deck.up

    @Property(Card, notify=cardChanged)
    def following(self) -> Card:
        """What the rotation brings up next; a picture takes a while to make."""
        return self._deck.following

    @Property(bool, notify=cardChanged)
    def forward(self) -> bool:
        return self._state.forward

    @Property(int, notify=cardChanged)
    def index(self) -> int:
        return self._state.index

    @Property(int, notify=cardChanged)
    def count(self) -> int:
        return self._deck.count

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
        self._deck.catch_up()
        if not self._state.playing:
            self.play()

    @Slot()
    def tick(self) -> None:
        self._settle(rotation.tick(self._state, self._deck.dwells_ms(), self._clock.now()))

    def _move(self, by: int) -> None:
        self._settle(rotation.step(self._state, by, self._deck.count, self._clock.now()))

    def _follow(self, old: Row) -> None:
        """The deck was changed: the same card goes on with its time, another one begins."""
        row = self._deck.row
        since = self._state.since if old.up == row.up else self._clock.now()
        self._settle(replace(self._state, index=row.index, since=since), anew=old != row)

    def _settle(self, state: rotation.Rotation, *, anew: bool = False) -> None:
        if state.index != self._deck.row.index:
            self._deck.go_to(state.index)
            state, anew = replace(state, index=self._deck.row.index), True
        old, self._state = self._state, state
        now = self._clock.now()
        dwells = self._deck.dwells_ms()
        ring = rotation.ring(state, dwells, now)
        ring_changed, self._ring = ring != self._ring, ring
        if anew or (old.since, old.index) != (state.since, state.index):
            self.cardChanged.emit()
        if old.playing != state.playing:
            self.playingChanged.emit()
        if ring_changed:
            self.ringChanged.emit()
        wait = rotation.wait_ms(state, dwells, now)
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(wait)
