# SPDX-License-Identifier: Apache-2.0
"""Services that take messages: they answer, hang, fail, or die behind the message."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.alerts.course import TRY_MS
from kiosk.alerts.outbox import Try
from kiosk.alerts.result import Outcome, Result
from tests.relay.simulation.world import Process, World

NEVER_MS = 10**12

Settle = Callable[[Try, Result], None]


@dataclass(frozen=True, slots=True)
class Left:
    """A message that has left the house."""

    ms: int
    channel: str
    key: str
    repeated: bool


class Service:
    """``mode``: ok, hang, fail or dies (the message is out, and nobody hears of it)."""

    def __init__(self, world: World, name: str, on_left: Callable[[Left], None]) -> None:
        self.name = name
        self.mode = "ok"
        self.works_since = 0
        self.is_free = True
        self._world = world
        self._on_left = on_left
        self._flying = 0

    def set_mode(self, mode: str) -> None:
        self.mode = mode
        self.works_since = self._world.ms if mode == "ok" else NEVER_MS

    def send(self, one: Try, process: Process, settle: Settle) -> None:
        """A worker of ``process`` makes the try, and ends with it."""
        self._flying += 1
        flight, mode = self._flying, self.mode
        self.is_free = False
        took = self._world.rng.randint(40, 1_200)
        if mode in {"ok", "dies"}:
            process.later(took // 2, lambda: self._leave(flight, one))
        outcome = {"ok": Outcome.SUCCESS, "fail": Outcome.FAILURE}.get(mode, Outcome.DIED)
        result = Result(Outcome.TIMEOUT if mode == "hang" else outcome)
        process.later(
            TRY_MS if mode == "hang" else took, lambda: self._end(flight, one, result, settle)
        )

    def drop(self) -> None:
        """The process of its worker is dead, and the worker with it."""
        self._flying += 1
        self.is_free = True

    def recall(self, one: Try, process: Process, settle: Settle) -> None:
        """Its worker is killed; that takes a moment."""
        flight = self._flying
        ends = Result(Outcome.RECALLED)
        process.later(self._world.rng.randint(1, 500), lambda: self._end(flight, one, ends, settle))

    def _leave(self, flight: int, one: Try) -> None:
        if flight == self._flying:
            self._world.cross()
            self._on_left(Left(self._world.ms, self.name, one.key, one.repeated))
            self._world.cross()

    def _end(self, flight: int, one: Try, result: Result, settle: Settle) -> None:
        if flight == self._flying:
            self._flying += 1
            self.is_free = True
            settle(one, result)
