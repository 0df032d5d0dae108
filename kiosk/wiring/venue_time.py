# SPDX-License-Identifier: Apache-2.0
"""The venue's clock and its opening hours, from its settings.  No Qt: the relay asks as well."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, tzinfo
from functools import partial

from kiosk.content.times import time_of_day
from kiosk.domain.clock import Instant
from kiosk.domain.hours import Hours, Window, hours
from kiosk.settings.model import Settings
from kiosk.settings.openings import read_opening


def time_zone(name: str) -> tzinfo | None:
    """The venue's time zone; None: that of the machine."""
    if not name:
        return None
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def hours_and_minutes(zone: tzinfo | None) -> Callable[[Instant], str]:
    """An instant as "14:32": the venue's time, 24 hours, Latin digits."""
    return partial(time_of_day, zone=zone)


def local_time(at: Instant, zone: tzinfo | None) -> datetime:
    """The venue's wall clock, without a zone, as the pack's windows count it."""
    moment = datetime.fromtimestamp(at.utc_ms / 1_000, UTC)
    return moment.astimezone(zone).replace(tzinfo=None)


def windows(openings: Iterable[str]) -> tuple[Window, ...]:
    """Parts of the week as the domain counts them; the settings' rules have read them once."""
    spans = (read_opening(one) for one in openings)
    return tuple(Window(span.weekdays, span.begin, span.end) for span in spans)


def opening_hours(settings: Settings) -> Callable[[Instant], Hours]:
    """Whether the team is expected at an instant."""
    opened = windows(settings.hours.open)
    if not opened:
        return lambda _: Hours.OPEN
    zone = time_zone(settings.venue.time_zone)
    return lambda at: hours(opened, local_time(at, zone))


def hours_now(settings: Callable[[], Settings]) -> Callable[[Instant], Hours]:
    """As ``opening_hours``, of the settings that hold when it is asked."""
    known = (settings(), opening_hours(settings()))

    def at(instant: Instant) -> Hours:
        nonlocal known
        if known[0] is not (held := settings()):
            known = (held, opening_hours(held))
        return known[1](instant)

    return at
