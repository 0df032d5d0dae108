# SPDX-License-Identifier: Apache-2.0
"""A time or a term as somebody typed it, read at the venue.  Pure."""

from datetime import datetime, time, timedelta, tzinfo

from kiosk.domain.team import Term

_YEARS = range(2000, 2200)
"""Another year is a slip of the hand."""


def read_time(text: str, zone: tzinfo | None, *, end: bool = False) -> int | None:
    """UTC milliseconds of "2026-11-24 08:00" at the venue, or None.

    A date alone is its first moment; as an ``end`` its last.
    """
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if at.year not in _YEARS:
        return None
    if end and len(text.strip()) <= len("2026-11-24"):
        at = datetime.combine(at.date() + timedelta(days=1), time())
    if at.tzinfo is None:
        at = at.replace(tzinfo=zone) if zone else at.astimezone()
    return round(at.timestamp() * 1_000)


def read_term(begin: str, end: str, zone: tzinfo | None) -> Term | None:
    """From when to when, as somebody typed it; None where that is no such time."""
    since = read_time(begin, zone) if begin.strip() else 0
    until = read_time(end, zone, end=True) if end.strip() else 0
    if since is None or until is None or (since and until and until <= since):
        return None
    return Term(since, until)
