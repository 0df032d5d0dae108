# SPDX-License-Identifier: Apache-2.0
"""What can be seen of a desk: whether its window shows, and which rows are in it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QWindow

_HIDDEN = {QWindow.Visibility.Hidden, QWindow.Visibility.Minimized}


SETTLED_MS = 100
"""A window that has just been shown is exposed a moment later, and says so to nobody."""


class Sight:
    """``pane``: the desk's pane is up; ``rows``: ids of the rows in the window just now."""

    def __init__(self) -> None:
        self.pane = False
        self.rows: set[str] = set()
        self._window: QWindow | None = None

    def watch(self, window: QWindow, changed: Callable[[], None]) -> None:
        """Exposure has no signal: whoever asks ``visible`` each second hears of it."""
        self._window = window

        def look(_visibility: QWindow.Visibility) -> None:
            changed()
            QTimer.singleShot(SETTLED_MS, window, changed)

        window.visibilityChanged.connect(look)

    def visible(self) -> bool:
        window = self._window
        if window is None or not self.pane or not window.isExposed():
            return False
        return window.visibility() not in _HIDDEN
