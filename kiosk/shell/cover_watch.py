# SPDX-License-Identifier: Apache-2.0
"""Looks whether a person on duty listens.  Belongs to one thread; knows no Qt."""

from collections.abc import Callable
from pathlib import Path

from kiosk.domain.clock import Clock, Instant
from kiosk.domain.presence import LEASE_MS, Lease, live

LOOK_MS = 1_000
"""Time between two looks.  A lease that ends before the next look counts as ended, so that
nobody is believed to listen for longer than a lease lasts (P7)."""

_READ_EVERY = 5
"""Looks: a change within one tick of the file system's clock is found by the next reading."""


class CoverWatch:
    """``leases`` reads the files in ``folder``, which is done only after a change in it."""

    def __init__(self, folder: Path, leases: Callable[[], tuple[Lease, ...]], clock: Clock) -> None:
        self._folder = folder
        self._read = leases
        self._clock = clock
        self._stamp: object = None
        self._leases: tuple[Lease, ...] = ()
        self._looks = 0
        self.until: Instant | None = None

    def attended(self) -> bool:
        """True while a live lease says that its person can notice an alert; ``until`` its end."""
        stamp = _stamp(self._folder)
        self._looks += 1
        if stamp != self._stamp or self._looks >= _READ_EVERY:
            self._stamp, self._looks = stamp, 0
            self._leases = self._read()
        self.until = None
        if self._leases:
            alive = live(self._leases, self._clock.now().plus(LOOK_MS))
            beats = [lease.beat for lease in alive if lease.attended]
            latest = max(beats, key=lambda beat: beat.boot_ms, default=None)
            self.until = latest.plus(LEASE_MS) if latest else None
        return self.until is not None


def _stamp(folder: Path) -> object:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return None
