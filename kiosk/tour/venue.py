# SPDX-License-Identifier: Apache-2.0
"""The venue in which a tour plays: that of the settings file, else one made up for it."""

from pathlib import Path

from msgspec.structs import replace

from kiosk.settings.model import OtherWay, Place, Settings, Venue
from kiosk.settings.reader import load_settings

EXAMPLE = Settings(
    venue=Venue(
        place="Lobby A",
        vest={
            "en": "a purple vest",
            "ar": "سترة بنفسجية",
            "de": "eine lila Weste",
            "es": "un chaleco morado",
            "fr": "un gilet violet",
            "he": "אפודה סגולה",
            "hi": "बैंगनी जैकेट",
            "ja": "紫色のベスト",
            "pt": "um colete roxo",
            "ru": "фиолетовый жилет",
            "sw": "fulana ya zambarau",
            "zh": "紫色马甲",
        },
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


def tour_settings(config: Path | None, language: str | None = None) -> Settings:
    """The settings of ``config``, or of the example venue without one; in another language."""
    settings = load_settings(config).settings if config else EXAMPLE
    if not language:
        return settings
    return replace(settings, venue=replace(settings.venue, language=language))
