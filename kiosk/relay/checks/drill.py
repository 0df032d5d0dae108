# SPDX-License-Identifier: Apache-2.0
"""Whether the whole way was proven, and how lately."""

from kiosk.domain.clock import age_ms
from kiosk.domain.drill_paths import KIOSK
from kiosk.domain.health import Fault, Trouble
from kiosk.domain.hours import Hours
from kiosk.relay.checks.sight import Sight

PROVEN_WITHIN_MS = 26 * 3_600_000
"""A daily drill and an hour or two: one that was made up late still counts."""


def missed(sight: Sight) -> tuple[Trouble, ...]:
    """The paths that the last drill of a kiosk did not reach; of the kiosk itself its place."""
    dead = {proof.place if path == KIOSK else path for proof in sight.proofs for path in proof.dead}
    return tuple(Trouble(Fault.DRILL, path) for path in sorted(dead))


def unproven(sight: Sight) -> tuple[Trouble, ...]:
    """Nothing is said where the venue wants no drills, nor outside the team's hours."""
    if not sight.drilled or sight.hours is Hours.CLOSED:
        return ()
    lately = [one for one in sight.proofs if age_ms(one.at, sight.now) < PROVEN_WITHIN_MS]
    return () if any(one.paths for one in lately) else (Trouble(Fault.NEVER_PROVEN),)
