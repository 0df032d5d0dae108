# SPDX-License-Identifier: Apache-2.0
"""Screens, fonts and loudspeakers, asked for in a process that may die."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kiosk.doctor.finding import Finding, ok, red, warning

_WAIT_S = 30
_BLIND = ("offscreen", "minimal")
LEAST_CAP_MM = 4.8
"""The lowest capital letter on a screen (row A4)."""

_LEAST_CAP_PX = 9.0
"""A capital of fewer rows of pixels is hard to read."""

Probe = Callable[[str], Any]


def prober(environ: Mapping[str, str]) -> Probe:
    """Asks Qt in a process of its own; None where that process failed.

    Without a display to talk to, Qt is told to draw nowhere.
    """
    own = dict(environ)
    if not any(own.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        own["QT_QPA_PLATFORM"] = "offscreen"

    def probe(what: str) -> Any:
        words = [sys.executable, "-m", "kiosk.doctor.display", what]
        try:
            done = subprocess.run(
                words, env=own, capture_output=True, text=True, timeout=_WAIT_S, check=True
            )
            return json.loads(done.stdout)
        except (OSError, subprocess.SubprocessError, ValueError):
            return None

    return probe


def display(probe: Probe, wanted: str) -> Finding:
    """``wanted``: the display that the settings name, or empty."""
    found = probe("screens")
    if found is None:
        return red("display", "Qt cannot open a window here", "look at what it says: run")
    names = [screen["name"] for screen in found["screens"]]
    if found["platform"] in _BLIND:
        return red("display", "there is no display", "start it in a session with a screen")
    if wanted and wanted not in names:
        return red("display", f"there is no display {wanted}", f"name one of {', '.join(names)}")
    sizes = [f"{one['name']} {one['size'][0]}x{one['size'][1]}" for one in found["screens"]]
    return ok("display", f"{found['platform']}: {', '.join(sizes)}")


def calibration(px_per_mm: float, diagonal_in: float) -> Finding:
    """What the settings say of the panel; without it sizes in millimetres are a guess."""
    fix = "measure it at the desk on the kiosk, as a lead, or set diagonal_in in [display]"
    if not px_per_mm and not diagonal_in:
        return warning("calibration", "the size of the panel is not set, so it is guessed", fix)
    if px_per_mm and px_per_mm * LEAST_CAP_MM < _LEAST_CAP_PX:
        says = f"a capital of {LEAST_CAP_MM} mm has only {px_per_mm * LEAST_CAP_MM:.0f} pixels"
        return red("calibration", says, fix)
    said = f"{px_per_mm:g} pixels a millimetre" if px_per_mm else f'{diagonal_in:g}"'
    return ok("calibration", f"the panel has {said}")


def fonts(probe: Probe) -> Finding:
    found = probe("fonts")
    fix = "install the program again, with its font packages"
    if found is None:
        return red("fonts", "Qt could not load the fonts", fix)
    families = sorted(set(found["families"]))
    if found["typeface"] not in families:
        return red("fonts", f"{found['typeface']} is missing", fix)
    if boxes := found["boxes"]:
        says = f"no letters for {', '.join(boxes)}, so the screen does not offer them"
        return warning("fonts", says, "install the package fonts-noto-cjk, and the program again")
    cap = found["cap"]
    return ok("fonts", f"{', '.join(families)}; a capital is {cap:.0f} % of the size")


def sound(probe: Probe) -> Finding:
    found = probe("sound")
    fix = "install libpulse0 and connect a loudspeaker; the desk's light works without"
    if found is None:
        return warning("sound", "Qt's sound ended at once", fix)
    if "why" in found:
        return warning("sound", f"Qt's sound does not load: {found['why']}", fix)
    if not found["outputs"]:
        return warning("sound", "Qt finds no loudspeaker", fix)
    return ok("sound", f"Qt finds {', '.join(found['outputs'])}")


def voice(probe: Probe, offered: Sequence[str]) -> Finding:
    """``offered``: the languages of the screen, which says itself where it has no voice."""
    found = probe("voices")
    fix = "install speech-dispatcher, speech-dispatcher-espeak-ng and libspeechd2"
    if found is None:
        return warning("voice", "the speech dispatcher hangs or ended at once", "start it anew")
    if not found["languages"]:
        return warning("voice", "the screen cannot read aloud", fix)
    silent = [code for code in offered if code not in found["languages"]]
    spoken = [code for code in offered if code in found["languages"]]
    says = f"the screen reads aloud in {', '.join(spoken) or 'none of its languages'}"
    if silent:
        says += f", and shows that it has no voice for {', '.join(silent)}"
    return ok("voice", says)
