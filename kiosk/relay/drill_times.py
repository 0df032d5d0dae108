# SPDX-License-Identifier: Apache-2.0
"""When the kiosk drills by itself, in the venue's time: pure, told the time and the facts.

A moment is one of the calendar: a day has one of each, whatever summer time does to it.  A
time that a day leaves out is taken an hour later, one that comes twice is taken once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from kiosk.domain.clock import EARLIEST_MS, Instant, age_ms
from kiosk.domain.hours import Hours, Window, hours
from kiosk.domain.venue_events import DrillAsked

APART_MS = 600_000
"""Drills that nobody asked for by hand are at least so far apart."""

LATE_MS = 3_600_000
"""A missed one is made up so late at night; in the team's hours a day long."""

_DAY_MS = 86_400_000
_MINUTE = timedelta(minutes=1)


class Moment(NamedTuple):
    utc_ms: int
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """``daily``: None: on no day.  ``zone``: of the venue; None: of the machine."""

    daily: time | None = None
    at_opening: bool = False
    windows: tuple[Window, ...] = ()
    zone: tzinfo | None = None

    @property
    def wanted(self) -> bool:
        return self.daily is not None or (self.at_opening and bool(self.windows))

    def local(self, utc_ms: int) -> datetime:
        """The venue's wall clock, without a zone."""
        return (
            datetime.fromtimestamp(utc_ms / 1_000, UTC).astimezone(self.zone).replace(tzinfo=None)
        )

    def hours(self, utc_ms: int) -> Hours:
        return hours(self.windows, self.local(utc_ms))


def missed(plan: Plan, asked: Iterable[DrillAsked], now: Instant) -> Moment | None:
    """The drill that should have been asked for by now and was not.

    Nothing is due by a clock that was never set.
    """
    if now.utc_ms < EARLIEST_MS:
        return None
    ages = [age for one in asked if (age := _age_ms(one.at, now)) is not None]
    past = [one for one in _moments(plan, now.utc_ms) if 0 <= now.utc_ms - one.utc_ms < _DAY_MS]
    if not past or min(ages, default=APART_MS) < APART_MS:
        return None
    last = max(past)
    late = now.utc_ms - last.utc_ms
    if any(age < late + APART_MS for age in ages):
        return None
    made_up = late < LATE_MS or plan.hours(now.utc_ms) is not Hours.CLOSED
    return last if made_up else None


def next_ms(plan: Plan, now: Instant) -> int | None:
    """Milliseconds until the next moment; None: none within a day."""
    ahead = [one.utc_ms - now.utc_ms for one in _moments(plan, now.utc_ms)]
    return min((one for one in ahead if one > 0), default=None)


def _age_ms(at: Instant, now: Instant) -> int | None:
    """None: from tomorrow, so its clock was wrong and nobody knows."""
    if at.boot != now.boot and at.utc_ms > now.utc_ms:
        return None
    return age_ms(at, now)


def _moments(plan: Plan, utc_ms: int) -> Iterator[Moment]:
    today = plan.local(utc_ms).date()
    for day in (today - timedelta(days=1), today, today + timedelta(days=1)):
        if plan.daily is not None:
            yield Moment(_utc_ms(day, plan.daily, plan.zone), "daily")
        if plan.at_opening:
            for begin in _openings(plan.windows, day):
                yield Moment(_utc_ms(day, begin, plan.zone), "opening")


def _openings(windows: tuple[Window, ...], day: date) -> Iterator[time]:
    """Where the team was not there a minute before: windows that touch are one."""
    for one in windows:
        before = datetime.combine(day, one.begin) - _MINUTE
        if day.weekday() in one.weekdays and hours(windows, before) is Hours.CLOSED:
            yield one.begin


def _utc_ms(day: date, at: time, zone: tzinfo | None) -> int:
    return round(datetime.combine(day, at, tzinfo=zone).timestamp() * 1_000)
