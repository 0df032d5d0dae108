# SPDX-License-Identifier: Apache-2.0
"""A card and a pack of cards, as values; the reader makes them, nothing changes them."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path

from msgspec import Struct

from kiosk.content.languages import reading_words

SHAPES = (
    "circles", "arch", "steps", "bridge", "wave", "window", "rays", "spotlight", "links",
)  # fmt: skip
"""The large shapes that the attendee's window can draw."""


class CardText(Struct, frozen=True):
    """What one card says in one language; plain text, never markup.

    ``picture``: what the organisers' picture shows, for whoever does not see it.
    """

    name: str
    body: str
    try_today: str = ""
    picture: str = ""

    def words(self, language: str) -> float:
        """As many English words are read in the same time."""
        return reading_words(f"{self.name} {self.body} {self.try_today}", language)


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
    ``qr``: what a camera reads; the picture is then its code.  ``after``: the key of the card
    behind which it comes among the program's own.  ``credits``: where it is not the pack's.
    """

    key: str
    hue: str
    shape: str
    points: tuple[str, ...]
    texts: Mapping[str, CardText]
    illustration: Path | None = None
    windows: tuple[Window, ...] = ()
    drawing: str = ""
    qr: str = ""
    after: str = ""
    credits: Mapping[str, "Credit"] = {}

    def text(self, *languages: str) -> CardText:
        """The text in the first of these languages that it has, else in the pack's first."""
        return self.texts[written_in(self.texts, *languages)]

    def due(self, at: datetime) -> bool:
        return not self.windows or any(window.holds(at) for window in self.windows)


class Credit(Struct, frozen=True):
    """``full`` stands on the opening card, ``short`` on every other."""

    full: str
    short: str


class Pack(Struct, frozen=True):
    """``drafts``: languages that no native speaker has reviewed.

    ``built_in``: the program's own cards come along.  ``otherwise``: shown where none is due.
    """

    folder: Path
    name: str
    licence: str
    languages: tuple[str, ...]
    credits: Mapping[str, Credit]
    cards: tuple[Card, ...]
    drafts: tuple[str, ...] = ()
    built_in: bool = False
    otherwise: tuple[Card, ...] = ()

    def credit(self, *languages: str) -> Credit:
        return self.credits[written_in(self.credits, *languages)]

    def credit_line(self, card: Card, *languages: str) -> str:
        """Whose words a card's are: in full on the first card of its source."""
        source = card.credits or self.credits
        credit = source[written_in(source, *languages)]
        first = next(one for one in (*self.cards, *self.otherwise) if one.credits == card.credits)
        return credit.full if card.key == first.key else credit.short

    def due(self, at: datetime) -> tuple[Card, ...]:
        """The cards that are due at a local time; never none: no empty screen."""
        return tuple(card for card in self.cards if card.due(at)) or self.otherwise or self.cards


def written_in(texts: Mapping[str, object], *languages: str) -> str:
    """The first of these languages in which something is there, else the pack's first."""
    return next((one for one in languages if one in texts), next(iter(texts)))


def dwell_s(text: CardText, at_least_s: float, per_word_s: float, language: str = "en") -> float:
    """Seconds that a card stays: time to read each word and three seconds to look up.

    ``language``: that of the text; a word of one is not a word of another.
    """
    return max(at_least_s, per_word_s * text.words(language) + 3.0)
