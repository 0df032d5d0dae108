# SPDX-License-Identifier: Apache-2.0
"""Cards to print and cut: match signs to hold up, and call numbers for the team.

A sign card is A6, to be seen from across a room; it is held up, and its word not called out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.signs import COUNT, sign
from kiosk.reports.glyphs import EDGE, FILLS, UNITS, path
from kiosk.reports.ink import PAPER, Hand
from kiosk.reports.writer import HEIGHT, WIDTH, Page

_C = TypeVar("_C")


@dataclass(frozen=True, slots=True)
class SignCard:
    """``word``: the sign's in the venue's language; ``line``: its shape and colour in words."""

    shape: str
    colour: str
    word: str
    line: str


@dataclass(frozen=True, slots=True)
class NumberCard:
    """``number``: somebody's call number; ``line``: whose it is, never a name."""

    number: str
    line: str


@dataclass(frozen=True, slots=True)
class Script:
    """``family``: the typeface of the language."""

    family: str
    right_to_left: bool = False


def all_signs(word: Callable[[int], str], line: Callable[[str, str], str]) -> tuple[SignCard, ...]:
    """A card for each of the 48 signs; ``line``: a shape and a colour in words."""
    found = [(index, sign(index)) for index in range(COUNT)]
    return tuple(
        SignCard(one.shape, one.colour, word(index), line(one.shape, one.colour))
        for index, one in found
    )


def sign_pages(cards: Sequence[SignCard], script: Script) -> list[Page]:
    """Four to a page."""
    return _pages(cards, (2, 2), script, _draw_sign)


def number_pages(cards: Sequence[NumberCard], script: Script) -> list[Page]:
    """Ten to a page, the size of a visiting card."""
    return _pages(cards, (2, 5), script, _draw_number)


def _pages(
    cards: Sequence[_C],
    grid: tuple[int, int],
    script: Script,
    draw: Callable[[Hand, _C], None],
) -> list[Page]:
    size = grid[0] * grid[1]
    heaps = [cards[begin : begin + size] for begin in range(0, len(cards), size)]
    return [partial(_page, cards=heap, grid=grid, script=script, draw=draw) for heap in heaps]


def _page(
    painter: QPainter,
    cards: Sequence[_C],
    grid: tuple[int, int],
    script: Script,
    draw: Callable[[Hand, _C], None],
) -> None:
    across, down = grid
    ink = replace(PAPER, family=script.family, right_to_left=script.right_to_left)
    wide, high = WIDTH / across, HEIGHT / down
    for place, card in enumerate(cards):
        rect = QRectF(place % across * wide, place // across * high, wide, high)
        draw(Hand(painter, ink, rect), card)
    whole = Hand(painter, replace(ink, right_to_left=False), QRectF(0, 0, WIDTH, HEIGHT))
    for column in range(1, across):
        whole.cut(column * wide, 0, column * wide, HEIGHT)
    for row in range(1, down):
        whole.cut(0, row * high, WIDTH, row * high)


def _draw_sign(hand: Hand, card: SignCard) -> None:
    rect = hand.within
    side = 0.62 * rect.width()
    shape = QRectF(rect.center().x() - side / 2, rect.top() + 420, side, side)
    QSvgRenderer(QByteArray(_svg(card).encode())).render(hand.painter, shape)
    word = QRectF(rect.left() + 200, shape.bottom() + 320, rect.width() - 400, 600)
    hand.resized(420).middle(word, card.word, bold=True)
    line = QRectF(rect.left(), word.bottom() + 20, rect.width(), 220)
    hand.resized(130).middle(line, card.line, soft=True)


def _draw_number(hand: Hand, card: NumberCard) -> None:
    rect = hand.within
    number = QRectF(rect.left(), rect.top() + 260, rect.width(), 800)
    hand.resized(640).middle(number, card.number, bold=True)
    line = QRectF(rect.left(), number.bottom() + 60, rect.width(), 220)
    hand.resized(130).middle(line, card.line, soft=True)


def _svg(card: SignCard) -> str:
    """The shape with its edge, without which white would be nothing on paper."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {UNITS} {UNITS}">'
        f'<path fill="{FILLS[card.colour]}" fill-rule="evenodd" stroke="{EDGE}" '
        f'stroke-width="0.5" stroke-linejoin="round" d="{path(card.shape)}"/></svg>'
    )
