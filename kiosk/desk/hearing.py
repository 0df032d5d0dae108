# SPDX-License-Identifier: Apache-2.0
"""Whether somebody who chose sound would hear it: a device to play on, and not muted."""

from collections.abc import Callable

from kiosk.desk.bell import Bell
from kiosk.desk.mixer import Mixer
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.health import Fault

ASK_MS = 30_000
"""Between two questions to the mixer, so that staff hear of it within a minute."""

ASK_AGAIN_MS = 5_000
"""While it is silent: whoever turns it up sees that it counts."""


class Hearing:
    """``dead`` tells what keeps a sound from being heard; it asks no disk and no program."""

    def __init__(self, bell: Bell, mixer: Mixer, worker: Worker) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._bell = bell
        self._mixer = mixer
        self._worker = worker
        self._silent = False
        self._asking = False
        self._asked: Instant | None = None

    def dead(self) -> Fault | None:
        if not self._bell.can_ring():
            return Fault.NO_SOUND
        return Fault.MUTED if self._silent else None

    def look(self, now: Instant) -> None:
        """Ask the mixer if it is time; the answer comes later."""
        every = ASK_AGAIN_MS if self._silent else ASK_MS
        if self._asking or (self._asked and age_ms(self._asked, now) < every):
            return
        self._asking, self._asked = True, now
        self._worker.do(self._mixer.silent, self._heard, self._failed)

    def _heard(self, silent: bool | None) -> None:  # noqa: FBT001 - the mixer's answer
        self._asking = False
        if bool(silent) != self._silent:
            self._silent = bool(silent)
            self.changed()

    def _failed(self, _error: Exception) -> None:
        self._heard(None)
