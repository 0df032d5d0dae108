# SPDX-License-Identifier: Apache-2.0
import sys
from pathlib import Path
from subprocess import run

import pytest
from PySide6.QtCore import Qt, qtTrId
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.paths import assets
from kiosk.shell.translators import NoTextsError, install_texts, text_of, translators
from tests.house.tree import ROOT


@pytest.mark.parametrize("language", ["en", "xx"])
def test_texts_are_there_by_id_and_english_where_a_language_is_missing(
    qtbot: QtBot, language: str
) -> None:
    install_texts(assets() / "i18n", language)
    assert qtTrId("band.help") == "Ask for a safety-team member"


def test_without_compiled_texts_it_says_how_they_are_made(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(NoTextsError, match="packaging/run"):
        install_texts(tmp_path, "en")


TS = """<TS version="2.1" language="{0}"><context><name/>{1}</context></TS>"""
MESSAGE = '<message id="{0}"><source/><translation>{1}</translation></message>'


def compile_texts(folder: Path, language: str, **texts: str) -> None:
    messages = "".join(MESSAGE.format(one, said) for one, said in texts.items())
    (folder / f"{language}.ts").write_text(TS.format(language, messages))
    command = ["pyside6-lrelease", "-silent", "-idbased", f"{language}.ts", "-qm", f"{language}.qm"]
    run([str(Path(sys.executable).parent / command[0]), *command[1:]], cwd=folder, check=True)


def test_what_a_language_lacks_is_the_venues_then_english_and_never_blank(
    qtbot: QtBot, tmp_path: Path
) -> None:
    compile_texts(tmp_path, "en", one="One", two="Two", three="Three")
    compile_texts(tmp_path, "de", one="Eins", two="Zwei")
    compile_texts(tmp_path, "ar", one="\u0648\u0627\u062d\u062f")
    texts = install_texts(tmp_path, "de")
    texts.speak("ar")
    assert [qtTrId(one) for one in ("one", "two", "three")] == ["واحد", "Zwei", "Three"]
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    texts.speak("de")
    assert [qtTrId(one) for one in ("one", "two", "three")] == ["Eins", "Zwei", "Three"]
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert text_of(tmp_path, "ar", "one") == "واحد"
    assert text_of(tmp_path, "ar", "two") == ""
    install_texts(assets() / "i18n", "en")


def test_texts_are_installed_once(qtbot: QtBot) -> None:
    install_texts(assets() / "i18n", "de")
    install_texts(assets() / "i18n", "en")
    assert translators().usual == "en"
    assert qtTrId("band.help") == "Ask for a safety-team member"


ALONE = """
import sys
from pathlib import Path
from PySide6.QtQml import QQmlApplicationEngine
from kiosk.paths import assets
from kiosk.shell.application import Application, Surroundings

application = Application("alone", Surroundings(assets() / "i18n", Path(sys.argv[1])))
engine = QQmlApplicationEngine()
engine.addImportPath(sys.argv[2])
print(engine.singletonInstance("kiosk.theme", "Tokens") is not None)
"""


def test_the_first_window_of_a_process_loads_with_nothing_in_its_cache(tmp_path: Path) -> None:
    """The loader of QML asks for texts on a thread of its own, while Python waits for it."""
    words = [sys.executable, "-c", ALONE, str(tmp_path), str(ROOT)]
    done = run(words, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "True"
