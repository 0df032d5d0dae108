# SPDX-License-Identifier: Apache-2.0
"""The desk's lease: written every 5 s and at each change, ended when nobody is on duty."""

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.desk.worker import Worker
from kiosk.domain.clock import Clock, age_ms
from kiosk.domain.presence import BEAT_MS, Lease, live


class Leases(Protocol):
    """Where the desks of this machine keep their word; may touch the disk and raise OSError."""

    def beat(self, lease: Lease) -> None: ...

    def leave(self, desk: str) -> None: ...

    def leases(self) -> Sequence[Lease]: ...


class Heartbeat:
    """``on_duty``: people who listen on this machine; None: the lease cannot be written.

    ``people``: their call numbers.
    """

    def __init__(self, leases: Leases, worker: Worker, clock: Clock) -> None:
        self.on_duty: int | None = 0
        self.people: frozenset[str] = frozenset()
        self.changed: Callable[[], None] = lambda: None
        self._leases = leases
        self._worker = worker
        self._clock = clock
        self._last: Lease | None = None

    def tell(self, lease: Lease | None) -> None:
        """Write ``lease`` if it is time or says something new; None: nobody is signed in."""
        last = self._last
        if lease is None:
            self._leave(last)
        elif last is None or _says(lease) != _says(last) or _is_time(last, lease):
            self._last = lease
            self._beat(lease)

    def _leave(self, last: Lease | None) -> None:
        self._last = None
        if last:
            desk = last.desk
            self._worker.do(lambda: self._leases.leave(desk), lambda _: None, self._failed)

    def _beat(self, lease: Lease) -> None:
        def beat() -> Sequence[Lease]:
            self._leases.beat(lease)
            return self._leases.leases()

        self._worker.do(beat, self._beaten, self._failed)

    def _beaten(self, leases: Sequence[Lease]) -> None:
        there = live(leases, self._clock.now())
        self.people = frozenset(one.person for one in there if one.attended)
        self._set(len(self.people))

    def _failed(self, _error: Exception) -> None:
        self._set(None)

    def _set(self, on_duty: int | None) -> None:
        if on_duty != self.on_duty:
            self.on_duty = on_duty
            self.changed()


def _says(lease: Lease) -> tuple[str, bool, tuple[str, ...]]:
    return lease.person, lease.attended, lease.troubles


def _is_time(last: Lease, lease: Lease) -> bool:
    return age_ms(last.beat, lease.beat) >= BEAT_MS
