# SPDX-License-Identifier: Apache-2.0
"""Two people compare a word under stress: it is short, friendly and like no other."""

import json
import re
from itertools import combinations
from pathlib import Path

import pytest

from kiosk.content.languages import LANGUAGES
from kiosk.content.sign_words import SignWordsError, foreign_word, sign_words
from kiosk.domain.signs import COLOURS, COUNT, SHAPES
from kiosk.paths import assets

WORDS = sign_words(assets() / "signs", "en")


def distance(one: str, other: str) -> int:
    """Letters to put in, take out or change."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, row[0] = row[0], number
        for at, against in enumerate(other, 1):
            before, row[at] = (
                row[at],
                min(row[at] + 1, row[at - 1] + 1, before + (letter != against)),
            )
    return row[-1]


def test_the_distance_is_right() -> None:
    assert [distance("kitten", "sitting"), distance("", "ab"), distance("ab", "ab")] == [3, 2, 0]


def test_each_sign_has_a_short_word() -> None:
    assert len(WORDS) == COUNT
    for word in WORDS:
        assert re.fullmatch("[A-Z][a-z]{3,7}", word)


def test_no_two_words_are_taken_for_each_other() -> None:
    assert min(distance(a.lower(), b.lower()) for a, b in combinations(WORDS, 2)) >= 3


def test_no_word_is_a_shape_or_a_colour() -> None:
    assert not {word.lower() for word in WORDS} & {*SHAPES, *COLOURS}


@pytest.mark.parametrize(
    "words", [["Heron"] * COUNT, ["Heron"], [], ["heron", *WORDS[1:-1], "HERON"]]
)
def test_words_that_are_not_one_for_each_sign_are_refused(tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "xx.json").write_text(json.dumps({"language": "xx", "words": words}))
    with pytest.raises(SignWordsError, match=r"xx\.json: expected 48 different words"):
        sign_words(tmp_path, "xx")


def test_a_file_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "yy.json").write_text("[")
    with pytest.raises(SignWordsError, match=r"yy\.json"):
        sign_words(tmp_path, "yy")
    with pytest.raises(OSError, match=r"zz\.json"):
        sign_words(tmp_path, "zz")


def test_what_a_visitor_reads_is_told_with_how_it_is_said() -> None:
    folder = assets() / "signs"
    told, said = foreign_word(folder, 0, "ar", WORDS[0]).split(" · ")
    assert told == f"\u2068{sign_words(folder, 'ar')[0]}\u2069"
    assert said.isascii()
    assert foreign_word(folder, 0, "es", WORDS[0]) == sign_words(folder, "es")[0]


def test_the_teams_own_word_is_no_foreign_one() -> None:
    assert foreign_word(assets() / "signs", 0, "en", WORDS[0]) == ""
    assert foreign_word(assets() / "signs", 0, "tlh", WORDS[0]) == ""


@pytest.mark.parametrize("language", [one.code for one in LANGUAGES])
def test_each_language_has_its_words_and_how_they_are_said(language: str) -> None:
    words = sign_words(assets() / "signs", language)
    told = [foreign_word(assets() / "signs", index, language, "") for index in range(48)]
    foreign = any(ord(one) >= 0x250 for one in "".join(words))
    assert len(words) == 48
    assert [" · " in one for one in told] == [foreign] * 48
