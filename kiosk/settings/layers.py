# SPDX-License-Identifier: Apache-2.0
"""The layers above the technician's file: what a lead has changed at a desk, key by key.

Built-in < the file < these changes < the flags of a command.  A change that does not hold any
more, since the file or the program has changed below it, is left out and named.
"""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.settings.model import Settings
from kiosk.settings.reader import Loaded
from kiosk.settings.rules import apply_rules
from kiosk.written.document import Document
from kiosk.written.problem import Problem, shown
from kiosk.written.reading import Reading

DESK = "desk"
"""Where such a value is from, as ``check`` says it."""

FROM_DESK = (
    "venue.place", "venue.vest", "venue.language", "venue.languages", "venue.time_zone",
    "venue.emergency_number", "venue.emergency_confirmed",
    "places", "other_ways", "hours.open", "display.hours", "display.evening",
    "visit.confirm_press", "visit.cards_reset_s", "visit.quiet_after_s", "visit.reset_after_s",
    "visit.question_s", "visit.repeat_window_s", "rotation.dwell_min_s", "rotation.per_word_s",
    "staff.desk_lock_s", "staff.kiosk_lock_s", "staff.duty_input_min",
    "drill.at", "drill.at_opening", "content.pack", "keeping.retention_days",
)  # fmt: skip
"""What a lead may change: nothing that holds a password or that could leave a screen dead."""


def with_changes(loaded: Loaded, changes: Mapping[str, str]) -> Loaded:
    """``changes``: each key with its value as JSON, in the order in which they were made."""
    if not changes:
        return loaded
    told, wrong = _laid_over(loaded.settings, changes)
    if wrong:
        return _one_by_one(loaded, changes)
    return Loaded(told, loaded.problems, {**loaded.sources, **dict.fromkeys(changes, DESK)})


def fault(settings: Settings, changes: Mapping[str, str]) -> Problem | None:
    """What is wrong with these changes over ``settings``, or None where they can be made."""
    _, wrong = _laid_over(settings, changes)
    return wrong[0] if wrong else None


def _one_by_one(loaded: Loaded, changes: Mapping[str, str]) -> Loaded:
    settings, good = loaded.settings, dict[str, str]()
    problems = list(loaded.problems)
    for key, value in changes.items():
        told, wrong = _laid_over(settings, {key: value})
        if wrong:
            problems.append(wrong[0])
        else:
            settings, good[key] = told, DESK
    return Loaded(settings, tuple(problems), {**loaded.sources, **good})


def _laid_over(
    settings: Settings, changes: Mapping[str, str]
) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings with all of ``changes``, and whatever makes them unusable."""
    data: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(settings))
    for key, value in changes.items():
        part, _, name = key.rpartition(".")
        try:
            if key not in FROM_DESK:
                return settings, (_wrong(key, "a setting of a desk", key),)
            (data[part] if part else data)[name] = msgspec.json.decode(value)
        except msgspec.DecodeError:
            return settings, (_wrong(key, "JSON", value),)
    read = Reading(Document(DESK, data, ""))
    told = apply_rules(read, read.struct((), data, Settings, settings))
    told = replace(told, channels=settings.channels)  # their addresses are judged in the file
    return told, tuple(
        replace(one, line=0)
        for one in read.problems
        if not one.warning and not one.key.startswith("channels")
    )


def _wrong(key: str, expected: str, got: str) -> Problem:
    return Problem(DESK, 0, key, expected, shown(got))
