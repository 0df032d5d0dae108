# SPDX-License-Identifier: Apache-2.0
"""Ask the relay for something at a staff screen: a drill, a test message, ten quiet minutes.

Only the facts; the relay and the kiosks hear of them from the log.
"""

from collections.abc import Iterable

from kiosk.domain.clock import Clock, Randomness
from kiosk.domain.events import Actor, Proved
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp, fact
from kiosk.domain.venue_events import ChannelTestAsked, DrillAsked, KioskMuted

BY_HAND = "hand"
"""Why a drill was asked for: somebody wanted one now."""


def ask_drill(stamp: Stamp, place: str = "") -> DrillAsked:
    """``place``: the kiosk that shall press its own button; empty: every kiosk."""
    return DrillAsked(id=stamp.id, at=stamp.at, by=stamp.by, why=BY_HAND, place=place)


def ask_channel_test(channel: str, stamp: Stamp) -> ChannelTestAsked:
    return ChannelTestAsked(id=stamp.id, at=stamp.at, by=stamp.by, channel=channel)


def mute_kiosk(place: str, stamp: Stamp) -> KioskMuted:
    return KioskMuted(id=stamp.id, at=stamp.at, by=stamp.by, place=place)


def prove(
    drills: Iterable[Request], path: str, by: Actor, clock: Clock, randomness: Randomness
) -> tuple[Proved, ...]:
    """A ``proved`` for each open drill among these that has come along ``path`` and lacks one."""
    return tuple(
        fact(Proved, one, Stamp(randomness.token(), clock.now(), by), path=path)
        for one in drills
        if one.is_drill and one.open and not proven(one, path)
    )


def proven(request: Request, path: str) -> bool:
    """A receipt of this drill along ``path`` is in the log."""
    return any(isinstance(e, Proved) and e.path == path for e in request.facts)
