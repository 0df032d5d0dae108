# SPDX-License-Identifier: Apache-2.0
"""The one QGuiApplication of a process: renderer, words, fonts, a clean end; knows no window."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.shell.fonts import TYPEFACE, register_first
from kiosk.shell.garbage import Garbage
from kiosk.shell.qt_log import looking_for_display
from kiosk.shell.renderer import Renderer, choose_renderer, render_nodes
from kiosk.shell.signals import EndSignals
from kiosk.shell.translators import install_texts


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``texts``: folder of the compiled texts.  ``cache``: where compiled QML may be kept.

    ``software``: draw in software whatever the machine has.
    """

    texts: Path
    cache: Path
    language: str = "en"
    software: bool = False


class Application:
    """Made once a process, before any window; ``close`` after the last one."""

    def __init__(self, name: str, around: Surroundings) -> None:
        os.environ.setdefault("QML_DISK_CACHE_PATH", str(around.cache))
        self.renderer = (
            Renderer.SOFTWARE if around.software else choose_renderer(render_nodes(), os.environ)
        )
        if self.renderer is Renderer.SOFTWARE:
            QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
            # A frame as soon as it is due: Qt's own pause of 5 ms comes to each step's jitter.
            os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
        with looking_for_display():
            self.qt = QGuiApplication([name])
        self.qt.setApplicationName(name)
        self.qt.setDesktopFileName(name)
        self.qt.setQuitOnLastWindowClosed(True)
        register_first()
        font = self.qt.font()
        font.setFamily(TYPEFACE)
        self.qt.setFont(font)
        install_texts(around.texts, around.language)
        self._signals = EndSignals(self.end)

    def run(self) -> int:
        """Until the last window is closed or the process is asked to end."""
        garbage = Garbage()
        status = self.qt.exec()
        garbage.close()
        return status

    def end(self) -> None:
        """Not ``quit``, which asks each window: one that nobody may close would say no."""
        self.qt.exit(0)

    def close(self) -> None:
        self._signals.close()
