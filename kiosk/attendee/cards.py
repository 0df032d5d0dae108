# SPDX-License-Identifier: Apache-2.0
"""The rotating cards as QML reads them; what moves them is ``rotation``."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attendee import rotation, swap
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
        self._faces = _by_key(faces)
        self._later: dict[str, CardFace] = {}
        self._cards = {key: Card(face, self) for key, face in self._faces.items()}
        self._gone: list[Card] = []
        self._row = swap.Row(tuple(self._faces))
        self._settle(self._state)

    def show_faces(self, faces: Sequence[CardFace]) -> None:
        """The same cards in other words, or wholly other ones: at once, for whoever asked."""
        self._later = {}
        self._faces = _by_key(faces)
        keys = tuple(self._faces)
        up = self._row.up
        index = keys.index(up) if up in keys else min(self._row.index, len(keys) - 1)
        self._put(swap.Row(keys, index))

    def exchange(self, faces: Sequence[CardFace]) -> None:
        """Another pack, or another hour's cards: the one that is up stays up and where it is.

        While somebody reads it, it also keeps its words until they go on.
        """
        self._faces = _by_key(faces)
        row = swap.exchanged(self._row, tuple(self._faces))
        if row.guest:
            self._faces[row.guest] = self._cards[row.guest].face
        if not self._state.playing and row.up in self._cards:
            self._later = {row.up: self._faces[row.up]}
            self._faces[row.up] = self._cards[row.up].face
        self._put(row)

    @Property(Card, notify=cardChanged)
    def card(self) -> Card:
        return self._cards[self._row.up]

    @Property(Card, notify=cardChanged)
    def following(self) -> Card:
        """What the rotation brings up next; a picture takes a while to make."""
        keys = self._row.keys
        return self._cards[keys[(keys.index(self._row.up) + 1) % len(keys)]]

    @Property(bool, notify=cardChanged)
    def forward(self) -> bool:
        return self._state.forward

    @Property(int, notify=cardChanged)
    def index(self) -> int:
        return self._state.index

    @Property(int, notify=cardChanged)
    def count(self) -> int:
        return len(self._row.keys)

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
        self._catch_up()
        if not self._state.playing:
            self.play()

    @Slot()
    def tick(self) -> None:
        self._settle(rotation.tick(self._state, self._dwells(), self._clock.now()))

    def _move(self, by: int) -> None:
        count = len(self._row.keys)
        self._settle(rotation.step(self._state, by, count, self._clock.now()))

    def _put(self, row: swap.Row) -> None:
        """Make, change and let go cards, so that those of ``row`` are there."""
        old, self._row = self._row, row
        for key in old.keys:
            if key not in row.keys:
                self._gone.append(self._cards.pop(key))
        for key in row.keys:
            if key in self._cards:
                self._cards[key].become(self._faces[key])
            else:
                self._cards[key] = Card(self._faces[key], self)
        since = self._state.since if old.up == row.up else self._clock.now()
        self._settle(replace(self._state, index=row.index, since=since), anew=old != row)

    def _catch_up(self) -> None:
        """Nobody reads the card that is up any more: it may change its words."""
        for key, face in self._later.items():
            self._faces[key] = face
            self._cards[key].become(face)
        self._later = {}

    def _go_on(self, state: rotation.Rotation) -> rotation.Rotation:
        """Another card comes up; what only waited for that happens now."""
        # A card that leaves may still slide out: it is kept until the one after it goes.
        for card in self._gone:
            card.deleteLater()
        self._gone = []
        later, self._later = self._later, {}
        left, self._row = self._row, swap.left(self._row, state.index)
        if self._row.keys != left.keys:
            self._gone = [self._cards.pop(left.guest)]
        self._faces |= later
        for key, face in later.items():
            self._cards[key].become(face)
        return replace(state, index=self._row.index)

    def _settle(self, state: rotation.Rotation, *, anew: bool = False) -> None:
        if state.index != self._row.index:
            state = self._go_on(state)
            anew = True
        old, self._state = self._state, state
        now = self._clock.now()
        dwells = self._dwells()
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

    def _dwells(self) -> list[int]:
        return [self._faces[key].dwell_ms for key in self._row.keys]


def _by_key(faces: Sequence[CardFace]) -> dict[str, CardFace]:
    return {face.key or f"#{number}": face for number, face in enumerate(faces)}
