# SPDX-License-Identifier: Apache-2.0
"""A card and a pack of cards, as values; read_pack makes them, nothing changes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

SHAPES = (
    "circles",
    "arch",
    "steps",
    "bridge",
    "wave",
    "window",
    "rays",
    "spotlight",
    "links",
)
"""The large shapes that the attendee's window can draw."""


@dataclass(frozen=True, slots=True)
class CardText:
    """What one card says in one language; plain text, never markup."""

    name: str
    body: str
    try_today: str

    @property
    def words(self) -> int:
        return len(f"{self.name} {self.body} {self.try_today}".split())


@dataclass(frozen=True, slots=True)
class Window:
    """When a card is due, in the venue's local time; an empty field does not restrict.

    ``weekdays``: 0 is Monday.  Hours that end before they begin run past midnight and
    belong to the day on which they begin.
    """

    first_day: date | None = None
    last_day: date | None = None
    weekdays: frozenset[int] = frozenset()
    begin: time | None = None
    end: time | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """``hue`` is "#RRGGBB"; ``points`` are the ids of what the source says."""

    key: str
    hue: str
    shape: str
    points: tuple[str, ...]
    texts: Mapping[str, CardText]
    illustration: Path | None = None
    windows: tuple[Window, ...] = ()

    def text(self, language: str, fallback: str = "en") -> CardText:
        """The text in a language, else in the fallback, else in the pack's first language."""
        return next(
            (self.texts[one] for one in (language, fallback) if one in self.texts),
            next(iter(self.texts.values())),
        )


@dataclass(frozen=True, slots=True)
class Pack:
    """``credit`` and ``credit_short`` by language: on the opening card, on every other card."""

    folder: Path
    name: str
    licence: str
    languages: tuple[str, ...]
    credit: Mapping[str, str]
    credit_short: Mapping[str, str]
    cards: tuple[Card, ...]


def dwell_s(text: CardText, at_least_s: float, per_word_s: float) -> float:
    """Seconds that a card stays: time to read each word and three seconds to look up."""
    return max(at_least_s, per_word_s * text.words + 3.0)
