# SPDX-License-Identifier: Apache-2.0
"""How a new fact about a request is made, or refused."""

from dataclasses import dataclass
from typing import Any, TypeVar

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, RequestEvent
from kiosk.domain.request import Request

_E = TypeVar("_E", bound=RequestEvent)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What each new fact carries: its id, its moment and who."""

    id: str
    at: Instant
    by: Actor


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a step is not possible; ``reason`` is a text id."""

    reason: str


def fact(kind: type[_E], request: Request, stamp: Stamp, step_round: int = 0, **fields: Any) -> _E:
    """A fact of ``kind`` about ``request``, in its round or ``step_round`` rounds later."""
    return kind(
        id=stamp.id,
        at=stamp.at,
        by=stamp.by,
        request=request.id,
        round=request.round + step_round,
        **fields,
    )
