# SPDX-License-Identifier: Apache-2.0
"""Cards by date, weekday and hour, past midnight and when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.card import Window
from kiosk.domain.clock import Instant
from kiosk.wiring.venue_time import local_time

DAYS = st.dates(date(2027, 1, 1), date(2027, 12, 31))
HOURS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
WINDOWS = st.builds(
    lambda first, last, weekdays, hours: Window(first, last, weekdays, *(hours or (None, None))),
    st.none() | DAYS,
    st.none() | DAYS,
    st.frozensets(st.integers(0, 6)),
    st.none() | st.tuples(HOURS, HOURS),
)
MOMENTS = st.datetimes(datetime(2026, 12, 28), datetime(2028, 1, 4))  # noqa: DTZ001 - wall clocks have no zone

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "Asia/Kathmandu",
)


def by_the_book(window: Window, at: datetime) -> bool:
    """Whether ``at`` lies in a span that begins on one of the window's days, written out."""
    for day in (at.date() - timedelta(days=1), at.date()):
        begin = datetime.combine(day, window.begin or time())
        end = datetime.combine(day, window.end or time())
        if end <= begin:
            end += timedelta(days=1)
        its_day = (
            (window.first_day is None or day >= window.first_day)
            and (window.last_day is None or day <= window.last_day)
            and (not window.weekdays or day.weekday() in window.weekdays)
        )
        if its_day and begin <= at < end:
            return True
    return False


@given(WINDOWS, MOMENTS)
def test_a_window_holds_as_the_book_says(window: Window, at: datetime) -> None:
    assert window.holds(at) == by_the_book(window, at)


def due_minutes(window: Window, zone: str, day: date) -> list[datetime]:
    """The minutes in UTC, of three days around ``day``, in which the window holds."""
    start = datetime.combine(day - timedelta(days=1), time(), UTC)
    minutes = (start + timedelta(minutes=n) for n in range(3 * 1440))
    return [one for one in minutes if window.holds(local(one, zone))]


def local(at: datetime, zone: str) -> datetime:
    return local_time(Instant(round(at.timestamp() * 1000), "boot", 0), ZoneInfo(zone))


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2027, 3, 27), 7),
        ("Europe/Berlin", date(2027, 10, 30), 9),
        ("America/New_York", date(2027, 3, 13), 7),
        ("America/New_York", date(2027, 11, 6), 9),
        ("Australia/Lord_Howe", date(2027, 10, 2), 7.5),
        ("Asia/Kathmandu", date(2027, 3, 27), 8),
    ],
)
def test_a_night_is_one_span_whatever_the_clocks_do(zone: str, day: date, hours: float) -> None:
    night = Window(day, day, begin=time(22), end=time(6))
    minutes = due_minutes(night, zone, day)
    assert len(minutes) == hours * 60
    assert minutes[-1] - minutes[0] == timedelta(minutes=len(minutes) - 1), "without a gap"
    assert local(minutes[0], zone).time() == time(22)
    assert local(minutes[-1] + timedelta(minutes=1), zone).time() == time(6)


def test_an_hour_that_the_clocks_skip_is_not_missed_and_one_that_comes_twice_holds_twice() -> None:
    skipped = Window(begin=time(2, 30), end=time(3, 30))
    minutes = due_minutes(skipped, "Europe/Berlin", date(2027, 3, 28))
    nights = [len(list(night)) for _, night in groupby(minutes, key=lambda one: one.date())]
    assert nights == [60, 30, 60]
    twice = Window(begin=time(2), end=time(3))
    minutes = due_minutes(twice, "Europe/Berlin", date(2027, 10, 31))
    nights = [len(list(night)) for _, night in groupby(minutes, key=lambda one: one.date())]
    assert nights == [60, 120, 60]


@given(WINDOWS, st.sampled_from(ZONES), st.datetimes(datetime(2027, 1, 2), datetime(2027, 12, 30)))  # noqa: DTZ001 - wall clocks have no zone
def test_what_holds_is_what_a_clock_on_the_wall_says(
    window: Window, zone: str, utc: datetime
) -> None:
    at = utc.replace(tzinfo=UTC)
    wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert window.holds(local(at, zone)) == by_the_book(window, wall.replace(microsecond=0))
