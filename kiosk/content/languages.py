# SPDX-License-Identifier: Apache-2.0
"""The languages that the kiosk speaks: their own names, directions and typefaces.  No Qt.

A language is spoken once its texts, its cards and its sign words are all there.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LATIN = "Atkinson Hyperlegible"
"""Made for low vision (Braille Institute, 2019); each script that it lacks has a face like it."""


@dataclass(frozen=True, slots=True)
class Language:
    """``autonym``: what its readers call it.  ``spaced``: words stand between spaces.

    ``pace``: how many English words are read in the time of one of its words, or of one of its
    signs where it is not ``spaced``.  From the same ten texts read in each language, 228 English
    words a minute: Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284;
    Hindi and Swahili, which are not among them, have the mean.
    """

    code: str
    autonym: str
    family: str = LATIN
    pace: float = 1.0
    right_to_left: bool = False
    spaced: bool = True


LANGUAGES = (
    Language("en", "English"),
    Language("es", "Español", pace=1.05),
    Language("fr", "Français", pace=1.2),
    Language("de", "Deutsch", pace=1.25),
    Language("pt", "Português", pace=1.25),
    Language("ar", "العربية", "IBM Plex Sans Arabic", pace=1.65, right_to_left=True),
    Language("he", "עברית", "Heebo", pace=1.2, right_to_left=True),
    Language("hi", "हिन्दी", "Noto Sans Devanagari", pace=1.25),
    Language("zh", "中文", "Noto Sans CJK SC", pace=0.9, spaced=False),
    Language("ja", "日本語", "Noto Sans CJK JP", pace=0.65, spaced=False),
    Language("ru", "Русский", "Noto Sans", pace=1.25),
    Language("sw", "Kiswahili", pace=1.25),
)

_LETTER = "A-Za-z0-9\u00c0-\u024f\u0400-\u04ff"
_FOREIGN = re.compile(rf"\+?[{_LETTER}](?:[{_LETTER}\u0300-\u036f .:/+_@&'’-]*[{_LETTER}])?")
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""A letter of a script that runs from right to left."""

_BY_CODE = {one.code: one for one in LANGUAGES}


def language(code: str) -> Language:
    """The language of this code; a code that the kiosk does not know reads as English does."""
    return _BY_CODE.get(code, Language(code, code))


def offered(assets: Path, first: Sequence[str] = (), usual: str = "en") -> tuple[str, ...]:
    """The codes in the order of the picker: ``first`` alone where a venue names any, else all.

    ``usual``, the venue's own language, is always among them: there is a way back.
    """
    wanted = tuple(first) or tuple(_BY_CODE)
    if usual not in wanted:
        wanted = (usual, *wanted)
    return tuple(code for code in dict.fromkeys(wanted) if is_spoken(assets, code))


def is_spoken(assets: Path, code: str) -> bool:
    """Whether the texts, the cards and the sign words of a language are all there."""
    files = (f"i18n/{code}.qm", f"packs/default/texts/{code}.toml", f"signs/{code}.json")
    return all((assets / file).is_file() for file in files)


def isolated(text: str, code: str) -> str:
    """``text`` for a screen of this language: where that runs from right to left, numbers,
    addresses and foreign words are kept together and the other way (UAX 9, isolates).  What is
    foreign from its first to its last letter stays whole, with its quotes and brackets.
    """
    if not language(code).right_to_left or not text:
        return text
    if not _LEFTWARD.search(text):
        return f"\u2066{text}\u2069"
    return _FOREIGN.sub("\u2066\\g<0>\u2069", text)


def reading_words(text: str, code: str) -> float:
    """How many English words are read in the time of this text."""
    spoken = language(code)
    units = len(text.split()) if spoken.spaced else sum(one.isalnum() for one in text)
    return units * spoken.pace
