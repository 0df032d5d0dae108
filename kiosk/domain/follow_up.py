# SPDX-License-Identifier: Apache-2.0
"""Looking after somebody again at a time: also after closing, and across restarts (row F6).

By the wall clock, since "tomorrow at ten" means the one on the wall.
"""

from collections.abc import Iterable

from kiosk.domain.clock import Instant
from kiosk.domain.request import Request
from kiosk.domain.teamwork_events import FollowUpSet

DAY_MS = 24 * 3_600_000

LEADS_WITHIN_MS = DAY_MS
"""Leads meet about a report within this time (row F6)."""

ANSWER_WITHIN_MS = 7 * DAY_MS
"""Whoever reported hears from the team within this time (row F6)."""


def is_due(one: FollowUpSet, now: Instant) -> bool:
    """A wall clock that was set back shows it later, one set ahead earlier; never not at all."""
    return now.utc_ms >= one.due_ms


def due_instant(one: FollowUpSet) -> Instant:
    """Of no boot: only the wall tells it."""
    return Instant(one.due_ms, "", 0)


def due(requests: Iterable[Request], now: Instant) -> tuple[Request, ...]:
    """The requests that somebody has to look after again, what was due first at the top."""
    found = [(_first(one), one) for one in requests if _first(one) is not None]
    late = [(at, one) for at, one in found if at is not None and at <= now.utc_ms]
    return tuple(one for _, one in sorted(late, key=lambda pair: (pair[0], pair[1].id)))


def _first(request: Request) -> int | None:
    return min((one.due_ms for one in request.follow_ups), default=None)
