# SPDX-License-Identifier: Apache-2.0
"""Under which heading a request stands on a staff screen, and for how long a closed one does."""

from itertools import islice, takewhile

from kiosk.domain.board import Board
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.request import Request, State

RECENT_MS = 12 * 3_600_000
RECENT = 20
"""Closed requests stay in the list for so long, and so many of them."""

GROUPS = {
    State.NEW: "needs_somebody",
    State.SEEN: "needs_somebody",
    State.COMING: "on_the_way",
    State.WITH_PERSON: "with_the_person",
    State.CLOSED: "closed",
}
"""``desk.group.<name>`` is the heading."""


def recent(board: Board, now: Instant) -> tuple[Request, ...]:
    """The closed requests that are still listed, the latest closing first."""
    latest = takewhile(lambda one: _recent(one, now), board.closed())
    return tuple(islice(latest, RECENT))


def _recent(request: Request, now: Instant) -> bool:
    return request.closed is not None and age_ms(request.closed.at, now) < RECENT_MS
