# SPDX-License-Identifier: Apache-2.0
"""Looks whether a person on duty listens.  Belongs to one thread; knows no Qt."""

from kiosk.domain.clock import Clock
from kiosk.domain.presence import live
from kiosk.store.presence import Presence

LOOK_MS = 1_000
"""Time between two looks.  A lease that ends before the next look counts as ended, so that
nobody is believed to listen for longer than a lease lasts (P7)."""


class CoverWatch:
    def __init__(self, presence: Presence, clock: Clock) -> None:
        self._presence = presence
        self._clock = clock

    def attended(self) -> bool:
        """True while a live lease says that its person can notice an alert."""
        until = self._clock.now().plus(LOOK_MS)
        return any(lease.attended for lease in live(self._presence.leases(), until))
