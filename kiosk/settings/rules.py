# SPDX-License-Identifier: Apache-2.0
"""What no single value shows: rules between settings, each with a safe way on.

A rule notes what is wrong and returns settings that can be used.
"""

from pathlib import PurePath

from msgspec.structs import replace

from kiosk.settings.model import (
    BUILT_IN_MESSAGES,
    BUILT_IN_PHRASES,
    BUILT_IN_PLACES,
    Content,
    Display,
    Keeping,
    Settings,
    Venue,
    Visit,
)
from kiosk.settings.named_rules import named_rule, ways_rule
from kiosk.settings.team_rules import (
    channels_rule,
    drill_rule,
    hours_rule,
    openings_rule,
    page_rule,
)
from kiosk.written.reading import Reading

LONG_DAYS = 90
"""Keeping requests for longer is warned of (row E5)."""


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
        places=named_rule(read, "places", settings.places, BUILT_IN_PLACES),
        other_ways=ways_rule(read, settings.other_ways),
        channels=channels_rule(read, settings.channels),
        messages=named_rule(read, "messages", settings.messages, BUILT_IN_MESSAGES),
        phrases=named_rule(read, "phrases", settings.phrases, BUILT_IN_PHRASES),
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
