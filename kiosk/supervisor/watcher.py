# SPDX-License-Identifier: Apache-2.0
"""Keeps one child running: starts it, asks for signs of life, starts it again."""

import logging
import selectors
import sys
import time
from collections.abc import Callable

from kiosk.supervisor.child import Child
from kiosk.supervisor.job import Job
from kiosk.supervisor.last_words import LastWords
from kiosk.supervisor.memo import Memo
from kiosk.supervisor.pace import Pace

_log = logging.getLogger("supervisor")


class Watcher:
    """Its callers select on ``selector`` and call ``turn`` whenever something happened.

    ``on_life`` gets each word that is a sign of life.  ``deadline``: the moment, in seconds
    of the monotonic clock, of the one thing that waits for time.  ``final``: the status with
    which the run shall end.
    """

    def __init__(
        self, job: Job, selector: selectors.BaseSelector, on_life: Callable[[str], None]
    ) -> None:
        self._job = job
        self._selector = selector
        self._on_life = on_life
        self._pace = Pace()
        self._memo = Memo()
        self._child: Child | None = None
        self._errors = LastWords(sys.stderr.buffer)
        self._begun = self._lived = self._ending = self._killed = False
        self.final: int | None = None
        self.deadline = 0.0
        self._then: Callable[[], None] = self._nothing

    def begin(self, within_s: float = 0.0) -> None:
        """Start the child for the first time, at the latest so much later."""
        if not self._begun and not self._ending:
            self._wait(within_s, self._start)

    def end(self) -> None:
        """Ask the child to end, and kill one that does not."""
        self._ending = True
        if self._child is None:
            self._wait(0, self._nothing)
        else:
            self._child.end()
            self._wait(self._job.patience.end_s, self._kill)

    @property
    def gone(self) -> bool:
        return self._child is None

    @property
    def cared_for(self) -> bool:
        """Whether all is done that can be: False while a killed child does not die."""
        return not self._killed

    def turn(self) -> None:
        """Bury a child that ended, or do what was waited for."""
        if self._child and (status := self._child.ended()) is not None:
            self._bury(self._child, status)
        elif time.monotonic() >= self.deadline:
            self._then()

    def _wait(self, seconds: float, then: Callable[[], None]) -> None:
        self.deadline, self._then = time.monotonic() + seconds, then

    def _nothing(self) -> None:
        self.deadline = float("inf")

    def _start(self) -> None:
        self._begun = True
        resume = self._memo.still_due(time.monotonic_ns() // 1_000_000)
        self._errors = LastWords(sys.stderr.buffer)
        try:
            child = Child(self._job.command(self._pace.safe, resume), self._job.folder)
        except OSError as error:
            _log.error("the %s cannot be started: %s", self._job.name, error)
            self._again()
            return
        self._child = child
        self._selector.register(child.errors, selectors.EVENT_READ, self._hear)
        self._selector.register(child.told, selectors.EVENT_READ, self._listen)
        self._wait(self._job.patience.first_s, self._hangs)

    def _hear(self) -> None:
        child = self._child
        if child and not self._pass_on(child):
            self._selector.unregister(child.errors)

    def _pass_on(self, child: Child) -> bool:
        chunk = child.read(child.errors)
        if chunk:
            self._errors.hear(chunk)
        return bool(chunk)

    def _listen(self) -> None:
        child = self._child
        if child and not self._take(child):
            self._selector.unregister(child.told)

    def _take(self, child: Child) -> bool:
        words = child.words()
        for word in words:
            what, _, rest = word.partition(" ")
            if what == "memo":
                self._memo.keep(rest)
            else:
                self._lives(what)
        return bool(words)

    def _lives(self, word: str) -> None:
        self._lived = True
        if not self._ending:
            self._wait(self._job.patience.ask_s, self._ask)
        self._on_life(word)

    def _ask(self) -> None:
        if self._child:
            self._child.ask()
        self._wait(self._job.patience.answer_s, self._hangs)

    def _hangs(self) -> None:
        _log.warning("the %s %s", self._job.name, self._job.silent)
        self._kill()

    def _kill(self) -> None:
        self._killed = True
        if self._child:
            self._child.kill()
        self._wait(self._job.patience.end_s, self._kill)

    def _bury(self, child: Child, status: int) -> None:
        """Take the last words of a child that ended, and decide what comes next."""
        self._take(child)
        self._pass_on(child)
        for handle in (child.errors, child.told):
            if handle in self._selector.get_map():
                self._selector.unregister(handle)
        child.close()
        self._child, self._killed = None, False
        self.final = None if self._ending else self._job.final(status, self._lived)
        if self._ending or self.final is not None:
            self._wait(0, self._nothing)
            return
        _log.warning("the %s ended with status %d", self._job.name, status)
        self._job.on_crash(self._errors.lines())
        self._again()

    def _again(self) -> None:
        was_safe = self._pace.safe
        self._pace = self._pace.after_crash(time.monotonic())
        if self._pace.safe and not was_safe:
            _log.warning("the %s comes back in safe mode", self._job.name)
        self._wait(self._pace.pause_s, self._start)
