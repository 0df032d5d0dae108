# SPDX-License-Identifier: Apache-2.0
"""The real attendee window over the real log, in this process, touched by a finger."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings
from kiosk.shell.application import Application, Surroundings
from kiosk.shell.log_door import log_door
from kiosk.shell.window_host import Placing
from kiosk.tour.hands import wait_until
from kiosk.tour.reading import find
from kiosk.wiring.attendee_window import AttendeeWindow, Machine, say
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id
from kiosk.wiring.sources import read_pack
from tests.bench.figures import Figure, percentile

SIZE = (1920, 1080)
PRESSES = 200
TURNS = 20
TURN_S = 1.0
"""A card has come to rest well before; the processor of this second is the transition's."""


class Kiosk:
    """A window as ``screen`` shows it, and one finger."""

    def __init__(self, folder: DataFolder) -> None:
        self._application = Application("bench", Surroundings(assets() / "i18n", folder.cache))
        clock, randomness = MachineClock(), MachineRandomness()
        door = log_door(folder, clock=clock, machine=machine_id(), randomness=randomness)
        settings = Settings()
        pack = read_pack(settings, folder, safe=False)
        placing = Placing(windowed=SIZE, pointer=False)
        self._machine = Machine(door, clock, randomness)
        self._attendee = AttendeeWindow(settings, pack, self._machine, placing)
        self._finger = QTest.createTouchDevice()
        self._saved = self._drawn = 0.0
        self._attendee.log.saved.connect(self._at_saved)
        self._attendee.window.frameSwapped.connect(self._at_frame)
        self._attendee.show()
        self._attendee.begin()
        stay(3)
        self._help, self._next = self._place("band.help"), self._place("card.next")

    def close(self) -> None:
        self._attendee.close()
        self._application.close()

    def press(self) -> tuple[float, float]:
        """Milliseconds from the touch to a changed frame, and from the release to the commit."""
        self._saved = self._drawn = 0.0
        touched = time.monotonic()
        self._touch(self._help)
        wait_until(lambda: self._drawn > 0, "a frame")
        drawn = self._drawn
        released = time.monotonic()
        self._release(self._help)
        wait_until(lambda: self._saved > 0, "a commit")
        saved = self._saved
        self._attendee.visit.hide()
        stay(0.05)
        return (drawn - touched) * 1000, (saved - released) * 1000

    def turn(self) -> float:
        """Milliseconds of processor that the next card takes."""
        before = time.process_time()
        self._touch(self._next)
        self._release(self._next)
        stay(TURN_S)
        return (time.process_time() - before) * 1000

    def _place(self, text_id: str) -> QPoint:
        """Where a control is; a screen reader is on for this moment only."""
        QAccessible.setActive(True)
        wait_until(lambda: find(self._attendee.window, say(text_id)) is not None, text_id)
        control = find(self._attendee.window, say(text_id))
        QAccessible.setActive(False)
        if control is None:
            raise LookupError(text_id)
        return self._attendee.window.mapFromGlobal(control.rect().center())

    def _touch(self, point: QPoint) -> None:
        window = self._attendee.window
        QTest.touchEvent(window, self._finger).press(0, point, window).commit()

    def _release(self, point: QPoint) -> None:
        window = self._attendee.window
        QTest.touchEvent(window, self._finger).release(0, point, window).commit()

    def _at_saved(self, ids: object) -> None:
        self._saved = self._saved or time.monotonic()

    def _at_frame(self) -> None:
        self._drawn = self._drawn or time.monotonic()


def stay(seconds: float) -> None:
    """Live as the kiosk does: asleep until something happens."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def processor_percent(seconds: float) -> float:
    """Of one core, while the window lives on untouched."""
    before, began = time.process_time(), time.monotonic()
    stay(seconds)
    return 100 * (time.process_time() - before) / (time.monotonic() - began)


def window_figures(folder: DataFolder, rest_s: float) -> Iterator[Figure]:
    kiosk = Kiosk(folder)
    yield Figure("processor, cards rotating", processor_percent(rest_s), "%", 1)
    turns = [kiosk.turn() for _ in range(TURNS)]
    yield Figure("processor, a transition (p50)", percentile(turns, 50), "ms", 130)
    yield Figure("processor, at rest", processor_percent(rest_s), "%", 0.05)
    frames, commits = zip(*(kiosk.press() for _ in range(PRESSES)), strict=True)
    yield Figure("press to changed frame (p50)", percentile(frames, 50), "ms")
    yield Figure("press to changed frame (p99)", percentile(frames, 99), "ms")
    yield Figure("press to committed (p50)", percentile(commits, 50), "ms")
    yield Figure("press to committed (p99)", percentile(commits, 99), "ms", 20)
    kiosk.close()
