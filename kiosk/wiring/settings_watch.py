# SPDX-License-Identifier: Apache-2.0
"""Hears in the log of a window what leads set at any desk, and says when something else holds."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.domain.events import Event
from kiosk.shell.live_log import LiveLog
from kiosk.wiring.layers import Layers


class SettingsWatch(QObject):
    """``changed`` is called on the windows' thread.  Before the log was read, its copy holds."""

    def __init__(
        self, layers: Layers, log: LiveLog, changed: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._layers = layers
        self._changed = changed
        self._ready = False
        log.facts.connect(self._hear)
        log.ready.connect(self._settle)

    @Slot(object)
    def _hear(self, events: tuple[Event, ...]) -> None:
        self._layers.learn(events)
        if self._ready:
            self._settle()

    @Slot()
    def _settle(self) -> None:
        self._ready = True
        if self._layers.settle():
            self._changed()
