# SPDX-License-Identifier: Apache-2.0
"""The settings of one kiosk, as values with their units in their names and their limits.

``defaults.toml`` beside this file documents every key; a test holds the two together.
"""

from typing import Annotated

from msgspec import Meta, Struct

Line = Annotated[str, Meta(min_length=1, max_length=120)]
"""One short line that is shown to people."""

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
Words = Line | dict[Language, Line]
"""Words of the venue: one text for all, or a table by language."""


class Section(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the settings file."""


class Named(Section, frozen=True):
    """Something with words of the venue's own; without a text, ``key`` is a built-in one."""

    key: Key
    text: Words | None = None


class Place(Named, frozen=True):
    """Where the team may come; None: nobody said whether it is step-free, so nothing is shown."""

    step_free: bool | None = None


class OtherWay(Named, frozen=True):
    """Another way to get help."""

    outside_team: bool = False


class Phrase(Named, frozen=True):
    """A ready phrase for a staff note."""


class Message(Named, frozen=True):
    """A ready message of the venue's own, to stand over all cards."""


class Venue(Section, frozen=True):
    place: Annotated[str, Meta(min_length=1, max_length=40)] = "Lobby"
    language: Language = "en"
    languages: Annotated[tuple[Language, ...], Meta(max_length=40)] = ()
    time_zone: Annotated[str, Meta(max_length=64)] = ""
    vest: Annotated[str, Meta(max_length=120)] | dict[Language, Line] = ""
    emergency_number: Annotated[
        str,
        Meta(
            pattern="^[0-9 +]{0,15}$",
            extra_json_schema={"description": "up to 15 digits, spaces and +, in quotes"},
        ),
    ] = ""
    emergency_confirmed: bool = False


class Visit(Section, frozen=True):
    confirm_press: bool = False
    cards_reset_s: Annotated[int, Meta(ge=30, le=1800)] = 90
    quiet_after_s: Annotated[int, Meta(ge=10, le=600)] = 30
    reset_after_s: Annotated[int, Meta(ge=60, le=3600)] = 180
    question_s: Annotated[int, Meta(ge=20, le=300)] = 30
    repeat_window_s: Annotated[int, Meta(ge=1, le=60)] = 10


class Rotation(Section, frozen=True):
    dwell_min_s: Annotated[float, Meta(ge=5, le=120)] = 15.0
    per_word_s: Annotated[float, Meta(ge=0.3, le=3)] = 0.75
    count_cards: bool = True


Opening = Annotated[
    str,
    Meta(
        pattern="^[A-Z][a-z]{2}(-[A-Z][a-z]{2})? [0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$",
        extra_json_schema={"description": 'days and hours such as "Mon-Fri 09:00-23:00"'},
    ),
]
"""A part of the week in the venue's time; an end before its beginning lies on the next day."""

Openings = Annotated[tuple[Opening, ...], Meta(max_length=21)]


class Display(Section, frozen=True):
    name: Annotated[str, Meta(max_length=64)] = ""
    px_per_mm: Annotated[float, Meta(ge=0, le=12)] = 0.0
    diagonal_in: Annotated[float, Meta(ge=0, le=120)] = 0.0
    bottom_mm: Annotated[int, Meta(ge=0, le=2000)] = 0
    hours: Openings = ()
    evening: Openings = ()


class Keys(Section, frozen=True):
    help: Annotated[
        str,
        Meta(
            pattern="^[A-Za-z0-9+]{0,32}$",
            extra_json_schema={"description": 'the name of a key such as "F13"'},
        ),
    ] = ""


class Speech(Section, frozen=True):
    private: bool = False
    volume: Annotated[float, Meta(ge=0, le=1)] = 0.5


class Staff(Section, frozen=True):
    note_text: bool = True
    letter_keys: bool = True
    desk_lock_s: Annotated[int, Meta(ge=60, le=7200)] = 900
    kiosk_lock_s: Annotated[int, Meta(ge=20, le=600)] = 60
    duty_input_min: Annotated[int, Meta(ge=5, le=240)] = 30


class Hours(Section, frozen=True):
    open: Openings = ()


class Channel(Section, frozen=True):
    """Where a notification goes.  ``step`` 1: from 60 s without an answer on; 2: from 120 s."""

    name: Annotated[str, Meta(min_length=1, max_length=40)]
    url: Annotated[str, Meta(min_length=1)]
    step: Annotated[int, Meta(ge=1, le=2)] = 1
    hours: Openings = ()


class Page(Section, frozen=True):
    """The staff page for browsers; a lead switches it on at a desk."""

    host: Annotated[
        str,
        Meta(
            pattern="^[A-Za-z0-9.:-]{0,253}$",
            extra_json_schema={"description": 'a name or address such as "kiosk.example.org"'},
        ),
    ] = ""
    port: Annotated[int, Meta(ge=1024, le=65535)] = 8443
    certificate: Annotated[str, Meta(max_length=4096)] = ""
    key: Annotated[str, Meta(max_length=4096)] = ""


class Drill(Section, frozen=True):
    at: Annotated[
        str,
        Meta(
            pattern="^([0-2][0-9]:[0-5][0-9])?$",
            extra_json_schema={"description": 'a time such as "07:45", or nothing'},
        ),
    ] = "07:45"
    at_opening: bool = True


class Keeping(Section, frozen=True):
    """``retention_days``: behind its closing a request is kept so long."""

    retention_days: Annotated[int, Meta(ge=1, le=365)] = 30
    backups: Annotated[int, Meta(ge=1, le=30)] = 7


class Content(Section, frozen=True):
    pack: Annotated[str, Meta(max_length=4096)] = ""


BUILT_IN_PLACES = ("information_desk", "quiet_room", "first_aid", "main_entrance")
BUILT_IN_WAYS = ("event_staff", "building_staff", "information_desk", "first_aid")
BUILT_IN_MESSAGES = ("leave", "assembly", "stay", "paused", "listen")
BUILT_IN_PHRASES = (
    "moved_to_quiet_room", "friend_with_them", "interpreter_wanted",
    "access_help", "first_aid_called", "will_look_in_again",
)  # fmt: skip


class Settings(Section, frozen=True):
    """Every setting, whole and within its limits."""

    venue: Venue = Venue()
    visit: Visit = Visit()
    rotation: Rotation = Rotation()
    display: Display = Display()
    keys: Keys = Keys()
    speech: Speech = Speech()
    staff: Staff = Staff()
    hours: Hours = Hours()
    page: Page = Page()
    drill: Drill = Drill()
    keeping: Keeping = Keeping()
    content: Content = Content()
    places: Annotated[tuple[Place, ...], Meta(max_length=3)] = ()
    other_ways: Annotated[tuple[OtherWay, ...], Meta(max_length=4)] = (
        OtherWay(key="event_staff"),
        OtherWay(key="building_staff", outside_team=True),
    )
    channels: Annotated[tuple[Channel, ...], Meta(max_length=20)] = ()
    messages: Annotated[tuple[Message, ...], Meta(max_length=6)] = ()
    phrases: Annotated[tuple[Phrase, ...], Meta(max_length=12)] = tuple(
        Phrase(key=key) for key in BUILT_IN_PHRASES
    )


def service(url: str) -> str:
    """What of a channel's address may be told: "ntfys://…"."""
    scheme, found, _ = url.partition("://")
    return f"{scheme}{found}…" if found else "…"


def words_in(words: Words | None, language: str, fallback: str) -> str:
    """The venue's words in a language, else in the fallback, else any; empty where none."""
    if words is None or isinstance(words, str):
        return words or ""
    return words.get(language) or words.get(fallback) or next(iter(words.values()), "")
