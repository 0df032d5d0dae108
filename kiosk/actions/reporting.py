# SPDX-License-Identifier: Apache-2.0
"""Put on record that a report or cards were made of the requests, and by whom (row E3)."""

from collections.abc import Iterable

from kiosk.domain.events import Event, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.keeping_events import Counted
from kiosk.domain.report_events import CardsMade, ReportMade
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp


def report_made(form: str, first: str, last: str, stamp: Stamp) -> ReportMade:
    """``form``: pdf, json, csv or print; ``first``, ``last``: its days, or empty."""
    return ReportMade(id=stamp.id, at=stamp.at, by=stamp.by, form=form, first=first, last=last)


def cards_made(form: str, stamp: Stamp) -> CardsMade:
    """``form``: signs or numbers."""
    return CardsMade(id=stamp.id, at=stamp.at, by=stamp.by, form=form)


def requests_of(events: Iterable[Event]) -> tuple[tuple[Request, ...], tuple[Counted, ...]]:
    """The requests that these facts make, each folded once; and what is left of erased ones."""
    about: dict[str, list[RequestEvent]] = {}
    erased = []
    for event in events:
        if isinstance(event, RequestEvent):
            about.setdefault(event.request, []).append(event)
        elif isinstance(event, Counted):
            erased.append(event)
    found = tuple(request for request in map(fold, about.values()) if request)
    return found, tuple(erased)


def of_other_days(events: Iterable[Event], made: ReportMade) -> bool:
    """Whether there is a report of other days than ``made`` is of.

    Each report hides its small numbers by itself: whoever subtracts one from the other may find
    how many there were on the days between.
    """
    days = {(one.first, one.last) for one in events if isinstance(one, ReportMade)}
    return bool(days - {(made.first, made.last)})
