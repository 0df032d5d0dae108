# SPDX-License-Identifier: Apache-2.0
"""A kiosk that is a nuisance: for ten minutes, and no longer, its presses make no sound.

They still light and count, and the channels still hear of them.
"""

from collections.abc import Iterable, Mapping

from kiosk.domain.clock import Instant
from kiosk.domain.request import Request
from kiosk.domain.venue_events import KioskMuted

MUTE_MS = 600_000


def mute_left_ms(mute: KioskMuted, now: Instant) -> int:
    """Milliseconds for which ``mute`` still holds; none where the machine was started since."""
    if mute.at.boot != now.boot:
        return 0
    return max(0, min(MUTE_MS, mute.at.boot_ms + MUTE_MS - now.boot_ms))


def silenced(
    requests: Iterable[Request], mutes: Mapping[str, KioskMuted], now: Instant
) -> frozenset[tuple[str, int]]:
    """The (request, round) that ring nowhere just now; ``mutes``: the latest one by place."""
    quiet = {place for place, one in mutes.items() if mute_left_ms(one, now)}
    return frozenset((one.id, one.round) for one in requests if one.pressed.place in quiet)
