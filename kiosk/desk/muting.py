# SPDX-License-Identifier: Apache-2.0
"""Sound turned off, for ten minutes at most: of one request here, or of a kiosk everywhere.

Pure but for what it remembers.  The light and the ladder go on.
"""

from collections.abc import Iterable, Mapping

from kiosk.domain.alarm import MUTE_MS
from kiosk.domain.clock import Instant, age_ms, is_overdue
from kiosk.domain.request import Request
from kiosk.domain.venue_events import KioskMuted


def kiosk_key(place: str) -> str:
    """The key of a kiosk's heading in the list."""
    return f"kiosk {place}"


def place_of(key: str) -> str:
    return key.removeprefix("kiosk ")


class Muting:
    """``until``: when the sound of each line of the list comes back, by the line's key."""

    def __init__(self) -> None:
        self._muted: dict[tuple[str, int], Instant] = {}

    def mute(self, request: Request, now: Instant) -> None:
        """Only in this round: whoever reopens it wants it heard."""
        self._muted[(request.id, request.round)] = now

    def until(
        self, requests: Iterable[Request], kiosks: Mapping[str, KioskMuted], now: Instant
    ) -> dict[str, Instant]:
        """``kiosks``: the latest muting of each place."""
        places = {place: end for place, one in kiosks.items() if (end := _end(one.at, now))}
        ends = {kiosk_key(place): end for place, end in places.items()}
        for one in requests:
            own = _end(self._muted.get((one.id, one.round)), now)
            of_kiosk = places.get(one.pressed.place)
            if muted := [end for end in (own, of_kiosk) if end]:
                ends[one.id] = max(muted, key=lambda end: age_ms(now, end))
        return ends


def _end(since: Instant | None, now: Instant) -> Instant | None:
    """None where nothing was muted, or the time is up."""
    if since is None or is_overdue(since, MUTE_MS, now):
        return None
    return since.plus(MUTE_MS)
