# SPDX-License-Identifier: Apache-2.0
"""Several fingers on one window, each of which says where it is."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.tour.hands import live
from tests.attendee.stage import Stage

HELP = "Ask for a safety-team member"


class Fingers:
    """``resting``: those that are down as well and do not move."""

    def __init__(self, stage: Stage, device: QPointingDevice) -> None:
        self._window = stage.window
        self._device = device

    def down(self, point: QPoint, finger: int = 0, *, resting: tuple[int, ...] = ()) -> None:
        self._do("press", point, finger, resting)

    def move(self, point: QPoint, finger: int = 0, *, resting: tuple[int, ...] = ()) -> None:
        self._do("move", point, finger, resting)

    def up(self, point: QPoint, finger: int = 0, *, resting: tuple[int, ...] = ()) -> None:
        self._do("release", point, finger, resting)

    def tap(self, point: QPoint) -> None:
        self.down(point)
        self.up(point)

    def _do(self, what: str, point: QPoint, finger: int, resting: tuple[int, ...]) -> None:
        touch = QTest.touchEvent(self._window, self._device, False)
        for other in resting:
            touch.stationary(other)
        getattr(touch, what)(finger, point, self._window)
        touch.commit()
        live()


def middle(stage: Stage, name: str) -> QPoint:
    """Of the control whose name begins so."""
    return next(r for n, r in stage.controls().items() if n.startswith(name)).center().toPoint()


def asked(stage: Stage) -> bool:
    """Whether this visit has pressed for help."""
    return stage.visit.core.visit.tapped is not None
