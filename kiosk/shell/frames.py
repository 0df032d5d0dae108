# SPDX-License-Identifier: Apache-2.0
"""Tells when a window has drawn, and what really drew it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.shell.renderer import is_software_gl


class FrameWatch(QObject):
    """One frame at a time: a window that rests draws nothing and is asked for one."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting: list[Callable[[], object]] = []

    def next(self, then: Callable[[], object]) -> None:
        """Call ``then`` after the window's next frame; at once where nobody can see it."""
        drawn_before = self._window.isVisible()
        if drawn_before and not self._window.isExposed():
            then()
            return
        if not self._waiting:
            self._window.frameSwapped.connect(self._swapped)
        self._waiting.append(then)
        self._window.update()

    @Slot()
    def _swapped(self) -> None:
        if not self._waiting:
            return
        self._window.frameSwapped.disconnect(self._swapped)
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()


def drawn_in_disguise(window: QQuickWindow) -> bool:
    """Whether OpenGL or Vulkan drew the window on the processor, after its first frame."""
    api = window.rendererInterface().graphicsApi()
    if not QSGRendererInterface.isApiRhiBased(api):
        return False
    name = bytes(window.rhi().driverInfo().deviceName.data())
    return is_software_gl(name.decode("utf-8", "replace"))
