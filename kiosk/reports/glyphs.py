# SPDX-License-Identifier: Apache-2.0
"""The shapes and fills of the match signs, for paper: the shapes are those of the windows."""

import re
from functools import cache
from pathlib import Path

_GLYPHS = Path(__file__).parents[1] / "controls" / "glyphs.mjs"
_PATH = re.compile(r'^    (\w+): ((?:"[^"]*"[\s+]*)+),$', re.MULTILINE)

FILLS = {
    "blue": "#2166D1",
    "orange": "#E07B00",
    "green": "#00664B",
    "yellow": "#F7D038",
    "white": "#FFFFFF",
    "black": "#1B1B1B",
}
"""As in the theme's Tokens, without which a sign would not be the visitor's."""

EDGE = "#1B1B1B"
UNITS = 24
"""The side of the square in which a path lies."""


def path(shape: str) -> str:
    """The path of a shape, as SVG writes it.  Raises KeyError, OSError."""
    return _paths()[shape]


@cache
def _paths() -> dict[str, str]:
    source = _GLYPHS.read_text(encoding="utf-8")
    return {name: "".join(re.findall(r'"([^"]*)"', words)) for name, words in _PATH.findall(source)}
