# SPDX-License-Identifier: Apache-2.0
"""Where a text puts its ink, line by line, and which of its signs have no glyph.

A QML ``Text`` tells how high its lines are, with the air above and below the letters.  Two texts
overlap where their letters do: so each is set here once more, as Qt Quick sets it, and measured.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

_NO_GLYPH = 0
_WEIGHT = QFont.Tag("wght")
_UNBOUND = 1e6


@dataclass(frozen=True, slots=True)
class Type:
    """A face as QML asks for it; ``spacing``: added pixels between letters and words.

    ``weight``: of a variable face, 0 for its usual one.
    """

    family: str
    pixels: int
    bold: bool = False
    spacing: tuple[float, float] = (0.0, 0.0)
    weight: int = 0

    def font(self) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(self.pixels)
        font.setBold(self.bold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.spacing[0])
        font.setWordSpacing(self.spacing[1])
        if self.weight:
            font.setVariableAxis(_WEIGHT, self.weight)
        return font


@dataclass(frozen=True, slots=True)
class Line:
    """``ink``: of the letters, from the line's left end and its top; ``high``: of the line."""

    ink: QRectF
    high: float
    wide: float


@dataclass(frozen=True, slots=True)
class Setting:
    """``missing``: how many signs have no glyph.  ``broken``: words that a line's end cuts.

    ``faces``: the families that draw it.  ``capital``: how high a capital letter is, in pixels.
    """

    lines: tuple[Line, ...]
    missing: int
    broken: tuple[str, ...]
    faces: frozenset[str]
    capital: float


@lru_cache(maxsize=20_000)
def set_text(text: str, face: Type, width: float, wrap: int) -> Setting:
    """``wrap``: of QTextOption; where it is 0, the text is one line of any width."""
    font = face.font()
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(wrap))
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width if wrap else _UNBOUND)
        lines.append(line)
    layout.endLayout()
    metrics = QFontMetricsF(font)
    runs = [run for line in lines for run in line.glyphRuns()]
    return Setting(
        tuple(_measured(text, line, metrics) for line in lines),
        sum(glyph == _NO_GLYPH for run in runs for glyph in run.glyphIndexes()),
        tuple(dict.fromkeys(_cut(text, lines))),
        frozenset(run.rawFont().familyName() for run in runs),
        metrics.capHeight(),
    )


def _measured(text: str, line: QTextLine, metrics: QFontMetricsF) -> Line:
    words = text[line.textStart() : line.textStart() + line.textLength()].rstrip()
    ink = metrics.tightBoundingRect(words).translated(0, line.ascent())
    if ink.left() > 0 and ink.right() > line.naturalTextWidth():
        # Where a line begins with air, Qt counts that air twice.
        ink.setRight(_right_end(line))
    return Line(ink, line.height(), line.naturalTextWidth())


def _right_end(line: QTextLine) -> float:
    return max(
        place.x() + run.rawFont().boundingRect(glyph).right()
        for run in line.glyphRuns()
        for place, glyph in zip(run.positions(), run.glyphIndexes(), strict=True)
    )


def _cut(text: str, lines: list[QTextLine]) -> Iterator[str]:
    for line, _ in pairwise(lines):
        end = line.textStart() + line.textLength()
        if all(sign.isalpha() and _spaced(sign) for sign in text[end - 1 : end + 1]):
            yield text[text.rfind(" ", 0, end) + 1 :].split(maxsplit=1)[0]


def _spaced(sign: str) -> bool:
    """Han and Kana, of which a line may end after each, are not."""
    return not "\u2e80" <= sign <= "\uffef"
