# SPDX-License-Identifier: Apache-2.0
"""Rows A1 to A3: each pair of colours that may meet, in each theme, by the formula of WCAG 2."""

import colorsys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtWidgets import QApplication

from kiosk.content.colour import HUES
from kiosk.domain.signs import COLOURS
from tests.house.tree import ROOT

TEXT, EDGE = 7.0, 3.0

SOURCE = b"""
import QtQuick
import kiosk.theme

QtObject {
    id: theme

    property color hue
    property string sign
    property string ask
    readonly property Tones tones: Tones { hue: theme.hue }
    readonly property color tone: tones[ask] ?? "transparent"
    readonly property color answer: Tokens.scheme[ask] ?? tone
    readonly property color signFill: Tokens.signFill(sign)
}
"""

TEXT_PAIRS = [
    (text, surface)
    for text in ("ink", "inkSoft")
    for surface in ("paper", "band", "panel", "pressed")
] + [
    ("onHelp", "help"),
    ("onHelp", "helpPressed"),
    ("onAction", "action"),
    ("onAction", "actionPressed"),
    ("alarm", "alarmSurface"),
    ("alarm", "panel"),
    ("waiting", "panel"),
    ("well", "panel"),
    ("well", "band"),
    ("panel", "ink"),
]
EDGE_PAIRS = [
    ("edge", "paper"),
    ("edge", "band"),
    ("edge", "panel"),
    ("alarmEdge", "alarmSurface"),
    ("help", "band"),
    ("onHelp", "helpPressed"),
    ("dot", "band"),
]

WHEEL = [colorsys.hsv_to_rgb(step / 24, 0.8, 0.4) for step in range(24)]
ANY_HUE = [QColor.fromRgbF(*rgb).name() for rgb in WHEEL]


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)

    parts = colour.redF(), colour.greenF(), colour.blueF()
    red, green, blue = (linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(scope="module", params=["day", "evening", "contrast"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT))
    tokens = engine.singletonInstance("kiosk.theme", "Tokens")
    assert isinstance(tokens, QObject)
    tokens.setProperty("theme", request.param)
    component = QQmlComponent(engine)
    component.setData(SOURCE, "")
    made = component.create()
    assert made is not None, component.errorString()
    yield made
    made.deleteLater()


def colour(theme: QObject, name: str) -> QColor:
    theme.setProperty("ask", name)
    found = theme.property("answer")
    assert isinstance(found, QColor)
    assert found.alpha() == 255, f"no colour is called {name}"
    return found


@pytest.mark.parametrize(("text", "surface"), TEXT_PAIRS)
def test_a1_a2_text_stands_out_seven_to_one(theme: QObject, text: str, surface: str) -> None:
    assert contrast(colour(theme, text), colour(theme, surface)) >= TEXT


@pytest.mark.parametrize(("edge", "surface"), EDGE_PAIRS)
def test_a3_edges_stand_out_three_to_one(theme: QObject, edge: str, surface: str) -> None:
    assert contrast(colour(theme, edge), colour(theme, surface)) >= EDGE


@pytest.mark.parametrize("hue", [*HUES.values(), *ANY_HUE])
def test_a1_a3_any_hue_makes_surfaces_for_text_and_controls(theme: QObject, hue: str) -> None:
    theme.setProperty("hue", QColor(hue))
    for surface in ("surface", "glow"):
        ground = colour(theme, surface)
        for text in ("ink", "inkSoft"):
            assert contrast(colour(theme, text), ground) >= TEXT
        assert contrast(colour(theme, "accent"), ground) >= TEXT
        for edge in ("edge", "dot"):
            assert contrast(colour(theme, edge), ground) >= EDGE


@pytest.mark.parametrize("hue", [*HUES.values(), *ANY_HUE])
def test_a1_ink_is_read_where_words_run_into_the_picture(theme: QObject, hue: str) -> None:
    theme.setProperty("hue", QColor(hue))
    for tone in ("soft", "strong"):
        assert contrast(colour(theme, "ink"), colour(theme, tone)) >= TEXT


@pytest.mark.parametrize("hue", [*HUES.values(), *ANY_HUE])
def test_no_tone_is_as_strong_as_the_help_button(theme: QObject, hue: str) -> None:
    """Farther from the band than any tone: darker by day, lighter on a dark ground."""
    theme.setProperty("hue", QColor(hue))
    band = colour(theme, "band")
    help_button = contrast(colour(theme, "help"), band)
    for tone in ("surface", "glow", "soft", "strong", "deep"):
        assert contrast(colour(theme, tone), band) < 0.75 * help_button, tone


def test_a3_a_switch_that_is_on_stands_out_from_one_that_is_off(theme: QObject) -> None:
    assert contrast(colour(theme, "ink"), colour(theme, "panel")) >= EDGE


def test_each_colour_of_a_sign_has_a_fill_of_its_own(theme: QObject) -> None:
    fills = set()
    for name in COLOURS:
        theme.setProperty("sign", name)
        fills.add(theme.property("signFill").name())
    assert len(fills) == len(COLOURS)


def test_control_grey_on_white_is_no_pair() -> None:
    assert contrast(QColor("#949494"), QColor("white")) < EDGE + 0.1
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
