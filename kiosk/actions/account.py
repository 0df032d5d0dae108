# SPDX-License-Identifier: Apache-2.0
"""Requests as rows for machines: ``log --json``, and what an export writes.

The keys are fixed and documented in the README.  Notes are not among them: they stay
at the desk, where each view is on record.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.request import Request
from kiosk.domain.signs import sign
from kiosk.store.event_log import Recorded

SCHEMA = 1

SignWord = Callable[[int, str], str]
"""The word of a sign's index in a language."""

_TOLD = ("reason", "undoes")
"""What else is told of a fact: without it nobody could count again what a report counts."""

_PAGE = "page "
"""How the name of a staff page begins; each is paired with one person."""

_LAST_MS = 253_402_300_799_999
"""9999-12-31: a clock beyond it is broken, and no reason to show nothing."""


@dataclass(frozen=True, slots=True)
class Account:
    """A request and where each of its facts stands in the log."""

    request: Request
    recorded: tuple[Recorded, ...]


def accounts(recorded: Iterable[Recorded]) -> tuple[Account, ...]:
    """The requests of a log, in the order of their presses in the log."""
    about = [one for one in recorded if isinstance(one.event, RequestEvent)]
    found = []
    for _, group in groupby(sorted(about, key=_request), key=_request):
        facts = tuple(sorted(group, key=lambda one: one.position))
        request = fold(one.event for one in facts if isinstance(one.event, RequestEvent))
        if request:
            found.append(Account(request, facts))
    return tuple(sorted(found, key=lambda one: one.recorded[0].position))


def row(account: Account, word: SignWord, *, numbers: bool = True) -> dict[str, object]:
    """The keys of ``log --json``, in their order; ``numbers``: with call numbers."""
    request = account.request
    pressed = request.pressed
    shown = sign(pressed.sign)
    return {
        "schema": SCHEMA,
        "request": request.id,
        "code": pressed.code,
        "place": pressed.place,
        "sign": {
            "shape": shown.shape,
            "colour": shown.colour,
            "word": word(pressed.sign, request.language),
        },
        "language": request.language,
        "state": request.state.value,
        "marks": sorted(mark.value for mark in request.marks),
        "events": [_event(one, numbers=numbers) for one in account.recorded],
    }


def iso(at: Instant) -> str:
    """ "2026-11-22T14:32:04.120Z": the wall clock in UTC."""
    ms = min(max(at.utc_ms, 0), _LAST_MS)
    second = datetime.fromtimestamp(ms // 1000, UTC)
    return f"{second:%Y-%m-%dT%H:%M:%S}.{ms % 1000:03d}Z"


def whom(actor: Actor, *, numbers: bool) -> str:
    """Who it was; without ``numbers`` neither a person nor what is paired with one is told."""
    paired = actor.role == "desk" and actor.name.startswith(_PAGE)
    if numbers or not (paired or actor.role == "person"):
        return str(actor)
    return f"{actor.role} {_PAGE.strip()}" if paired else actor.role


def _event(one: Recorded, *, numbers: bool) -> dict[str, object]:
    event = one.event
    return {
        "id": event.id,
        "seq": one.seq,
        "kind": event.kind,
        "at": iso(event.at),
        "by": whom(event.by, numbers=numbers),
        **{name: getattr(event, name) for name in _TOLD if hasattr(event, name)},
    }


def _request(one: Recorded) -> str:
    return one.event.request if isinstance(one.event, RequestEvent) else ""
