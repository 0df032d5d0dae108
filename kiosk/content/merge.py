# SPDX-License-Identifier: Apache-2.0
"""A venue's pack beside the cards that come with the program.  Pure."""

from msgspec.structs import replace

from kiosk.content.card import Card, Pack


def beside_built_in(own: Pack, built_in: Pack) -> Pack:
    """``own`` as it is shown, with the program's cards where it asks for them.

    A card of its own takes the place of the program's with the same key; one with ``after``
    comes behind that card, and the others at the end.  Without the program's cards they are
    what is shown at an hour at which no card is due.
    """
    theirs = tuple(replace(card, credits=built_in.credits) for card in built_in.cards)
    if not own.built_in:
        return replace(own, otherwise=theirs)
    mine = {card.key: card for card in own.cards}
    cards = [mine.pop(card.key, card) for card in theirs]
    for card in mine.values():
        cards.insert(_place(card, cards), card)
    languages = tuple(dict.fromkeys((*own.languages, *built_in.languages)))
    return replace(own, cards=tuple(cards), languages=languages, otherwise=theirs)


def _place(card: Card, cards: list[Card]) -> int:
    """Behind the card it names and those that came behind that one before it."""
    keys = [one.key for one in cards]
    if card.after not in keys:
        return len(cards)
    place = keys.index(card.after) + 1
    while place < len(cards) and cards[place].after == card.after:
        place += 1
    return place
