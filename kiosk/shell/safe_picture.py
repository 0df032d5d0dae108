# SPDX-License-Identifier: Apache-2.0
"""A picture of an organiser, decoded once and written anew as a plain PNG of bounded size.

Runs in a process that may be killed: the decoders are not ours.  Only four of them are used,
each by the bytes that its files begin with; the name says nothing.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from kiosk.content.pack_source import PackFault

SIDE_LIMIT = 12_000
PIXELS_LIMIT = 32_000_000
"""A photo of 32 megapixels; decoded it is 128 MB."""

ALLOCATION_MB = 140

_MAGIC = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}


def safe_png(data: bytes, longest: int) -> bytes:
    """The picture as a PNG whose longer side is at most ``longest`` pixels.

    A drawing fills that size; a photo is never made larger.  Raises PackFault.
    """
    QImageReader.setAllocationLimit(ALLOCATION_MB)
    kind = _kind(data)
    image = _drawn(data, longest) if kind == b"svg" else _decoded(data, kind, longest)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    # Less is larger: drawings take a tenth of photos anyway, and nobody waits for either.
    writer.setCompression(60)
    if not writer.write(_plain(image)):
        raise PackFault("", "a picture", "one that cannot be written again")
    return bytes(buffer.data().data())


def _kind(data: bytes) -> bytes:
    for magic, kind in _MAGIC.items():
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    if b"<svg" in data[:4096]:
        return b"svg"
    raise PackFault("", "PNG, JPEG, WebP or SVG", "something else")


def _decoded(data: bytes, kind: bytes, longest: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        raise PackFault("", "a picture", "one that cannot be read")
    pixels = size.width() * size.height()
    if max(size.width(), size.height()) > SIDE_LIMIT or pixels > PIXELS_LIMIT:
        wanted = f"at most {SIDE_LIMIT} pixels a side and {PIXELS_LIMIT // 1_000_000} megapixels"
        raise PackFault("", wanted, f"{size.width()}x{size.height()}")
    if max(size.width(), size.height()) > longest:
        reader.setScaledSize(_within(size, longest))
    image = reader.read()
    if image.isNull():
        raise PackFault("", "a picture", "one that cannot be read")
    return image


def _drawn(data: bytes, longest: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.viewBoxF().size() if renderer.isValid() else QSizeF()
    if size.isEmpty():
        raise PackFault("", "a drawing with a size", "one that cannot be read")
    scaled = size.scaled(QSizeF(longest, longest), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    image = QImage(scaled.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def _plain(image: QImage) -> QImage:
    """Pixels alone: no colour profile, no words of a camera, no place where it was taken."""
    depth = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    plain = image.convertToFormat(depth)
    for key in plain.textKeys():
        plain.setText(key, "")
    return plain


def _within(size: QSize, longest: int) -> QSize:
    scaled = size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio)
    return scaled.expandedTo(QSize(1, 1))
