# SPDX-License-Identifier: Apache-2.0
"""What the screen may claim: words of a step only when its fact exists.

``promise`` chooses the lines and names the fact behind each claim.  Text ids stand for
words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.clock import Instant, is_overdue
from kiosk.domain.cover import standing
from kiosk.domain.events import Event
from kiosk.domain.presence import Cover
from kiosk.domain.request import Request, State

UNSHOWN_MS = 10_000
"""Without ``shown`` for this long after saving, the screen says so (word table)."""

UNANSWERED_MS = 60_000
"""Without ``coming`` for this long, the screen says so and names the other ways (P8)."""


class Claim(StrEnum):
    """A step that the screen says has happened."""

    SAVED = "saved"
    SHOWN = "shown"
    SEEN = "seen"
    COMING = "coming"
    STEPPED_BACK = "stepped_back"
    WITH_YOU = "with_you"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Line(StrEnum):
    """The sentences of the status; each value is a text id."""

    NOT_SEEN = "visit.seen_by_no_one"
    SHOWN = "visit.shown"
    NO_SCREEN = "visit.no_screen_yet"
    NO_ANSWER = "visit.no_answer"
    NOBODY_LISTENING = "visit.nobody_listening"
    NOBODY_CLOSED = "visit.nobody_closed"
    UNCONFIRMED = "visit.unconfirmed"
    UNSURE = "visit.unsure"
    HOURS_END = "visit.hours_end"
    OUT_OF_HOURS = "visit.out_of_hours"
    SEEN = "visit.seen"
    COMING = "visit.coming"
    STEPPED_BACK = "visit.stepped_back"
    WITH_YOU = "visit.with_you"
    CLOSED = "visit.closed"
    WITHDRAWN = "visit.withdrawn"
    DEAF = "visit.deaf"


@dataclass(frozen=True, slots=True)
class Promise:
    """``lines`` in the order of reading, ``claims`` with the id of the fact behind each.

    ``other_ways`` asks for the other ways to get help at arm's length size.
    """

    lines: tuple[Line, ...]
    claims: Mapping[Claim, str]
    other_ways: bool


CLAIM_OF: dict[Line, Claim] = {
    Line.SHOWN: Claim.SHOWN,
    Line.SEEN: Claim.SEEN,
    Line.COMING: Claim.COMING,
    Line.STEPPED_BACK: Claim.STEPPED_BACK,
    Line.WITH_YOU: Claim.WITH_YOU,
    Line.CLOSED: Claim.CLOSED,
    Line.WITHDRAWN: Claim.WITHDRAWN,
}


def promise(request: Request, cover: Cover, now: Instant) -> Promise:
    """The lines of the status for ``request`` at ``now``."""
    if settled := _settled(request):
        return _told(request, settled)
    line = _line(request, now)
    if line is Line.COMING and not cover.deaf:
        return _told(request, line)
    stands = standing(cover)
    lines = (line, Line(stands.line)) if stands.line else (line,)
    unanswered = line is Line.NO_SCREEN or _waited(request, UNANSWERED_MS, now)
    return _told(request, *lines, other_ways=stands.other_ways or unanswered)


def _settled(request: Request) -> Line | None:
    """The line of a request that waits for nobody."""
    if not request.open:
        return Line.CLOSED if request.closed else None  # A drill closes itself.
    if request.withdrawn:
        return Line.WITHDRAWN
    return Line.WITH_YOU if request.state is State.WITH_PERSON else None


def _line(request: Request, now: Instant) -> Line:
    match request.state:
        case State.COMING:
            return Line.COMING
        case State.SEEN:
            return Line.STEPPED_BACK if request.stepped_back else Line.SEEN
    if _waited(request, UNANSWERED_MS, now):
        return Line.NO_ANSWER
    if request.shown:
        return Line.SHOWN
    return Line.NO_SCREEN if _waited(request, UNSHOWN_MS, now) else Line.NOT_SEEN


def _waited(request: Request, limit_ms: int, now: Instant) -> bool:
    return is_overdue(request.ringing_since, limit_ms, now)


def _told(request: Request, *lines: Line, other_ways: bool = False) -> Promise:
    """The promise with the fact behind each of its lines; a claim without a fact fails here."""
    facts: dict[Line, Sequence[Event]] = {
        Line.SHOWN: _some(request.shown),
        Line.SEEN: _some(request.seen),
        Line.COMING: request.comings,
        Line.STEPPED_BACK: request.stepped_back,
        Line.WITH_YOU: request.arrived,
        Line.CLOSED: _some(request.closed),
        Line.WITHDRAWN: _some(request.withdrawn),
    }
    claims = {Claim.SAVED: request.last_press.id}
    for line in lines:
        if line in CLAIM_OF:
            claims[CLAIM_OF[line]] = facts[line][-1].id
    return Promise(lines, claims, other_ways)


def _some(event: Event | None) -> Sequence[Event]:
    return (event,) if event else ()
