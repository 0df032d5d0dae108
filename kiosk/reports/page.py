# SPDX-License-Identifier: Apache-2.0
"""The report on one page of A4: drawn on any painter, and as a PDF."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.reports.charts import Draw, columns, line, rows
from kiosk.reports.ink import PAPER, Hand
from kiosk.reports.plots import Plot
from kiosk.reports.sheet import Sheet, TimesRow
from kiosk.reports.writer import HEIGHT, WIDTH, pdf

_MARGIN = 480.0
_INNER = WIDTH - 2 * _MARGIN
_HALF = _INNER / 2 - 150
_ROWS = 4560.0
_TIMES_HEIGHT = 820.0
_NOTE = 130.0


@dataclass(frozen=True, slots=True)
class Paper:
    """``made``: when, in words; ``family``: of the language."""

    made: str
    family: str
    right_to_left: bool = False


def report_pdf(sheet: Sheet, paper: Paper) -> bytes:
    """Needs what ``writer.pdf`` needs."""
    return pdf(sheet.title, [lambda painter: draw(painter, sheet, paper)])


def draw(painter: QPainter, sheet: Sheet, paper: Paper) -> None:
    """The page on a painter whose units are tenths of a point."""
    ink = replace(PAPER, family=paper.family, right_to_left=paper.right_to_left)
    page = QRectF(_MARGIN, _MARGIN, _INNER, HEIGHT - 2 * _MARGIN)
    hand = Hand(painter, ink, page)
    _head(hand, sheet, paper)
    _figures(hand, sheet, 960)
    _plot(hand, QRectF(_MARGIN, 1650, _INNER, 1500), sheet.hours, columns)
    _plot(hand, QRectF(_MARGIN, 3330, _INNER, 1050), sheet.coming, line)
    notes = HEIGHT - _MARGIN - _NOTE * len(sheet.notes)
    times = min(6500, notes - 40 - _TIMES_HEIGHT)
    left, right = _MARGIN, _MARGIN + _INNER - _HALF
    for place, plot in ((left, sheet.kiosks), (right, sheet.endings)):
        height = _rows_height(plot, times - 60 - _ROWS)
        _plot(hand, QRectF(place, _ROWS, _HALF, height), plot, rows)
    _times(hand, sheet, times)
    _notes(hand, sheet, notes)


def _rows_height(plot: Plot, room: float) -> float:
    """Few bars stay together, and many fill the room."""
    return min(room, 200 + 200 * max(1, len(plot.bars)))


def _head(hand: Hand, sheet: Sheet, paper: Paper) -> None:
    large = hand.resized(200)
    large.write(QRectF(_MARGIN, _MARGIN, _INNER, 260), sheet.title, bold=True)
    below = QRectF(_MARGIN, _MARGIN + 270, _INNER, 140)
    middle = hand.resized(105)
    middle.write(below, sheet.days)
    hand.write(below, paper.made, end=True, soft=True)


def _figures(hand: Hand, sheet: Sheet, top: float) -> None:
    large = hand.resized(300)
    step = _INNER / max(1, len(sheet.figures))
    hand.rule(_MARGIN, top, _INNER)
    for place, figure in enumerate(sheet.figures):
        left = _MARGIN + place * step
        hand.write(QRectF(left, top + 390, step - 60, 130), figure.label, soft=True)
        large.write(QRectF(left, top + 60, step, 330), figure.value, bold=True)


def _plot(hand: Hand, rect: QRectF, plot: Plot, draw_plot: Draw) -> None:
    title = hand.resized(110)
    title.write(QRectF(rect.left(), rect.top(), rect.width(), 150), plot.title, bold=True)
    draw_plot(hand, rect.adjusted(0, 190, 0, 0), plot)


def _times(hand: Hand, sheet: Sheet, top: float) -> None:
    hand.rule(_MARGIN, top, _INNER)
    _times_row(hand, sheet.head, top + 40, bold=True)
    for place, row in enumerate(sheet.times, 1):
        _times_row(hand, row, top + 40 + 150 * place)


def _times_row(hand: Hand, row: TimesRow, top: float, *, bold: bool = False) -> None:
    hand.write(QRectF(_MARGIN, top, 0.5 * _INNER, 150), row.label, bold=bold)
    half = QRectF(_MARGIN + 0.5 * _INNER, top, 0.22 * _INNER, 150)
    nine = QRectF(_MARGIN + 0.75 * _INNER, top, 0.25 * _INNER, 150)
    for place, words in ((half, row.half), (nine, row.nine)):
        hand.write(place, words, end=True, bold=bold)


def _notes(hand: Hand, sheet: Sheet, top: float) -> None:
    small = hand.resized(80)
    small.rule(_MARGIN, top - 40, _INNER)
    for place, note in enumerate(sheet.notes):
        small.write(QRectF(_MARGIN, top + _NOTE * place, _INNER, _NOTE), note, soft=True)
