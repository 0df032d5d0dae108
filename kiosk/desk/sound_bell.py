# SPDX-License-Identifier: Apache-2.0
"""The bell on this machine's loudspeaker; the only file of the desk that knows sound.

Qt's sound is loaded when somebody signs in: it costs 0.1 s and 19 MB and, on Linux, needs
libpulse.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, QUrl, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

LOUD = 1.0
CALM = 0.55

_log = logging.getLogger("sound")


class SoundBell:
    """``sound``: a WAV file."""

    def __init__(self, sound: Path) -> None:
        self._sound = sound
        self._effect: QSoundEffect | None = None
        self._devices: type[QMediaDevices] | None = None

    def prepare(self) -> None:
        if not self._effect:
            _quietly(self._load)

    def can_ring(self) -> bool:
        if not self._effect or not self._devices or not self._devices.audioOutputs():
            return False
        return self._effect.status() is not type(self._effect).Status.Error

    def ring(self, *, loud: bool) -> None:
        if self._effect and self.can_ring():
            self._effect.setVolume(LOUD if loud else CALM)
            self._effect.play()

    def _load(self) -> None:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as error:
            _log.info("no sound: %s", error)
            return
        self._devices = QMediaDevices
        if not QMediaDevices.audioOutputs():
            return  # Asked again at the next test: somebody may plug one in.
        self._effect = QSoundEffect()
        self._effect.setSource(QUrl.fromLocalFile(str(self._sound)))


def _quietly(load: Callable[[], None]) -> None:
    """Qt warns of each video library and sound server that is not there; the desk says it."""

    def note(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        _log.debug("%s", message)

    before = qInstallMessageHandler(note)
    try:
        load()
    finally:
        qInstallMessageHandler(before)
