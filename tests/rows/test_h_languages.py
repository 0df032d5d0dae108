# SPDX-License-Identifier: Apache-2.0
"""Rows H6 to H8: what of Qt a change of language hangs on."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from kiosk.content.languages import LANGUAGES
from kiosk.shell.fonts import PACKAGES, draws, font_files, register_first
from tests.conftest import RUNS_ALL
from tests.house.tree import below, text
from tests.rows.abroad import CODES, STATES, Abroad, plain, said_in

PLACED_BY_X = re.compile(r"^\s*x: ", re.MULTILINE)
MOVED = re.compile(r"(Translate|Scale) \{[^}]*\}")
TURNED_BY_HAND = {
    "BigShape.qml",  # asks whether it is mirrored
    "CardFace.qml",  # the lag of a card that slides
    "Dimmed.qml",  # what stays lit is the help button, which keeps its place
    "DwellRing.qml",  # a ring is the same in both directions
    "PixelShift.qml",  # a millimetre either way
}
"""Files that place by x: what they do where the screen is mirrored."""


@settings(max_examples=60 if RUNS_ALL else 12, suppress_health_check=list(HealthCheck))
@given(
    state=st.sampled_from(sorted(STATES)),
    codes=st.lists(st.sampled_from(CODES), min_size=1, max_size=4),
)
def test_h6_every_text_on_the_screen_is_of_the_language_that_is_spoken(
    qapp: QApplication, state: str, codes: list[str]
) -> None:
    abroad = Abroad()
    abroad.do(STATES[state])
    for code in codes:
        abroad.speak(code)
        of_the_language = said_in(code)
        seen = [plain(one) for one in abroad.words()]
        foreign = [one for one in seen if not of_the_language.fullmatch(one)]
        assert foreign == [], code
    abroad.close()


def test_h6_a_text_of_another_language_is_found(abroad: Abroad) -> None:
    abroad.do(STATES["saved"])
    assert not all(said_in("ja").fullmatch(plain(one)) for one in abroad.words())


def test_h7_nothing_is_placed_by_x() -> None:
    """Such an item would stay where it is when the screen turns; a motion is a Translate."""
    for path in below("kiosk/attendee", ".qml"):
        placed = PLACED_BY_X.search(MOVED.sub("", text(path)))
        assert not placed or path.name in TURNED_BY_HAND, path


def test_h7_an_item_that_is_placed_by_x_is_found() -> None:
    assert PLACED_BY_X.search("Item {\n    x: 12\n}")


def test_h8_the_program_brings_its_fonts_and_names_one_a_language(qapp: QApplication) -> None:
    assert len(font_files(PACKAGES)) == sum(len(endings) for endings in PACKAGES.values())
    register_first()
    for one in LANGUAGES:
        assert QFontInfo(QFont(one.family)).family() == one.family
        assert draws(one.family, one.autonym)


@pytest.mark.parametrize("line", ["font.families: [", "font { families"])
def test_h8_no_qml_names_several_families(line: str) -> None:
    """QML has no font.families: it would not load."""
    assert not [path for path in below("kiosk", ".qml") if line in text(path)]
