# SPDX-License-Identifier: Apache-2.0
"""One house for one seed: who is there, what befalls them, and what the witness found."""

from collections.abc import Callable, Collection

from tests.relay.simulation.channel import Left, Service
from tests.relay.simulation.disk import Disk
from tests.relay.simulation.duty import Owed
from tests.relay.simulation.page import Phone
from tests.relay.simulation.relay import Relay, Taken
from tests.relay.simulation.screens import Desk, KioskScreen
from tests.relay.simulation.witness import Ear, Findings, Since, claims
from tests.relay.simulation.world import World


class House:
    """A kiosk, a desk, a relay, a phone and up to three channels."""

    def __init__(self, seed: int, groups: tuple[int, ...] | None = None) -> None:
        self.world = world = World(seed)
        self.at_steps: list[Callable[[House], None]] = []
        """What befalls the house just after each step that is taken."""
        self.left: list[Left] = []
        self.found = Findings(world)
        self.disk = disk = Disk(world)
        self.kiosk = KioskScreen(world, disk)
        self.phone = Phone(world, self._rung)
        self.desk = Desk(world, disk, self._rung)
        self.relay = Relay(world, disk, self._services(groups), self.phone, self._taken)
        desk_hears = Since(lambda: self.desk.hears)
        page_hears = Since(self.page_hears)
        heard = Since(lambda: self.desk.hears or self.page_hears())
        self.owed = Owed(world, disk, self.relay, self.found, desk_hears, page_hears)
        disk.on_fact = self.owed.on_fact
        sure = Since(lambda: self.phone.up and self.page_hears())
        ear = Ear(world, self.kiosk, heard, (desk_hears, sure), self.found)
        for watch in (desk_hears, page_hears, heard, sure, self.owed, ear):
            world.watchers.append(watch.until)
        world.call(1_000, self._read_the_status)

    def _rung(self, path: str, keys: Collection[str]) -> None:
        self.owed.on_rung(path, keys)

    def _left(self, left: Left) -> None:
        self.left.append(left)
        self.owed.on_left(left)

    def _taken(self, taken: Taken) -> None:
        self.owed.on_taken(taken)
        for befalls in self.at_steps:
            befalls(self)

    def page_hears(self) -> bool:
        phone = self.phone
        there = phone.used and phone.visible and phone.down and phone.server is not None
        return there and self.relay.serves

    def start(self) -> None:
        for process in (self.kiosk, self.desk, self.relay):
            self.world.call(self.world.rng.randint(0, 3_000), process.start)

    def reboot(self) -> None:
        """The machine is off for a while; its wall clock may come back wrong."""
        rng = self.world.rng
        for process in (self.kiosk, self.desk, self.relay):
            process.stop()
        off_ms = rng.randint(2_000, 30_000)
        self.world.call(off_ms, self._boot)

    def _boot(self) -> None:
        rng = self.world.rng
        for process in (self.kiosk, self.desk, self.relay):
            process.stop()
        self.world.set_wall(rng.choice([0, 0, 3_600_000, -3_600_000, -(10**11)]))
        self.world.reboot()
        self.start()

    def mend_channels(self) -> None:
        for service, _ in self.relay.services.values():
            service.set_mode("ok")

    def _services(self, groups: tuple[int, ...] | None) -> dict[str, tuple[Service, int]]:
        drawn = self.world.rng.choice([(), (1,), (1, 2), (1, 1, 2)])
        return {
            f"channel {n}": (
                Service(self.world, f"channel {n}", self._left),
                group,
            )
            for n, group in enumerate(drawn if groups is None else groups)
        }

    def _read_the_status(self) -> None:
        self.world.call(1_000, self._read_the_status)
        if self.kiosk.alive:
            kinds = {one.event.id: one.event.kind for one in self.disk.log.facts}
            kinds |= {one.id: one.kind for one in self.disk.spool}
            for request in self.kiosk.board:
                claims(self.kiosk, request, kinds, self.found)
