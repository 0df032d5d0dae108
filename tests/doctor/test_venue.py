# SPDX-License-Identifier: Apache-2.0
"""What only the venue can settle."""

from dataclasses import replace

import pytest

from kiosk.doctor import venue
from kiosk.doctor.finding import Level
from kiosk.domain.clock import Instant
from tests.domain.history import PRESS_AT

WELL = venue.VenueWords(
    emergency_number="112",
    emergency_confirmed=True,
    ways_outside=(False, True),
    problems=(),
    sources={"venue.place": "kiosk.toml", "other_ways": "kiosk.toml", "keys.help": "built-in"},
)


def test_a_number_that_nobody_confirmed_is_red() -> None:
    assert venue.number(WELL).level is Level.OK
    assert venue.number(replace(WELL, emergency_confirmed=False)).level is Level.RED


@pytest.mark.parametrize(
    ("outside", "source", "level"),
    [
        ((False, True), "kiosk.toml", Level.OK),
        ((False, True), "built-in", Level.WARNING),
        ((True,), "kiosk.toml", Level.RED),
        ((False, False), "kiosk.toml", Level.RED),
    ],
)
def test_two_other_ways_one_outside_the_team(
    outside: tuple[bool, ...], source: str, level: Level
) -> None:
    words = replace(WELL, ways_outside=outside, sources={"other_ways": source})
    assert venue.other_ways(words).level is level


def test_settings_say_where_they_are_from() -> None:
    assert venue.settings(WELL, "kiosk.toml").says == "2 of 3 values are from kiosk.toml"
    untouched = replace(WELL, sources={"venue.place": "built-in"})
    assert venue.settings(untouched, "kiosk.toml").level is Level.WARNING
    broken = replace(WELL, problems=("kiosk.toml:3: bad", "kiosk.toml:4: worse"))
    assert venue.settings(broken, "kiosk.toml").says == "kiosk.toml:3: bad and 1 more"


def test_a_team_needs_a_lead() -> None:
    assert venue.staff(["2", "7"], 1).level is Level.OK
    assert venue.staff(["2", "7"], 0).level is Level.RED
    assert venue.staff([], 0).level is Level.RED


@pytest.mark.parametrize(
    ("utc_ms", "newest", "level"),
    [
        (PRESS_AT.utc_ms, None, Level.OK),
        (PRESS_AT.utc_ms, PRESS_AT.plus(86_400_000), Level.OK),
        (PRESS_AT.utc_ms, PRESS_AT.plus(86_400_001), Level.WARNING),
        (0, None, Level.RED),
        (5_000_000_000_000, None, Level.RED),
    ],
)
def test_the_clock(utc_ms: int, newest: Instant | None, level: Level) -> None:
    assert venue.clock(Instant(utc_ms, "boot-1", 1), newest).level is level


def test_a_language_that_no_native_speaker_has_reviewed_is_named() -> None:
    found = venue.languages(("en",), ("en", "es", "ar"), ("ar", "de"))
    assert found.level is Level.WARNING
    assert found.says == ("visitors can choose en, es, ar; no native speaker has reviewed ar")


def test_a_language_that_the_kiosk_does_not_speak_is_named() -> None:
    found = venue.languages(("en", "tlh"), ("en",), ())
    assert found.level is Level.WARNING
    assert "does not speak tlh" in found.says


def test_languages_that_were_all_reviewed() -> None:
    assert venue.languages((), ("en", "es"), ()).level is Level.OK
