# SPDX-License-Identifier: Apache-2.0
"""The illustrations that come with the program: their names, and their colours in each theme.

A drawing is an SVG whose shapes have classes and no colours.  Its own style sheet shows it by
day, so that any program opens it; a screen puts another in its place.
"""

import re
from collections.abc import Mapping
from typing import Literal, get_args

Drawing = Literal[
    "opening", "listen", "stand_up", "good_faith", "stand_corrected", "stay_open", "privilege",
    "no_glory", "share",
]  # fmt: skip
DRAWINGS: tuple[str, ...] = get_args(Drawing)
"""Files of assets/illustrations, by their names without ".svg"."""

TONES = ("surface", "glow", "soft", "strong", "deep", "accent")
"""The classes that take the tones of the card's hue."""

_DAY = {
    "skin1": "#6A432F", "skin2": "#935D3C", "skin3": "#B97B50", "skin4": "#DDA67A",
    "skin5": "#F3CDAE", "hair1": "#221A22", "hair2": "#4F3022", "hair3": "#94592B",
    "hair4": "#D9D3CB", "paper": "#FFFBF2", "sun": "#F4BD4F", "night": "#2A2438",
    "mist": "#A9A2B8", "ink": "#1B1420", "mark": "#FFFBF2",
}  # fmt: skip
_EVENING = {
    **_DAY, "skin1": "#704832", "skin2": "#986240", "skin5": "#E8BE9C", "hair1": "#0E0A11",
    "hair2": "#684632", "hair3": "#A0622F", "hair4": "#BDB6AC", "paper": "#F1E4CB",
    "sun": "#E3A93C", "night": "#837B98", "mist": "#A39CB4", "mark": "#F1E4CB",
}  # fmt: skip
_CONTRAST = {
    **_DAY, "skin1": "#96633F", "skin2": "#A97147", "skin3": "#C98F5F", "skin4": "#E6B78C",
    "skin5": "#FBDDC2", "hair1": "#504658", "hair2": "#855B38", "hair3": "#B57A2E",
    "hair4": "#FFFFFF", "paper": "#FFFFFF", "sun": "#C4B0FF", "night": "#9A9A9A",
    "mist": "#BDBDBD", "ink": "#000000", "mark": "#000000",
}  # fmt: skip
PEOPLE: Mapping[str, Mapping[str, str]] = {
    "day": _DAY,
    "evening": _EVENING,
    "contrast": _CONTRAST,
}
"""Skin from dark to light, hair, and cloth, by the theme's name."""

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)


def coloured(svg: str, theme: str, tones: Mapping[str, str]) -> str:
    """The drawing with the colours of a theme; ``tones``: "#RRGGBB" for each of TONES.

    An unknown theme has the colours of the day.
    """
    return _STYLE.sub(lambda _: f"<style>{style_sheet(theme, tones)}</style>", svg, count=1)


def style_sheet(theme: str, tones: Mapping[str, str]) -> str:
    """CSS as Qt's SVG reads it: one class a rule.  ``x`` fills, ``x-line`` draws a line."""
    colours = {**PEOPLE.get(theme, _DAY), **tones}
    rules = [f".{name}{{fill:{colour}}}" for name, colour in colours.items()]
    lines = [f".{name}-line{{fill:none;stroke:{colour}}}" for name, colour in colours.items()]
    return "".join(rules + lines)
