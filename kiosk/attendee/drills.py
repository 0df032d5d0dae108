# SPDX-License-Identifier: Apache-2.0
"""A kiosk that proves its own path: asked for a drill, it presses its own button.  No Qt.

Touches no visit: nothing on the screen may tell a drill from a quiet minute.
"""

from collections.abc import Iterable

from kiosk.attendee.requests import Requests
from kiosk.domain.clock import Clock, Instant
from kiosk.domain.events import Event, Pressed
from kiosk.domain.venue_events import DrillAsked

ASKED_MS = 60_000
"""A drill that was asked for longer ago is over before it began."""

_NEVER = -1


class Drills:
    """Presses once for all that was asked before; a press that is in the log answers, too.

    Goes by the boot-wide clock alone, so that no log of yesterday is taken for a wish of now.
    """

    def __init__(self, requests: Requests, clock: Clock) -> None:
        self._requests = requests
        self._clock = clock
        self._ready = False
        self._asked_ms = _NEVER
        self._pressed_ms = _NEVER

    def facts(self, events: Iterable[Event]) -> None:
        now = self._clock.now()
        for event in events:
            if event.at.boot == now.boot:
                self._note(event)
        self._press_if_asked(now)

    def ready(self) -> None:
        """The history has been read: what was pressed before a restart is known."""
        self._ready = True
        self._press_if_asked(self._clock.now())

    def _note(self, event: Event) -> None:
        kiosk = self._requests.kiosk
        if isinstance(event, DrillAsked) and event.place in {"", kiosk.place}:
            self._asked_ms = max(self._asked_ms, event.at.boot_ms)
        elif isinstance(event, Pressed) and event.drill and event.by == kiosk.actor:
            self._pressed_ms = max(self._pressed_ms, event.at.boot_ms)

    def _press_if_asked(self, now: Instant) -> None:
        asked = self._asked_ms
        if self._ready and asked > self._pressed_ms and now.boot_ms - asked <= ASKED_MS:
            self._pressed_ms = now.boot_ms
            self._requests.drill(now)
