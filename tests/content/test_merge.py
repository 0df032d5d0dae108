# SPDX-License-Identifier: Apache-2.0
"""A venue's cards beside the program's own: their order, their words' owners, and dull hours."""

from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.content.card import Card, CardText, Credit, Pack, Window
from kiosk.content.load import load_built_in
from kiosk.content.merge import beside_built_in
from kiosk.paths import assets

PROGRAM = load_built_in(assets() / "packs" / "default")
NOON = datetime(2027, 5, 1, 12, 0)  # noqa: DTZ001 - the venue's wall clock


def card(key: str, after: str = "", *windows: Window) -> Card:
    text = CardText(key.title(), "Words.")
    return Card(key, "#005B4B", "arch", (), {"en": text}, windows=windows, after=after)


def pack(*cards: Card, built_in: bool = True) -> Pack:
    credits_ = {"en": Credit("The organizers of the fair", "The organizers")}
    return Pack(Path(), "Fair", "CC0", ("en",), credits_, cards, built_in=built_in)


def keys(shown: Pack) -> list[str]:
    return [one.key for one in shown.cards]


def test_own_cards_come_behind_the_ones_they_name_and_else_at_the_end() -> None:
    own = pack(card("z"), card("a", "listen"), card("b", "listen"), card("c", "nowhere"))
    shown = keys(beside_built_in(own, PROGRAM))
    assert shown[:4] == ["opening", "listen", "a", "b"]
    assert shown[-2:] == ["z", "c"]
    assert len(shown) == 9 + 4


def test_a_card_of_the_same_key_takes_the_place_of_the_programs() -> None:
    shown = beside_built_in(pack(card("listen")), PROGRAM)
    assert keys(shown) == keys(PROGRAM)
    assert shown.cards[1].text("en").name == "Listen"


def test_each_card_says_whose_words_it_has() -> None:
    shown = beside_built_in(pack(card("a", "opening"), card("b")), PROGRAM)
    lines = {one.key: shown.credit_line(one, "en") for one in shown.cards}
    assert lines["opening"] == PROGRAM.credit("en").full
    assert lines["listen"] == PROGRAM.credit("en").short
    assert (lines["a"], lines["b"]) == ("The organizers of the fair", "The organizers")


def test_languages_that_the_venue_does_not_write_stay_for_the_programs_cards() -> None:
    shown = beside_built_in(pack(card("a")), PROGRAM)
    assert set(shown.languages) == set(PROGRAM.languages)
    assert shown.cards[1].text("ja") == PROGRAM.cards[1].text("ja")
    assert shown.cards[-1].text("ja").name == "A"


@pytest.mark.parametrize("built_in", [True, False])
def test_cards_are_shown_at_any_hour(built_in: bool) -> None:
    past = card("past", "", Window(last_day=date(2026, 1, 1)))
    shown = beside_built_in(pack(past, built_in=built_in), PROGRAM)
    assert [one.key for one in shown.due(NOON)] == keys(PROGRAM), "none of last year's"


def test_without_the_programs_cards_own_ones_stand_alone() -> None:
    shown = beside_built_in(pack(card("a"), built_in=False), PROGRAM)
    assert [one.key for one in shown.due(NOON)] == ["a"]


def test_a_pack_in_which_nothing_is_due_is_not_empty_either() -> None:
    alone = pack(card("past", "", Window(last_day=date(2026, 1, 1))))
    assert [one.key for one in replace(alone, otherwise=()).due(NOON)] == ["past"]
