# SPDX-License-Identifier: Apache-2.0
"""Row A12: no pictures of words; every word of a card is live text."""

import pytest
from PySide6.QtGui import QAccessible

from kiosk.content.load import load_built_in
from kiosk.content.svg import svg_fault
from kiosk.paths import assets
from kiosk.tour.reading import find, said
from kiosk.wiring.attendee_window import say
from tests.attendee.stage import Stage
from tests.house.tree import files

PACK = load_built_in(assets() / "packs" / "default")
PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")


def heard_of(stage: Stage) -> set[str]:
    """What a screen reader hears of the card that is up, on all of its pages."""
    heard: set[str] = set()
    while not set(said(stage.window)) <= heard:
        heard |= set(said(stage.window))
        if more := find(stage.window, say("card.more")):
            more.actionInterface().doAction("Press")
            stage.settle()
    return heard


def test_a12_every_word_of_a_card_is_in_the_accessibility_tree(stage: Stage) -> None:
    QAccessible.setActive(True)
    for index, card in enumerate(PACK.cards):
        stage.turn_to(index)
        text = card.texts["en"]
        words = {text.name, text.body, text.try_today, PACK.credit_line(card, "en")}
        assert words <= heard_of(stage)


def test_a12_what_comes_with_the_program_has_no_picture_made_of_pixels() -> None:
    shipped = [one for one in files() if one.parts[0] in {"assets", "kiosk"}]
    assert not [one for one in shipped if one.suffix.lower() in PICTURES]
    assert [one for one in shipped if one.suffix == ".svg"], "the control: drawings are found"


@pytest.mark.parametrize(
    "name", sorted(one.name for one in (assets() / "illustrations").glob("*.svg"))
)
def test_a12_no_illustration_holds_words(name: str) -> None:
    assert svg_fault((assets() / "illustrations" / name).read_bytes()) is None


def test_a12_a_drawing_with_words_is_seen() -> None:
    """The control."""
    assert svg_fault(b"<svg><text>Words</text></svg>")
