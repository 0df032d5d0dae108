# SPDX-License-Identifier: Apache-2.0
"""The venue's clock and hours."""

import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.clock import Instant
from kiosk.domain.hours import Hours
from kiosk.settings.model import Hours as HoursSettings
from kiosk.settings.model import Settings, Venue
from kiosk.wiring.venue_time import hours_and_minutes, local_time, opening_hours
from tests.fakes import NOON_UTC_MS

NOON = Instant(NOON_UTC_MS, "boot-1", 0)
"""A Thursday."""


def test_time_is_the_venues_in_24_hours() -> None:
    assert hours_and_minutes(ZoneInfo("Asia/Kolkata"))(NOON) == "17:30"
    assert hours_and_minutes(ZoneInfo("America/New_York"))(NOON) == "07:00"
    assert local_time(NOON, ZoneInfo("Asia/Tokyo")) == datetime(2026, 12, 24, 21)  # noqa: DTZ001 - a wall clock has no zone


@pytest.mark.parametrize(
    ("zone", "opened", "told"),
    [
        ("UTC", (), Hours.OPEN),
        ("UTC", ("Mon-Sun 09:00-18:00",), Hours.OPEN),
        ("UTC", ("Fri-Wed 09:00-18:00",), Hours.CLOSED),
        ("UTC", ("Thu 09:00-12:10",), Hours.CLOSING),
        ("Asia/Tokyo", ("Thu 09:00-20:00",), Hours.CLOSED),
        ("America/New_York", ("Wed 22:00-07:15",), Hours.CLOSING),
    ],
)
def test_hours_are_those_of_the_venue(zone: str, opened: tuple[str, ...], told: Hours) -> None:
    settings = Settings(venue=Venue(time_zone=zone), hours=HoursSettings(open=opened))
    assert opening_hours(settings)(NOON) is told


def test_the_relay_may_ask_without_qt() -> None:
    code = "import sys, kiosk.wiring.venue_time; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
