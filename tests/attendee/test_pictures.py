# SPDX-License-Identifier: Apache-2.0
"""A card's illustration beside its words: nobody stands behind a letter."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.content.drawing import DRAWINGS, TONES, coloured
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.illustrations import rasterised
from kiosk.shell.translators import install_texts
from tests.attendee.stage import Panel, Stage

PANELS = (
    Panel(1920, 1080, 3.61),
    Panel(1920, 1080, 2.02),
    Panel(3840, 2160, 4.03),
    Panel(1080, 1920, 3.61),
    Panel(2160, 3840, 4.03),
    Panel(1366, 768, 4.0),
    Panel(1280, 800, 5.94),
)
_COVERED = 0.001
"""Of a picture's pixels: fewer are the tip of a rounded edge."""


@pytest.fixture(params=PANELS, ids=str)
def stage(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    made = Stage(request.param)
    made.show("cards")
    yield made
    made.close()


def test_no_word_of_a_card_stands_on_a_person(stage: Stage) -> None:
    for index, drawing in enumerate(DRAWINGS):
        stage.turn_to(index)
        for picture in _shown(stage):
            place = picture.mapRectToScene(QRectF(0, 0, picture.width(), picture.height()))
            painted = _raster(drawing, picture)
            for text, rect in stage.texts():
                common = rect.intersected(place).translated(-place.topLeft()).toAlignedRect()
                assert _share(painted, common) < _COVERED, (drawing, text)


def test_a_word_on_a_person_would_be_seen(qapp: QApplication) -> None:
    """Control: the middle of each drawing is painted."""
    for drawing in DRAWINGS:
        svg = (assets() / "illustrations" / f"{drawing}.svg").read_text(encoding="utf-8")
        painted = rasterised(coloured(svg, "day", dict.fromkeys(TONES, "#808080")), _SIZE)
        assert _share(painted, QRect(300, 500, 500, 400)) > _COVERED


_SIZE = QSize(1120, 1000)


def _shown(stage: Stage) -> list[QQuickItem]:
    return [
        item
        for item in stage.window.findChildren(QQuickItem)
        if item.metaObject().className().startswith("CardPicture_")
        and item.isVisible()
        and not item.property("source").isEmpty()
        and item.x() + item.width() > 0
    ]


def _raster(drawing: str, picture: QQuickItem) -> QImage:
    svg = (assets() / "illustrations" / f"{drawing}.svg").read_text(encoding="utf-8")
    size = QRectF(0, 0, picture.width(), picture.height()).toAlignedRect().size()
    return rasterised(coloured(svg, "day", dict.fromkeys(TONES, "#808080")), size)


def _share(painted: QImage, area: QRect) -> float:
    """Of the picture's pixels, those that are painted within the area."""
    within = area.intersected(painted.rect())
    if within.isEmpty():
        return 0.0
    part = painted.copy(within).convertToFormat(QImage.Format.Format_Alpha8)
    line = part.bytesPerLine()
    data = bytes(part.constBits())
    rows = (data[at : at + part.width()] for at in range(0, line * part.height(), line))
    return sum(value > 0 for row in rows for value in row) / (painted.width() * painted.height())
