# SPDX-License-Identifier: Apache-2.0
"""Loads one window and puts it on its display, in the size of things on that panel.

Knows nothing of what the window shows: its objects come as initial properties.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.panel import Calibration
from kiosk.paths import assets
from kiosk.shell.displays import find_screen, panel_of
from kiosk.shell.illustrations import NAME, Illustrations
from kiosk.shell.pixels import Panel, px_per_mm

DRAG_MM = 10
"""A shaky finger that moves by less still taps (row B11)."""

_PACKAGE = Path(__file__).parent.parent


class BrokenWindowError(Exception):
    """The window's QML does not load; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Placing:
    """``display``: its name, empty for the first; ``strict``: refuse to start without it.

    ``windowed``: (width, height), or full screen.  ``pointer``: whether it is shown.
    The calibration of the panel is 0 where the venue says nothing.
    """

    display: str = ""
    strict: bool = True
    windowed: tuple[int, int] | None = None
    pointer: bool = True
    px_per_mm: float = 0.0
    diagonal_in: float = 0.0
    calibration: Calibration | None = None


class WindowHost:
    """One window.  ``close`` it before the objects that it shows are let go."""

    def __init__(self, placing: Placing) -> None:
        """Raises NoDisplayError."""
        self._placing = placing
        self._screen = find_screen(placing.display, strict=placing.strict)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(_PACKAGE.parent))
        self.engine.addImageProvider(NAME, Illustrations(assets() / "illustrations"))
        self.window: QQuickWindow | None = None

    def load(self, room: str, name: str, objects: Mapping[str, QObject]) -> QQuickWindow:
        """Make the window ``name`` of the module ``room``; not shown yet.

        Raises BrokenWindowError.
        """
        said: list[str] = []
        self.engine.warnings.connect(lambda errors: said.extend(e.toString() for e in errors))
        self._measure()
        self.engine.setInitialProperties(dict(objects))
        self.engine.loadFromModule(room, name)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise BrokenWindowError("; ".join(said) or f"{room}.{name} is no window")
        self.window = roots[0]
        return self.window

    def show(self) -> None:
        window = self.window
        if window is None:
            return
        window.setScreen(self._screen)
        if not self._placing.pointer:
            window.setCursor(Qt.CursorShape.BlankCursor)
        if self._placing.windowed:
            window.resize(*self._placing.windowed)
            window.show()
        else:
            window.setGeometry(self._screen.geometry())
            window.showFullScreen()

    def calibrate(self, calibration: Calibration | None) -> None:
        """From the next frame on; None: as the settings say.  What cannot be true does nothing."""
        self._placing = replace(self._placing, calibration=calibration)
        self._measure()

    @property
    def panel(self) -> Panel:
        """The panel that this window is on."""
        return panel_of(self._screen, self._placing.windowed)

    @property
    def px_per_mm(self) -> float:
        """Pixels a millimetre, as things are sized now."""
        tokens = self.engine.singletonInstance("kiosk.theme", "Tokens")
        return float(tokens.property("pxPerMm")) if isinstance(tokens, QObject) else 0.0

    def close(self) -> None:
        """Take the window down and everything that QML holds of Python's objects."""
        if self.window is not None:
            self.window.close()
        self.window = None
        # Now, and not when Python collects: the objects it shows must outlive the engine.
        shiboken6.delete(self.engine)

    def _measure(self) -> None:
        scale = px_per_mm(
            panel_of(self._screen, self._placing.windowed),
            measured=self._placing.px_per_mm,
            diagonal_in=self._placing.diagonal_in,
            calibration=self._placing.calibration,
        )
        tokens = self.engine.singletonInstance("kiosk.theme", "Tokens")
        if isinstance(tokens, QObject):
            tokens.setProperty("pxPerMm", scale)
        QGuiApplication.styleHints().setStartDragDistance(round(DRAG_MM * scale))
