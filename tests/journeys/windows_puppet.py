# SPDX-License-Identifier: Apache-2.0
"""One real process of the kiosk whose window is touched and read for a test outside.

Run as ``python -m tests.journeys.windows_puppet WORDS...``; the words go to the command line.
On its standard input a JSON list a line, on its standard output an answer a line; moments are
nanoseconds of the boot's monotonic clock, which all processes of a machine share:
``["tap", NAME]``: when the finger was lifted from the control of that name;
``["committed", KIND, AFTER]``: when this process had committed the first fact of that kind after
``AFTER``; ``["read", WORDS, AFTER]``: when a text with these words was first read after ``AFTER``;
``["has_read", WORDS, AFTER]``: that moment, or 0 where there is none so far;
``["said"]``: the texts that are up; ``["run", COMMAND]``: run by a shell, then 1.

$PUPPET_FLAW may be "claims at the press": a known-bad build, for a control.
"""

import json
import os
import subprocess
import sys
import time
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from subprocess import DEVNULL
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.cli.main import main
from kiosk.domain.events import Event
from kiosk.shell.application import Application
from kiosk.store.event_log import Recorded
from kiosk.store.sqlite_log import SqliteLog
from kiosk.tour.hands import Hand
from kiosk.tour.reading import interfaces, said
from kiosk.wiring import attendee_window, desk, screen
from tests.journeys.campaign import ClaimsAtThePress

LOOK_MS = 3
STILL_LOOKS = 10

Wait = Callable[[], int | list[str] | None]
"""None: not yet."""

_committed: dict[str, list[int]] = defaultdict(list)


class Puppet(QObject):
    """Reads its window every ``LOOK_MS`` and does what it is told, one thing after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._window = next(
            one for one in QGuiApplication.topLevelWindows() if isinstance(one, QQuickWindow)
        )
        self._hand = Hand(self._window, QTest.createTouchDevice())
        self._told: SimpleQueue[list[Any]] = SimpleQueue()
        self._places: deque[QPoint | None] = deque(maxlen=STILL_LOOKS)
        self._names: set[str] = set()
        self._read: dict[str, int] = {}
        self._waits: Wait | None = None
        self._timer = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._timer.start()
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._told.put(json.loads(line))

    def _turn(self) -> None:
        now, names = time.monotonic_ns(), set(said(self._window))
        self._read.update(dict.fromkeys(names - self._names, now))
        self._names = names
        if self._waits is None and not self._told.empty():
            self._waits = self._order(*self._told.get())
        if self._waits and (answer := self._waits()) is not None:
            self._waits = None
            print(json.dumps(answer), flush=True)
        self._timer.start()

    def _order(self, what: str, words: str = "", after: int = 0) -> Wait:
        waits: dict[str, Wait] = {
            "tap": lambda: self._tap(words),
            "committed": lambda: _first(_committed[words], after),
            "read": lambda: self._first_read(words, after),
            "has_read": lambda: self._first_read(words, after) or 0,
            "said": lambda: said(self._window),
            "run": lambda: _run(words),
        }
        return waits[what]

    def _first_read(self, words: str, after: int) -> int | None:
        return _first([at for name, at in self._read.items() if words in name], after)

    def _tap(self, name: str) -> int | None:
        """Not before the control stands still: a new one is laid out frames later."""
        self._places.append(_place(self._window, name))
        place = self._places[-1]
        if place is None or self._places.count(place) < STILL_LOOKS:
            return None
        self._hand.tap_at(place)
        self._places.clear()
        return time.monotonic_ns()


def _place(window: QQuickWindow, name: str) -> QPoint | None:
    """The middle of the button of that very name."""
    for one in interfaces(window):
        if one.role() == QAccessible.Role.Button and one.text(QAccessible.Text.Name) == name:
            return window.mapFromGlobal(one.rect().center())
    return None


def _run(command: str) -> int:
    subprocess.run(command, shell=True, check=True, stdin=DEVNULL, stdout=DEVNULL)
    return 1


def _first(moments: Sequence[int], after: int) -> int | None:
    return min((at for at in moments if at > after), default=None)


class Stage(Application):
    """The application of a window's process, with a puppet in it."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        QAccessible.setActive(True)

    def run(self) -> int:
        puppet = Puppet()
        status = super().run()
        puppet.deleteLater()
        return status


def _note(
    append: Callable[[SqliteLog, Sequence[Event]], tuple[Recorded, ...]],
) -> Callable[[SqliteLog, Sequence[Event]], tuple[Recorded, ...]]:
    def noted(log: SqliteLog, events: Sequence[Event]) -> tuple[Recorded, ...]:
        recorded = append(log, events)
        now = time.monotonic_ns()
        for event in events:
            _committed[event.kind].append(now)
        return recorded

    return noted


if __name__ == "__main__":
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SqliteLog, "append", _note(SqliteLog.append))
        patch.setattr(screen, "Application", Stage)
        patch.setattr(desk, "Application", Stage)
        if os.environ.get("PUPPET_FLAW") == "claims at the press":
            patch.setattr(attendee_window, "VisitCore", ClaimsAtThePress)
        sys.exit(main(sys.argv[1:]))
