# SPDX-License-Identifier: Apache-2.0
"""The venue's dark colours, at the hours that it has set; between two visits, never during one."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.attendee.comfort import CONTRAST, Comfort
from kiosk.attendee.comfort_view import ComfortView
from kiosk.domain.clock import Clock
from kiosk.domain.hours import Hours, hours
from kiosk.settings.model import Settings
from kiosk.wiring.venue_time import local_time, time_zone, windows

_EVERY_MS = 60_000


class Evening(QObject):
    """Asks the clock once a minute, and only where the settings name hours.

    Where the machine wishes for contrast the colours of contrast stay.
    """

    def __init__(
        self, settings: Settings, comfort: ComfortView, clock: Clock, at_rest: Callable[[], bool]
    ) -> None:
        super().__init__(comfort)
        self._comfort = comfort
        self._day = comfort.comfort
        self._clock = clock
        self._at_rest = at_rest
        self._timer = QTimer(self, interval=_EVERY_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.tick)
        self.renew(settings, self._day)

    def renew(self, settings: Settings, day: Comfort) -> None:
        """Other hours, from now on; ``day``: the venue's usual comfort outside of them."""
        self._windows = windows(settings.display.evening)
        self._zone = time_zone(settings.venue.time_zone)
        self._day = day
        if self._windows and self._day.theme != CONTRAST:
            self._timer.start()
            self.tick()
        else:
            self._timer.stop()
            if day != self._comfort.usual:
                self._comfort.set_usual(day)

    def tick(self) -> None:
        if self._at_rest():
            self._comfort.set_usual(replace(self._day, theme=self._theme()))

    def _theme(self) -> str:
        now = local_time(self._clock.now(), self._zone)
        return self._day.theme if hours(self._windows, now) is Hours.CLOSED else "evening"
