# SPDX-License-Identifier: Apache-2.0
"""Answer a request: the steps of the word table, their undo, and what a desk shows."""

from collections.abc import Collection, Iterable

from kiosk.domain.clock import Clock, Instant, Randomness, age_ms
from kiosk.domain.events import Actor, Reason, RequestEvent, Shown
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step, decide, fact
from kiosk.domain.undoing import UNDO_MS, undo


def answer(
    request: Request, step: Step, stamp: Stamp, reason: Reason | None = None
) -> RequestEvent | Refusal:
    """The fact that a step becomes, or why it is refused.  ``reason`` goes with CLOSE."""
    return decide(request, step, stamp, reason)


def take_back(request: Request, event_id: str, stamp: Stamp) -> RequestEvent | Refusal:
    """The undo of one's own step, within 10 s."""
    return undo(request, event_id, stamp)


def undo_left_ms(step: RequestEvent, now: Instant) -> int:
    """Milliseconds for which ``step`` can still be taken back."""
    return max(0, UNDO_MS - age_ms(step.at, now))


def show(
    requests: Iterable[Request],
    already: Collection[tuple[str, int]],
    desk: str,
    clock: Clock,
    randomness: Randomness,
) -> tuple[Shown, ...]:
    """One ``shown`` a round for each open request that the desk really shows.

    ``already``: (request, round) whose ``shown`` is on its way to the log.
    """
    by = Actor("desk", desk)
    return tuple(
        fact(Shown, one, Stamp(randomness.token(), clock.now(), by))
        for one in requests
        if one.open and one.shown is None and (one.id, one.round) not in already
    )
