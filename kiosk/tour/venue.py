# SPDX-License-Identifier: Apache-2.0
"""The venue in which a tour plays: that of the settings file, else one made up for it."""

from pathlib import Path

from kiosk.settings.model import OtherWay, Place, Settings, Venue
from kiosk.settings.reader import load_settings

EXAMPLE = Settings(
    venue=Venue(
        place="Lobby A",
        vest="a purple vest",
        emergency_number="112",
        emergency_confirmed=True,
        time_zone="UTC",
    ),
    places=(
        Place(key="information_desk", step_free=True),
        Place(key="quiet_room", step_free=True),
    ),
    other_ways=(
        OtherWay(key="information_desk"),
        OtherWay(key="building_staff", outside_team=True),
    ),
)
"""Shows all that a venue may set; nothing in it is real."""


def tour_settings(config: Path | None) -> Settings:
    """The settings of ``config``, or of the example venue without one."""
    return load_settings(config).settings if config else EXAMPLE
