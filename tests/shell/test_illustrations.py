# SPDX-License-Identifier: Apache-2.0
"""Illustrations in pixels: told apart when small and grey, and made only when asked for."""

import logging
from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.content.drawing import DRAWINGS, PEOPLE, TONES, coloured
from kiosk.paths import assets
from kiosk.shell.illustrations import Illustrations, rasterised

SMALL = QSize(72, 64)
APART = 0.08
"""Of the way from black to white, as a mean over all pixels."""

HUELESS = dict(
    zip(TONES, ("#f4f4f4", "#e6e6e6", "#cfcfcf", "#b0b0b0", "#808080", "#404040"), strict=True)
)


def grey(drawing: str, theme: str = "day") -> QImage:
    """A drawing on white, small and without colour."""
    svg = (assets() / "illustrations" / f"{drawing}.svg").read_text(encoding="utf-8")
    picture = QImage(SMALL, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, rasterised(coloured(svg, theme, HUELESS), SMALL))
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def apart(one: QImage, other: QImage) -> float:
    """Mean difference of two grey pictures, 0 to 1."""
    a, b = (bytes(picture.constBits()) for picture in (one, other))
    return sum(abs(x - y) for x, y in zip(a, b, strict=True)) / len(a) / 255


def moved(picture: QImage, pixels: int) -> QImage:
    copy = QImage(picture.size(), QImage.Format.Format_RGB32)
    copy.fill(Qt.GlobalColor.white)
    painter = QPainter(copy)
    painter.drawImage(pixels, 0, picture)
    painter.end()
    return copy.convertToFormat(QImage.Format.Format_Grayscale8)


def test_no_two_illustrations_look_alike_as_grey_silhouettes(
    qapp: QApplication, figures: Callable[[str], None]
) -> None:
    small = {drawing: grey(drawing) for drawing in DRAWINGS}
    pairs = {pair: apart(small[pair[0]], small[pair[1]]) for pair in combinations(DRAWINGS, 2)}
    closest = min(pairs, key=lambda pair: pairs[pair])
    figures(f"illustrations at 64 px: closest {' and '.join(closest)}, {pairs[closest]:.3f} apart")
    assert pairs[closest] > APART


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_the_same_illustration_is_not_taken_for_another(qapp: QApplication, drawing: str) -> None:
    """Control: what is a pixel further, or in another theme's greys, is nearer than any other."""
    assert apart(grey(drawing), moved(grey(drawing), 1)) < APART
    assert apart(grey(drawing), grey(drawing)) == 0


@pytest.mark.parametrize("theme", PEOPLE)
def test_an_address_gives_a_picture_in_the_size_asked_for(qapp: QApplication, theme: str) -> None:
    tones = "-".join(tone[1:] for tone in HUELESS.values())
    made = Illustrations(assets() / "illustrations").requestImage(
        f"listen/{theme}/{tones}", QSize(), QSize(224, 200)
    )
    assert made.size() == QSize(224, 200)
    assert made.hasAlphaChannel()
    assert made.pixelColor(112, 190).alpha() == 255


@pytest.mark.parametrize(
    "address", ["", "listen", "listen/day/", "../../secret/day/-", "listen/day/red-red-red"]
)
def test_an_address_that_names_nothing_gives_an_empty_picture(
    qapp: QApplication, caplog: pytest.LogCaptureFixture, address: str
) -> None:
    made = Illustrations(assets() / "illustrations").requestImage(address, QSize(), QSize(10, 10))
    assert made.isNull()
    assert [(one.levelno, one.message) for one in caplog.records] == [
        (logging.WARNING, "no such illustration")
    ]
    caplog.clear()
