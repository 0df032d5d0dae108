# SPDX-License-Identifier: Apache-2.0
"""Requests -> counts and waiting times.  Pure, exact, and for no eye outside this room.

Drills are left out.  A step that was taken back within 10 s was a slip and does not count;
one that was taken back later had been said, and does.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum

from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import (
    Arrived,
    Coming,
    Reason,
    RequestEvent,
    Seen,
    Shown,
)
from kiosk.domain.keeping_events import Counted
from kiosk.domain.request import Request
from kiosk.reports.slips import slips

HOURS = 24
STEPS: tuple[type[RequestEvent], ...] = (Shown, Seen, Coming, Arrived)
"""What is timed from the press on, in the order in which it comes."""


class Ending(StrEnum):
    """What became of a request; each has exactly one."""

    ATTENDED = Reason.ATTENDED.value
    SECURITY = Reason.SECURITY.value
    MEDICAL = Reason.MEDICAL.value
    NOT_NEEDED = Reason.NOT_NEEDED.value
    NOBODY_THERE = Reason.NOBODY_THERE.value
    MISTAKEN = Reason.MISTAKEN.value
    WITHDRAWN = "withdrawn"
    OPEN = "open"


FALSE_PRESSES = (Ending.NOBODY_THERE, Ending.MISTAKEN)
"""Row F8: counted so that a kiosk can be moved, or asked to want two taps."""


@dataclass(frozen=True, slots=True)
class Period:
    """The venue's days from ``first`` to ``last``, both included; None: without an end."""

    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        after = self.first is None or day >= self.first
        return after and (self.last is None or day <= self.last)


@dataclass(slots=True)
class Tally:
    """``waits_ms``: by kind of step.  ``coming_ms``: by hour of the press.

    ``erased``: requests of which nothing else is left, by day and kiosk.
    """

    total: int = 0
    answered: int = 0
    hours: Counter[int] = field(default_factory=Counter)
    kiosks: Counter[str] = field(default_factory=Counter)
    endings: Counter[Ending] = field(default_factory=Counter)
    false_presses: Counter[str] = field(default_factory=Counter)
    waits_ms: dict[str, list[int]] = field(default_factory=lambda: {one.kind: [] for one in STEPS})
    coming_ms: dict[int, list[int]] = field(default_factory=dict)
    days: set[date] = field(default_factory=set)
    erased: Counter[tuple[str, str]] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Held:
    """What a log holds of requests: those that are there, and what is left of the others."""

    requests: tuple[Request, ...]
    erased: tuple[Counted, ...] = ()


def tally(held: Held, period: Period, zone: tzinfo | None) -> Tally:
    """What the presses of ``period`` came to; days and hours are those of ``zone``."""
    found = Tally(erased=_erased(held.erased, period))
    for request in held.requests:
        if request.is_drill:
            continue
        pressed = _local(request.pressed.at, zone)
        if period.holds(pressed.date()):
            _add(found, request, pressed)
    return found


def _erased(counted: Iterable[Counted], period: Period) -> Counter[tuple[str, str]]:
    """By day and kiosk, as they were counted when they were erased."""
    found: Counter[tuple[str, str]] = Counter()
    for one in counted:
        if period.holds(date.fromisoformat(one.day)):
            found[one.day, one.place] += one.rows
    return found


def _add(found: Tally, request: Request, pressed: datetime) -> None:
    place, ending = request.pressed.place, _ending(request)
    found.total += 1
    found.days.add(pressed.date())
    found.hours[pressed.hour] += 1
    found.kiosks[place] += 1
    found.endings[ending] += 1
    if ending in FALSE_PRESSES:
        found.false_presses[place] += 1
    waits = dict(_waits(request))
    for kind, wait in waits.items():
        found.waits_ms[kind].append(wait)
    if Coming.kind in waits:
        found.coming_ms.setdefault(pressed.hour, []).append(waits[Coming.kind])
    found.answered += not waits.keys().isdisjoint({Coming.kind, Arrived.kind})


def _ending(request: Request) -> Ending:
    if request.withdrawn:
        return Ending.WITHDRAWN
    return Ending(request.closed.reason) if request.closed else Ending.OPEN


def _waits(request: Request) -> Iterator[tuple[str, int]]:
    """Each step that was reached, and how long after the press, in milliseconds."""
    slipped = slips(request.facts)
    reached: set[str] = set()
    for fact in request.facts:
        if isinstance(fact, STEPS) and fact.kind not in reached and fact.id not in slipped:
            reached.add(fact.kind)
            yield fact.kind, age_ms(request.pressed.at, fact.at)


def _local(at: Instant, zone: tzinfo | None) -> datetime:
    return datetime.fromtimestamp(at.utc_ms / 1000, UTC).astimezone(zone)
