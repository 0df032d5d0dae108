# SPDX-License-Identifier: Apache-2.0
"""A broken pack is refused and the last good one stays up."""

from pathlib import Path

import pytest

from kiosk.content.load import (
    BUILT_IN,
    LAST_GOOD,
    VENUE,
    BuiltInPackError,
    keep_copy,
    load_pack,
)
from kiosk.paths import assets
from tests.content.packs import PACK, TEXTS, write_pack

OWN = assets() / "packs" / "default"


def test_without_a_venues_pack_the_built_in_one_is_up() -> None:
    loaded = load_pack(None, None, OWN)
    assert loaded.source == BUILT_IN
    assert loaded.problems == ()
    assert len(loaded.pack.cards) == 9


def test_a_good_pack_is_up(tmp_path: Path) -> None:
    assert load_pack(write_pack(tmp_path), None, OWN).source == VENUE


def test_a_broken_pack_leaves_the_built_in_one_up(tmp_path: Path) -> None:
    loaded = load_pack(write_pack(tmp_path, "schema = "), tmp_path / "none", OWN)
    assert loaded.source == BUILT_IN
    assert str(loaded.problems[0]).startswith("pack.toml:1: expected TOML")


def test_a_broken_pack_leaves_its_last_good_copy_up(tmp_path: Path) -> None:
    venue, copy = tmp_path / "venue", tmp_path / "last-good-pack"
    keep_copy(load_pack(write_pack(venue), copy, OWN).pack, copy)
    write_pack(venue, texts=TEXTS.replace('"First body."', "5"))
    loaded = load_pack(venue, copy, OWN)
    assert loaded.source == LAST_GOOD
    assert loaded.pack.cards[0].text("en").body == "First body."
    assert str(loaded.problems[0]).startswith("texts/en.toml:6: cards.one.body:")


def test_the_copy_is_whole_and_only_the_pack(tmp_path: Path) -> None:
    venue, copy = tmp_path / "venue", tmp_path / "copy"
    write_pack(venue, PACK.replace('"arch"', '"arch"\nillustration = "art/a.png"'))
    (venue / "art").mkdir()
    (venue / "art" / "a.png").write_bytes(b"png")
    (venue / "letter.txt").write_text("private")
    keep_copy(load_pack(venue, None, OWN).pack, copy)
    assert {str(file.relative_to(copy)) for file in copy.rglob("*") if file.is_file()} == {
        "pack.toml",
        "texts/en.toml",
        "art/a.png",
    }
    assert load_pack(tmp_path / "gone", copy, OWN).source == LAST_GOOD


def test_a_changed_pack_takes_the_place_of_the_copy(tmp_path: Path) -> None:
    venue, copy = tmp_path / "venue", tmp_path / "copy"
    keep_copy(load_pack(write_pack(venue), None, OWN).pack, copy)
    before = copy.stat().st_ino
    keep_copy(load_pack(venue, None, OWN).pack, copy)
    assert copy.stat().st_ino == before, "nothing changed, nothing is written"
    write_pack(venue, PACK.replace("Small", "Smaller"))
    keep_copy(load_pack(venue, None, OWN).pack, copy)
    assert "Smaller" in (copy / "pack.toml").read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "venue"]


def test_a_broken_installation_is_said(tmp_path: Path) -> None:
    with pytest.raises(BuiltInPackError, match=r"pack\.toml"):
        load_pack(None, None, tmp_path)
