# SPDX-License-Identifier: Apache-2.0
"""The bell on this machine's loudspeaker; the only file of the desk that knows sound.

Qt's sound is loaded when somebody signs in: it costs memory and, on Linux, needs libpulse.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

LOUD = 1.0
CALM = 0.55


class SoundBell:
    """``sound``: a WAV file."""

    def __init__(self, sound: Path) -> None:
        self._sound = sound
        self._effect: QSoundEffect | None = None
        self._devices: type[QMediaDevices] | None = None

    def prepare(self) -> None:
        if self._effect:
            return
        try:
            from PySide6.QtCore import QUrl
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:
            return
        self._devices = QMediaDevices
        if not QMediaDevices.audioOutputs():
            return
        self._effect = QSoundEffect()
        self._effect.setSource(QUrl.fromLocalFile(str(self._sound)))

    def can_ring(self) -> bool:
        if not self._effect or not self._devices or not self._devices.audioOutputs():
            return False
        return self._effect.status() is not type(self._effect).Status.Error

    def ring(self, *, loud: bool) -> None:
        if self._effect:
            self._effect.setVolume(LOUD if loud else CALM)
            self._effect.play()
