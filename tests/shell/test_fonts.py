# SPDX-License-Identifier: Apache-2.0
import sys

from PySide6.QtGui import QFont, QFontInfo
from pytestqt.qtbot import QtBot

from kiosk.content.languages import LANGUAGES
from kiosk.shell.fonts import TYPEFACE, draws, font_files, register_first


def test_the_first_card_has_its_typeface(qtbot: QtBot) -> None:
    assert register_first()[0] == TYPEFACE
    assert QFontInfo(QFont(TYPEFACE)).family() == TYPEFACE


def test_every_language_has_the_typeface_that_it_names(qtbot: QtBot) -> None:
    register_first()
    for one in LANGUAGES:
        assert QFontInfo(QFont(one.family)).family() == one.family
        assert draws(one.family, one.autonym)


def test_each_typeface_is_followed_by_the_others(qtbot: QtBot) -> None:
    register_first()
    assert all(draws(TYPEFACE, one.autonym) for one in LANGUAGES)


def test_a_letter_that_no_typeface_has_is_seen(qtbot: QtBot) -> None:
    register_first()
    assert not draws(TYPEFACE, "\U000e0100 \uf8ff \U0001f9d1")


def test_font_packages_are_found_without_importing_them() -> None:
    assert len(font_files({"fontpkg_atkinson_hyperlegible": (".ttf",)})) == 4
    assert "fontpkg_atkinson_hyperlegible" not in sys.modules


def test_a_package_that_is_missing_has_no_files() -> None:
    assert font_files({"fontpkg_of_nobody": (".ttf",)}) == ()
