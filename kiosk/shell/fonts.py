# SPDX-License-Identifier: Apache-2.0
"""Registers the fonts of the font packages, so that no text hangs on the system's own.

Chinese and Japanese come from the system (Debian's fonts-noto-cjk): as packages they would be
larger than all the rest of the kiosk.
"""

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from kiosk.content.languages import LANGUAGES, LATIN, language

TYPEFACE = LATIN

PACKAGES: Mapping[str, tuple[str, ...]] = {
    "fontpkg_atkinson_hyperlegible": ("-Regular.ttf", "-Bold.ttf"),
    "fontpkg_noto_sans": ("NotoSans[wdth,wght].ttf",),
    "fontpkg_ibm_plex_sans_arabic": ("-Regular.ttf", "-Bold.ttf"),
    "fontpkg_heebo": ("Heebo[wght].ttf",),
    "fontpkg_noto_sans_devanagari": ("NotoSansDevanagari[wdth,wght].ttf",),
}


def register_first() -> tuple[str, ...]:
    """Every typeface that a screen may need, before its first text; returns the families.

    A millisecond each and no memory before they draw.  A letter that one family lacks, such as
    a visitor's sign word at a desk, comes from the next: never from whatever the system has.
    """
    # Each family in turn says that it lacks a script, before the next is asked.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    families: list[str] = []
    for file in font_files(PACKAGES):
        families += QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
    known = dict.fromkeys([*families, *(one.family for one in LANGUAGES)])
    for family in known:
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, [one for one in known if one != family])
    return tuple(dict.fromkeys(families))


def has_face(code: str) -> bool:
    """Whether the typeface of a language is here, without which it would be boxes."""
    return QFontDatabase.hasFamily(language(code).family)


def draws(family: str, text: str) -> bool:
    """Whether every letter of ``text`` has a glyph, in ``family`` or in the ones behind it."""
    layout = QTextLayout(text, QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    return bool(glyphs) and 0 not in glyphs


def font_files(packages: Mapping[str, tuple[str, ...]]) -> tuple[Path, ...]:
    """The files of these packages that end as named; a package that is missing has none."""
    return tuple(
        file
        for package, endings in packages.items()
        for folder in _folders(package)
        for file in sorted(folder.glob("*.ttf"))
        if file.name.endswith(endings)
    )


def _folders(package: str) -> tuple[Path, ...]:
    spec = find_spec(package)
    places = (spec and spec.submodule_search_locations) or ()
    return tuple(Path(place) / "files" for place in places)
