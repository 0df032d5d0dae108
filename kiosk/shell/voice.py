# SPDX-License-Identifier: Apache-2.0
"""A voice for a window: Qt's text to speech behind a process that may hang or die.

Started when somebody first asks to listen, ended when their visit is over.
"""

import json
import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.speech.voice import Ended, Found

COMMAND = (sys.executable, "-m", "kiosk.shell.voice_process")
BEGIN_MS = 15_000
"""A dispatcher that must first be started took 4 s here; a broken one takes a minute."""

PATIENCE_MS, PER_LETTER_MS = 10_000, 300
"""After this a text counts as never said: slow speech has 5 letters a second."""

_log = logging.getLogger("voice")


class ProcessVoice(QObject):
    """``volume``: 0 to 1.  ``command``: what to start, the volume is added.  ``close`` it."""

    def __init__(
        self, volume: float, command: Sequence[str] = COMMAND, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = (*command, str(volume))
        self._process: QProcess | None = None
        self._found: Found = lambda _: None
        self._ended: Ended = lambda: None
        self._number = 0
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)

    def begin(self, found: Found, ended: Ended) -> None:
        if self._process is not None:
            return
        self._found, self._ended = found, ended
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._give_up)
        process.errorOccurred.connect(self._give_up)
        self._limit.start(BEGIN_MS)
        process.start(self._command[0], list(self._command[1:]))

    def say(self, text: str, language: str, loudness: float) -> None:
        self._number += 1
        self._order("say", self._number, text, language, loudness)
        self._limit.start(PATIENCE_MS + PER_LETTER_MS * len(text))

    def stop(self) -> None:
        self._limit.stop()
        self._number += 1
        self._order("stop")

    def rest(self) -> None:
        self._end()

    def close(self) -> None:
        self._end()

    def _order(self, *order: object) -> None:
        if self._process is not None:
            self._process.write(json.dumps(order).encode() + b"\n")

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            kind, what = json.loads(bytes(self._process.readLine().data()))
            if kind == "found":
                self._limit.stop()
                self._found(frozenset(what))
            elif what == self._number:
                self._limit.stop()
                self._ended()

    def _give_up(self) -> None:
        """It has died, hangs or never began: silent, and honest about it."""
        if self._process is not None:
            _log.info("no voice: the speech process hangs or has ended")
            self._end()
            self._found(frozenset())

    def _end(self) -> None:
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1_000)
            process.deleteLater()
