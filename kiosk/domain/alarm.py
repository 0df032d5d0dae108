# SPDX-License-Identifier: Apache-2.0
"""When a desk's light burns and when its bell is due: persistent until answered (rows F1, P8).

A bell is a number that only grows within a round, so whoever looks late, or after a
restart, rings once and not once for each turn that was missed.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from kiosk.domain.board import GROUP_ABOVE
from kiosk.domain.clock import Instant, age_ms, is_overdue
from kiosk.domain.events import Event, Seen, SteppedBack
from kiosk.domain.ladder import taken
from kiosk.domain.request import Request, State
from kiosk.domain.venue_events import KioskMuted

REPEAT_MS = 10_000
"""Between two bells of a request that nobody has answered."""

LOUD_MS = 30_000
"""From here on the desk repeats loudly (P8)."""

QUIET_MS = 60_000
"""How long ``seen`` quiets the bell, and when a withdrawn request rings once more (P8)."""

MUTE_MS = 600_000
"""How long the sound of a request or of a kiosk can be turned off; its light stays on."""

DRILL_MS = 60_000
"""A drill that is older rings no more, ended or not."""

Bell = tuple[int, int]
"""Round and number of a bell.  Greater than the last one rung: it is due."""

_UNKNOWN_AGE = 1_000_000
"""The bells of a request from another boot: greater than any that was rung in that boot."""


def light(request: Request) -> bool:
    """Until somebody is coming; a withdrawal may have been forced, so one look is needed.

    A drill lights nothing: nobody asks.
    """
    if request.is_drill:
        return False
    if request.withdrawn:
        return request.state is State.NEW
    return request.state in {State.NEW, State.SEEN}


def bell(request: Request, now: Instant) -> Bell | None:
    """The bell that is due at ``now``; None while the request is quiet."""
    if request.is_drill:
        return _of_a_drill(request, now)
    if request.state is State.COMING:
        return _of_a_reminder(request, now)
    if not light(request):
        return None
    since = request.ringing_since
    if request.withdrawn:
        rings = is_overdue(since, QUIET_MS, now)
        return (request.round, turn(since, since.plus(QUIET_MS))) if rings else None
    if request.state is State.SEEN and _quieted(request, now):
        return None
    return request.round, _number(request, now)


def loud(request: Request, now: Instant) -> bool:
    return light(request) and is_overdue(request.ringing_since, LOUD_MS, now)


def bells(
    requests: Iterable[Request],
    now: Instant,
    muted: Mapping[tuple[str, int], Instant] | None = None,
    places: Collection[str] = (),
) -> Mapping[str, Bell]:
    """The bells due, by request; more than GROUP_ABOVE unseen of one kiosk share one.

    ``muted``: (request, round) and when somebody at this desk turned its sound off.
    ``places``: the kiosks that make no sound now; see ``muted_places``.
    """
    quiet = {key for key, at in (muted or {}).items() if not is_overdue(at, MUTE_MS, now)}
    due: dict[str, Bell] = {}
    calling: dict[str, list[Request]] = defaultdict(list)
    for request in requests:
        rung = bell(request, now)
        place = request.pressed.place
        if rung is None or (request.id, request.round) in quiet or place in places:
            continue
        due[request.id] = rung
        if request.state is State.NEW and light(request) and not request.withdrawn:
            calling[place].append(request)
    for group in calling.values():
        if len(group) > GROUP_ABOVE:
            _share(due, group, now)
    return due


def is_due(rung: Mapping[str, Bell], due: Mapping[str, Bell]) -> bool:
    """Whether ``due`` holds a bell that was not ``rung`` yet."""
    return any(number > rung.get(key, (-1, 0)) for key, number in due.items())


def muted_places(events: Iterable[Event], now: Instant) -> dict[str, int]:
    """Kiosks whose presses make no sound, each with the milliseconds that this lasts yet.

    After a restart nobody knows how long that is: they ring again.
    """
    left: dict[str, int] = {}
    for event in events:
        if isinstance(event, KioskMuted) and not is_overdue(event.at, MUTE_MS, now):
            ends = MUTE_MS - age_ms(event.at, now)
            left[event.place] = max(ends, left.get(event.place, 0))
    return left


def _of_a_drill(request: Request, now: Instant) -> Bell | None:
    over = request.state is not State.NEW or is_overdue(request.pressed.at, DRILL_MS, now)
    return None if over else (request.round, 1)


def _of_a_reminder(request: Request, now: Instant) -> Bell | None:
    """Once for each reminder that nobody has arrived."""
    reminders = taken(request, now)
    if request.withdrawn or not reminders:
        return None
    return request.round, turn(request.ringing_since, reminders[-1].at)


def _share(due: dict[str, Bell], group: Sequence[Request], now: Instant) -> None:
    """One bell for the group: that of whoever waits longest, under a name of its own."""
    first = max(group, key=lambda one: (due[one.id][1], age_ms(one.ringing_since, now)))
    shared = due[first.id]
    for one in group:
        del due[one.id]
    due[f"group {first.id}"] = shared


def _number(request: Request, now: Instant) -> int:
    """Grows each REPEAT_MS, and at once when nobody is coming any more."""
    since = request.ringing_since
    backs = [one for one in request.stepped_back if one.at.boot == now.boot]
    if not backs:
        return turn(since, now)
    back = backs[-1].at
    return turn(since, back) + len(backs) - 1 + turn(back, now)


def turn(since: Instant, at: Instant) -> int:
    """Counts the bells since ``since`` from 1 within a boot."""
    if since.boot == at.boot:
        return 1 + max(0, at.boot_ms - since.boot_ms) // REPEAT_MS
    return _UNKNOWN_AGE + at.boot_ms // REPEAT_MS


def _quieted(request: Request, now: Instant) -> bool:
    """Seen within QUIET_MS, and nobody has stepped back since."""
    for event in reversed(request.facts):
        if event.round == request.round:
            if isinstance(event, SteppedBack):
                return False
            if isinstance(event, Seen) and event == request.seen:
                return not is_overdue(event.at, QUIET_MS, now)
    return False
