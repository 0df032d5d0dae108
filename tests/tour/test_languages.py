# SPDX-License-Identifier: Apache-2.0
"""The tour in each language: what its windows say is in that language, and in its letters."""

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from unicodedata import name

import pytest

from kiosk.content.languages import LANGUAGES
from kiosk.paths import assets
from kiosk.shell.translators import text_of

SCRIPTS = {
    "ar": ("ARABIC",),
    "he": ("HEBREW",),
    "hi": ("DEVANAGARI",),
    "ja": ("CJK", "HIRAGANA", "KATAKANA"),
    "ru": ("CYRILLIC",),
    "zh": ("CJK",),
}
"""In the names of their letters; every other language is written in Latin ones."""

LATIN = ("LATIN",)
FOREIGN = re.compile(r"Lobby A|Wikimedia|CC BY-SA|Allyship skills|creativecommons\S*|Wi-Fi|QR|PIN")
"""Names, and what keeps its own letters in every language."""

CODE = re.compile(r"[A-Z]{4}")
"""A request's code at the desk."""

RAW = re.compile(r"\b(access|band|card|clean|desk|pad|rest|sign|speech|venue|visit)\.[a-z_]")
QUICK = ("ar", "ja")
OTHERS = tuple(one.code for one in LANGUAGES if one.code not in ("en", *QUICK))
Said = dict[str, list[str]]


@cache
def said(language: str, out: Path) -> Said:
    """What each step's window says."""
    command = [sys.executable, "-m", "kiosk", "tour", "--lang", language, "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    tour = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert tour["lang"] == language
    return {step["name"]: step["said"] for step in tour["steps"]}


def foreign_letters(words: str, scripts: tuple[str, ...]) -> str:
    """The letters of ``words`` that are of no such script, names left out."""
    letters = (sign for sign in CODE.sub("", FOREIGN.sub("", words)) if sign.isalpha())
    return "".join(sign for sign in letters if not name(sign, "").startswith(scripts))


def check(language: str, spoken: Said, english: Said) -> None:
    scripts = SCRIPTS.get(language, LATIN)
    assert spoken.keys() == english.keys()
    for step, words in spoken.items():
        assert words != english[step], step
        assert not [one for one in words if RAW.search(one)], step
        assert {one: found for one in words if (found := foreign_letters(one, scripts))} == {}, step


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tours")


@pytest.mark.parametrize("language", QUICK)
def test_a_visit_is_said_in_the_letters_of_its_language(language: str, folder: Path) -> None:
    check(language, said(language, folder / language), said("en", folder / "en"))


@pytest.mark.all
@pytest.mark.parametrize("language", OTHERS)
def test_every_language_says_the_whole_visit(language: str, folder: Path) -> None:
    check(language, said(language, folder / language), said("en", folder / "en"))


@pytest.mark.parametrize("language", [*QUICK, *OTHERS])
def test_the_help_button_is_named_in_its_language(language: str) -> None:
    texts = [text_of(assets() / "i18n", code, "band.help") for code in ("en", language)]
    assert texts[0] != texts[1]
    assert foreign_letters(texts[1], SCRIPTS.get(language, LATIN)) == ""


def test_control_a_word_in_other_letters_is_found() -> None:
    assert foreign_letters("安全チーム", SCRIPTS["ja"]) == ""
    assert foreign_letters("安全 team", SCRIPTS["ja"]) == "team"
    assert foreign_letters("Команда Wikimedia", SCRIPTS["ru"]) == ""
    assert RAW.search("visit.saved_at")
