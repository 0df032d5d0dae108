# SPDX-License-Identifier: Apache-2.0
"""Keeps the screen and the relay running until somebody asks for the end.

One thread, no polling.  Each is started again at its own pace, and neither's death
touches the other.
"""

import selectors
import time

from kiosk.supervisor.job import Job
from kiosk.supervisor.notify import Notifier
from kiosk.supervisor.wake import Wake
from kiosk.supervisor.watcher import Watcher

RELAY_WITHIN_S = 3.0
"""The relay is started with the first card, or so much later at the latest."""

FIRST_CARD = "card"
_LONGEST_SLEEP_S = 60.0


class Supervisor:
    def __init__(self, screen: Job, relay: Job, notifier: Notifier) -> None:
        self._notifier = notifier
        self._selector = selectors.DefaultSelector()
        self._screen = Watcher(screen, self._selector, self._drew)
        self._relay = Watcher(relay, self._selector, lambda _: None)
        self._status: int | None = None

    def run(self) -> int:
        """The exit status: 0 at SIGTERM and Ctrl+C, else that of a screen that ended for good."""
        wake = Wake()
        self._selector.register(wake.handle, selectors.EVENT_READ, lambda: self._woken(wake))
        self._screen.begin()
        self._relay.begin(RELAY_WITHIN_S)
        while self._status is None or not (self._screen.gone and self._relay.gone):
            self._sleep()
            self._screen.turn()
            self._relay.turn()
            if self._screen.final is not None and self._status is None:
                self._end(self._screen.final)
        self._selector.close()
        wake.close()
        return self._status

    def _sleep(self) -> None:
        left = min(self._screen.deadline, self._relay.deadline) - time.monotonic()
        for key, _ in self._selector.select(min(max(0.0, left), _LONGEST_SLEEP_S)):
            key.data()

    def _woken(self, wake: Wake) -> None:
        if wake.asked_to_end() and self._status is None:
            self._end(0)

    def _end(self, status: int) -> None:
        self._status = status
        self._notifier.tell("STOPPING=1")
        self._screen.end()
        self._relay.end()

    def _drew(self, word: str) -> None:
        """The screen lives; the watchdog is told so unless a dead relay cannot be replaced."""
        if word == FIRST_CARD:
            self._notifier.tell("READY=1")
            self._relay.begin()
        elif self._relay.cared_for:
            self._notifier.tell("WATCHDOG=1")
