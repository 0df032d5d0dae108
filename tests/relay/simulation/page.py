# SPDX-License-Identifier: Apache-2.0
"""A staff page on a phone: its stream may stall, its reports may not come through, or both."""

from collections.abc import Callable, Collection, Mapping

from kiosk.domain.alarm import Bell, is_due
from kiosk.domain.events import AlertSense
from kiosk.domain.pairing import Phone as Paired
from kiosk.domain.presence import BEAT_MS
from kiosk.phone.attending import Attending, Report, Tab
from tests.relay.simulation.disk import LeaseFolder
from tests.relay.simulation.world import World

IDLE_MS = 30 * 60_000
NAME = "3"


class Phone:
    """``down``: the stream from the relay; ``up``: reports to it.  ``used``: there is one."""

    def __init__(self, world: World, on_rung: Callable[[str, Collection[str]], None]) -> None:
        self.world = world
        self.used = False
        self.down = self.up = self.visible = True
        self.heard = 0
        self.server: Server | None = None
        self._on_rung = on_rung
        self._rung: dict[str, Bell] = {}
        self._every = world.rng.randint(0, BEAT_MS)
        world.call(self._every, self._report)

    def drop(self) -> None:
        self.server = None

    def ring(self, due: Mapping[str, Bell]) -> None:
        if self.visible and is_due(self._rung, due):
            rung = [key for key, bell in due.items() if is_due(self._rung, {key: bell})]
            self._on_rung("page", rung)
        self._rung |= due

    def _report(self) -> None:
        self.world.call(BEAT_MS, self._report)
        if self.server and self.up:
            self.server.hear(Report(self.heard, self.visible, 0, AlertSense.SOUND))


class Server:
    """The relay's side of the page."""

    def __init__(
        self,
        world: World,
        leases: LeaseFolder,
        phone: Phone,
        *,
        awake: Callable[[], bool],
        deaf: Callable[[], bool],
    ) -> None:
        self._awake = awake
        self._deaf = deaf
        self._world = world
        self._leases = leases
        self._phone = phone
        self._attending = Attending(IDLE_MS)
        self._tab: Tab | None = None

    def beat(self) -> None:
        """The next number on the stream, which the page opens anew where it was lost."""
        if not (self._phone.used and self._phone.down):
            return
        if self._tab is None or self._phone.server is not self:
            self._open()
        assert self._tab
        number = self._attending.issue(self._tab, self._world.now())
        self._world.call(self._world.rng.randint(1, 50), lambda: self._arrive(number))

    def ring(self, due: Mapping[str, Bell]) -> None:
        if self._phone.server is self and self._phone.down:
            self._phone.ring(due)

    def hear(self, report: Report) -> None:
        if not self._awake():
            return
        now = self._world.now()
        self._attending.hear(NAME, report, now, deaf=self._deaf())
        if lease := self._attending.lease(NAME, now):
            self._leases.beat(lease)

    def _open(self) -> None:
        now = self._world.now()
        self._phone.server = self
        self._tab = self._attending.open(NAME)
        self._attending.begin(Paired(NAME, "7", now.utc_ms, now.utc_ms), now)
        self._attending.tested(NAME, AlertSense.SOUND)

    def _arrive(self, number: int) -> None:
        if self._phone.server is self and self._phone.down:
            self._phone.heard = number
