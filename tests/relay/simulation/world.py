# SPDX-License-Identifier: Apache-2.0
"""Time, processes and their deaths.  One thread; a seed decides all."""

import heapq
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

from kiosk.domain.clock import Instant
from tests.fakes import NOON_UTC_MS, SeededRandomness

Act = Callable[[], None]


class KilledError(BaseException):
    """The process that is running dies here; no code of it may catch this."""


class World:
    """``ms``: the true time since the beginning; ``now`` is what a process reads."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.rng = Random(seed)
        self.randomness = SeededRandomness(seed)
        self.ms = 0
        self.boots = 1
        self.deaths = 0
        self.death_rate = 0.0
        self.crossings = 0
        self.deadly: frozenset[int] = frozenset()
        """At these boundaries, counted from 1, whoever runs dies."""
        self.watchers: list[Callable[[int], None]] = []
        """Called before time goes on, with the moment until which all stands still."""
        self._wall_ms = 0
        self._booted_ms = -60_000
        self._boots = {"boot-1": -60_000}
        self._queue: list[tuple[int, int, Act]] = []
        self._number = 0
        self._running: Process | None = None

    def now(self) -> Instant:
        utc_ms = NOON_UTC_MS + self.ms + self._wall_ms
        return Instant(utc_ms, f"boot-{self.boots}", self.ms - self._booted_ms)

    def true_ms(self, at: Instant) -> int:
        return self._boots[at.boot] + at.boot_ms

    def set_wall(self, by_ms: int) -> None:
        self._wall_ms += by_ms

    def reboot(self) -> None:
        self.boots += 1
        self._booted_ms = self.ms - 5_000
        self._boots[f"boot-{self.boots}"] = self._booted_ms

    def call(self, after_ms: int, act: Act) -> None:
        self._number += 1
        heapq.heappush(self._queue, (self.ms + after_ms, self._number, act))

    def run(self, until_ms: int) -> None:
        while self._queue and self._queue[0][0] <= until_ms:
            at, _, act = heapq.heappop(self._queue)
            if at > self.ms:
                for watch in self.watchers:
                    watch(at)
                self.ms = at
            act()

    @contextmanager
    def inside(self, process: "Process") -> Iterator[None]:
        before, self._running = self._running, process
        try:
            yield
        except KilledError:
            self.deaths += 1
            process.kill()
        finally:
            self._running = before

    def cross(self) -> None:
        """A boundary between two steps of whichever process is running: it may die here."""
        running = self._running
        if not running or not running.mortal:
            return
        self.crossings += 1
        if self.crossings in self.deadly or self.rng.random() < self.death_rate:
            raise KilledError


class Process:
    """Dies with all that it had planned; ``start`` gives it a new life."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.alive = False
        self.mortal = True
        self.restart_ms = (500, 4_000)
        self._life = 0
        self._frozen_until = 0

    def begin(self) -> None:
        """What a new life begins with."""

    def ended(self) -> None:
        """What the machine does when it is dead."""

    def start(self) -> None:
        if not self.alive:
            self.alive = True
            self._life += 1
            self.later(0, self.begin)

    def kill(self) -> None:
        """The supervisor starts it again."""
        if self.alive:
            self.stop()
            self.world.call(self.world.rng.randint(*self.restart_ms), self.start)

    def stop(self) -> None:
        self.alive = False
        self._life += 1
        self._frozen_until = 0
        self.ended()

    def freeze(self, ms: int) -> None:
        self._frozen_until = max(self._frozen_until, self.world.ms + ms)

    @property
    def frozen(self) -> bool:
        return self.world.ms < self._frozen_until

    def later(self, ms: int, act: Act) -> None:
        life = self._life

        def run() -> None:
            if life != self._life or not self.alive:
                return
            if self.frozen:
                self.world.call(self._frozen_until - self.world.ms, run)
                return
            with self.world.inside(self):
                act()

        self.world.call(ms, run)

    def every(self, ms: int, act: Act) -> None:
        def again() -> None:
            self.later(ms, again)
            act()

        self.later(self.world.rng.randint(0, ms), again)
