# SPDX-License-Identifier: Apache-2.0
"""A card and a pack of cards, as values; the reader makes them, nothing changes them."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

T = TypeVar("T")

SHAPES = (
    "circles", "arch", "steps", "bridge", "wave", "window", "rays", "spotlight", "links",
)  # fmt: skip
"""The large shapes that the attendee's window can draw."""


class CardText(Struct, frozen=True):
    """What one card says in one language; plain text, never markup."""

    name: str
    body: str
    try_today: str

    @property
    def words(self) -> int:
        return len(f"{self.name} {self.body} {self.try_today}".split())


class Window(Struct, frozen=True):
    """When a card is due, in the venue's local time; an empty field does not restrict.

    ``weekdays``: 0 is Monday.  Hours that end before they begin run past midnight and
    belong to the day on which they begin.
    """

    first_day: date | None = None
    last_day: date | None = None
    weekdays: frozenset[int] = frozenset()
    begin: time | None = None
    end: time | None = None

    def holds(self, at: datetime) -> bool:
        day, hour = at.date(), at.time()
        if self.begin and self.end is not None:
            past_midnight = self.end <= self.begin
            if past_midnight and hour < self.end:
                day -= timedelta(days=1)
            elif hour < self.begin or (not past_midnight and hour >= self.end):
                return False
        return (
            (self.first_day is None or self.first_day <= day)
            and (self.last_day is None or day <= self.last_day)
            and (not self.weekdays or day.weekday() in self.weekdays)
        )


class Card(Struct, frozen=True):
    """``hue`` is "#RRGGBB"; ``points`` are the ids of what the source says.

    ``drawing``: one of DRAWINGS, the illustrations that come with the program, or "".
    """

    key: str
    hue: str
    shape: str
    points: tuple[str, ...]
    texts: Mapping[str, CardText]
    illustration: Path | None = None
    windows: tuple[Window, ...] = ()
    drawing: str = ""

    def text(self, language: str) -> CardText:
        """The text in a language, else in the pack's first language."""
        return in_language(self.texts, language)

    def due(self, at: datetime) -> bool:
        return not self.windows or any(window.holds(at) for window in self.windows)


class Credit(Struct, frozen=True):
    """``full`` stands on the opening card, ``short`` on every other."""

    full: str
    short: str


class Pack(Struct, frozen=True):
    folder: Path
    name: str
    licence: str
    languages: tuple[str, ...]
    credits: Mapping[str, Credit]
    cards: tuple[Card, ...]

    def credit(self, language: str) -> Credit:
        return in_language(self.credits, language)

    def due(self, at: datetime) -> tuple[Card, ...]:
        """The cards that are due at a local time; all of them where none is: no empty screen."""
        return tuple(card for card in self.cards if card.due(at)) or self.cards


def in_language(texts: Mapping[str, T], language: str) -> T:
    """What there is in a language, else in the first; a pack has a first."""
    return texts[language] if language in texts else next(iter(texts.values()))


def dwell_s(text: CardText, at_least_s: float, per_word_s: float) -> float:
    """Seconds that a card stays: time to read each word and three seconds to look up."""
    return max(at_least_s, per_word_s * text.words + 3.0)
