# SPDX-License-Identifier: Apache-2.0
"""Sparing the panel: dimming, the shift of the picture, cleaning; each as time alone has it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.attendee import clean, shift
from kiosk.attendee.care import Care
from kiosk.attendee.dim import Dim, ScreenHours, dim
from kiosk.attendee.state import Limits
from kiosk.attendee.visit_view import Visit
from kiosk.domain.clock import Instant
from kiosk.settings.model import Display, Hours, Settings, Venue
from kiosk.wiring.screen_hours import screen_hours
from tests.attendee.lobby import VENUE, Lobby
from tests.fakes import FakeClock

DAY_UTC_MS = 1_798_070_400_000
"""2026-12-24 00:00 UTC, a Thursday."""


def hours(*, lit: bool, team: bool) -> ScreenHours:
    return ScreenHours(lambda _: lit, lambda _: team)


@pytest.mark.parametrize(
    ("lit", "team", "at_rest", "wanted"),
    [
        (True, True, True, Dim.NONE),
        (True, False, True, Dim.NONE),
        (False, True, True, Dim.AROUND_HELP),
        (False, False, True, Dim.ALL),
        (False, True, False, Dim.NONE),
        (False, False, False, Dim.NONE),
    ],
)
def test_the_help_button_is_lit_whenever_the_team_is_expected(
    *, lit: bool, team: bool, at_rest: bool, wanted: Dim
) -> None:
    now = FakeClock().now()
    assert dim(hours(lit=lit, team=team), now, at_rest=at_rest) is wanted


@pytest.mark.parametrize(
    ("hour", "lit", "team"),
    [(6, False, False), (8, True, False), (12, True, True), (23, False, True)],
)
def test_hours_are_the_venues_own(hour: int, *, lit: bool, team: bool) -> None:
    """Also the team's, past midnight."""
    settings = Settings(
        venue=Venue(time_zone="UTC"),
        display=Display(hours=("Mon-Sun 07:00-22:00",)),
        hours=Hours(open=("Mon-Sun 09:00-02:00",)),
    )
    at = Instant(DAY_UTC_MS + hour * 3_600_000, "boot-1", 0)
    asked = screen_hours(settings)
    assert (asked.lit(at), asked.team(at)) == (lit, team)


def test_without_hours_a_screen_is_never_dimmed() -> None:
    asked = screen_hours(Settings())
    for hour in range(24):
        assert asked.lit(Instant(DAY_UTC_MS + hour * 3_600_000, "boot-1", 0))


def test_the_picture_walks_over_each_place_one_step_a_minute() -> None:
    walk = [shift.place(minute) for minute in range(49)]
    assert walk[0] == walk[-1] == (0, 0)
    assert len(set(walk)) == (2 * shift.FARTHEST + 1) ** 2
    for (x, y), (x2, y2) in pairwise(walk):
        assert abs(x - x2) + abs(y - y2) == 1


@given(st.integers(min_value=0, max_value=10**9))
def test_the_picture_never_leaves_its_bounds(minutes: int) -> None:
    assert all(abs(one) <= shift.FARTHEST for one in shift.place(minutes))


def test_cleaning_ends_by_itself_after_half_a_minute() -> None:
    clock = FakeClock()
    cleaning = clean.Cleaning(clock.now())
    for second in range(30, 0, -1):
        assert clean.left_s(cleaning, clock.now()) == second
        assert clean.after(cleaning, clock.now()) == cleaning
        clock.advance(clean.wait_ms(cleaning, clock.now()))
    assert clean.after(cleaning, clock.now()) is None


@pytest.mark.parametrize(("held_ms", "ends"), [(2_999, False), (3_000, True)])
def test_a_hold_of_three_seconds_ends_it(held_ms: int, *, ends: bool) -> None:
    clock = FakeClock()
    cleaning = clean.Cleaning(clock.now())
    clock.advance(5_000)
    held = clean.hold(cleaning, clock.now())
    clock.advance(held_ms)
    assert (clean.after(held, clock.now()) is None) is ends
    assert clean.after(clean.let_go(held), clock.now()) is not None


class Screen:
    """A care over a visit, without a window."""

    def __init__(self, times: ScreenHours) -> None:
        self.lobby = Lobby()
        self.visit = Visit(self.lobby.core, VENUE, Limits(), self.lobby.clock)
        self.care = Care(self.visit, times)

    def minute(self) -> tuple[int, int]:
        self.lobby.clock.advance(60_000)
        self.visit.refresh()
        self.care.tick()
        return self.care.property("shiftX"), self.care.property("shiftY")


def test_nothing_moves_while_somebody_uses_the_screen(qtbot: QtBot) -> None:
    screen = Screen(hours(lit=True, team=True))
    assert screen.minute() != (0, 0)
    screen.visit.stillHere()
    stood = screen.care.property("shiftX"), screen.care.property("shiftY")
    assert screen.minute() == stood
    assert screen.minute() != stood, "control: the visit is over after 90 s"


def test_at_rest_care_wakes_the_process_once_a_minute(qtbot: QtBot) -> None:
    screen = Screen(hours(lit=False, team=True))
    timers = {screen.care._minutes: 60_000, screen.care._seconds: None}
    for timer, interval in timers.items():
        assert timer.isActive() is (interval is not None)
        assert interval is None or timer.interval() >= interval


def test_who_wakes_the_screen_finds_it_dimmed_again_after_the_visit(qtbot: QtBot) -> None:
    screen = Screen(hours(lit=False, team=True))
    assert screen.care.property("dim") == "around_help"
    screen.care.wake()
    assert screen.care.property("dim") == ""
    screen.minute()
    assert screen.care.property("dim") == ""
    screen.minute()
    assert screen.care.property("dim") == "around_help"


def test_the_help_key_ends_the_cleaning(qtbot: QtBot) -> None:
    """Nobody wipes a key."""
    screen = Screen(hours(lit=True, team=True))
    screen.care.clean()
    screen.visit.stillHere()
    assert screen.care.property("cleaning")
    screen.visit.askForHelp()
    assert not screen.care.property("cleaning")
    assert screen.care.property("cleaningLeft") == 0


def test_the_seconds_of_cleaning_are_counted(qtbot: QtBot) -> None:
    screen = Screen(hours(lit=True, team=True))
    screen.care.clean()
    assert screen.care.property("cleaningLeft") == 30
    screen.lobby.clock.advance(29_500)
    screen.care._follow_cleaning()
    assert screen.care.property("cleaningLeft") == 1
    screen.lobby.clock.advance(500)
    screen.care._follow_cleaning()
    assert not screen.care.property("cleaning")
