# SPDX-License-Identifier: Apache-2.0
"""Draws a plot: columns, rows of bars or a line; one painter for window and paper.

What is hidden has a bar of one size, whatever it hides: hatched for 1 to 4, empty for more.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from kiosk.reports.ink import Hand
from kiosk.reports.plots import Bar, Plot, Shape

Draw = Callable[[Hand, QRectF, Plot], None]

_PATTERN = {Shape.SMALL: Qt.BrushStyle.BDiagPattern, Shape.HELD_BACK: Qt.BrushStyle.NoBrush}


def columns(hand: Hand, rect: QRectF, plot: Plot) -> None:
    """A bar an hour from the ground up, its number above, its label below."""
    if _said_instead(hand, rect, plot):
        return
    ground, step = rect.bottom() - hand.lead, rect.width() / len(plot.bars)
    room = ground - rect.top() - hand.lead
    for place, bar in enumerate(plot.bars):
        left = rect.left() + place * step
        height = _length(bar, plot, room, hand.lead / 2)
        body = QRectF(left + 0.18 * step, ground - height, 0.64 * step, height)
        _draw_bar(hand, body, bar)
        hand.middle(QRectF(left, ground, step, hand.lead), bar.label, soft=True)
        above = QRectF(left, body.top() - hand.lead, step, hand.lead)
        hand.middle(above, bar.shown if bar.shown != "0" else "", bold=bar.size > 0)
    hand.rule(rect.left(), ground, rect.width())


def line(hand: Hand, rect: QRectF, plot: Plot) -> None:
    """A point an hour, joined where hours follow each other; an hour without a time is a gap."""
    if _said_instead(hand, rect, plot):
        return
    ground, step = rect.bottom() - hand.lead, rect.width() / len(plot.bars)
    room = ground - rect.top() - 1.5 * hand.lead
    before: QPointF | None = None
    for place, bar in enumerate(plot.bars):
        left = rect.left() + place * step
        hand.middle(QRectF(left, ground, step, hand.lead), bar.label, soft=True)
        point = None
        if bar.shape is Shape.NUMBER:
            height = _length(bar, plot, room, 0)
            point = hand.placed(QRectF(left + step / 2, ground - height, 0, 0)).topLeft()
            _draw_point(hand, before, point)
            top = ground - height - 1.3 * hand.lead
            above = QRectF(left + 0.06 * step, top, 0.88 * step, hand.lead)
            hand.middle(above, bar.shown, bold=True)
        before = point
    hand.rule(rect.left(), ground, rect.width())


def rows(hand: Hand, rect: QRectF, plot: Plot) -> None:
    """A bar a row: its name before it, its number behind it."""
    if _said_instead(hand, rect, plot):
        return
    step = rect.height() / len(plot.bars)
    named = 0.5 * rect.width()
    room = rect.width() - named - 4 * hand.ink.size
    for place, bar in enumerate(plot.bars):
        top = rect.top() + place * step
        hand.write(QRectF(rect.left(), top, named - hand.ink.size, step), bar.label)
        length = _length(bar, plot, room, 1.5 * hand.ink.size)
        thick = min(hand.ink.size, 0.6 * step)
        body = QRectF(rect.left() + named, top + (step - thick) / 2, length, thick)
        _draw_bar(hand, body, bar)
        number = QRectF(body.right() + hand.ink.size / 2, top, 4 * hand.ink.size, step)
        hand.write(number, bar.shown, bold=bar.size > 0)


def _said_instead(hand: Hand, rect: QRectF, plot: Plot) -> bool:
    if not plot.bars:
        hand.write(QRectF(rect.left(), rect.top(), rect.width(), hand.lead), plot.instead)
    return not plot.bars


def _length(bar: Bar, plot: Plot, room: float, hidden: float) -> float:
    """How long a bar is where the longest is ``room``; ``hidden``: one that hides its number."""
    if bar.shape is not Shape.NUMBER:
        return hidden
    return room * bar.size / plot.most if plot.most else 0


def _draw_bar(hand: Hand, body: QRectF, bar: Bar) -> None:
    if bar.shape is Shape.NUMBER:
        hand.fill(body)
    else:
        hand.hatch(body, _PATTERN[bar.shape])


def _draw_point(hand: Hand, before: QPointF | None, point: QPointF) -> None:
    colour, size = QColor(hand.ink.fill), hand.ink.size
    hand.painter.setPen(QPen(colour, size / 6))
    if before is not None:
        hand.painter.drawPolyline(QPolygonF([before, point]))
    hand.painter.setBrush(colour)
    hand.painter.drawEllipse(point, size / 4, size / 4)
