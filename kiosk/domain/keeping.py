# SPDX-License-Identifier: Apache-2.0
"""What may be forgotten and when: facts of the log in, ids of what is due out.  Pure.

A request is kept for the venue's days behind its closing, drills and facts about the venue for
as long behind themselves.  What is still open, or still to be looked after, is never due.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.clock import Instant
from kiosk.domain.events import Event, Pressed, Purged, RequestEvent
from kiosk.domain.fact_times import fact_times
from kiosk.domain.fold import fold
from kiosk.domain.lasting import lasting

DAY_MS = 86_400_000
REMIND_MS = 3 * DAY_MS
"""So long before something is erased staff are reminded of it."""


@dataclass(frozen=True, slots=True)
class DueRequest:
    """``facts``: ids of all that is left of it, its press first.  ``at``: the press, if known.

    ``counts``: it is counted when it goes; a drill, a lone touch and a rest are not.
    ``again_ms``: until then somebody has still to look after it.
    """

    id: str
    facts: tuple[str, ...]
    due_ms: int
    at: Instant | None = None
    place: str = ""
    counts: bool = False
    again_ms: int = 0


@dataclass(frozen=True, slots=True)
class Holdings:
    """All that a log holds and that ends some day, the earliest first.

    ``others``: facts about the venue, (due_ms, id).  ``unended``: requests without an end.
    """

    requests: tuple[DueRequest, ...] = ()
    others: tuple[tuple[int, str], ...] = ()
    unended: int = 0

    def due(self, now_ms: int) -> "Holdings":
        """What has to go by ``now_ms``, milliseconds since 1970 by a clock that is believed."""
        return Holdings(
            tuple(one for one in self.requests if one.due_ms <= now_ms),
            tuple(one for one in self.others if one[0] <= now_ms),
        )

    def closed(self, now_ms: int) -> "Holdings":
        """What is over at ``now_ms``, however young, even where the clock lies behind its end."""
        return Holdings(tuple(one for one in self.requests if one.again_ms <= now_ms))

    @property
    def next_ms(self) -> int | None:
        """When the next request is due; None: none has an end yet."""
        return self.requests[0].due_ms if self.requests else None

    @property
    def last_ms(self) -> int | None:
        return self.requests[-1].due_ms if self.requests else None


def holdings(events: Sequence[Event], retention_ms: int) -> Holdings:
    """``events``: the whole log in its order.  ``retention_ms``: how long what is over is kept."""
    when = fact_times(events)
    about: defaultdict[str, list[RequestEvent]] = defaultdict(list)
    rest: list[Event] = []
    for event in events:
        if isinstance(event, RequestEvent):
            about[event.request].append(event)
        else:
            rest.append(event)
    found = [_request(facts, when, retention_ms) for facts in about.values()]
    tombs = [one.id for facts in about.values() for one in facts if isinstance(one, Purged)]
    staying = lasting(rest)
    others = [(when[e.id] + retention_ms, e.id) for e in rest if e.id not in staying]
    others += [(when[one] + retention_ms, one) for one in tombs]
    return Holdings(
        tuple(sorted((one for one in found if one), key=lambda one: (one.due_ms, one.id))),
        tuple(sorted(others)),
        sum(1 for facts in about.values() if _is_open(facts)),
    )


def counts(gone: Iterable[DueRequest], day: Callable[[Instant], str]) -> dict[tuple[str, str], int]:
    """What is left of requests: numbers by day and place."""
    numbers: defaultdict[tuple[str, str], int] = defaultdict(int)
    for one in gone:
        if one.counts and one.at:
            numbers[day(one.at), one.place] += 1
    return dict(numbers)


def _request(
    facts: Sequence[RequestEvent], when: dict[str, int], retention_ms: int
) -> DueRequest | None:
    """None where it has no end yet, or nothing of it is left."""
    left = [one for one in facts if not isinstance(one, Purged)]
    if not left:
        return None
    press = next((one for one in left if isinstance(one, Pressed)), None)
    ids = tuple(one.id for one in sorted(left, key=lambda one: one is not press))
    if len(left) < len(facts):  # A purge was cut off behind its tombstone.
        return DueRequest(left[0].request, ids, 0)
    request, last_ms = fold(left), max(when[one.id] for one in left)
    if request is None or request.is_drill:
        end_ms, again_ms = last_ms, 0
    elif request.closed is None:
        return None
    else:
        again_ms = max((one.due_ms for one in request.follow_ups), default=0)
        end_ms = max(when[request.closed.id], again_ms)
    place, at = (press.place, press.at) if press else ("", None)
    counted = press is not None and not press.drill
    return DueRequest(left[0].request, ids, end_ms + retention_ms, at, place, counted, again_ms)


def _is_open(facts: Sequence[RequestEvent]) -> bool:
    request = None if any(isinstance(one, Purged) for one in facts) else fold(facts)
    return request is not None and request.open and not request.is_drill
