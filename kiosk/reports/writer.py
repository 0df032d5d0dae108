# SPDX-License-Identifier: Apache-2.0
"""Pages of A4 as a PDF.  A page is drawn by whoever is given a painter in tenths of a point.

The PDF's text is text, so that it can be searched, copied and read aloud.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

WIDTH, HEIGHT = 5950.0, 8420.0
"""A4 in tenths of a point."""

Page = Callable[[QPainter], None]


def pdf(title: str, pages: Sequence[Page]) -> bytes:
    """Needs a QGuiApplication with the fonts registered; any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    writer.setTitle(title)
    writer.setCreator("")
    on_a4(writer)
    painter = QPainter(writer)
    draw_pages(painter, writer, pages)
    painter.end()
    return bytes(QByteArray(buffer.data()).data())


def on_a4(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def draw_pages(painter: QPainter, device: QPagedPaintDevice, pages: Sequence[Page]) -> None:
    """All of them, each on a new page of the device that ``painter`` paints."""
    painter.scale(device.width() / WIDTH, device.height() / HEIGHT)
    for place, draw in enumerate(pages):
        if place:
            device.newPage()
        draw(painter)
