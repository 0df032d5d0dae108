# SPDX-License-Identifier: Apache-2.0
"""A pack as it is written: pack.toml, and texts/<language>.toml a language.

Limits only; what they mean stands in card.py.
"""

from datetime import date, time
from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.content.card import SHAPES, CardText, Credit, Window
from kiosk.content.drawing import Drawing

Key = Annotated[
    str,
    Meta(
        pattern="^[a-z][a-z0-9_]{0,31}$",
        extra_json_schema={"description": "up to 32 of a-z, 0-9 and _"},
    ),
]
Language = Annotated[
    str,
    Meta(
        pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$",
        extra_json_schema={"description": 'a language code such as "en"'},
    ),
]
Shape = Annotated[str, Meta(extra_json_schema={"description": f"one of {', '.join(SHAPES)}"})]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Hours = Annotated[
    str,
    Meta(
        pattern="^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$",
        extra_json_schema={"description": 'hours such as "09:00-18:00"'},
    ),
]


class WrittenWindow(Struct, frozen=True, kw_only=True):
    first_day: date | None = None
    last_day: date | None = None
    weekdays: tuple[Weekday, ...] = ()
    hours: Hours | None = None

    def value(self) -> Window:
        begin, end = self.hours.split("-") if self.hours else ("", "")
        return Window(
            self.first_day,
            self.last_day,
            frozenset(WEEKDAYS.index(day) for day in self.weekdays),
            time.fromisoformat(begin) if begin else None,
            time.fromisoformat(end) if end else None,
        )


class WrittenCard(Struct, frozen=True, kw_only=True):
    key: Key
    hue: Annotated[str, Meta(max_length=16)]
    shape: Shape
    points: Annotated[tuple[str, ...], Meta(max_length=40)] = ()
    illustration: Annotated[str, Meta(min_length=1, max_length=200)] | None = None
    drawing: Drawing | None = None
    qr: Annotated[str, Meta(min_length=1, max_length=180)] | None = None
    after: Key | None = None
    windows: Annotated[tuple[WrittenWindow, ...], Meta(max_length=12)] = ()


class WrittenPack(Struct, frozen=True, kw_only=True):
    schema: Literal[1]
    name: Annotated[str, Meta(min_length=1, max_length=60)]
    licence: Annotated[str, Meta(min_length=1, max_length=60)]
    languages: Annotated[tuple[Language, ...], Meta(min_length=1, max_length=40)]
    built_in_cards: bool = False
    cards: Annotated[tuple[WrittenCard, ...], Meta(min_length=1, max_length=60)]


class WrittenPoints(Struct, frozen=True, kw_only=True):
    """points.toml: what the source says, by id."""

    points: dict[str, str]


class WrittenText(Struct, frozen=True, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    body: Annotated[str, Meta(min_length=1, max_length=420)]
    try_today: Annotated[str, Meta(max_length=220)] = ""
    picture: Annotated[str, Meta(max_length=200)] = ""

    def value(self) -> CardText:
        return CardText(self.name, self.body, self.try_today, self.picture)


DRAFT = "draft"
"""What nobody whose own language it is has reviewed yet."""


class WrittenCredit(Struct, frozen=True, kw_only=True):
    credit: Annotated[str, Meta(min_length=1, max_length=280)]
    credit_short: Annotated[str, Meta(min_length=1, max_length=80)]
    review: Literal["draft", "native", ""] = ""

    def value(self) -> Credit:
        return Credit(self.credit, self.credit_short)
