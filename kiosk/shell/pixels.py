# SPDX-License-Identifier: Apache-2.0
"""How many pixels of a panel are a millimetre.

A wrong calibration never leaves a dead kiosk: what cannot be true is not believed.
"""

from dataclasses import dataclass
from math import hypot

from kiosk.domain.panel import Calibration

PLAUSIBLE = (1.0, 12.0)
"""Pixels a millimetre of panels that a lobby has: a 100" full HD panel to a small 4K one."""

USUAL_DIAGONAL_IN = 24.0
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Panel:
    """What a panel says of itself: pixels, and the millimetres of its EDID (0: unknown)."""

    width: int
    height: int
    width_mm: float = 0.0
    height_mm: float = 0.0


def px_per_mm(
    panel: Panel, *, measured: float, diagonal_in: float, calibration: Calibration | None = None
) -> float:
    """Pixels a millimetre: as calibrated on the panel itself, as the venue measured, from its
    diagonal, from EDID, else usual.

    ``measured`` and ``diagonal_in`` are 0 where the venue says nothing.
    """
    if calibration and calibration.holds_for(panel.width, panel.height):
        return calibration.px_per_mm
    pixels = hypot(panel.width, panel.height)
    candidates = (
        measured,
        pixels / (diagonal_in * _MM_PER_INCH) if diagonal_in else 0.0,
        _by_edid(panel, pixels),
    )
    least, most = PLAUSIBLE
    usual = pixels / (USUAL_DIAGONAL_IN * _MM_PER_INCH)
    return next((one for one in candidates if least <= one <= most), usual)


def _by_edid(panel: Panel, pixels: float) -> float:
    return pixels / hypot(panel.width_mm, panel.height_mm) if panel.width_mm > 0 else 0.0
