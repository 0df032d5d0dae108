# SPDX-License-Identifier: Apache-2.0
"""Whether somebody would notice a request, and which desks have gone or gone silent."""

from kiosk.domain.clock import age_ms
from kiosk.domain.health import Fault, Trouble
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Lease, is_live, live
from kiosk.relay.checks.sight import Sight

_OF_A_DESK = (Fault.NO_SOUND, Fault.MUTED)

REMEMBERED_MS = 12 * 3_600_000
"""A desk that stopped without signing out is missed for so long: a long shift."""


def nobody_listens(sight: Sight) -> tuple[Trouble, ...]:
    """In the team's hours no live lease says that somebody can notice an alert."""
    if sight.hours is Hours.CLOSED:
        return ()
    attended = any(lease.attended for lease in live(sight.leases, sight.now))
    return () if attended else (Trouble(Fault.NOBODY_LISTENS),)


def stopped(sight: Sight) -> tuple[Trouble, ...]:
    """A desk that signs out takes its lease away; one that was killed leaves it behind.

    A page does too when its phone leaves the house, which is no fault.
    """
    return tuple(
        Trouble(Fault.DESK, lease.desk)
        for lease in sight.leases
        if lease.person and not lease.remote and _is_missed(lease, sight)
    )


def silent(sight: Sight) -> tuple[Trouble, ...]:
    """What a live desk says of its own sound."""
    return tuple(
        Trouble(fault, lease.desk)
        for lease in live(sight.leases, sight.now)
        for fault in _OF_A_DESK
        if fault.value in lease.troubles
    )


def _is_missed(lease: Lease, sight: Sight) -> bool:
    if lease.beat.boot != sight.now.boot or is_live(lease, sight.now):
        return False
    return age_ms(lease.beat, sight.now) < REMEMBERED_MS
