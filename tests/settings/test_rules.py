# SPDX-License-Identifier: Apache-2.0
"""Rules between settings: each names its line and leaves a safe way on."""

from pathlib import Path

import pytest

from kiosk.settings.model import OtherWay, Place, Settings
from kiosk.settings.reader import Loaded, load_settings


def load(tmp_path: Path, content: str) -> tuple[Loaded, list[str]]:
    file = tmp_path / "kiosk.toml"
    file.write_text(content)
    loaded = load_settings(file)
    return loaded, [str(problem) for problem in loaded.problems]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            '[venue]\ntime_zone = "X/Y"\n',
            "kiosk.toml:2: venue.time_zone: expected a time zone such as Europe/Lisbon, got X/Y",
        ),
        (
            "[visit]\nreset_after_s = 60\nquiet_after_s = 90\n",
            "kiosk.toml:3: visit.quiet_after_s: expected fewer than reset_after_s (60), got 90",
        ),
        (
            "[display]\npx_per_mm = 0.4\n",
            "kiosk.toml:2: display.px_per_mm: expected 0 or a number from 1 to 12, got 0.4",
        ),
        (
            "[display]\ndiagonal_in = 7\n",
            "kiosk.toml:2: display.diagonal_in: expected 0 or a number from 10 to 120, got 7",
        ),
        (
            '[content]\npack = "cards"\n',
            "kiosk.toml:2: content.pack: expected a full path, got cards",
        ),
    ],
)
def test_a_value_that_cannot_be_has_the_built_in_one(
    tmp_path: Path, content: str, said: str
) -> None:
    loaded, problems = load(tmp_path, content)
    assert problems == [said]
    assert loaded.settings == Settings()


def test_a_zone_that_is_known_holds(tmp_path: Path) -> None:
    loaded, problems = load(tmp_path, '[venue]\ntime_zone = "UTC"\n')
    assert problems == []
    assert loaded.settings.venue.time_zone == "UTC"


def test_an_emergency_number_waits_for_its_confirmation(tmp_path: Path) -> None:
    loaded, problems = load(tmp_path, '[venue]\nemergency_number = "112"\n')
    assert "expected emergency_confirmed = true beside it" in problems[0]
    assert loaded.problems[0].warning
    assert loaded.settings.venue.emergency_number == "112"
    assert not loaded.settings.venue.emergency_confirmed


def test_a_confirmation_without_a_number_confirms_nothing(tmp_path: Path) -> None:
    loaded, problems = load(tmp_path, "[venue]\nemergency_confirmed = true\n")
    assert problems == [
        "kiosk.toml:1: venue.emergency_number: expected the number that was confirmed, got nothing"
    ]
    assert not loaded.settings.venue.emergency_confirmed


def test_a_place_has_words_and_a_key_of_its_own(tmp_path: Path) -> None:
    loaded, problems = load(
        tmp_path,
        '[[places]]\nkey = "quiet_room"\n[[places]]\nkey = "roof"\n[[places]]\nkey = "here"\n'
        'text = "Here"\n',
    )
    assert loaded.settings.places == (Place(key="quiet_room"),)
    assert [problem.split(": expected")[0] for problem in problems] == [
        "kiosk.toml:3: places[2]",
        "kiosk.toml:5: places[3]",
    ]


def test_the_same_key_twice_is_one_place(tmp_path: Path) -> None:
    loaded, problems = load(
        tmp_path,
        '[[places]]\nkey = "a"\ntext = "A"\n\n[[places]]\nkey = "a"\ntext = "B"\n',
    )
    assert loaded.settings.places == (Place(key="a", text="A"),)
    assert problems == [
        "kiosk.toml:5: places[2]: expected each key once, and none called here, got a"
    ]


def test_four_places_are_too_many(tmp_path: Path) -> None:
    entries = "".join(f'[[places]]\nkey = "p{n}"\ntext = "P"\n' for n in range(4))
    loaded, problems = load(tmp_path, entries)
    assert problems == ["kiosk.toml:1: places: expected a list of at most 3 entries, got 4 of them"]
    assert loaded.settings.places == ()


def test_ways_of_the_team_alone_are_filled_up(tmp_path: Path) -> None:
    loaded, problems = load(
        tmp_path,
        '[[other_ways]]\nkey = "vest"\ntext = "Speak to a purple vest."\n'
        '[[other_ways]]\nkey = "event_staff"\n',
    )
    assert problems == ["kiosk.toml:1: other_ways: expected one with outside_team = true, got none"]
    assert [way.key for way in loaded.settings.other_ways] == [
        "vest",
        "event_staff",
        "building_staff",
    ]


def test_one_way_is_filled_up(tmp_path: Path) -> None:
    loaded, problems = load(
        tmp_path, '[[other_ways]]\nkey = "phone"\ntext = "Call 555 0100."\noutside_team = true\n'
    )
    assert problems == ["kiosk.toml:1: other_ways: expected at least two, got 1"]
    assert loaded.settings.other_ways[0] == OtherWay(
        key="phone", text="Call 555 0100.", outside_team=True
    )
    assert len(loaded.settings.other_ways) >= 2


def test_two_ways_of_the_venue_are_enough(tmp_path: Path) -> None:
    loaded, problems = load(
        tmp_path,
        '[[other_ways]]\nkey = "desk"\ntext = { en = "Desk.", es = "Mesa." }\n'
        '[[other_ways]]\nkey = "building_staff"\noutside_team = true\n',
    )
    assert problems == []
    assert [way.key for way in loaded.settings.other_ways] == ["desk", "building_staff"]
