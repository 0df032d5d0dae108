# SPDX-License-Identifier: Apache-2.0
"""A title's lines are about equally long, and no more than it needs: kiosk/attendee/lines.mjs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtQml import QJSEngine
from PySide6.QtWidgets import QApplication

from kiosk.attendee import card

LINES = Path(card.__file__).with_name("lines.mjs")
USUAL = 1.09
"""Of a Label, which is enough where words are short."""


Uneven = Callable[[str, int], float]


@pytest.fixture
def uneven(qapp: QApplication) -> Uneven:
    engine = QJSEngine()
    function = engine.importModule(str(LINES)).property("uneven")

    def call(text: str, count: int) -> float:
        # The engine has to live as long as its function.
        found = function.call([engine.toScriptValue(one) for one in (text, count)])
        assert not found.isError(), found.toString()
        return found.toNumber()

    return call


@pytest.mark.parametrize(
    ("title", "longest"),
    [
        ("Von guten Absichten ausgehen", "Absichten ausgehen"),
        ("Исходить из добрых намерений", "добрых намерений"),
        ("Focus on listening rather than talking", "rather than talking"),
    ],
)
def test_two_lines_hold_a_title_of_long_words(uneven: Uneven, title: str, longest: str) -> None:
    room = uneven(title, 2) * len(title) / 2
    assert len(longest) <= room <= len(title) * 0.72


@pytest.mark.parametrize("count", [0, 1, 2, 9])
@pytest.mark.parametrize("title", ["", "善意を前提にする", "Acknowledge"])
def test_a_title_of_one_word_or_none_is_as_usual(uneven: Uneven, title: str, count: int) -> None:
    assert uneven(title, count) == pytest.approx(USUAL)


def test_more_lines_than_can_be_are_no_endless_search(uneven: Uneven) -> None:
    assert uneven("One two three", 3) >= USUAL
