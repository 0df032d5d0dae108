# SPDX-License-Identifier: Apache-2.0
"""Colours, type and direction of a drawing, and a hand that writes with them.

The window's come from its theme, the paper's from ``PAPER``; what is drawn is the same.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours as "#RRGGBB".  ``size``: of the letters, in the painter's units."""

    family: str
    size: float
    ink: str
    soft: str
    line: str
    fill: str
    right_to_left: bool = False


PAPER = Ink("", 90, ink="#1B1A36", soft="#55536B", line="#C9C5BC", fill="#2E2A6E")
"""The day's colours on white; ``family`` is the language's.  A unit is a tenth of a point."""


class Hand:
    """Writes and draws on ``painter``; one that runs to the left is mirrored within ``within``."""

    def __init__(self, painter: QPainter, ink: Ink, within: QRectF) -> None:
        self.painter = painter
        self.ink = ink
        self.within = within
        # Else Qt asks each word for itself where its line begins.
        to_left = Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(to_left if ink.right_to_left else Qt.LayoutDirection.LeftToRight)

    def resized(self, size: float) -> "Hand":
        """The same with letters of another size."""
        return Hand(self.painter, replace(self.ink, size=size), self.within)

    def write(
        self, rect: QRectF, words: str, *, end: bool = False, bold: bool = False, soft: bool = False
    ) -> None:
        """One line, with smaller letters where it is wider than ``rect``; ``end``: at its end."""
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        self._put(rect, words, side, bold=bold, soft=soft)

    def middle(self, rect: QRectF, words: str, *, bold: bool = False, soft: bool = False) -> None:
        self._put(rect, words, Qt.AlignmentFlag.AlignHCenter, bold=bold, soft=soft)

    def fill(self, rect: QRectF) -> None:
        """A bar whose length is a number."""
        self.painter.fillRect(self.placed(rect), QColor(self.ink.fill))

    def hatch(self, rect: QRectF, pattern: Qt.BrushStyle) -> None:
        """A bar whose length says nothing: an edge, and ``pattern`` inside."""
        self.painter.setPen(QPen(QColor(self.ink.soft), self.hair))
        self.painter.setBrush(QBrush(QColor(self.ink.soft), pattern))
        self.painter.drawRect(self.placed(rect))

    def rule(self, x: float, y: float, width: float) -> None:
        """A hairline."""
        placed = self.placed(QRectF(x, y, width, 0))
        self.painter.setPen(QPen(QColor(self.ink.line), self.hair))
        self.painter.drawLine(placed.topLeft(), placed.topRight())

    def cut(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """A dotted line, where paper is to be cut."""
        self.painter.setPen(QPen(QColor(self.ink.line), self.hair, Qt.PenStyle.DotLine))
        self.painter.drawLine(QPointF(x, y), QPointF(to_x, to_y))

    @property
    def hair(self) -> float:
        return self.ink.size / 14

    @property
    def lead(self) -> float:
        """The height of a line of text."""
        return 1.5 * self.ink.size

    def font(self, *, bold: bool = False) -> QFont:
        font = QFont(self.ink.family)
        font.setPixelSize(round(self.ink.size))
        font.setBold(bold)
        # A variable face has no bold of its own.
        font.setVariableAxis(QFont.Tag("wght"), 700 if bold else 400)
        return font

    def placed(self, rect: QRectF) -> QRectF:
        """Where ``rect`` lies: in a script that runs to the left, its mirror image."""
        if not self.ink.right_to_left:
            return rect
        left = self.within.left() + self.within.right() - rect.right()
        return QRectF(left, rect.top(), rect.width(), rect.height())

    def _put(
        self, rect: QRectF, words: str, side: Qt.AlignmentFlag, *, bold: bool, soft: bool
    ) -> None:
        font = self.font(bold=bold)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        if wide > rect.width():
            font.setPixelSize(max(1, int(font.pixelSize() * rect.width() / wide)))
        self.painter.setFont(font)
        self.painter.setPen(QColor(self.ink.soft if soft else self.ink.ink))
        self.painter.drawText(self.placed(rect), int(side | Qt.AlignmentFlag.AlignVCenter), words)
