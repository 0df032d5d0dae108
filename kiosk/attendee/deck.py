# SPDX-License-Identifier: Apache-2.0
"""The cards in their order as objects that QML holds on to, and what each says in the end.

An object is a card for as long as the card is wanted: a change of words or of pack changes it
in its place, so nothing slides and nothing is blank in between.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.attendee import swap
from kiosk.attendee.card import Card, CardFace


class Deck:
    """``faces`` holds one card at least; the objects belong to ``owner``."""

    def __init__(self, faces: Sequence[CardFace], owner: QObject) -> None:
        self._owner = owner
        self._faces = _by_key(faces)
        self._later: dict[str, CardFace] = {}
        self._cards = {key: Card(face, owner) for key, face in self._faces.items()}
        self._gone: list[Card] = []
        self.row = swap.Row(tuple(self._faces))

    @property
    def up(self) -> Card:
        return self._cards[self.row.up]

    @property
    def following(self) -> Card:
        keys = self.row.keys
        return self._cards[keys[(self.row.index + 1) % len(keys)]]

    @property
    def count(self) -> int:
        return len(self.row.keys)

    def dwells_ms(self) -> list[int]:
        return [self._faces[key].dwell_ms for key in self.row.keys]

    def show(self, faces: Sequence[CardFace]) -> None:
        """These from now on, also the one that is up."""
        self._later = {}
        self._faces = _by_key(faces)
        keys, up = tuple(self._faces), self.row.up
        index = keys.index(up) if up in keys else min(self.row.index, len(keys) - 1)
        self._put(swap.Row(keys, index))

    def exchange(self, faces: Sequence[CardFace], *, read: bool) -> None:
        """These from now on, around the one that is up; ``read``: it keeps its words as well."""
        self._faces = _by_key(faces)
        row = swap.exchanged(self.row, tuple(self._faces))
        self._later = {}
        if row.guest or read:
            wanted = self._faces.get(row.up)
            self._later = {row.up: wanted} if wanted else {}
            self._faces[row.up] = self.up.face
        self._put(row)

    def go_to(self, index: int) -> None:
        """Another card comes up; what only waited for that happens now."""
        # A card that leaves may still slide out: it is kept until the one after it goes.
        for card in self._gone:
            card.deleteLater()
        guest, self.row = self.row.guest, swap.left(self.row, index)
        leaves = bool(guest) and guest not in self.row.keys
        self._gone = [self._cards.pop(guest)] if leaves else []
        self.catch_up()

    def catch_up(self) -> None:
        """Nobody reads the card that was up any more: it may change its words."""
        for key, face in self._later.items():
            self._faces[key] = face
            self._cards[key].become(face)
        self._later = {}

    def _put(self, row: swap.Row) -> None:
        """Make, change and let go cards, so that those of ``row`` are there."""
        old, self.row = self.row, row
        self._gone += [self._cards.pop(key) for key in old.keys if key not in row.keys]
        for key in row.keys:
            if key in self._cards:
                self._cards[key].become(self._faces[key])
            else:
                self._cards[key] = Card(self._faces[key], self._owner)


def _by_key(faces: Sequence[CardFace]) -> dict[str, CardFace]:
    return {face.key or f"#{number}": face for number, face in enumerate(faces)}
