# SPDX-License-Identifier: Apache-2.0
"""Cards to print: each sign once, as the screens show it, and no more than a call number."""

import re

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.content.languages import LANGUAGES, LATIN
from kiosk.content.sign_words import sign_words
from kiosk.domain.signs import COLOURS, COUNT, SHAPES
from kiosk.paths import assets
from kiosk.reports import glyphs
from kiosk.reports.cards import NumberCard, Script, SignCard, number_pages, sign_pages
from kiosk.reports.writer import HEIGHT, WIDTH
from kiosk.shell.fonts import has_face, register_first
from kiosk.wiring.cards_parts import cards_pdf
from tests.house.tree import ROOT
from tests.reports.read_pdf import Read


@pytest.fixture(scope="module", autouse=True)
def _fonts(qapp: object) -> None:
    register_first()


def test_every_sign_is_there_once_with_its_word() -> None:
    read = Read(cards_pdf("signs", "en"))
    assert read.pages == COUNT / 4
    words = "\n".join(read.words(page) for page in range(read.pages)).split("\n")
    assert [words.count(word) for word in sign_words(assets() / "signs")] == [1] * COUNT
    assert "circle, blue" in words


def test_a_number_card_says_the_number_and_whose_it_is() -> None:
    read = Read(cards_pdf("numbers", "en", [str(number) for number in range(1, 13)]))
    assert read.pages == 2
    assert "".join(read.words(1).split()) == "11Safetyteam12Safetyteam"


def test_shapes_and_fills_are_those_of_the_screens() -> None:
    tokens = (ROOT / "kiosk/theme/Tokens.qml").read_text(encoding="utf-8")
    named = dict(re.findall(r'case "(\w+)":\s+return "(#\w+)"', tokens))
    edge = re.findall(r'color signEdge: "(#\w+)"', tokens)
    assert {**named, "black": edge[0]} == glyphs.FILLS
    assert edge == [glyphs.EDGE]
    assert glyphs.FILLS.keys() == set(COLOURS)
    assert all(glyphs.path(shape).startswith("M") for shape in SHAPES)


def _page(card: SignCard, family: str = LATIN) -> QImage:
    image = QImage(round(WIDTH / 10), round(HEIGHT / 10), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    (draw,) = sign_pages([card], Script(family))
    draw(painter)
    painter.end()
    return image


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_has_its_colour_and_an_edge(shape: str, colour: str) -> None:
    image = _page(SignCard(shape, colour, "Heron", ""))
    quarter = [image.pixelColor(x, y).name() for x in range(0, 297, 3) for y in range(40, 240, 3)]
    assert quarter.count(glyphs.FILLS[colour].lower()) > 300
    assert quarter.count(glyphs.EDGE.lower()) > 30


def test_the_widest_word_of_a_language_stays_within_its_card() -> None:
    """Its letters are as much smaller as it takes: nothing is drawn beyond the card's edge."""
    for one in LANGUAGES:
        word = max(sign_words(assets() / "signs", one.code), key=len)
        if has_face(one.code):
            image = _page(SignCard("circle", "blue", word, ""), one.family)
            columns = (*range(12), *range(297 - 12, 297))
            margin = {image.pixelColor(x, y).name() for x in columns for y in range(300, 400)}
            assert margin == {"#ffffff"}, one.code


def test_cards_are_cut_at_one_line_each() -> None:
    """Ten to a page: the eleventh is on the next."""
    cards = [NumberCard(str(number), "Safety team") for number in range(1, 12)]
    assert len(number_pages(cards[:10], Script(LATIN))) == 1
    assert len(number_pages(cards, Script(LATIN))) == 2
