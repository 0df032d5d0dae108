# SPDX-License-Identifier: Apache-2.0
"""Measures from inside: touches on the real window over the real log, one process of its own.

Prints its figures as one line of JSON.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QTimer
from PySide6.QtTest import QTest

from kiosk.domain.clock import Instant
from kiosk.domain.events import Event
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings
from kiosk.shell.application import Application, Surroundings
from kiosk.shell.window_host import Placing
from kiosk.store.event_log import EventLog, Recorded
from kiosk.store.log_door import log_door
from kiosk.tour.reading import find
from kiosk.wiring.attendee_window import AttendeeWindow, Machine
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id
from kiosk.wiring.sources import read_pack
from tests.bench.report import percentile

PRESSES = 200
TRANSITIONS = 20
SIZE = (1920, 1080)
_SLIDE_MS = 450
"""As Tokens.slide."""
_HELP = "Ask for a safety-team member"


class JumpClock:
    """The machine's clock; each press comes a minute after the last."""

    def __init__(self) -> None:
        self._real = MachineClock()
        self.ahead_ms = 0

    def now(self) -> Instant:
        return self._real.now().plus(self.ahead_ms)


class TimedLog:
    """The real log; notes when an append has come back: then its facts survive a power cut."""

    def __init__(self, log: EventLog, commits: list[float]) -> None:
        self._log = log
        self._commits = commits
        self.read, self.find, self.rest, self.close = log.read, log.find, log.rest, log.close

    def append(self, events: Sequence[Event]) -> tuple[Recorded, ...]:
        recorded = self._log.append(events)
        self._commits.append(time.perf_counter())
        return recorded


class Bench:
    def __init__(self, data: Path) -> None:
        folder = DataFolder(data).create()
        settings = Settings()
        self.application = Application("bench", Surroundings(assets() / "i18n", folder.cache))
        self.clock = JumpClock()
        randomness = MachineRandomness()
        door = log_door(folder, clock=self.clock, machine=machine_id(), randomness=randomness)
        self.commits: list[float] = []
        open_log = door.open_log
        door = replace(door, open_log=lambda: TimedLog(open_log(), self.commits))
        self.attendee = AttendeeWindow(
            settings,
            read_pack(settings, folder, safe=False),
            Machine(door, self.clock, randomness),
            Placing(windowed=SIZE),
        )
        self.window = self.attendee.window
        self.device = QTest.createTouchDevice()
        self.frames: list[float] = []
        self.begun: list[float] = []
        self.told: list[float] = []
        self.window.afterAnimating.connect(lambda: self.begun.append(time.perf_counter()))
        self.window.frameSwapped.connect(lambda: self.frames.append(time.perf_counter()))
        self.attendee.log.saved.connect(lambda _: self.told.append(time.perf_counter()))
        self.attendee.show()
        self.attendee.begin()
        wait(1_000)

    def close(self) -> None:
        self.attendee.close()
        self.application.close()

    def presses(self) -> dict[str, float]:
        """Milliseconds from the finger's lifting: to the commit, to its being known, to a frame."""
        committed, told, changed = [], [], []
        for _ in range(PRESSES):
            point = self._help()
            QTest.touchEvent(self.window, self.device).press(0, point, self.window).commit()
            wait(100)
            self.frames.clear()
            self.commits.clear()
            self.told.clear()
            begin = time.perf_counter()
            QTest.touchEvent(self.window, self.device).release(0, point, self.window).commit()
            until(lambda: bool(self.told and self.frames))
            committed.append(1_000 * (self.commits[0] - begin))
            told.append(1_000 * (self.told[0] - begin))
            changed.append(1_000 * (self.frames[0] - begin))
            self.attendee.visit.hide()
            self.clock.ahead_ms += 60_000
            wait(30)
        return {
            "press_to_committed_p50_ms": percentile(committed, 50),
            "press_to_committed_p99_ms": percentile(committed, 99),
            "press_to_told_p99_ms": percentile(told, 99),
            "press_to_frame_p50_ms": percentile(changed, 50),
            "press_to_frame_p99_ms": percentile(changed, 99),
        }

    def transition(self) -> dict[str, float]:
        """Milliseconds of processor that one card after the other costs, above a rest.

        And between two frames while a card moves; what is drawn after it stands moves nothing.
        A browser's page can only tell when it begins a frame; that is told beside the end of ours.
        """
        self.attendee.attendee.touched()
        wait(1_000)
        rest = self._processor(lambda: None)
        drawn: list[float] = []
        begun: list[float] = []
        moving = self._processor(lambda: self._slide(drawn, begun))
        return {
            "processor_transition_ms": 1_000 * (moving - rest) / TRANSITIONS,
            "frame_p50_ms": percentile(drawn, 50),
            "frame_p99_ms": percentile(drawn, 99),
            "begun_p99_ms": percentile(begun, 99),
        }

    def _slide(self, drawn: list[float], begun: list[float]) -> None:
        self.frames.clear()
        self.begun.clear()
        self.attendee.rotation.next()
        wait(_SLIDE_MS)
        drawn += between(self.frames)
        begun += between(self.begun)

    def _processor(self, step: Callable[[], object]) -> float:
        before = time.process_time()
        for _ in range(TRANSITIONS):
            step()
            wait(1_000)
        return time.process_time() - before

    def _help(self) -> QPoint:
        control = find(self.window, _HELP)
        if control is None:
            raise RuntimeError("the help button is not there")
        return self.window.mapFromGlobal(control.rect().center())


def between(times: Sequence[float]) -> list[float]:
    """Milliseconds from each of these seconds to the next."""
    return [1_000 * (after - before) for before, after in pairwise(times)]


def wait(milliseconds: int) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(so: Callable[[], bool]) -> None:
    """Let the window live until ``so``; sleeps between its events as the real loop does."""
    while not so():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    bench = Bench(Path(sys.argv[1]))
    figures = {**bench.presses(), **bench.transition()}
    bench.close()
    print(json.dumps(figures))
