# SPDX-License-Identifier: Apache-2.0
"""Whether the sound that somebody tested at this desk can still be heard."""

from dataclasses import replace

from kiosk.actions.duty import Duty
from kiosk.desk.hearing import Hearing
from kiosk.domain.clock import Instant
from kiosk.domain.events import AlertSense
from kiosk.domain.health import Fault


class OwnSound:
    """``silenced``: why it cannot be heard any more."""

    def __init__(self, hearing: Hearing) -> None:
        self.silenced: Fault | None = None
        self._hearing = hearing

    @property
    def heard_again(self) -> bool:
        """The sound has come back since; it counts once it is tested."""
        return self._hearing.dead() is None

    def look(self, duty: Duty, now: Instant) -> Duty:
        """A sound that is not heard any more proves nothing: it has to be tested again."""
        if not self._wanted(duty):
            return duty
        self._hearing.look(now)
        if dead := self._hearing.dead():
            self.silenced = dead
            return replace(duty, tested=None)
        return duty

    def troubles(self, duty: Duty) -> tuple[str, ...]:
        """What of this desk is dead just now, for the relay and every other screen."""
        dead = self._hearing.dead() if self._wanted(duty) else None
        return (dead,) if dead else ()

    def _wanted(self, duty: Duty) -> bool:
        """Whoever chose the light is not troubled with a sound that is missing."""
        return duty.tested is AlertSense.SOUND or self.silenced is not None
