# SPDX-License-Identifier: Apache-2.0
"""How a setting of the venue is shown, and how what was typed for it is read.  Pure."""

import json
import re

from kiosk.content.said import Said, plain, said
from kiosk.desk.venue_doors import VenueDoors
from kiosk.desk.venue_settings import NUMBER_KEY, Setting, Sort


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
    if setting.sort is Sort.ROWS:
        return said(f"desk.venue.wrong.{Sort.ROWS}", plain(f"{setting.high:g}"))
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
