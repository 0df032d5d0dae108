# SPDX-License-Identifier: Apache-2.0
"""Whatever the file holds, settings come out, and every fault has its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.model import Settings, Visit
from kiosk.settings.reader import (
    BUILT_IN,
    LAST_GOOD,
    Loaded,
    load_settings,
    values,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "data" / "last-good-settings.toml"


def said(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def test_without_a_file_the_built_in_values_hold(file: Path) -> None:
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert loaded.problems == ()
    assert set(loaded.sources.values()) == {BUILT_IN}


def test_a_file_that_may_not_be_looked_at_is_named(file: Path) -> None:
    file.symlink_to(file)
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert said(loaded) == [
        "kiosk.toml: expected a readable file, got Too many levels of symbolic links"
    ]


def test_a_value_of_the_file_goes_before_the_built_in_one(file: Path) -> None:
    file.write_text('[venue]\nplace = "Hall 2"\n')
    loaded = load_settings(file)
    assert loaded.settings.venue.place == "Hall 2"
    assert loaded.sources["venue.place"] == "kiosk.toml"
    assert loaded.sources["venue.language"] == BUILT_IN


def test_a_bad_value_is_named_and_the_others_hold(file: Path) -> None:
    file.write_text('[venue]\nplace = "Hall 2"\n\n[rotation]\ndwell_min_s = "fast"\n')
    loaded = load_settings(file)
    assert said(loaded) == [
        'kiosk.toml:5: rotation.dwell_min_s: expected a number from 5 to 120, got "fast"'
    ]
    assert loaded.settings.rotation.dwell_min_s == 15
    assert loaded.settings.venue.place == "Hall 2"


def test_a_bad_value_has_that_of_the_last_good_copy(file: Path, copy: Path) -> None:
    copy.parent.mkdir()
    file.write_text("[visit]\nquestion_s = 60\nreset_after_s = 240\n")
    load_settings(file, copy)
    file.write_text("[visit]\nquestion_s = 1\n")
    loaded = load_settings(file, copy)
    assert loaded.settings.visit == Visit(question_s=60), "what the file leaves out is built in"
    assert len(loaded.problems) == 1
    assert copy.read_text().startswith("[visit]\nquestion_s = 60"), "a bad file is no good copy"


@pytest.mark.parametrize("broken", [b"[visit", b"\xff\xfe", b"x" * 300_000])
def test_an_unreadable_file_is_the_last_good_copy(file: Path, copy: Path, broken: bytes) -> None:
    copy.parent.mkdir()
    file.write_text('[venue]\nplace = "Hall 2"\n')
    load_settings(file, copy)
    file.write_bytes(broken)
    loaded = load_settings(file, copy)
    assert loaded.settings.venue.place == "Hall 2"
    assert loaded.sources["venue.place"] == LAST_GOOD
    assert len(loaded.problems) == 1
    assert file.read_bytes() == broken, "the technician's file is never written"


def test_an_unreadable_file_without_a_copy_leaves_the_built_in_values(
    file: Path, copy: Path
) -> None:
    file.write_text("[visit")
    loaded = load_settings(file, copy)
    assert loaded.settings == Settings()
    assert said(loaded)[0].startswith("kiosk.toml:1: expected TOML, got")


def test_a_copy_that_cannot_be_kept_stops_nothing(file: Path, copy: Path) -> None:
    file.write_text('[venue]\nplace = "Hall 2"\n')
    assert load_settings(file, copy).settings.venue.place == "Hall 2"
    assert not copy.exists(), "its folder is not there"


def test_an_unknown_key_is_named(file: Path) -> None:
    file.write_text('[venue]\nplaec = "Hall 2"\n\n[weather]\nsun = true\n')
    assert [line.split(" expected")[0] for line in said(load_settings(file))] == [
        "kiosk.toml:2: venue.plaec:",
        "kiosk.toml:4: weather:",
    ]


def test_each_key_has_a_value_and_a_source(file: Path) -> None:
    loaded = load_settings(file)
    assert values(loaded.settings).keys() == loaded.sources.keys()
    assert values(loaded.settings)["visit.quiet_after_s"] == 30


TOML_VALUES = st.recursive(
    st.sampled_from(["true", "-1", "0", "55", "1e9", "nan", '""', '"a"', '"en"', "1979-05-27"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda some: f"[{', '.join(some)}]")
        | inner.map(lambda one: f'{{ key = {one}, en = "x" }}')
    ),
    max_leaves=6,
)


@given(written=st.dictionaries(st.sampled_from(sorted(values(Settings()))), TOML_VALUES))
def test_whatever_stands_there_usable_settings_come_out(
    tmp_path_factory: pytest.TempPathFactory, written: dict[str, str]
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.toml"
    file.write_text("".join(f"{key} = {value}\n" for key, value in written.items()))
    settings = load_settings(file).settings
    assert len(settings.other_ways) >= 2
    assert any(way.outside_team for way in settings.other_ways)
    assert settings.visit.quiet_after_s < settings.visit.reset_after_s
    assert 20 <= settings.visit.question_s <= 300
    assert 1 <= len(settings.venue.place) <= 40
