# SPDX-License-Identifier: Apache-2.0
"""What goes wrong, and what the clocks do."""

from kiosk.domain.clock import age_ms
from kiosk.domain.hours import Hours
from tests.journeys.scene import Scene

_RESTORE_MS = 60_000
_START_MS = 500
"""No process starts in no time: nobody presses at the millisecond of the crash."""


class Faults(Scene):
    """Each step breaks or mends one thing, or lets time pass."""

    def log_fails(self) -> None:
        self.venue.log_fails = True

    def log_works(self) -> None:
        self.venue.log_fails = self.venue.spool_fails = False

    def spool_fails(self) -> None:
        self.venue.spool_fails = True

    def log_lies(self) -> None:
        self.venue.lies = self.rng.randint(1, 3)

    def disk_stalls(self) -> None:
        self.venue.writer_stuck = True

    def disk_goes_on(self) -> None:
        self.venue.writer_stuck = False

    def goes_deaf(self) -> None:
        self.venue.deaf = True

    def hears_again(self) -> None:
        self.venue.deaf = False

    def crash(self) -> None:
        """The kiosk's process dies and starts again; the status comes back within a minute."""
        visit, now = self.venue.core.visit, self.venue.clock.now()
        self.wrong += self.witness.crash()
        self.venue.clock.advance(_START_MS)
        self.venue.start_kiosk()
        fresh = visit.touched and age_ms(visit.touched, now) < _RESTORE_MS
        saved = self.venue.core.requests.known(visit.request)
        if saved and visit.touched and fresh and not self.venue.deaf:
            self.venue.core.restore(visit.request, visit.touched)

    def power_cut(self) -> None:
        self.wrong += self.witness.crash()
        self.venue.clock.reboot(f"boot-{self.venue.randomness.below(1_000_000)}")
        self.desk_alive, self.venue.lease = False, None
        self.venue.start_kiosk()

    def hours_turn(self) -> None:
        self.venue.hours = self.rng.choice(list(Hours))

    def moment(self) -> None:
        self.venue.clock.advance(self.rng.randint(20, 2_000))

    def while_(self) -> None:
        self.venue.clock.advance(self.rng.randint(2_000, 12_000))

    def long_while(self) -> None:
        self.venue.clock.advance(self.rng.randint(12_000, 240_000))

    def clock_is_set(self) -> None:
        hour = 3_600_000
        self.venue.clock.set_wall(self.venue.clock.now().utc_ms + self.rng.randint(-hour, hour))
