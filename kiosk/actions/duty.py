# SPDX-License-Identifier: Apache-2.0
"""Be on duty at a desk: what makes somebody count as listening (promises.md, P7).

Attended: a signed-in person, a visible window, a log that can be read, their own alert test
since sign-in, and a touch or key within the last half hour.  Locking changes none of these.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import AlertSense
from kiosk.domain.presence import Lease
from kiosk.domain.transitions import Stamp
from kiosk.domain.venue_events import AlertTested


class Absence(StrEnum):
    """Why nobody counts as listening at a desk."""

    SIGNED_OUT = "signed_out"
    OFF_DUTY = "off_duty"
    UNTESTED = "untested"
    HIDDEN = "hidden"
    DEAF = "deaf"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Duty:
    """One desk's person.  ``person``: a call number, or empty; ``tested``: what they noticed.

    ``deaf``: the log cannot be read, so no request would come.  ``off``: signed in, and by
    their own word not on duty.
    """

    person: str = ""
    since: Instant | None = None
    touched: Instant | None = None
    tested: AlertSense | None = None
    locked: bool = False
    visible: bool = False
    deaf: bool = False
    off: bool = False

    @property
    def may_act(self) -> bool:
        return bool(self.person) and not self.locked


def begin(duty: Duty, number: str, now: Instant) -> Duty:
    """Somebody has signed in.  Their alert test outlives their own lock, and nothing else."""
    if duty.person == number:
        return replace(duty, touched=now, locked=False)
    return replace(end(duty), person=number, since=now, touched=now)


def end(duty: Duty) -> Duty:
    """Nobody is on duty; what is true of the desk itself stays."""
    return Duty(visible=duty.visible, deaf=duty.deaf)


def switch(duty: Duty, now: Instant, *, on: bool) -> Duty:
    """Off duty, or on duty again: the alert test holds, if nothing else has changed."""
    return replace(duty, off=not on, touched=now)


def absence(duty: Duty, now: Instant, idle_after_ms: int) -> Absence | None:
    """Why nobody counts as listening here; None: the desk is attended."""
    if not duty.person:
        return Absence.SIGNED_OUT
    if duty.off:
        return Absence.OFF_DUTY
    if duty.tested is None:
        return Absence.UNTESTED
    if not duty.visible:
        return Absence.HIDDEN
    if duty.deaf:
        return Absence.DEAF
    return Absence.IDLE if idle_ms(duty, now) >= idle_after_ms else None


def idle_ms(duty: Duty, now: Instant) -> int:
    """Milliseconds since the last touch or key."""
    return age_ms(duty.touched, now) if duty.touched else 0


def lease(duty: Duty, desk: str, now: Instant, idle_after_ms: int) -> Lease | None:
    """The desk's word for the kiosks; None while nobody is on duty."""
    if not duty.person or duty.off or duty.since is None:
        return None
    attended = absence(duty, now, idle_after_ms) is None
    return Lease(desk=desk, person=duty.person, attended=attended, since=duty.since, beat=now)


def alert_tested(desk: str, sense: AlertSense, stamp: Stamp) -> AlertTested:
    return AlertTested(id=stamp.id, at=stamp.at, by=stamp.by, desk=desk, sense=sense)
