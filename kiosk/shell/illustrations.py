# SPDX-License-Identifier: Apache-2.0
"""Hands QML the illustrations in the colours of a card and of a theme, rasterised once a size."""

import logging
import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.content.drawing import DRAWINGS, TONES, coloured

_log = logging.getLogger("illustrations")

NAME = "illustrations"
"""In QML: image://illustrations/<drawing>/<theme>/<six tones, RRGGBB, joined by "-">."""

_TONES = re.compile("-".join(["[0-9a-f]{6}"] * len(TONES)))
_MOST_PX = 4_096


class Illustrations(QQuickImageProvider):
    """Keeps nothing: the same address is the same picture, and Qt keeps those in use."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002 - Qt's own names
        """An empty picture where the address names none."""
        drawing, theme, tones = (*id.split("/"), "", "")[:3]
        if drawing not in DRAWINGS or not _TONES.fullmatch(tones) or requestedSize.isEmpty():
            _log.warning("no such illustration")
            return QImage()
        svg = (self._folder / f"{drawing}.svg").read_text(encoding="utf-8")
        colours = (f"#{tone}" for tone in tones.split("-"))
        return rasterised(
            coloured(svg, theme, dict(zip(TONES, colours, strict=True))), requestedSize
        )


def rasterised(svg: str, size: QSize) -> QImage:
    """The drawing in pixels on nothing; ``size`` has the drawing's own proportions."""
    # Not before the first card needs it: without illustrations no window waits for it.
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(
        size.boundedTo(QSize(_MOST_PX, _MOST_PX)), QImage.Format.Format_ARGB32_Premultiplied
    )
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture
