# SPDX-License-Identifier: Apache-2.0
"""The leases of pages on duty: written at each report and change, ended when they are silent."""

from kiosk.domain.clock import Clock
from kiosk.domain.pairing import desk_of
from kiosk.domain.presence import Lease
from kiosk.phone.attending import Attending
from kiosk.phone.disk import Disk
from kiosk.phone.doors import Leases


class Keeping:
    """A lease that cannot be written makes nobody listen: the kiosk does not see it."""

    def __init__(self, attending: Attending, leases: Leases, disk: Disk, clock: Clock) -> None:
        self._attending = attending
        self._leases = leases
        self._disk = disk
        self._clock = clock
        self._last: dict[str, Lease] = {}

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

    def forget(self, phone: str) -> None:
        self._attending.forget(phone)
        self._leave(phone)

    def leave_all(self) -> None:
        for phone in tuple(self._last):
            self._leave(phone)

    def _beat(self, phone: str, lease: Lease) -> None:
        self._last[phone] = lease
        self._disk.later(lambda: self._leases.beat(lease))

    def _leave(self, phone: str) -> None:
        if self._last.pop(phone, None):
            self._disk.later(lambda: self._leases.leave(desk_of(phone)))
