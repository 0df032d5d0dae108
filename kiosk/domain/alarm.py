# SPDX-License-Identifier: Apache-2.0
"""When a desk's light burns and when its bell is due: persistent until answered (rows F1, P8).

A bell is a number that only grows within a round, so whoever looks late, or after a
restart, rings once and not once for each turn that was missed.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from kiosk.domain.board import GROUP_ABOVE
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Seen, SteppedBack
from kiosk.domain.request import Request, State

REPEAT_MS = 10_000
"""Between two bells of a request that nobody has answered."""

LOUD_MS = 30_000
"""From here on the desk repeats loudly (P8)."""

QUIET_MS = 60_000
"""How long ``seen`` quiets the bell, and when a withdrawn request rings once more (P8)."""

Bell = tuple[int, int]
"""Round and number of a bell.  Greater than the last one rung: it is due."""


def light(request: Request) -> bool:
    """Until somebody is coming; a withdrawal may have been forced, so one look is needed."""
    if request.withdrawn:
        return request.state is State.NEW
    return request.state in {State.NEW, State.SEEN}


def bell(request: Request, now: Instant) -> Bell | None:
    """The bell that is due at ``now``; None while the request is quiet."""
    if not light(request):
        return None
    waited = age_ms(request.ringing_since, now)
    if request.withdrawn:
        return (request.round, _number(QUIET_MS)) if waited >= QUIET_MS else None
    if request.state is State.SEEN and _quieted(request, now):
        return None
    return request.round, _number(waited)


def loud(request: Request, now: Instant) -> bool:
    return light(request) and age_ms(request.ringing_since, now) >= LOUD_MS


def bells(
    requests: Iterable[Request], now: Instant, muted: Collection[tuple[str, int]] = ()
) -> Mapping[str, Bell]:
    """The bells due, by request; more than GROUP_ABOVE unseen of one kiosk share one.

    ``muted``: (request, round) whose sound somebody at this desk has turned off.
    """
    due: dict[str, Bell] = {}
    calling: dict[str, list[Request]] = defaultdict(list)
    for request in requests:
        rung = bell(request, now)
        if rung is None or (request.id, request.round) in muted:
            continue
        due[request.id] = rung
        if request.state is State.NEW and not request.withdrawn:
            calling[request.pressed.place].append(request)
    for group in calling.values():
        if len(group) > GROUP_ABOVE:
            _share(due, group, now)
    return due


def is_due(rung: Mapping[str, Bell], due: Mapping[str, Bell]) -> bool:
    """Whether ``due`` holds a bell that was not ``rung`` yet."""
    return any(number > rung.get(key, (-1, 0)) for key, number in due.items())


def _share(due: dict[str, Bell], group: Sequence[Request], now: Instant) -> None:
    """One bell for the group: that of whoever waits longest, under a name of its own."""
    first = max(group, key=lambda one: age_ms(one.ringing_since, now))
    shared = due[first.id]
    for one in group:
        del due[one.id]
    due[f"group {first.id}"] = shared


def _number(waited_ms: int) -> int:
    return 1 + waited_ms // REPEAT_MS


def _quieted(request: Request, now: Instant) -> bool:
    """Seen within QUIET_MS, and nobody has stepped back since."""
    for event in reversed(request.facts):
        if event.round == request.round:
            if isinstance(event, SteppedBack):
                return False
            if isinstance(event, Seen) and event == request.seen:
                return age_ms(event.at, now) < QUIET_MS
    return False
