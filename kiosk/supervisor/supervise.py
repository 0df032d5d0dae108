# SPDX-License-Identifier: Apache-2.0
"""Keeps one screen running until somebody asks for the end.  One thread, no polling."""

import logging
import selectors
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.supervisor.child import Child
from kiosk.supervisor.last_words import LastWords
from kiosk.supervisor.memo import Memo
from kiosk.supervisor.notify import Notifier
from kiosk.supervisor.pace import Pace
from kiosk.supervisor.wake import Wake

_log = logging.getLogger("supervisor")

_BAD_INPUT = 2


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds.  A frozen screen is noticed within ``ask_s`` + ``answer_s`` (P11: 10 s).

    After ``end_s`` a screen that does not end is killed, so that ``run`` ends within 5 s.
    """

    first_card_s: float = 60.0
    ask_s: float = 5.0
    answer_s: float = 4.5
    end_s: float = 4.0


@dataclass(frozen=True, slots=True)
class Job:
    """What to start: ``command(safe, resume)`` in ``folder``.

    ``once``: a screen that ends well is not started again (a window on somebody's desk).
    ``on_crash`` gets the last words of a screen that died.
    """

    command: Callable[[bool, str], Sequence[str]]
    folder: Path
    once: bool = False
    on_crash: Callable[[Sequence[str]], None] = lambda _: None


class Supervisor:
    def __init__(self, job: Job, notifier: Notifier, patience: Patience | None = None) -> None:
        self._job = job
        self._notifier = notifier
        self._patience = patience or Patience()
        self._pace = Pace()
        self._memo = Memo()
        self._selector = selectors.DefaultSelector()
        self._child: Child | None = None
        self._errors = LastWords(sys.stderr.buffer)
        self._had_card = False
        self._ending = False
        self._status: int | None = None
        self._deadline = 0.0
        self._then: Callable[[], None] = self._start

    def run(self) -> int:
        """The exit status: 0 at SIGTERM and Ctrl+C, else that of a screen that ended for good."""
        wake = Wake()
        self._selector.register(wake.handle, selectors.EVENT_READ, lambda: self._woken(wake))
        while self._status is None:
            for key, _ in self._selector.select(max(0.0, self._deadline - time.monotonic())):
                key.data()
            if self._child and (status := self._child.ended()) is not None:
                self._bury(self._child, status)
            elif time.monotonic() >= self._deadline:
                self._then()
        self._selector.close()
        wake.close()
        return self._status

    def _wait(self, seconds: float, then: Callable[[], None]) -> None:
        """``then`` is the one thing that waits for time."""
        self._deadline, self._then = time.monotonic() + seconds, then

    def _woken(self, wake: Wake) -> None:
        if not wake.asked_to_end() or self._ending:
            return
        self._ending = True
        self._notifier.tell("STOPPING=1")
        if self._child is None:
            self._status = 0
            return
        self._child.end()
        self._wait(self._patience.end_s, self._kill)

    def _start(self) -> None:
        resume = self._memo.still_due(time.monotonic_ns() // 1_000_000)
        self._errors = LastWords(sys.stderr.buffer)
        try:
            child = Child(self._job.command(self._pace.safe, resume), self._job.folder)
        except OSError as error:
            _log.error("the screen cannot be started: %s", error)
            self._again()
            return
        self._child = child
        self._selector.register(child.errors, selectors.EVENT_READ, self._hear)
        self._selector.register(child.told, selectors.EVENT_READ, self._listen)
        self._wait(self._patience.first_card_s, self._frozen)

    def _hear(self) -> None:
        if self._child:
            self._pass_on(self._child)

    def _pass_on(self, child: Child) -> None:
        if chunk := child.read(child.errors):
            self._errors.hear(chunk)
        elif child.errors in self._selector.get_map():
            self._selector.unregister(child.errors)

    def _listen(self) -> None:
        child = self._child
        if child is None:
            return
        words = child.words()
        if not words:
            self._selector.unregister(child.told)
        for word in words:
            self._take(word)

    def _take(self, word: str) -> None:
        what, _, rest = word.partition(" ")
        if what == "memo":
            self._memo.keep(rest)
        elif what == "card":
            self._had_card = True
            self._notifier.tell("READY=1")
            self._rest()
        elif what == "frame":
            self._notifier.tell("WATCHDOG=1")
            self._rest()

    def _rest(self) -> None:
        if not self._ending:
            self._wait(self._patience.ask_s, self._ask)

    def _ask(self) -> None:
        """The window draws one frame, or it is frozen: a resting kiosk draws none by itself."""
        if self._child:
            self._child.ask_frame()
        self._wait(self._patience.answer_s, self._frozen)

    def _frozen(self) -> None:
        _log.warning("the screen does not draw any more")
        self._kill()

    def _kill(self) -> None:
        if self._child:
            self._child.kill()
        self._wait(self._patience.end_s, self._kill)

    def _bury(self, child: Child, status: int) -> None:
        """Take the last words of a screen that ended, and decide what comes next."""
        for word in child.words():
            self._take(word)
        self._pass_on(child)
        for handle in (child.errors, child.told):
            if handle in self._selector.get_map():
                self._selector.unregister(handle)
        child.close()
        self._child = None
        if self._ending or (self._job.once and status == 0):
            self._status = 0
        elif status == _BAD_INPUT and not self._had_card:
            self._status = status
        else:
            _log.warning("the screen ended with status %d", status)
            self._job.on_crash(self._errors.lines())
            self._again()

    def _again(self) -> None:
        was_safe = self._pace.safe
        self._pace = self._pace.after_crash(time.monotonic())
        if self._pace.safe and not was_safe:
            _log.warning("the screen comes back in safe mode")
        self._wait(self._pace.pause_s, self._start)
