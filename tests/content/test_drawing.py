# SPDX-License-Identifier: Apache-2.0
"""The illustrations as files: whole, coloured by the theme alone, and told apart in words."""

import re
from xml.etree import ElementTree as ET

import pytest

from kiosk.content.drawing import DRAWINGS, PEOPLE, TONES, coloured, style_sheet
from kiosk.content.load import load_built_in
from kiosk.paths import assets

FOLDER = assets() / "illustrations"
GREY = dict.fromkeys(TONES, "#808080")
_SVG = "{http://www.w3.org/2000/svg}"


def source(drawing: str) -> str:
    return (FOLDER / f"{drawing}.svg").read_text(encoding="utf-8")


def test_each_card_that_comes_along_has_an_illustration_of_its_own() -> None:
    cards = load_built_in(assets() / "packs" / "default").cards
    assert [card.drawing for card in cards] == list(DRAWINGS)
    assert {file.stem for file in FOLDER.glob("*.svg")} == set(DRAWINGS)


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_drawing_says_what_it_shows_and_whose_it_is(drawing: str) -> None:
    svg = source(drawing)
    root = ET.fromstring(svg)
    title = root.find(f"{_SVG}title")
    assert title is not None
    assert len((title.text or "").split()) >= 5
    assert "SPDX-License-Identifier: CC-BY-SA-4.0" in svg
    assert root.get("viewBox") == "-560 -500 1120 1000"
    assert not list(root.iter(f"{_SVG}text")), "a text in a picture is read by nobody"


@pytest.mark.parametrize("drawing", DRAWINGS)
@pytest.mark.parametrize("theme", PEOPLE)
def test_a_theme_colours_each_shape(drawing: str, theme: str) -> None:
    svg = coloured(source(drawing), theme, GREY)
    classes = {one.get("class") for one in ET.fromstring(svg).iter() if one.get("class")}
    ruled = set(re.findall(r"\.([\w-]+)\{", style_sheet(theme, GREY)))
    assert classes
    assert classes <= ruled
    body = re.sub(r"<style>.*?</style>", "", svg)
    assert not re.search(r"#[0-9a-fA-F]{3}|fill=|stroke=|url\(|href|style=", body)


def test_each_theme_knows_the_same_people() -> None:
    assert len({frozenset(palette) for palette in PEOPLE.values()}) == 1
    assert style_sheet("no such theme", GREY) == style_sheet("day", GREY)
    assert style_sheet("evening", GREY) != style_sheet("day", GREY)
