# SPDX-License-Identifier: Apache-2.0
"""Hues of cards: dark enough for cream text, and taken for neither help nor emergency."""

import re

PAPER = "#FBF6EC"
"""The cream that stands on a hue, and on which a hue stands as text."""

HELP = "#2E2A6E"
"""The help button's own colour."""

EMERGENCY = "#8C1515"
"""Red belongs to the emergency strip alone."""

HUES = {
    "harbor": "#164A60",
    "teal": "#0B5D56",
    "sienna": "#6F4510",
    "forest": "#22592F",
    "plum": "#6B2A5E",
    "ocean": "#045777",
    "ochre": "#5F5200",
    "slate": "#3F4B57",
    "olive": "#42561C",
}

CONTRAST = 7.0
"""WCAG 1.4.6, enhanced."""

APART = 0.1
"""Least distance in OKLab from the two colours that have a meaning of their own."""

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def hue_fault(hue: str) -> tuple[str, str] | None:
    """What was expected and what came, where ``hue`` cannot be a card's; else None."""
    if hue not in HUES and not _HEX.fullmatch(hue):
        return f"#RRGGBB or one of {', '.join(HUES)}", hue
    value = HUES.get(hue, hue)
    if (ratio := contrast(value, PAPER)) < CONTRAST:
        return f"a hue with {CONTRAST:g}:1 to cream text", f"{hue} with {ratio:.1f}:1"
    for name, taken in (("the help button", HELP), ("the emergency strip", EMERGENCY)):
        if distance(value, taken) < APART:
            return f"a hue that is not taken for {name}", hue
    return None


def contrast(one: str, other: str) -> float:
    """The WCAG ratio, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def distance(one: str, other: str) -> float:
    """Euclidean distance in OKLab: 0 is equal, 1 is black from white."""
    pairs = zip(_oklab(one), _oklab(other), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def _linear(colour: str) -> tuple[float, float, float]:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _oklab(colour: str) -> tuple[float, float, float]:
    """Björn Ottosson's OKLab, with the matrices of his publication of 2020."""
    r, g, b = _linear(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )
