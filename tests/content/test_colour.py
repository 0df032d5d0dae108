# SPDX-License-Identifier: Apache-2.0
"""A card's hue carries text at 7:1 and is taken for neither help nor emergency."""

import re
from itertools import combinations
from pathlib import Path

import pytest

import kiosk.theme
from kiosk.content.colour import (
    APART,
    HUES,
    PAPER,
    TAKEN,
    angle_and_chroma,
    contrast,
    hue_fault,
)

THEME = Path(next(iter(kiosk.theme.__path__)), "Day.qml").read_text()


def token(name: str) -> str:
    found = re.search(rf'\b{name}: "(#\w{{6}})"', THEME)
    assert found
    return found[1]


@pytest.mark.parametrize("hue", HUES)
def test_the_hues_by_name_hold(hue: str) -> None:
    assert hue_fault(hue) is None
    assert contrast(HUES[hue], PAPER) >= 7


def test_the_hues_by_name_are_told_apart() -> None:
    for one, other in combinations(HUES.values(), 2):
        between = angle_and_chroma(one)[0] - angle_and_chroma(other)[0]
        assert abs((between + 180) % 360 - 180) > 22


@pytest.mark.parametrize(
    ("hue", "expected"),
    [
        ("purple", "#RRGGBB or one of"),
        ("#12", "#RRGGBB or one of"),
        ("#12345G", "#RRGGBB or one of"),
        ("#66AA99", f"a hue with 7:1 to {PAPER}"),
        ("#404040", "a hue, not a grey"),
        ("#2E2A6E", "a hue that is not taken for the help button"),
        ("#7A0C0C", "a hue that is not taken for the emergency strip"),
    ],
)
def test_what_cannot_be_a_cards_hue(hue: str, expected: str) -> None:
    fault = hue_fault(hue)
    assert fault
    assert fault[0].startswith(expected)


def test_a_hue_of_ones_own() -> None:
    assert hue_fault("#005B4B") is None


def test_the_theme_has_the_colours_that_are_kept_clear_of() -> None:
    assert token("paper") == PAPER
    measured = {"the help button": token("help"), "the emergency strip": token("alarm")}
    for name, colour in measured.items():
        assert angle_and_chroma(colour)[0] == pytest.approx(TAKEN[name], abs=2)
    assert APART >= 25


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
