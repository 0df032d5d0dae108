# SPDX-License-Identifier: Apache-2.0
"""Row C3: how long a card stays scales with its words, and with the language they are in."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.card import CardText, dwell_s
from kiosk.content.load import load_built_in
from kiosk.paths import assets
from kiosk.settings.model import Rotation

PACK = load_built_in(assets() / "packs" / "default")
PACE = Rotation()

A_MINUTE = {
    "en": 228, "es": 218, "fr": 195, "de": 179, "pt": 181, "ar": 138, "he": 187, "ru": 184,
    "zh": 255, "ja": 357,
}  # fmt: skip
"""Words a minute, in Chinese and Japanese signs, of adults who read a text aloud in their own
language: Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284, table 2."""

MEAN = 184
"""Words a minute, for the languages that were not measured there."""

TIMES = 2.0
"""As long as a card stays at least, in reading times; subtitles go by 160 words a minute (BBC)."""


def reading_s(text: CardText, language: str) -> float:
    whole = f"{text.name} {text.body} {text.try_today}"
    by_signs = language in {"zh", "ja"}
    units = sum(one.isalnum() for one in whole) if by_signs else len(whole.split())
    return 60 * units / A_MINUTE.get(language, MEAN)


def stays_s(text: CardText, language: str) -> float:
    return dwell_s(text, PACE.dwell_min_s, PACE.per_word_s, language)


@pytest.mark.parametrize("language", PACK.languages)
def test_c3_each_card_stays_twice_as_long_as_it_takes_to_read(
    language: str, figures: Callable[[str], None]
) -> None:
    stays = {}
    for card in PACK.cards:
        text = card.texts[language]
        stays[card.key] = stays_s(text, language)
        assert stays[card.key] >= max(15, TIMES * reading_s(text, language) + 3)
    shortest, longest = min(stays.values()), max(stays.values())
    figures(f"C3 {language}: a card stays {shortest:.0f} to {longest:.0f} s")


def test_c3_an_english_card_stays_by_the_formula() -> None:
    text = CardText("Four words in it", "and six more words of text", "then three more")
    assert stays_s(text, "en") == max(15, 0.75 * 13 + 3)
    assert stays_s(CardText("word " * 60, ""), "en") == 0.75 * 60 + 3


def test_c3_a_language_without_spaces_is_not_one_long_word() -> None:
    """The control: counting by spaces would give a Chinese card the shortest time there is."""
    text = PACK.cards[1].texts["zh"]
    assert stays_s(text, "en") == 15
    assert stays_s(text, "zh") > 30


@given(st.lists(st.sampled_from(("word", "字", "كلمة")), min_size=1, max_size=120))
def test_c3_more_words_never_stay_shorter(words: list[str]) -> None:
    for language in ("en", "zh", "ar"):
        fewer = CardText("", " ".join(words[:-1]))
        assert stays_s(fewer, language) <= stays_s(CardText("", " ".join(words)), language)
