# SPDX-License-Identifier: Apache-2.0
"""When the facts of a log happened, where clocks were set late or cannot be believed.  Pure."""

from collections.abc import Iterator, Sequence

from kiosk.domain.clock import EARLIEST_MS
from kiosk.domain.events import Event
from kiosk.domain.venue_events import Unread


def fact_times(events: Sequence[Event]) -> dict[str, int]:
    """When each fact happened, milliseconds UTC, by id.

    A boot is laid on the wall where its last fact reads it, since a clock may be set late.  What
    a clock wrote that was never set, or what cannot be read, is as old as what follows it: too
    young rather than too old.
    """
    begun: dict[str, tuple[int, int]] = {}
    for event in events:
        at = event.at
        begun[at.boot] = max(begun.get(at.boot, (0, 0)), (at.boot_ms, at.utc_ms))
    times: dict[str, int] = {}
    for event, following in _with_next(events, begun):
        times[event.id] = following
    return times


def _with_next(
    events: Sequence[Event], begun: dict[str, tuple[int, int]]
) -> Iterator[tuple[Event, int]]:
    following = max((utc_ms for _, utc_ms in begun.values()), default=0)
    for event in reversed(events):
        boot_ms, utc_ms = begun[event.at.boot]
        mine = utc_ms - boot_ms + event.at.boot_ms
        if mine >= EARLIEST_MS and not _is_damaged(event):
            following = mine
        yield event, following


def _is_damaged(event: Event) -> bool:
    return isinstance(event, Unread) and event.at.boot == ""
