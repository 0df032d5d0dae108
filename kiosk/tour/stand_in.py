# SPDX-License-Identifier: Apache-2.0
"""In place of the relay, which a tour does not start: it says that it is there, and no more.

Without it every desk would rightly tell that nobody watches over the requests.
"""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.domain.clock import Clock
from kiosk.domain.health import Health
from kiosk.domain.presence import BEAT_MS
from kiosk.store.health_file import HealthFile


class StandIn(QObject):
    """It beats until it is stopped; a disk that refuses makes it silent, as it would the relay."""

    def __init__(self, file: HealthFile, clock: Clock) -> None:
        super().__init__()
        self._file = file
        self._clock = clock
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._beat()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        with suppress(OSError):
            self._file.write(Health(self._clock.now()))
