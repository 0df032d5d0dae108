# SPDX-License-Identifier: Apache-2.0
"""When the kiosk drills by itself: by the venue's calendar, once a moment, made up if missed."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor
from kiosk.domain.hours import Window
from kiosk.domain.venue_events import DrillAsked
from kiosk.relay.drill_times import Moment, Plan, missed, next_ms

LISBON = ZoneInfo("Europe/Lisbon")
WEEK = frozenset(range(7))
DAYTIME = Window(WEEK, time(9), time(23))
DAILY = Plan(daily=time(7, 45), windows=(DAYTIME,), zone=LISBON)
OPENING = Plan(at_opening=True, windows=(DAYTIME,), zone=LISBON)
BOTH = Plan(daily=time(7, 45), at_opening=True, windows=(DAYTIME,), zone=LISBON)


def at(written: str, *, fold: int = 0, boot: str = "boot-1") -> Instant:
    """The venue's wall clock in 2026, as "03-29 07:45"; the boot's clock goes along."""
    local = datetime.strptime(f"2026-{written}", "%Y-%m-%d %H:%M").replace(tzinfo=LISBON, fold=fold)
    utc_ms = round(local.timestamp() * 1_000)
    return Instant(utc_ms, boot, utc_ms - 1_700_000_000_000)


def asked(when: Instant, why: str = "daily") -> DrillAsked:
    return DrillAsked(id=f"ask-{when.utc_ms}", at=when, by=Actor("system", "relay"), why=why)


def why(plan: Plan, now: Instant, *before: DrillAsked) -> str:
    due = missed(plan, before, now)
    return due.why if due else ""


def a_year(plan: Plan, begin: str, days: int, step_min: int = 5) -> list[datetime]:
    """Each drill that is asked for in these days, in UTC, by a look each few minutes."""
    done: list[DrillAsked] = []
    now = at(begin)
    for _ in range(days * 24 * 60 // step_min):
        if due := missed(plan, done[-3:], now):
            done.append(asked(now, due.why))
        now = now.plus(step_min * 60_000)
    return [datetime.fromtimestamp(one.at.utc_ms / 1_000, UTC) for one in done]


def test_the_daily_drill_is_due_at_its_minute_and_not_before() -> None:
    assert missed(DAILY, [], at("06-10 07:44")) is None
    assert missed(DAILY, [], at("06-10 07:45")) == Moment(at("06-10 07:45").utc_ms, "daily")


def test_the_opening_is_where_nobody_was_there_before() -> None:
    touching = (Window(WEEK, time(9), time(13)), Window(WEEK, time(13), time(18)))
    plan = Plan(at_opening=True, windows=touching, zone=LISBON)
    assert why(plan, at("06-10 09:00")) == "opening"
    done = asked(at("06-10 09:00"))
    assert why(plan, at("06-10 13:00"), done) == ""


@pytest.mark.parametrize("plan", [Plan(), Plan(at_opening=True)])
def test_without_a_time_and_without_hours_none_is_due(plan: Plan) -> None:
    assert not plan.wanted
    assert missed(plan, [], at("06-10 12:00")) is None
    assert next_ms(plan, at("06-10 12:00")) is None


def test_what_was_asked_is_not_asked_again() -> None:
    done = asked(at("06-10 07:45"))
    for later in ("07:46", "07:56", "08:45", "12:00", "22:00"):
        assert why(DAILY, at(f"06-10 {later}"), done) == ""
    assert why(DAILY, at("06-11 07:45"), done) == "daily"


def test_a_drill_by_hand_shortly_before_counts() -> None:
    assert why(DAILY, at("06-10 07:45"), asked(at("06-10 07:40"), "hand")) == ""
    assert why(DAILY, at("06-10 07:45"), asked(at("06-10 07:30"), "hand")) == "daily"


def test_two_moments_within_ten_minutes_are_one_drill() -> None:
    plan = Plan(daily=time(8, 55), at_opening=True, windows=(DAYTIME,), zone=LISBON)
    assert why(plan, at("06-10 09:00"), asked(at("06-10 08:55"))) == ""
    assert why(BOTH, at("06-10 09:00"), asked(at("06-10 07:45"))) == "opening"


def test_a_missed_one_is_made_up_within_the_hour_at_night_and_all_day_in_the_teams_hours() -> None:
    assert why(DAILY, at("06-10 08:44")) == "daily"
    assert why(DAILY, at("06-10 08:46")) == ""
    assert why(DAILY, at("06-10 11:00")) == "daily"
    assert why(DAILY, at("06-11 03:00")) == ""


def test_made_up_after_a_restart_it_is_not_doubled() -> None:
    before = asked(at("06-10 07:45", boot="boot-0"))
    assert why(DAILY, at("06-10 11:00", boot="boot-1"), before) == ""


@pytest.mark.parametrize(
    ("day", "plan"),
    [
        ("03-29", Plan(daily=time(1, 30), zone=LISBON)),  # Lisbon has no 01:30 on that day
        ("10-25", Plan(daily=time(1, 30), zone=LISBON)),  # and two of them on this
        ("03-29", Plan(daily=time(0, 0), zone=LISBON)),
        ("10-25", Plan(daily=time(23, 59), zone=LISBON)),
    ],
)
def test_summer_time_neither_drops_nor_doubles_a_day(day: str, plan: Plan) -> None:
    begin = datetime.strptime(f"2026-{day}", "%Y-%m-%d").replace(tzinfo=UTC) - timedelta(days=2)
    drills = a_year(plan, f"{begin:%m-%d} 12:00", days=4)
    made_up, *daily = drills
    assert len(daily) == 4, made_up
    assert len({one.astimezone(LISBON).date() for one in daily}) == 4


def test_a_window_past_midnight_opens_once() -> None:
    late = Window(frozenset({4, 5}), time(20), time(4))
    drills = a_year(Plan(at_opening=True, windows=(late,), zone=LISBON), "06-08 12:00", days=14)
    assert [f"{one.astimezone(LISBON):%a %H:%M}" for one in drills] == [
        "Fri 20:00",
        "Sat 20:00",
    ] * 2


def test_a_year_has_one_daily_and_one_opening_drill_a_day() -> None:
    assert len(a_year(BOTH, "01-02 00:00", days=360, step_min=9)) == 720


def test_control_a_plan_that_forgets_what_was_asked_doubles() -> None:
    now = at("06-10 07:45")
    assert [why(DAILY, now.plus(minute * 60_000)) for minute in range(3)] == ["daily"] * 3


@pytest.mark.parametrize(("back_min", "drills"), [(5, 0), (60, 1)])
def test_a_wall_clock_that_is_set_back_meets_its_moment_again(back_min: int, drills: int) -> None:
    """By the boot's own clock the last one was just now, or was an hour ago."""
    done = [asked(at("06-10 07:45"))]
    after = done[0].at.plus(60_000)
    now = Instant(after.utc_ms - back_min * 60_000, after.boot, after.boot_ms)
    for minute in range(120):
        if due := missed(DAILY, done, now.plus(minute * 60_000)):
            done.append(asked(now.plus(minute * 60_000), due.why))
    assert len(done) - 1 == drills


def test_a_fact_from_tomorrow_keeps_no_drill_away() -> None:
    assert why(DAILY, at("06-10 07:45"), asked(at("06-12 07:45", boot="boot-0"))) == "daily"


def test_nothing_is_due_by_a_clock_that_was_never_set() -> None:
    assert missed(Plan(daily=time(0, 1)), [], Instant(120_000, "boot-1", 120_000)) is None


def test_how_long_until_the_next() -> None:
    assert next_ms(BOTH, at("06-10 07:44")) == 60_000
    assert next_ms(BOTH, at("06-10 07:45")) == 75 * 60_000
    assert next_ms(DAILY, at("06-10 23:00")) == (8 * 60 + 45) * 60_000
