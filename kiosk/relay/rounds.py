# SPDX-License-Identifier: Apache-2.0
"""Has each part of the relay look again when its moment comes, and at each news."""

import asyncio
import logging
from collections.abc import Callable

from kiosk.domain.clock import Clock, Instant

_log = logging.getLogger("relay")

Look = Callable[[Instant], int | None]
"""Do what is due; milliseconds until the next look, None: not before there is news."""

AGAIN_MS = 1_000
"""A look that failed is tried again after this time."""

_SHORTEST_S = 0.02


class Rounds:
    """One timer for all looks.  A look that fails keeps no other from its work."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._looks: dict[str, Look] = {}
        self._failing: set[str] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._ended = False

    def add(self, name: str, look: Look) -> None:
        self._looks[name] = look

    def works(self, name: str) -> bool:
        """Whether that look came to its end when it was last taken."""
        return name not in self._failing

    def news(self) -> None:
        """Something may be due: look once the loop has done what it is doing."""
        self._set_timer(0)

    def turn(self) -> None:
        """Look at everything now."""
        now = self._clock.now()
        waits = [self._look(name, now) for name in self._looks]
        wait = min((wait for wait in waits if wait is not None), default=None)
        self._set_timer(None if wait is None else max(_SHORTEST_S, wait / 1_000))

    def end(self) -> None:
        self._ended = True
        self._set_timer(None)

    def _set_timer(self, seconds: float | None) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        if seconds is not None and not self._ended:
            self._timer = asyncio.get_running_loop().call_later(seconds, self.turn)

    def _look(self, name: str, now: Instant) -> int | None:
        try:
            wait = self._looks[name](now)
        except Exception:  # noqa: BLE001 - a fault of one part must not end the ladder
            if name not in self._failing:
                _log.exception("%s failed; it is tried again", name)
            self._failing.add(name)
            return AGAIN_MS
        self._failing.discard(name)
        return wait
