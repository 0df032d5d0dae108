# SPDX-License-Identifier: Apache-2.0
"""The checker finds what a reader of cards would miss."""

from pathlib import Path

import pytest

from kiosk.content.checker import check_pack
from tests.content.packs import PACK, TEXTS, write_pack

POINTS = '[points]\n"1.1" = "take it seriously"\n'


@pytest.fixture
def points(tmp_path: Path) -> Path:
    file = tmp_path / "points.toml"
    file.write_text(POINTS)
    return file


def check(folder: Path, points: Path) -> list[str]:
    return [str(problem) for problem in check_pack(folder, points)]


def test_a_good_pack_has_no_problem(tmp_path: Path, points: Path) -> None:
    assert check(write_pack(tmp_path / "p"), points) == []


def test_a_point_that_no_card_carries(tmp_path: Path, points: Path) -> None:
    points.write_text(POINTS + '"1.2" = "really listen"\n')
    assert check(write_pack(tmp_path / "p"), points) == [
        'points.toml:3: points."1.2": expected a card that carries “really listen”, got none'
    ]


def test_a_point_that_the_source_does_not_have(tmp_path: Path, points: Path) -> None:
    pack = PACK.replace('["1.1"]', '["1.1", "9.9"]')
    assert check(write_pack(tmp_path / "p", pack), points) == [
        "pack.toml:10: cards[1].points: expected points of points.toml, got 9.9"
    ]


def test_the_packs_own_points_go_first(tmp_path: Path, points: Path) -> None:
    folder = write_pack(tmp_path / "p")
    (folder / "points.toml").write_text('[points]\n"7" = "own"\n')
    assert len(check(folder, points)) == 2


@pytest.mark.parametrize("content", ["", "points = 3", "[points]\n1 = 2\n"])
def test_a_list_of_points_that_is_none(tmp_path: Path, points: Path, content: str) -> None:
    points.write_text(content)
    assert check(write_pack(tmp_path / "p"), points)[0].startswith("points.toml:")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("word " * 20 + "end.", "cards.one.body: expected at most 20 words a sentence, got 21 in"),
        ("One. Two! Three? Four.", "cards.one.body: expected at most 3 sentences, got 4"),
        ("He said “No.” " + "word " * 21, "cards.one.body: expected at most 20 words a sentence"),
    ],
)
def test_sentences(tmp_path: Path, points: Path, body: str, said: str) -> None:
    folder = write_pack(tmp_path / "p", texts=TEXTS.replace("First body.", body))
    assert [line.startswith(f"texts/en.toml:6: {said}") for line in check(folder, points)] == [True]


def test_a_card_without_a_language(tmp_path: Path, points: Path) -> None:
    folder = write_pack(tmp_path / "p", PACK.replace('["en"]', '["en", "es"]'))
    (folder / "texts" / "es.toml").write_text(TEXTS[: TEXTS.index("[cards.two]")])
    assert check(folder, points) == [
        "texts/es.toml:4: cards.two: expected its text in es, got none"
    ]


def test_a_broken_pack_says_why(tmp_path: Path, points: Path) -> None:
    assert check(write_pack(tmp_path / "p", "x"), points)[0].startswith("pack.toml:1")
