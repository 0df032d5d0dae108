# SPDX-License-Identifier: Apache-2.0
"""A hand on a window: finds what is to be touched by its name, as a person reads it."""

from collections.abc import Callable
from time import monotonic, sleep

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.tour.reading import find, said

PATIENCE_S = 20.0
"""How long a step of the tour waits for what must come; machines are slow and shared."""

_FRAMES, _TURNS_A_FRAME = 100, 10


class NotThereError(Exception):
    """What a step waits for, or wants to touch, did not come."""


def wait_until(so: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Let the windows live until ``so``.  Raises NotThereError."""
    end = monotonic() + patience_s
    while not so():
        if monotonic() > end:
            raise NotThereError(f"waited {patience_s:.0f} s in vain for: {what}")
        live()


def live() -> None:
    """One turn of the event loop."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sleep(0.002)


class Hand:
    """One finger on one window."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice) -> None:
        self._window = window
        self._device = device

    def tap(self, name: str) -> None:
        """Touch the control whose name begins so and let go.  Raises NotThereError."""
        wait_until(lambda: self.finds(name), self._missing(name))
        self.tap_at(self._resting(name))

    def tap_at(self, point: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        QCoreApplication.processEvents()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()
        QCoreApplication.processEvents()

    def sees(self, words: str) -> bool:
        """Whether the window says these words anywhere."""
        return any(words in one for one in said(self._window))

    def finds(self, name: str) -> bool:
        """Whether the window shows something whose name begins so."""
        return find(self._window, name) is not None

    def _resting(self, name: str) -> QPoint:
        """Where a control stands once it stands still: a new one is laid out frames later."""
        centre = self._centre(name)
        for _ in range(_FRAMES):
            before = centre
            for _ in range(_TURNS_A_FRAME):
                live()
            centre = self._centre(name)
            if centre == before:
                return centre
        raise NotThereError(f"“{name}” does not come to rest")

    def _centre(self, name: str) -> QPoint:
        control = find(self._window, name)
        if control is None:
            raise NotThereError(self._missing(name))
        return self._window.mapFromGlobal(control.rect().center())

    def _missing(self, name: str) -> str:
        return f"“{name}” in {self._window.objectName()}, which says: {said(self._window)}"
