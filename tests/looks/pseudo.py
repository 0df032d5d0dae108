# SPDX-License-Identifier: Apache-2.0
"""Two languages that nobody speaks, made from the English texts: a long one, and one to the left.

They show what a layout holds before anybody has translated a word, and they stay readable.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

LONG, TO_LEFT = "xl", "xr"
"""Codes that no language has: ISO 639 keeps none from xa to xz but xh."""

GROWTH = (
    (1, 10, 2.0, 1.0),
    (11, 20, 1.0, 0.8),
    (21, 30, 0.8, 0.6),
    (31, 50, 0.6, 0.4),
    (51, 70, 0.4, 0.31),
)
"""From how many letters of the English text to how many -> the growth of the shortest and of the
longest of them: experience.md, row G3 (IBM).
"""

GROWTH_OF_LONGER = 0.3

_PLAIN = "AaCcEeIiNnOoSsUuYyZz"
_MARKED = str.maketrans(_PLAIN, "ÄäÇçÉéÎîÑñÖöŠšÛûÝýŽž")
_VOWELS = "aeiouAEIOU"
_RIGHT_TO_LEFT_MARK, _FROM_RIGHT, _END = "\u200f", "\u202e", "\u202c"

Change = Callable[[str], str]


def grown(text: str) -> str:
    """Longer words and more of them, so many letters as row G3 says; gaps stay."""
    wanted = round(len(text) * (1 + growth(len(text))))
    words = [_longer(word) for word in text.split(" ")]
    more = cycle([word for word in words if "%" not in word] or ["lörém"])
    while len(" ".join(words)) < wanted:
        words.append(next(more))
    return " ".join(words).translate(_MARKED)


def turned(text: str) -> str:
    """Each word from right to left, in a text from right to left."""
    words = (f"{_FROM_RIGHT}{word}{_END}" for word in text.translate(_MARKED).split(" "))
    return _RIGHT_TO_LEFT_MARK + " ".join(words)


CHANGES: dict[str, Change] = {LONG: grown, TO_LEFT: turned}


def compile_texts(english: Path, folder: Path, language: str, change: Change) -> None:
    """``<folder>/<language>.qm``: the texts of ``english``, each one changed."""
    catalogue = ET.parse(english)
    for message in catalogue.iter("translation"):
        message.text = change(message.text or "")
    catalogue.getroot().set("language", language)
    source = folder / f"{language}.ts"
    catalogue.write(source, encoding="utf-8", xml_declaration=True)
    start = "from PySide6.scripts.pyside_tool import lrelease as tool; tool()"
    command = [sys.executable, "-c", start, "-silent", "-idbased", str(source)]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)


def growth(letters: int) -> float:
    """How many times its own length a text of so many letters grows by."""
    for least, most, short, long in GROWTH:
        if letters <= most:
            return short + (long - short) * max(0, letters - least) / (most - least)
    return GROWTH_OF_LONGER


def _longer(word: str) -> str:
    """A third longer, as a compound of German is; a gap stays as it is."""
    spare = len(word) // 3
    letters = []
    for sign in word:
        letters.append(sign)
        if sign in _VOWELS and spare and "%" not in word:
            letters.append(sign.lower())
            spare -= 1
    return "".join(letters)
