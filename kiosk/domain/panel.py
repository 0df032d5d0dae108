# SPDX-License-Identifier: Apache-2.0
"""The panel as somebody measured it, and who reaches what stands on it."""

from dataclasses import dataclass
from enum import StrEnum
from math import hypot

CARD_MM = 85.60
"""The width of a bank card (ISO/IEC 7810, ID-1), which everybody has with them."""

CARD_HEIGHT_MM = 53.98

_MM_PER_INCH = 25.4
_DIAGONALS_IN = (9.5, 110.0)
"""What a lobby may have: with less room than 10 inches the smallest layout is none."""

LOWEST_MM, HIGHEST_MM = 380, 1220
"""Between these heights above the floor a seated person operates things (EN 301 549, 8.3)."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Pixels a millimetre, measured on a panel of this many pixels."""

    width: int
    height: int
    px_per_mm: float

    def holds_for(self, width: int, height: int) -> bool:
        """Whether it can be true, and of this panel: whatever is wrong is as if never measured."""
        if (self.width, self.height) != (width, height) or not self.px_per_mm > 0:
            return False
        least, most = _DIAGONALS_IN
        return least <= hypot(width, height) / self.px_per_mm / _MM_PER_INCH <= most


class Reach(StrEnum):
    """Whether somebody who sits reaches every control; the end of a text's id."""

    UNKNOWN = "unknown"
    WITHIN = "within"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"


def controls_mm(height_mm: float, *, portrait: bool) -> tuple[float, float]:
    """From the picture's lower edge to the middle of the lowest and of the highest control.

    The tests measure that no screen has one outside.  A tall picture keeps its controls in the
    lower part, below the illustration; twice the usual text makes that part higher.
    """
    tall = portrait and height_mm >= 400
    return 25.0, height_mm * (0.8 if tall else 1.0) - 15.0


def reach(bottom_mm: float, height_mm: float, *, portrait: bool) -> Reach:
    """``bottom_mm``: from the floor to the picture's lower edge, 0 where nobody said."""
    if not bottom_mm or not height_mm:
        return Reach.UNKNOWN
    lowest, highest = controls_mm(height_mm, portrait=portrait)
    if bottom_mm + highest > HIGHEST_MM:
        return Reach.TOO_HIGH
    return Reach.TOO_LOW if bottom_mm + lowest < LOWEST_MM else Reach.WITHIN
