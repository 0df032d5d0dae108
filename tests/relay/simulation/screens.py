# SPDX-License-Identifier: Apache-2.0
"""The kiosk and the desk of one machine, as processes around the real rules."""

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import cast

from kiosk.actions.duty import Duty, absence, begin, lease
from kiosk.actions.press import Kiosk as Place
from kiosk.actions.press import mint, press
from kiosk.domain.alarm import Bell, bells, is_due
from kiosk.domain.board import Board
from kiosk.domain.cover import Standing, standing
from kiosk.domain.events import Actor, AlertSense, Event, Reason, Shown
from kiosk.domain.presence import BEAT_MS, Cover, Lease
from kiosk.domain.promise import Promise, promise
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step, decide, fact
from kiosk.store.cover_watch import LOOK_MS, CoverWatch
from tests.relay.simulation.disk import Disk, LogOf
from tests.relay.simulation.world import Process, World

PLACE = Place("Lobby", "en")
IDLE_MS = 30 * 60_000


class Reading(Process):
    """A process that follows the log."""

    def __init__(self, world: World, disk: Disk) -> None:
        super().__init__(world)
        self.disk = disk
        self.board = Board()
        self.log: LogOf | None = None

    def begin(self) -> None:
        self.board = Board()
        self.log = LogOf(self, self.disk, self.take)

    def ended(self) -> None:
        if self.log:
            self.disk.readers.remove(self.log)
        self.log = None

    def take(self, events: list[Event]) -> None:
        for event in events:
            self.board.add(event)

    def submit(self, *events: Event) -> None:
        if self.log:
            self.log.submit(events)

    @property
    def deaf(self) -> bool:
        return self.log is None or self.log.deaf or not self.log.ready


class KioskScreen(Reading):
    """``blind_until``: the thread that looks who listens stands still."""

    def __init__(self, world: World, disk: Disk) -> None:
        super().__init__(world, disk)
        self.mortal = False
        self.blind_until = 0
        self._cover = Cover()

    def begin(self) -> None:
        super().begin()
        self._cover = Cover()
        folder = cast(Path, self.disk.leases)
        self._watch = CoverWatch(folder, self.disk.leases.read, self.world)
        self.every(LOOK_MS, self._look)

    def press_if_alive(self) -> None:
        if self.alive:
            minted = mint(self.world.randomness, self.world.now())
            self.submit(press(minted, PLACE, self.board, self.world.randomness))

    def stands(self) -> Standing:
        """What is on the glass before a press; the glass is its own clock."""
        return standing(self.cover())

    def cover(self) -> Cover:
        return self._cover.at(self.world.now())

    def says(self, request: Request) -> Promise:
        return promise(request, self.cover(), self.world.now())

    def _look(self) -> None:
        if self.log and self.world.ms >= self.blind_until:
            self._cover = replace(self._watch.look(), deaf=self.log.deaf)


class Desk(Reading):
    """``on_rung`` hears of each bell.  Its person signs in anew after each start."""

    NAME, PERSON = "Info", Actor("person", "2")

    def __init__(
        self, world: World, disk: Disk, on_rung: Callable[[str, Collection[str]], None]
    ) -> None:
        super().__init__(world, disk)
        self.visible = True
        self.staffed = True
        self._on_rung = on_rung
        self._duty = Duty()

    def begin(self) -> None:
        super().begin()
        self._duty = Duty(visible=True)
        self._rung: dict[str, Bell] = {}
        self._shown: set[tuple[str, int]] = set()
        self._last: Lease | None = None
        self._said = ""
        self.later(self.world.rng.randint(2_000, 20_000), self._sign_in)
        self.every(1_000, self._look)

    def take(self, events: list[Event]) -> None:
        super().take(events)
        self._look()

    @property
    def hears(self) -> bool:
        """Whether somebody there would notice an alert now."""
        there = self.alive and not self.frozen and self.staffed and self.visible
        return there and not self.deaf and self._duty.tested is not None

    def do_if_there(self, step: Step) -> None:
        """Whoever stands there takes the step, for whatever needs it first.

        Once their last step is saved: until then the desk offers none.
        """
        if not self.hears or (self.log and not self.log.has_read(self._said)):
            return
        for request in self.board.open():
            stamp = Stamp(self.world.randomness.token(), self.world.now(), self.PERSON)
            made = decide(request, step, stamp, Reason.ATTENDED)
            if not isinstance(made, Refusal):
                self.submit(made)
                self._said = made.id
                return

    def _sign_in(self) -> None:
        now = self.world.now()
        self._duty = replace(begin(self._duty, "2", now), tested=AlertSense.SOUND)

    def _look(self) -> None:
        now = self.world.now()
        self._duty = replace(self._duty, visible=self.visible, deaf=self.deaf)
        self._beat()
        due = bells(self.board, now)
        if self.hears and is_due(self._rung, due):
            rung = [key for key, bell in due.items() if is_due(self._rung, {key: bell})]
            self._on_rung("desk", rung)
        self._rung |= due
        if absence(self._duty, now, IDLE_MS) is None:
            self._show()

    def _beat(self) -> None:
        word = lease(self._duty, self.NAME, self.world.now(), IDLE_MS)
        if not self.staffed or word is None:
            self.disk.leases.leave(self.NAME)
            self._last = None
        elif self._is_time(word) and self.disk.leases.beat(word):
            self._last = word

    def _is_time(self, word: Lease) -> bool:
        last = self._last
        if last is None or last.attended != word.attended or last.beat.boot != word.beat.boot:
            return True
        return word.beat.boot_ms - last.beat.boot_ms >= BEAT_MS

    def _show(self) -> None:
        for request in self.board.open():
            if (request.id, request.round) not in self._shown and request.shown is None:
                self._shown.add((request.id, request.round))
                stamp = Stamp(
                    self.world.randomness.token(), self.world.now(), Actor("desk", "Info")
                )
                self.submit(fact(Shown, request, stamp))
