# SPDX-License-Identifier: Apache-2.0
"""What no single value shows: rules between settings, each with a safe way on.

A rule notes what is wrong and returns settings that can be used.
"""

from collections.abc import Sequence
from pathlib import PurePath
from typing import TypeVar

from msgspec.structs import replace

from kiosk.settings.model import (
    BUILT_IN_MESSAGES,
    BUILT_IN_PHRASES,
    BUILT_IN_PLACES,
    BUILT_IN_WAYS,
    Content,
    Display,
    Keeping,
    Named,
    OtherWay,
    Settings,
    Venue,
    Visit,
)
from kiosk.settings.team_rules import (
    channels_rule,
    drill_rule,
    hours_rule,
    openings_rule,
    page_rule,
)
from kiosk.written.document import Where
from kiosk.written.reading import Reading

HERE = "here"
"""The place that is always offered: at the kiosk."""

LONG_DAYS = 90
"""Keeping requests for longer is warned of (row E5)."""

N = TypeVar("N", bound=Named)


def apply_rules(read: Reading, settings: Settings) -> Settings:
    return replace(
        settings,
        venue=_venue(read, settings.venue),
        visit=_visit(read, settings.visit),
        display=_display(read, settings.display),
        hours=hours_rule(read, settings.hours),
        page=page_rule(read, settings.page),
        drill=drill_rule(read, settings.drill),
        keeping=_keeping(read, settings.keeping),
        content=_content(read, settings.content),
        places=_named(read, "places", settings.places, BUILT_IN_PLACES),
        other_ways=_ways(read, settings.other_ways),
        channels=channels_rule(read, settings.channels),
        messages=_named(read, "messages", settings.messages, BUILT_IN_MESSAGES),
        phrases=_named(read, "phrases", settings.phrases, BUILT_IN_PHRASES),
    )


def _venue(read: Reading, venue: Venue) -> Venue:
    if venue.time_zone and not _known_zone(venue.time_zone):
        read.note(("venue", "time_zone"), "a time zone such as Europe/Lisbon", venue.time_zone)
        venue = replace(venue, time_zone="")
    number = ("venue", "emergency_number")
    if venue.emergency_confirmed and not venue.emergency_number.strip():
        read.note(number, "the number that was confirmed", "nothing")
        venue = replace(venue, emergency_confirmed=False)
    elif venue.emergency_number and not venue.emergency_confirmed:
        wanted = "emergency_confirmed = true beside it, or the screen does not name it"
        read.note(number, wanted, "no confirmation", warning=True)
    return venue


def _known_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _visit(read: Reading, visit: Visit) -> Visit:
    if visit.quiet_after_s < visit.reset_after_s:
        return visit
    wanted = f"fewer than reset_after_s ({visit.reset_after_s})"
    read.note(("visit", "quiet_after_s"), wanted, str(visit.quiet_after_s))
    usual = Visit()
    return replace(visit, quiet_after_s=usual.quiet_after_s, reset_after_s=usual.reset_after_s)


def _display(read: Reading, display: Display) -> Display:
    if 0 < display.px_per_mm < 1:
        read.note(("display", "px_per_mm"), "0 or a number from 1 to 12", f"{display.px_per_mm:g}")
        display = replace(display, px_per_mm=0.0)
    if 0 < display.diagonal_in < 10:
        wanted = "0 or a number from 10 to 120"
        read.note(("display", "diagonal_in"), wanted, f"{display.diagonal_in:g}")
        display = replace(display, diagonal_in=0.0)
    return replace(
        display,
        hours=openings_rule(read, ("display", "hours"), display.hours),
        evening=openings_rule(read, ("display", "evening"), display.evening),
    )


def _keeping(read: Reading, keeping: Keeping) -> Keeping:
    """Allowed, and asked about: no law sets a number, and 30 days answer most questions."""
    if keeping.retention_days > LONG_DAYS:
        wanted = f"at most {LONG_DAYS} days, unless somebody can say what for"
        where = ("keeping", "retention_days")
        read.note(where, wanted, str(keeping.retention_days), warning=True)
    return keeping


def _content(read: Reading, content: Content) -> Content:
    if not content.pack or PurePath(content.pack).is_absolute():
        return content
    read.note(("content", "pack"), "a full path", content.pack)
    return Content()


def _named(
    read: Reading, table: str, entries: Sequence[N], built_in: Sequence[str]
) -> tuple[N, ...]:
    """The entries that have words and a key of their own."""
    good: dict[str, N] = {}
    for entry in entries:
        where = _entry(read, table, entry.key)
        if entry.text is None and entry.key not in built_in:
            read.note(where, f"words, or one of {', '.join(built_in)}", entry.key)
        elif entry.key in good or entry.key == HERE:
            read.note(where, "each key once, and none called here", entry.key)
        else:
            good[entry.key] = entry
    return tuple(good.values())


def _entry(read: Reading, table: str, key: str) -> Where:
    """The last of the entries with this key: where a key comes twice, that one is meant."""
    written = read.document.data.get(table)
    entries = written if isinstance(written, list) else []
    numbers = [
        number
        for number, one in enumerate(entries)
        if isinstance(one, dict) and one.get("key") == key
    ]
    return (table, *numbers[-1:])


def _ways(read: Reading, ways: Sequence[OtherWay]) -> tuple[OtherWay, ...]:
    """At least two ways, one of them outside the team: the built-in ones fill up."""
    good = _named(read, "other_ways", ways, BUILT_IN_WAYS)
    enough = len(good) >= 2
    outside = any(way.outside_team for way in good)
    if enough and outside:
        return good
    if not outside:
        read.note(("other_ways",), "one with outside_team = true", "none")
    else:
        read.note(("other_ways",), "at least two", str(len(good)))
    keys = {way.key for way in good if way.outside_team}
    usual = [way for way in Settings().other_ways if way.key not in keys]
    kept = [way for way in good if way.key not in {one.key for one in usual}]
    return (*kept[:2], *usual)
