# SPDX-License-Identifier: Apache-2.0
"""Whether the whole way was proven, and how lately."""

from kiosk.domain.clock import age_ms
from kiosk.domain.health import Fault, Trouble
from kiosk.domain.hours import Hours
from kiosk.relay.checks.sight import Sight

PROVEN_WITHIN_MS = 26 * 3_600_000
"""A daily drill and an hour or two: one that was made up late still counts."""


def missed(sight: Sight) -> tuple[Trouble, ...]:
    """What the last drill of a kiosk did not reach, as staff call it."""
    dead = {_called(path, proof.place) for proof in sight.proofs for path in proof.dead}
    return tuple(Trouble(Fault.DRILL, name) for name in sorted(dead))


def unproven(sight: Sight) -> tuple[Trouble, ...]:
    """Nothing is said where the venue wants no drills, nor outside the team's hours."""
    if not sight.drilled or sight.hours is Hours.CLOSED:
        return ()
    lately = [one for one in sight.proofs if age_ms(one.at, sight.now) < PROVEN_WITHIN_MS]
    return () if any(one.paths for one in lately) else (Trouble(Fault.NEVER_PROVEN),)


def _called(path: str, place: str) -> str:
    """A desk and a channel have names of their own; a page is told by its number."""
    kind, _, name = path.partition(" ")
    if kind in ("desk", "channel"):
        return name
    return place if kind == "kiosk" else path
