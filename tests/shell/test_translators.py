# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest
from PySide6.QtCore import qtTrId
from pytestqt.qtbot import QtBot

from kiosk.paths import assets
from kiosk.shell.translators import NoTextsError, install_texts


@pytest.mark.parametrize("language", ["en", "xx"])
def test_texts_are_there_by_id_and_english_where_a_language_is_missing(
    qtbot: QtBot, language: str
) -> None:
    install_texts(assets() / "i18n", language)
    assert qtTrId("band.help") == "Ask for a safety-team member"


def test_without_compiled_texts_it_says_how_they_are_made(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(NoTextsError, match="packaging/run"):
        install_texts(tmp_path, "en")
