# SPDX-License-Identifier: Apache-2.0
"""The dark colours come and go by the venue's hours, and under nobody's eyes."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from kiosk.attendee.comfort import Comfort
from kiosk.attendee.comfort_view import ComfortView
from kiosk.settings.model import Display, Settings, Venue
from kiosk.wiring.evening import Evening
from tests.fakes import FakeClock

NIGHTS = Settings(venue=Venue(time_zone="UTC"), display=Display(evening=("Mon-Sun 20:00-06:00",)))


class House:
    def __init__(self, settings: Settings = NIGHTS, usual: Comfort | None = None) -> None:
        self.clock = FakeClock()
        self.empty = True
        self.comfort = ComfortView(usual or Comfort(), ["en", "ar"])
        self._at(19)
        self.evening = Evening(settings, self.comfort, self.clock, lambda: self.empty)

    def comes(self, hour: int) -> str:
        """The theme when the clock has reached this hour."""
        self._at(hour)
        self.evening.tick()
        return self.comfort.comfort.theme

    def _at(self, hour: int) -> None:
        at = datetime(2027, 5, 1, hour, tzinfo=UTC)
        self.clock.set_wall(round(at.timestamp() * 1_000))


def test_the_screen_is_dark_in_the_evening_and_by_day_it_is_not(qapp: QApplication) -> None:
    house = House()
    assert [house.comes(hour) for hour in (19, 20, 23, 5, 6)] == [
        "day", "evening", "evening", "evening", "day",
    ]  # fmt: skip


def test_it_waits_until_nobody_reads_and_keeps_what_they_chose(qapp: QApplication) -> None:
    house = House()
    house.empty = False
    house.comfort.chooseLanguage("ar")
    assert house.comes(21) == "day"
    house.empty = True
    house.comfort.rest()
    assert house.comes(21) == "evening"
    assert house.comfort.comfort.language == "en"
    house.comfort.switchContrast()
    house.comfort.switchContrast()
    assert house.comfort.comfort.theme == "evening"


def test_without_hours_or_where_contrast_is_wished_it_stays(qapp: QApplication) -> None:
    assert not House(Settings()).evening._timer.isActive()
    strong = House(usual=Comfort(theme="contrast"))
    assert not strong.evening._timer.isActive()
    assert strong.comfort.comfort.theme == "contrast"
