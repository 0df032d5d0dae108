# SPDX-License-Identifier: Apache-2.0
"""The table of languages: which are offered, how long they take to read, what stays together."""

from pathlib import Path

import pytest

from kiosk.content.card import CardText, dwell_s
from kiosk.content.languages import LANGUAGES, isolated, language, offered, reading_words
from kiosk.paths import assets


def test_twelve_languages_are_spoken_in_the_order_of_the_table() -> None:
    assert offered(assets()) == tuple(one.code for one in LANGUAGES)
    assert len(LANGUAGES) == 12


def test_a_venue_names_the_likely_ones_and_keeps_a_way_back() -> None:
    assert offered(assets(), ("ar", "en", "tlh"), "en") == ("ar", "en")
    assert offered(assets(), ("ar",), "de") == ("de", "ar")


def test_a_language_is_spoken_once_all_three_files_are_there(tmp_path: Path) -> None:
    files = ("i18n/es.qm", "packs/default/texts/es.toml", "signs/es.json")
    for file in files:
        assert "es" not in offered(tmp_path)
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).touch()
    assert offered(tmp_path) == ("es",)


def test_a_code_that_nobody_knows_reads_from_left_to_right() -> None:
    assert not language("tlh").right_to_left
    assert language("tlh").autonym == "tlh"


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [("one two three", "en", 3), ("一二三四五六七八九十。", "zh", 9), ("كلمة كلمة", "ar", 3.3)],
)
def test_words_are_counted_by_what_a_reader_needs(text: str, code: str, words: float) -> None:
    assert reading_words(text, code) == pytest.approx(words)


def test_a_card_without_spaces_stays_as_long_as_its_signs_need() -> None:
    text = CardText("名", "字" * 100, "今日")
    assert dwell_s(text, 15, 0.75, "zh") == pytest.approx(0.75 * 103 * 0.9 + 3)
    assert dwell_s(text, 15, 0.75) == 15


def test_foreign_runs_are_kept_together_only_where_a_language_runs_the_other_way() -> None:
    assert isolated("اتصل +49 30 1234", "ar") == "اتصل \u2066+49 30 1234\u2069"
    assert isolated("CC BY-SA 4.0", "en") == "CC BY-SA 4.0"
    assert isolated("", "ar") == ""


@pytest.mark.parametrize(
    "text", ["Call the venue's hotline: 0000 000 000", "Café “Grün” (left)", "112", "Зал 2, справа"]
)
def test_a_venues_own_foreign_words_stay_whole(text: str) -> None:
    """Cut at its apostrophe, an English line read "s hotline: 0000 'Call the venue"."""
    assert isolated(text, "ar") == f"\u2066{text}\u2069"


def test_foreign_words_among_others_are_not_cut_within() -> None:
    held = "שם: \u2066Zoë O'Hara\u2069, קומה \u20662\u2069"
    assert isolated("שם: Zoë O'Hara, קומה 2", "he") == held
