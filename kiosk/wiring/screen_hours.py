# SPDX-License-Identifier: Apache-2.0
"""When the attendees' screen is lit and when the team is expected, from the settings."""

from kiosk.attendee.dim import ScreenHours
from kiosk.domain.hours import Hours, hours
from kiosk.settings.model import Settings
from kiosk.wiring.venue_time import local_time, opening_hours, time_zone, windows


def screen_hours(settings: Settings) -> ScreenHours:
    """Without hours of its own the screen is always lit."""
    lit = windows(settings.display.hours)
    zone = time_zone(settings.venue.time_zone)
    opened = opening_hours(settings)
    return ScreenHours(
        lit=lambda at: hours(lit, local_time(at, zone)) is not Hours.CLOSED,
        team=lambda at: opened(at) is not Hours.CLOSED,
    )
