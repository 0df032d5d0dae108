# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a card of a pack, beyond the kinds of its values."""

from pathlib import Path

from kiosk.content.card import SHAPES
from kiosk.content.colour import hue_fault
from kiosk.content.illustration import picture_fault
from kiosk.content.pack_file import WrittenCard
from kiosk.content.qr import code_fault
from kiosk.written.reading import Reading

PICTURES = ("drawing", "illustration", "qr")
"""The keys of a card, of which it has one at most: it has one picture."""


def check_cards(read: Reading, folder: Path, cards: tuple[WrittenCard, ...]) -> None:
    """Note each fault; a key stands once, and a card has one picture."""
    keys: set[str] = set()
    for number, card in enumerate(cards):
        at = ("cards", number)
        if card.key in keys:
            read.note((*at, "key"), "each key once", card.key)
        keys.add(card.key)
        if card.shape not in SHAPES:
            read.note((*at, "shape"), f"one of {', '.join(SHAPES)}", card.shape)
        if fault := hue_fault(card.hue):
            read.note((*at, "hue"), *fault)
        _check_picture(read, folder, number, card)


def _check_picture(read: Reading, folder: Path, number: int, card: WrittenCard) -> None:
    at = ("cards", number)
    if card.illustration and (fault := picture_fault(folder, card.illustration)):
        read.note((*at, "illustration"), *fault)
    if card.qr and (fault := code_fault(card.qr)):
        read.note((*at, "qr"), *fault)
    pictures = [name for name in PICTURES if getattr(card, name)]
    if len(pictures) > 1:
        read.note((*at, pictures[1]), "one picture a card", f"{pictures[0]} as well")
