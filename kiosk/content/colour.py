# SPDX-License-Identifier: Apache-2.0
"""Hues of cards: dark enough for light text, and taken for neither help nor emergency."""

import re
from math import atan2, degrees, hypot

PAPER = "#FAF6EE"
"""The cream that stands on a hue, and on which a hue stands as text."""

HUES = {
    "sienna": "#744624",
    "ochre": "#6A4D15",
    "olive": "#55561B",
    "forest": "#2F5831",
    "teal": "#005B4B",
    "lagoon": "#005962",
    "ocean": "#1B5978",
    "plum": "#65446F",
    "berry": "#733F59",
}

CONTRAST = 7.0
"""WCAG 1.4.6, enhanced."""

TAKEN = {"the help button": 281.0, "the emergency strip": 27.0}
"""Angles, in degrees of OKLab, of the two colours that have a meaning of their own."""

APART = 25.0
"""Least degrees from either; the theme takes the angle of a hue and makes its own tones."""

CHROMA = 0.03
"""Below it there is no hue to speak of."""


def hue_fault(hue: str) -> tuple[str, str] | None:
    """What was expected and what came, where ``hue`` cannot be a card's; else None."""
    if hue not in HUES and not re.fullmatch("#[0-9A-Fa-f]{6}", hue):
        return f"#RRGGBB or one of {', '.join(HUES)}", hue
    value = HUES.get(hue, hue)
    if (ratio := contrast(value, PAPER)) < CONTRAST:
        return f"a hue with {CONTRAST:g}:1 to {PAPER}", f"{hue} with {ratio:.1f}:1"
    angle, chroma = angle_and_chroma(value)
    if chroma < CHROMA:
        return "a hue, not a grey", hue
    for name, taken in TAKEN.items():
        if abs((angle - taken + 180) % 360 - 180) < APART:
            return f"a hue that is not taken for {name}", hue
    return None


def contrast(one: str, other: str) -> float:
    """The WCAG ratio, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def angle_and_chroma(colour: str) -> tuple[float, float]:
    """Degrees and chroma in Björn Ottosson's OKLab, with the matrices that he published."""
    r, g, b = _linear(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    to_red = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    to_yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return degrees(atan2(to_yellow, to_red)) % 360, hypot(to_red, to_yellow)


def _linear(colour: str) -> tuple[float, float, float]:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
