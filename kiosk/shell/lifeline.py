# SPDX-License-Identifier: Apache-2.0
"""Hears the supervisor's questions on the thread of the windows."""

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from kiosk.lifeline import Lifeline


class LifelineWatch(QObject):
    """Answers as ``lifeline`` does, from now on."""

    def __init__(self, lifeline: Lifeline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lifeline = lifeline
        if lifeline.ask >= 0:
            self._notifier = QSocketNotifier(lifeline.ask, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._asked)

    @Slot()
    def _asked(self) -> None:
        if not self._lifeline.asked():
            self._notifier.setEnabled(False)
