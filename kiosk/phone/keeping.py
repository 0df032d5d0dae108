# SPDX-License-Identifier: Apache-2.0
"""The leases of pages on duty: written at each report and change, ended when they are silent."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from kiosk.domain.clock import Clock, Instant, age_ms
from kiosk.domain.pairing import desk_of
from kiosk.domain.presence import BEAT_MS, Lease
from kiosk.phone.attending import Attending
from kiosk.phone.disk import Disk
from kiosk.phone.doors import Leases

ANSWER_S = 1.0
"""So long a page waits for its lease to be written, before it is told what is known so far."""


class Keeping:
    """A lease that cannot be written makes nobody listen: the kiosk does not see it.

    ``on_change`` is called when that has begun or ended for a phone.
    """

    def __init__(self, attending: Attending, leases: Leases, disk: Disk, clock: Clock) -> None:
        self.on_change: Callable[[], None] = _nothing
        self._attending = attending
        self._leases = leases
        self._disk = disk
        self._clock = clock
        self._last: dict[str, Lease] = {}
        self._refused: set[str] = set()
        self._writing: dict[asyncio.Future[bool], tuple[str, Instant]] = {}

    def tell(self, phone: str) -> None:
        """The page has just reported, or its duty has changed."""
        lease = self._attending.lease(phone, self._clock.now())
        if lease is None:
            self._leave(phone)
            return
        self._beat(phone, lease)

    def look(self) -> None:
        """A second has passed: what has gone silent or idle listens no longer."""
        now = self._clock.now()
        for phone, last in tuple(self._last.items()):
            lease = self._attending.lease(phone, now)
            if lease is None:
                self._leave(phone)
            elif lease.attended != last.attended:
                self._beat(phone, lease)

    def unkept(self, phone: str) -> bool:
        """The disk refuses this phone's lease, or has not taken it for as long as a beat."""
        now = self._clock.now()
        hangs = (age_ms(at, now) >= BEAT_MS for of, at in self._writing.values() if of == phone)
        return phone in self._refused or any(hangs)

    async def settled(self, phone: str) -> None:
        """What is being written for this phone is written, or refused, or hangs."""
        writing = [one for one, (of, _) in self._writing.items() if of == phone]
        if writing:
            await asyncio.wait(writing, timeout=ANSWER_S)

    def forget(self, phone: str) -> None:
        self._attending.forget(phone)
        self._leave(phone)

    def leave_all(self) -> None:
        for phone in tuple(self._last):
            self._leave(phone)

    def _beat(self, phone: str, lease: Lease) -> None:
        self._last[phone] = lease
        with suppress(RuntimeError):  # The page is closed: its leases have ended with it.
            writing = self._disk.tried(lambda: self._leases.beat(lease))
            self._writing[writing] = (phone, self._clock.now())
            writing.add_done_callback(partial(self._written, phone))

    def _written(self, phone: str, writing: "asyncio.Future[bool]") -> None:
        del self._writing[writing]
        refused = not writing.cancelled() and not writing.result()
        if phone in self._last and refused != (phone in self._refused):
            self._refused ^= {phone}
            self.on_change()

    def _leave(self, phone: str) -> None:
        self._refused.discard(phone)
        if self._last.pop(phone, None):
            self._disk.later(lambda: self._leases.leave(desk_of(phone)))


def _nothing() -> None:
    """Nobody listens yet."""
