# SPDX-License-Identifier: Apache-2.0
"""Which words tell that somebody asked for help: taken from the texts themselves, by language.

A word counts that some status says and nothing does that stands on the screen without one.
Chinese and Japanese write no spaces: there each clause counts, and each run of four letters.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from kiosk.content.load import load_built_in
from kiosk.content.sign_words import sign_words
from kiosk.paths import assets
from tests.rows.abroad import CODES
from tests.rows.wordings import texts

SPACELESS = {"ja", "zh"}
RUN = 4
SHORTEST = 4
"""Letters of a word that says anything by itself; each language has its "the" and "at"."""

OF_A_STATUS = ("visit.", "venue.place")
WITHOUT_ONE = (
    "band.",
    "card.",
    "access.",
    "speech.",
    "rest.",
    "clean.",
    "language.",
    "venue.way",
    "visit.outside",
)


def words_of(text: str, code: str) -> Iterator[str]:
    """In lower case, as they are compared; vowels that are written as marks stay in theirs."""
    joined = "".join(one if _is_of_a_word(one) else " " for one in text.casefold())
    for part in joined.split():
        if code not in SPACELESS:
            yield part
        elif len(part) >= RUN:
            yield from (part[at : at + RUN] for at in range(len(part) - RUN + 1))


@cache
def sensitive(code: str) -> frozenset[str]:
    of_status = [t for name, t in texts(code).items() if name.startswith(OF_A_STATUS)]
    told = _words([*of_status, *sign_words(assets() / "signs", code)], code)
    return frozenset(told - harmless(code))


@cache
def harmless(code: str) -> frozenset[str]:
    """What stands there for everybody: cards, the band, the aids, the words for help."""
    pack = load_built_in(assets() / "packs" / "default")
    cards = [card.text(code) for card in pack.cards]
    always = [t for name, t in texts(code).items() if name.startswith(WITHOUT_ONE)]
    credited = [pack.credit_line(card, code) for card in pack.cards]
    read = [part for card in cards for part in (card.name, card.body, card.try_today, card.picture)]
    help_words = [texts(one)["access.help_word"] for one in CODES]
    return frozenset(_words([*always, *credited, *read, *help_words], code))


def told_by(said: Iterable[str], code: str) -> set[str]:
    """The sensitive words in what is said."""
    return _words(said, code) & sensitive(code)


def _is_of_a_word(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LM"


def _words(said: Iterable[str], code: str) -> set[str]:
    return {word for text in said for word in words_of(text, code) if len(word) >= SHORTEST}
