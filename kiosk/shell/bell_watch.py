# SPDX-License-Identifier: Apache-2.0
"""Tells at once when another process of this machine has committed a fact."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Slot


class BellWatch(QObject):
    """Watches the bell file, and its folder for the day it is made or replaced.

    A hint only: where the system cannot watch, the follower's own look finds the news.
    """

    def __init__(
        self, bell: Path, on_ring: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bell = str(bell)
        self._on_ring = on_ring
        self._watcher = QFileSystemWatcher([str(bell.parent)], self)
        self._watcher.directoryChanged.connect(self._folder_changed)
        self._watcher.fileChanged.connect(self._rung)
        self._watch()

    def _watch(self) -> bool:
        """True if the bell was not watched before and is now; a lost watch is renewed."""
        return self._bell not in self._watcher.files() and self._watcher.addPath(self._bell)

    @Slot(str)
    def _rung(self, _path: str) -> None:
        self._watch()
        self._on_ring()

    @Slot(str)
    def _folder_changed(self, _path: str) -> None:
        if self._watch():
            self._on_ring()
