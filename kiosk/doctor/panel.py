# SPDX-License-Identifier: Apache-2.0
"""The panel: whether millimetres are true on it, and whether somebody who sits reaches it."""

from dataclasses import dataclass

from kiosk.doctor.finding import Finding, ok, red, warning
from kiosk.doctor.machine import Probe, calibration
from kiosk.domain.panel import HIGHEST_MM, LOWEST_MM, Calibration, Reach, reach
from kiosk.shell.pixels import Panel, px_per_mm


@dataclass(frozen=True, slots=True)
class PanelWords:
    """What the settings say of the panel (0: nothing), and what a lead measured on it."""

    name: str
    px_per_mm: float
    diagonal_in: float
    bottom_mm: int
    measured: Calibration | None


def size(words: PanelWords, probe: Probe) -> Finding:
    """What was measured on the panel holds before what the settings say."""
    panel, made = _panel(words, probe), words.measured
    if made is None:
        return calibration(words.px_per_mm, words.diagonal_in)
    if panel and made.holds_for(panel.width, panel.height):
        return ok(
            "calibration", f"measured on the screen: {made.px_per_mm:.2f} pixels a millimetre"
        )
    fix = "measure it again at the desk on the kiosk, as a lead"
    return warning("calibration", "what was measured is not of this panel, so it is ignored", fix)


def within_reach(words: PanelWords, probe: Probe) -> Finding:
    """Row B5: every control between 380 and 1220 mm above the floor."""
    panel = _panel(words, probe)
    if panel is None or not words.bottom_mm:
        fix = "set bottom_mm in [display]: from the floor to the picture's lower edge"
        return warning("reach", "nobody has set how high the screen hangs", fix)
    scale = px_per_mm(
        panel,
        measured=words.px_per_mm,
        diagonal_in=words.diagonal_in,
        calibration=words.measured,
    )
    found = reach(words.bottom_mm, panel.height / scale, portrait=panel.height > panel.width)
    if found is Reach.WITHIN:
        return ok("reach", f"every control is between {LOWEST_MM} and {HIGHEST_MM} mm")
    which = "lower" if found is Reach.TOO_HIGH else "higher"
    says = f"some controls are not between {LOWEST_MM} and {HIGHEST_MM} mm above the floor"
    return red("reach", says, f"mount the screen {which}, or choose a smaller one")


def _panel(words: PanelWords, probe: Probe) -> Panel | None:
    found = probe("screens")
    screens = found["screens"] if found else ()
    named = [one for one in screens if one["name"] == words.name] or list(screens)
    if not named:
        return None
    return Panel(*named[0]["size"], *named[0].get("mm", (0, 0)))
