# SPDX-License-Identifier: Apache-2.0
"""What of a screen is said, in which order, and what counts as another screen."""

import pytest

from kiosk.speech.screen import Screen, new_first, news, same, without_doubles

CARD = Screen(("Listen first", "Card 1 of 9"))


def test_each_text_once() -> None:
    texts = ("Saved", "", "  ", "star, white, Trumpet", "Trumpet", "Saved", "Here")
    assert without_doubles(texts) == ("Saved", "star, white, Trumpet", "Here")


def test_a_part_of_a_word_is_no_double() -> None:
    assert without_doubles(("Trumpets", "Trumpet", "Card")) == ("Trumpets", "Trumpet", "Card")


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (Screen(("Listen first", "Card 2 of 9")), True),
        (Screen(("Share", "Card 1 of 9")), False),
        (Screen(CARD.texts, language="de"), False),
        (Screen(CARD.texts, confidential=True), False),
    ],
)
def test_a_countdown_is_no_new_screen(other: Screen, *, is_same: bool) -> None:
    assert same(CARD, other) is is_same


def test_what_has_come_up_is_said_first() -> None:
    now = Screen(("Saved", "Coming", "Hide"))
    before = Screen(("Saved", "Not seen", "Hide"))
    assert news(now, before) == ("Coming",)
    assert new_first(now, before) == ("Coming", "Saved", "Hide")
