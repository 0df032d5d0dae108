# SPDX-License-Identifier: Apache-2.0
import sys

from PySide6.QtGui import QFont, QFontInfo
from pytestqt.qtbot import QtBot

from kiosk.shell.fonts import TYPEFACE, font_files, register_first, register_later


def test_the_first_card_has_its_typeface(qtbot: QtBot) -> None:
    assert register_first() == (TYPEFACE,)
    assert QFontInfo(QFont(TYPEFACE)).family() == TYPEFACE


def test_words_of_the_venue_have_a_typeface(qtbot: QtBot) -> None:
    assert "Noto Sans" in register_later()


def test_font_packages_are_found_without_importing_them() -> None:
    assert len(font_files({"fontpkg_atkinson_hyperlegible": (".ttf",)})) == 4
    assert "fontpkg_atkinson_hyperlegible" not in sys.modules


def test_a_package_that_is_missing_has_no_files() -> None:
    assert font_files({"fontpkg_of_nobody": (".ttf",)}) == ()
