# SPDX-License-Identifier: Apache-2.0
"""Gives the windows their words: the compiled texts of one language, by id."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator


class NoTextsError(Exception):
    """The compiled texts are missing; the message says how they are made."""


def install_texts(folder: Path, language: str) -> QTranslator:
    """Install ``<language>.qm`` of ``folder``, else English.  Raises NoTextsError."""
    translator = QTranslator(QCoreApplication.instance())
    if not any(translator.load(f"{one}.qm", str(folder)) for one in (language, "en")):
        raise NoTextsError(f"{folder}: no compiled texts; packaging/run makes them")
    QCoreApplication.installTranslator(translator)
    return translator
