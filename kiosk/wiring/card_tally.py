# SPDX-License-Identifier: Apache-2.0
"""Counts which card was up when help was asked, apart from the request and from its time."""

import logging
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.store.card_counts import CardCountsFile

_log = logging.getLogger("cards")

WRITE_EVERY_MS = 3_600_000
"""From the start of the program, never from a press: when the file changed tells no press."""


class CardTally(QObject):
    """Keeps the cards of an hour in memory; a crash loses them, which nobody misses."""

    def __init__(self, file: CardCountsFile, *, on: bool, parent: QObject | None = None) -> None:
        """Where it is not ``on``, nothing is counted, and what was counted is erased."""
        super().__init__(parent)
        self._file = file
        self._on = on
        self._cards: list[str] = []
        self._timer = QTimer(self, interval=WRITE_EVERY_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.write)
        if on:
            self._timer.start()
        else:
            with suppress(OSError):
                file.forget()

    def note(self, card: str) -> None:
        """Somebody asked beside this card."""
        if self._on:
            self._cards.append(card)

    @Slot()
    def write(self) -> None:
        """Put what was noted into the file; it is tried again where the disk is full."""
        if not self._cards:
            return
        try:
            self._file.add(self._cards)
        except OSError as error:
            _log.warning("the cards were not counted: %s", error.strerror)
        else:
            self._cards.clear()

    def close(self) -> None:
        self._timer.stop()
        self.write()
