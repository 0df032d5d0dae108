# SPDX-License-Identifier: Apache-2.0
"""Python collects its garbage on the windows' thread alone.

By itself it collects on whichever thread happens to allocate.  A QObject in a cycle would
then die on the log's thread, under the feet of the loop that serves it: a crash.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 30_000


class Garbage(QObject):
    """Made on the windows' thread once the program stands: what is there now stays there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation] > 0:
                gc.collect(generation)
                return

    def close(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
