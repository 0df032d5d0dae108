# SPDX-License-Identifier: Apache-2.0
"""Rows G4 to G9: what a language does to the screen, and whether its texts are all there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from kiosk.content.languages import language
from kiosk.content.load import load_built_in
from kiosk.content.reviews import reviews, untranslated
from kiosk.content.sign_words import sign_words
from kiosk.paths import assets
from kiosk.shell.fonts import draws, register_first
from tests.rows.abroad import CODES, STATES, Abroad, scene
from tests.rows.wordings import ATTENDEE, texts

CRITICAL = tuple(f"{group}." for group in (*ATTENDEE, "sign", "venue", "language"))
"""The texts that a visitor reads or hears, and those that stand inside them."""


@pytest.mark.parametrize("code", ["ar", "he"])
def test_g4_a_language_from_right_to_left_turns_the_screen(abroad: Abroad, code: str) -> None:
    abroad.do(lambda lobby: lobby.core.touch())

    def place(text_id: str) -> QRectF:
        name = texts(abroad.comfort.comfort.language)[text_id]
        return scene(abroad.named(name)[0])

    help_before = place("band.help")
    assert place("card.previous").x() < place("card.next").x()
    abroad.speak(code)
    assert place("card.previous").x() > place("card.next").x()
    assert place("band.help") == help_before
    title = next(
        one for one in abroad.items("QQuickText")
        if one.property("text") == abroad.pack.cards[0].text(code).name
    )  # fmt: skip
    assert scene(title).right() > abroad.panel.width * 0.9


def test_g4_foreign_runs_keep_their_own_direction(abroad: Abroad) -> None:
    """Numbers and addresses are isolated in the texts of such a language (U+2066 to U+2069)."""
    abroad.do(STATES["saved"])
    abroad.speak("ar")
    assert abroad.visit.property("emergencyNumber") == "\u2066112\u2069"
    assert "\u2066Wikimedia\u2069" in abroad.pack_credit()


@pytest.mark.parametrize("code", CODES)
def test_g5_no_letter_is_missing(qapp: QApplication, code: str) -> None:
    register_first()
    family = language(code).family
    pack = load_built_in(assets() / "packs" / "default")
    cards = [card.text(code) for card in pack.cards]
    said = {
        *texts(code).values(),
        *sign_words(assets() / "signs", code),
        *(word for card in cards for word in (card.name, card.body, card.try_today)),
        pack.credit(code).full,
    }
    assert [one for one in said if one and not draws(family, one.replace("\n", " "))] == []


def test_g5_a_letter_that_is_missing_is_found(qapp: QApplication) -> None:
    register_first()
    assert not draws(language("en").family, "a \u1c5a")


@pytest.mark.parametrize("code", CODES)
def test_g6_no_text_of_the_attendee_is_unfinished(code: str) -> None:
    assert [one for one in untranslated(assets(), code) if one.startswith(CRITICAL)] == []


def test_g6_what_staff_read_is_listed_where_it_falls_back(figures: Callable[[str], None]) -> None:
    lacking = {code: len(untranslated(assets(), code)) for code in CODES}
    figures(f"texts that fall back to English, by language: {lacking}")
    assert lacking["en"] == 0


def test_g7_the_button_at_rest_says_help_in_six_languages(abroad: Abroad) -> None:
    words = abroad.comfort.property("helpWords")
    assert len(words) == len(set(words)) == len(abroad.comfort.property("helpFamilies"))
    assert set(words) == {texts(code)["access.help_word"] for code in CODES[1:]}
    assert len(words) >= 6
    assert texts("en")["access.language"] in abroad.words()


@pytest.mark.parametrize("code", CODES[1:])
def test_g8_each_language_says_whether_it_was_reviewed(code: str) -> None:
    assert set(reviews(assets(), code)) == {"texts", "cards", "signs"}
    assert set(reviews(assets(), code).values()) <= {"draft", "native"}


def test_g9_times_are_24_hours_in_latin_digits_everywhere(abroad: Abroad) -> None:
    abroad.do(STATES["saved"])
    for code in CODES:
        abroad.speak(code)
        assert any("12:00" in one for one in abroad.words()), code
