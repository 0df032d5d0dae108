# SPDX-License-Identifier: Apache-2.0
"""Registers the fonts of the font packages, so that no text hangs on the system's own."""

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

TYPEFACE = "Atkinson Hyperlegible"

_FIRST = {"fontpkg_atkinson_hyperlegible": ("-Regular.ttf", "-Bold.ttf")}
_LATER = {"fontpkg_noto_sans": ("NotoSans[wdth,wght].ttf",)}


def register_first() -> tuple[str, ...]:
    """What the first card needs; returns the families."""
    return _register(_FIRST)


def register_later() -> tuple[str, ...]:
    """What only words of the venue may need; returns the families."""
    return _register(_LATER)


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


def _register(packages: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    families: list[str] = []
    for file in font_files(packages):
        families += QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
    return tuple(dict.fromkeys(families))
