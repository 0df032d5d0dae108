# SPDX-License-Identifier: Apache-2.0
"""What a lead has changed lies over the technician's file, and never makes it worse."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.layers import DESK, FROM_DESK, fault, with_changes
from kiosk.settings.model import Settings
from kiosk.settings.reader import BUILT_IN, Loaded, load_settings, values

USUAL = Loaded(Settings(), (), dict.fromkeys(values(Settings()), BUILT_IN))


def held(changes: dict[str, str]) -> Settings:
    return with_changes(USUAL, changes).settings


def test_a_change_goes_before_the_file_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[venue]\nplace = "Hall 1"\nvest = "a red hat"\n')
    loaded = with_changes(load_settings(file), {"venue.place": '"Hall 2"'})
    assert (loaded.settings.venue.place, loaded.settings.venue.vest) == ("Hall 2", "a red hat")
    assert loaded.sources["venue.place"] == DESK
    assert loaded.sources["venue.vest"] == "kiosk.toml"
    assert loaded.sources["venue.language"] == BUILT_IN


def test_without_changes_it_is_the_file() -> None:
    assert with_changes(USUAL, {}) is USUAL


def test_two_changes_that_need_each_other_hold_together() -> None:
    changes = {"visit.quiet_after_s": "300", "visit.reset_after_s": "400"}
    assert fault(Settings(), {"visit.quiet_after_s": "300"})
    assert held(changes).visit.quiet_after_s == 300


def test_what_does_not_hold_any_more_is_left_out_and_named(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\nreset_after_s = 100\n")
    changes = {"visit.quiet_after_s": "150", "venue.place": '"Hall 2"'}
    loaded = with_changes(load_settings(file), changes)
    assert loaded.settings.visit.quiet_after_s == 30
    assert loaded.settings.venue.place == "Hall 2"
    assert [str(one) for one in loaded.problems] == [
        "desk: visit.quiet_after_s: expected fewer than reset_after_s (100), got 150"
    ]
    assert loaded.sources["visit.quiet_after_s"] == BUILT_IN


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        ("visit.cards_reset_s", "1", "a whole number from 30 to 1800"),
        ("other_ways", "[]", "one with outside_team = true"),
        ("venue.time_zone", '"Mars/Base"', "a time zone such as Europe/Lisbon"),
        ("hours.open", '["Mox 09:00-12:00"]', "days of Mon"),
        ("venue.emergency_confirmed", "true", "the number that was confirmed"),
        ("venue.place", '"a\\u202eb"', "plain text on one line"),
        ("venue.vest", "{", "JSON"),
        ("content.pack", '"cards"', "a full path"),
        ("channels", "[]", "a setting of a desk"),
        ("page.key", '"/srv/key"', "a setting of a desk"),
        ("venue", "{}", "a setting of a desk"),
    ],
)
def test_what_is_wrong_with_a_change_is_said(key: str, value: str, wanted: str) -> None:
    found = fault(Settings(), {key: value})
    assert found
    assert wanted in found.expected
    assert held({key: value}) == Settings()


def test_nothing_from_a_desk_holds_a_password_or_a_key_of_the_machine() -> None:
    assert set(FROM_DESK) <= values(Settings()).keys()
    assert not [key for key in FROM_DESK if key.startswith(("channels", "page", "keys"))]


def test_each_of_them_can_be_set_to_what_it_is() -> None:
    for key in FROM_DESK:
        value = values(Settings())[key]
        assert fault(Settings(), {key: msgspec.json.encode(value).decode()}) is None, key


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.sampled_from(FROM_DESK) | st.text(max_size=8), ANYTHING.map(json.dumps) | st.text()
    )
)
def test_whatever_the_log_says_settings_come_out(changes: dict[str, str]) -> None:
    loaded = with_changes(USUAL, changes)
    assert all(
        loaded.sources[key] == DESK or value == values(Settings())[key]
        for key, value in values(loaded.settings).items()
    )
