# SPDX-License-Identifier: Apache-2.0
"""Which settings a lead can change, in their groups, and the limits of each.

The limits are those of the settings; a test holds the two together.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """How a setting is edited; named as QML reads it."""

    TEXT = "text"
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"
    SEVERAL = "several"
    HOURS = "hours"
    ROWS = "rows"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Setting:
    """``low``, ``high``: the limits of a number; of a text ``high`` is its most letters."""

    key: str
    group: str
    sort: Sort
    low: float = 0
    high: float = 0
    unit: str = "s"


SETTINGS = (
    Setting("venue.place", "venue", Sort.TEXT, 1, 40),
    Setting("venue.vest", "venue", Sort.TEXT, 0, 120),
    Setting("venue.time_zone", "venue", Sort.TEXT, 0, 64),
    Setting("venue.emergency_number", "number", Sort.TEXT, 0, 15),
    Setting("venue.emergency_confirmed", "number", Sort.SWITCH),
    Setting("other_ways", "ways", Sort.ROWS, 2, 4),
    Setting("places", "ways", Sort.ROWS, 0, 3),
    Setting("venue.language", "languages", Sort.CHOICE),
    Setting("venue.languages", "languages", Sort.SEVERAL),
    Setting("hours.open", "hours", Sort.HOURS),
    Setting("display.hours", "hours", Sort.HOURS),
    Setting("display.evening", "hours", Sort.HOURS),
    Setting("drill.at", "hours", Sort.TEXT, 0, 5),
    Setting("drill.at_opening", "hours", Sort.SWITCH),
    Setting("content.pack", "cards", Sort.CARDS),
    Setting("rotation.dwell_min_s", "cards", Sort.NUMBER, 5, 120),
    Setting("rotation.per_word_s", "cards", Sort.NUMBER, 0.3, 3),
    Setting("visit.cards_reset_s", "timings", Sort.NUMBER, 30, 1800),
    Setting("visit.quiet_after_s", "timings", Sort.NUMBER, 10, 600),
    Setting("visit.reset_after_s", "timings", Sort.NUMBER, 60, 3600),
    Setting("visit.question_s", "timings", Sort.NUMBER, 20, 300),
    Setting("visit.repeat_window_s", "timings", Sort.NUMBER, 1, 60),
    Setting("visit.confirm_press", "timings", Sort.SWITCH),
    Setting("staff.kiosk_lock_s", "desks", Sort.NUMBER, 20, 600),
    Setting("staff.desk_lock_s", "desks", Sort.NUMBER, 60, 7200),
    Setting("staff.duty_input_min", "desks", Sort.NUMBER, 5, 240, "min"),
    Setting("keeping.retention_days", "keeping", Sort.NUMBER, 1, 365, "days"),
)


BY_KEY: Mapping[str, Setting] = {one.key: one for one in SETTINGS}


NUMBER_KEY = "venue.emergency_number"


CONFIRMED_KEY = "venue.emergency_confirmed"
