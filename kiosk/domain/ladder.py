# SPDX-License-Identifier: Apache-2.0
"""The ladder of a request that nobody answers, as data, and which of its steps are due (P8).

A step is done when its fact is in the log.  So the deadlines are stored with the facts: a
process that dies between two steps goes on where it was, whatever the wall clock says.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.clock import Instant
from kiosk.domain.events import Coming, Escalated, Reminded, RequestEvent, SteppedBack
from kiosk.domain.request import Request, State

_E = TypeVar("_E", bound=RequestEvent)

LATE_MS = 2_000
"""A step is taken within this time of its moment (P8)."""


class Reach(StrEnum):
    """Whom a step reaches: the desks again, every staff screen, the channels of a group."""

    DESKS = "desks"
    EVERYBODY = "everybody"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Rung:
    """``after_ms``: time since the press, or since somebody said "I'm going"."""

    after_ms: int
    reach: frozenset[Reach]


@dataclass(frozen=True, slots=True)
class Ladder:
    """Rungs in order; behind the last one it is repeated each ``again_ms``."""

    rungs: Sequence[Rung]
    again_ms: int

    def rung(self, step: int) -> Rung:
        """``step`` counts from 1."""
        last = self.rungs[-1]
        beyond = step - len(self.rungs)
        if beyond <= 0:
            return self.rungs[step - 1]
        return Rung(last.after_ms + beyond * self.again_ms, last.reach)


UNANSWERED = Ladder(
    (
        Rung(30_000, frozenset({Reach.DESKS})),
        Rung(60_000, frozenset({Reach.EVERYBODY, Reach.FIRST})),
        Rung(120_000, frozenset({Reach.EVERYBODY, Reach.FIRST, Reach.SECOND})),
    ),
    again_ms=60_000,
)
"""From the press until somebody is coming."""

AFTER_STEPPING_BACK = 2
"""The step at which the ladder goes on when nobody is coming any more: that of 60 s."""

WITHDRAWN_STEP = 2
"""The one step of a withdrawn request that nobody has seen: it may have been forced."""

NOT_ARRIVED = Ladder(
    (
        Rung(300_000, frozenset({Reach.DESKS, Reach.EVERYBODY})),
        Rung(600_000, frozenset({Reach.EVERYBODY, Reach.FIRST})),
    ),
    again_ms=300_000,
)
"""From "I'm going" until somebody is there."""


@dataclass(frozen=True, slots=True)
class Due:
    """A step whose moment has come: ``reminder`` says of which ladder."""

    step: int
    reach: frozenset[Reach]
    reminder: bool = False


@dataclass(frozen=True, slots=True)
class _Climb:
    """A ladder that runs from ``since``, where ``begun_ms`` of it are behind it already.

    ``first``: its first step.  ``done``: the facts of its steps, in order.  ``once``: it
    ends with its first step.
    """

    ladder: Ladder
    since: Instant
    done: tuple[Escalated | Reminded, ...]
    first: int = 1
    begun_ms: int = 0
    once: bool = False


def due(request: Request, now: Instant) -> tuple[Due, ...]:
    """The steps whose moment has come and whose fact is missing, in order."""
    climb = _climb(request, now)
    found: list[Due] = []
    while climb and (left := _left_ms(climb, len(found), now)) is not None and left <= 0:
        step = _next(climb) + len(found)
        reminder = climb.ladder is NOT_ARRIVED
        found.append(Due(step, climb.ladder.rung(step).reach, reminder))
    return tuple(found)


def next_ms(request: Request, now: Instant) -> int | None:
    """Milliseconds until the next step, never below zero; None: none will come."""
    climb = _climb(request, now)
    left = _left_ms(climb, 0, now) if climb else None
    return None if left is None else max(0, left)


def calls(request: Request) -> bool:
    """Whether the ladder still calls the team; reminders do not count."""
    if request.is_drill:
        return False
    if request.withdrawn:
        return request.state is State.NEW
    return request.state in {State.NEW, State.SEEN}


def begun_by(request: Request, now: Instant) -> Coming | SteppedBack | None:
    """The fact from which the ladder is counted; None: the press, or the reopening."""
    if request.state is State.COMING:
        return _latest(request.comings, now)
    if calls(request) and request.stepped_back and not request.withdrawn:
        return _latest(request.stepped_back, now)
    return None


def taken(request: Request, now: Instant) -> tuple[Escalated | Reminded, ...]:
    """The facts of the steps that were taken on the ladder that ``request`` climbs now."""
    climb = _climb(request, now)
    return climb.done if climb else ()


def _climb(request: Request, now: Instant) -> _Climb | None:
    """The ladder that this request climbs; a drill climbs none."""
    if not calls(request):
        return _not_arrived(request, now)
    steps = tuple(e for e in _of_round(request) if isinstance(e, Escalated))
    since = request.ringing_since
    if request.withdrawn:
        done = tuple(one for one in steps if one.step >= WITHDRAWN_STEP)
        return _Climb(UNANSWERED, since, done, first=WITHDRAWN_STEP, once=True)
    back = begun_by(request, now)
    if back is None:
        return _Climb(UNANSWERED, since, steps)
    # A step may be taken in the very millisecond in which somebody stepped back.
    done = tuple(one for one in steps if _is_behind(one, back, request, now, with_it=True))
    begun = UNANSWERED.rung(AFTER_STEPPING_BACK).after_ms
    return _Climb(UNANSWERED, back.at, done, first=AFTER_STEPPING_BACK, begun_ms=begun)


def _not_arrived(request: Request, now: Instant) -> _Climb | None:
    if request.state is not State.COMING or request.withdrawn or request.is_drill:
        return None
    coming = _latest(request.comings, now)
    steps = (e for e in _of_round(request) if isinstance(e, Reminded))
    done = tuple(one for one in steps if _is_behind(one, coming, request, now))
    return _Climb(NOT_ARRIVED, coming.at, done)


def _of_round(request: Request) -> Iterator[RequestEvent]:
    return (event for event in request.facts if event.round == request.round)


def _latest(events: Sequence[_E], now: Instant) -> _E:
    """The last one.  The wall may lay this boot before an earlier one: this boot is the last."""
    here = [event for event in events if event.at.boot == now.boot]
    return (here or events)[-1]


def _is_behind(
    step: RequestEvent,
    begun: RequestEvent,
    request: Request,
    now: Instant,
    *,
    with_it: bool = False,
) -> bool:
    """Whether ``step`` came after ``begun``, or in its millisecond where ``with_it`` says so.

    Across boots the wall may say it wrongly.
    """
    if step.at.boot == begun.at.boot:
        return step.at.boot_ms > begun.at.boot_ms - with_it
    if now.boot in {step.at.boot, begun.at.boot}:
        return step.at.boot == now.boot
    return request.facts.index(step) > request.facts.index(begun)


def _next(climb: _Climb) -> int:
    return max((one.step + 1 for one in climb.done), default=climb.first)


def _left_ms(climb: _Climb, taken: int, now: Instant) -> int | None:
    """Milliseconds until the step after the next ``taken`` ones; None: the ladder has ended.

    Only the boot's own clock counts.  What began in another boot has an unknown age: its
    next step is overdue, and the ones behind it are timed from there.
    """
    step = _next(climb) + taken
    if climb.once and step > climb.first:
        return None
    after = climb.ladder.rung(step).after_ms
    if climb.since.boot == now.boot:
        return climb.since.boot_ms + after - climb.begun_ms - now.boot_ms
    here = [one for one in climb.done if one.at.boot == now.boot]
    if here:
        before = climb.ladder.rung(here[-1].step).after_ms
        return here[-1].at.boot_ms + after - before - now.boot_ms
    return after - climb.ladder.rung(_next(climb)).after_ms
