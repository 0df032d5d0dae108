# SPDX-License-Identifier: Apache-2.0
"""Gives the windows their words: the compiled texts of three languages, one behind the other."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.content.languages import language as known

LAST = "en"
"""The language in which every text is written."""


class NoTextsError(Exception):
    """The compiled texts are missing; the message says how they are made."""


class Translators(QObject):
    """One a process, as the words of Qt are.

    A text is taken from the language that is spoken, else from the venue's own, else English:
    lrelease leaves out what is not translated, and a screen never shows a blank.
    """

    def __init__(self, folder: Path, usual: str, parent: QObject | None = None) -> None:
        """Raises NoTextsError where not even English is there."""
        super().__init__()
        self._folder = folder
        self.usual = self.spoken = usual
        self._below = [self._translator(one) for one in dict.fromkeys((LAST, usual))]
        if not any(self._below):
            raise NoTextsError(f"{folder}: no compiled texts; packaging/run makes them")
        self._above = QTranslator(self)
        for one in (*(one for one in self._below if one), self._above):
            QCoreApplication.installTranslator(one)
        # PySide asks Python once for each translator whether it overrides translate.  If the
        # loader of QML asks first, on its own thread, both wait for each other for ever.
        QCoreApplication.translate("", "no such text")
        self._turn(usual)
        self.setParent(parent)  # not before it is whole: others find it there

    def speak(self, language: str) -> None:
        """From now on each text is looked up in ``language`` first.

        What stands on a screen already is asked for again by its engine: ``retranslate``.
        """
        if language != self.spoken:
            self.spoken = language
            self._above.load(f"{language}.qm", str(self._folder))
            self._turn(language)

    def close(self) -> None:
        for one in (self._above, *(one for one in self._below if one)):
            QCoreApplication.removeTranslator(one)
        self._turn(LAST)

    def _translator(self, language: str) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if translator.load(f"{language}.qm", str(self._folder)) else None

    def _turn(self, language: str) -> None:
        to_left = known(language).right_to_left
        direction = Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)


def install_texts(folder: Path, language: str) -> Translators:
    """Speak ``language``, which is the venue's own.  Raises NoTextsError."""
    application = QCoreApplication.instance()
    for one in _installed(application):
        one.close()
        one.setParent(None)
    return Translators(folder, language, application)


def translators() -> Translators:
    """Those of this process.  Raises NoTextsError where none are installed."""
    for one in _installed(QCoreApplication.instance()):
        return one
    raise NoTextsError("no texts are installed")


def text_of(folder: Path, language: str, text_id: str) -> str:
    """One text of a language that is not spoken now; empty where it is not translated."""
    translator = QTranslator()
    translator.load(f"{language}.qm", str(folder))
    return translator.translate("", text_id) or ""


def _installed(application: QCoreApplication | None) -> list[Translators]:
    children = application.children() if application else []
    return [one for one in children if isinstance(one, Translators)]
