# SPDX-License-Identifier: Apache-2.0
"""Looks whether a person on duty listens.  Belongs to one thread."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.domain.clock import Clock
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Cover, Duty, Lease, cover

LOOK_MS = 2_000
"""Time between two looks.  A lease that ends before the next look counts as ended, so that
nobody is believed to listen for longer than a lease lasts (P7).  A look each second would
be a third of what the kiosk costs at rest."""

_READ_EVERY = 3
"""Looks: a change within one tick of the file system's clock is found by the next reading."""


class CoverWatch:
    """``leases`` reads the files in ``folder``, which is done only after a change in it.

    ``leases`` raises OSError where they cannot be read.  ``hours`` says when the team is there.
    """

    def __init__(
        self,
        folder: Path,
        leases: Callable[[], tuple[Lease, ...]],
        clock: Clock,
        hours: Callable[[], Hours] = lambda: Hours.OPEN,
    ) -> None:
        self._folder = folder
        self._read = leases
        self._clock = clock
        self._hours = hours
        self._stamp: int | None = None
        self._leases: tuple[Lease, ...] = ()
        self._looks = 0

    def look(self) -> Cover:
        """Who is there, and until when that may be believed without another look."""
        try:
            self._refresh()
        except OSError:
            return Cover(Duty.UNKNOWN, hours=self._hours())
        known = cover(self._leases, self._clock.now().plus(LOOK_MS))
        return replace(known, hours=self._hours())

    def _refresh(self) -> None:
        stamp = _stamp(self._folder)
        self._looks += 1
        if stamp != self._stamp or self._looks >= _READ_EVERY:
            self._leases = self._read()
            self._stamp, self._looks = stamp, 0


def _stamp(folder: Path) -> int | None:
    """When the folder changed last; None: there is none.  Raises OSError where nobody can say."""
    try:
        return folder.stat().st_mtime_ns
    except FileNotFoundError:
        return None
