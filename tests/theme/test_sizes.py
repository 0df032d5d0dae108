# SPDX-License-Identifier: Apache-2.0
"""Sizes that hands and eyes depend on, over the panels of experience.md's table."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine
from PySide6.QtWidgets import QApplication

from kiosk.shell.fonts import TYPEFACE, register_first
from tests.house.tree import ROOT

PANELS = [
    ("15.6 FHD", 5.56, 1080),
    ("24 FHD", 3.61, 1080),
    ("43 FHD", 2.02, 1080),
    ("43 4K", 4.03, 2160),
    ("55 4K", 3.15, 2160),
    ("10 WXGA", 5.94, 800),
    ("15.6 WXGA", 3.96, 768),
]
STATUS_SIZES = ("small", "label", "body", "headline")
SIZES = (*STATUS_SIZES, "title")


@pytest.fixture
def tokens(qapp: QApplication) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT))
    found = engine.singletonInstance("kiosk.theme", "Tokens")
    assert isinstance(found, QObject)
    yield found
    engine.deleteLater()


def capital_mm(tokens: QObject, size: str) -> float:
    font = QFont(TYPEFACE)
    font.setPixelSize(tokens.property(size))
    return QFontMetricsF(font).capHeight() / float(tokens.property("pxPerMm"))


@pytest.mark.parametrize(("panel", "px_per_mm", "short_side"), PANELS)
def test_type_is_read_at_arms_length(
    tokens: QObject, panel: str, px_per_mm: float, short_side: int
) -> None:
    register_first()
    tokens.setProperty("pxPerMm", px_per_mm)
    tokens.setProperty("shortSide", short_side)
    for size in SIZES:
        assert capital_mm(tokens, size) >= 4.8, f"{size} on {panel}"
    for size in STATUS_SIZES:
        assert capital_mm(tokens, size) <= 12.0, f"{size} on {panel}"
    assert tokens.property("title") > tokens.property("body")


@pytest.mark.parametrize(("panel", "px_per_mm", "short_side"), PANELS)
def test_targets_are_as_large_as_fingers_need(
    tokens: QObject, panel: str, px_per_mm: float, short_side: int
) -> None:
    tokens.setProperty("pxPerMm", px_per_mm)
    tokens.setProperty("shortSide", short_side)
    least = {"target": 20, "bigTarget": 30, "clear": 20, "bezel": 15, "gap": 3}
    for name, millimetres in least.items():
        assert tokens.property(name) / px_per_mm >= millimetres, f"{name} on {panel}"


def test_a_title_on_a_43_inch_panel_has_capitals_of_12_mm(tokens: QObject) -> None:
    register_first()
    tokens.setProperty("pxPerMm", 2.02)
    assert capital_mm(tokens, "title") >= 12


def test_there_are_five_sizes_of_type_at_most(tokens: QObject) -> None:
    assert len({tokens.property(size) for size in SIZES}) <= 5


def test_reading_text_has_one_and_a_half_of_its_size_a_line(tokens: QObject) -> None:
    register_first()
    font = QFont(TYPEFACE)
    font.setPixelSize(100)
    own = QFontMetricsF(font).lineSpacing() / 100
    assert tokens.property("readingLine") * own >= 1.5


def test_reduced_motion_is_a_cut(tokens: QObject) -> None:
    assert tokens.property("slide") == 450
    tokens.setProperty("reducedMotion", True)
    assert tokens.property("slide") == 0
