# SPDX-License-Identifier: Apache-2.0
"""Which settings a lead can change, how each is shown and how what was typed is read.  Pure.

The limits are those of the settings; a test holds the two together.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.said import Said, plain, said
from kiosk.desk.venue_doors import VenueDoors


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


def shown(setting: Setting, doors: VenueDoors) -> Said:
    """The value that holds, as people read it."""
    value = doors.value(setting.key)
    if setting.sort is Sort.SWITCH:
        return said("desk.venue.yes" if value else "desk.venue.no")
    if value in ("", [], ()):
        return said(f"desk.setting.{setting.key}.none")
    if setting.sort is Sort.NUMBER:
        return said(f"desk.venue.{setting.unit}", plain(f"{value:g}"))
    return plain(_in_words(setting, doors, value))


def _in_words(setting: Setting, doors: VenueDoors, value: object) -> str:
    match setting.sort:
        case Sort.CHOICE:
            return _name(str(value), doors)
        case Sort.SEVERAL:
            return ", ".join(_name(str(one), doors) for one in _list(value))
        case Sort.ROWS:
            return " · ".join(_row_name(setting.key, one, doors) for one in _list(value))
        case _:
            return typed(setting, doors)


def typed(setting: Setting, doors: VenueDoors) -> str:
    """The value as it would be typed: what stands in the field when editing begins."""
    value = doors.value(setting.key)
    if setting.sort is Sort.HOURS:
        return ", ".join(map(str, _list(value)))
    if setting.sort is Sort.NUMBER:
        return f"{value:g}"
    return doors.own(value)


def read(setting: Setting, words: str, doors: VenueDoors) -> str | None:
    """What was typed as JSON; None where it cannot be the value of this setting."""
    words = words.strip()
    match setting.sort:
        case Sort.NUMBER:
            return _number(words.replace(",", "."), whole=isinstance(doors.value(setting.key), int))
        case Sort.HOURS:
            parts = [one.strip() for one in re.split(r"[,;\n]", words)]
            return json.dumps([re.sub(r"\s*-\s*", "-", one) for one in parts if one])
        case _:
            return json.dumps(words, ensure_ascii=False)


def wrong(setting: Setting) -> Said:
    """What would be right, in words."""
    if setting.sort is Sort.TEXT:
        known = {"venue.time_zone": "zone", NUMBER_KEY: "phone", "drill.at": "time"}
        kind = known.get(setting.key, "text")
        return said(f"desk.venue.wrong.{kind}", *_limits(setting))
    return said(f"desk.venue.wrong.{setting.sort}", *_limits(setting))


def _limits(setting: Setting) -> tuple[Said, Said]:
    return plain(f"{setting.low:g}"), plain(f"{setting.high:g}")


def _number(words: str, *, whole: bool) -> str | None:
    pattern = r"\d{1,6}" if whole else r"\d{1,6}(\.\d{1,3})?"
    return json.dumps(json.loads(f"{float(words):g}")) if re.fullmatch(pattern, words) else None


def _name(code: str, doors: VenueDoors) -> str:
    return dict(doors.languages).get(code, code)


def _row_name(key: str, row: object, doors: VenueDoors) -> str:
    if not isinstance(row, dict):
        return ""
    return doors.own(row.get("text")) or doors.words(key, str(row.get("key")))


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []
