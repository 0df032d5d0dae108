# SPDX-License-Identifier: Apache-2.0
"""What is so at one moment for all phones, and the snapshot that one of them is sent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.faults import remedy, sentence
from kiosk.content.groups import recent
from kiosk.domain.alarm import Bell, bells, muted_places
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.health import STOPS, Health, Trouble, readiness, troubles
from kiosk.domain.request import Request
from kiosk.domain.venue_events import KioskMuted
from kiosk.phone.closed_rows import ClosedRows
from kiosk.phone.rows import View, row
from kiosk.phone.tongue import Tongue

Snapshot = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scene:
    """Made once for all phones.

    ``closed``: those of the last hours that are still listed.  ``muted``: kiosks that make no
    sound, each with the milliseconds that this lasts yet.
    """

    now: Instant
    open: tuple[Request, ...]
    closed: tuple[Request, ...]
    bells: Mapping[str, Bell]
    muted: Mapping[str, int]
    health: Health | None


def scene(board: Board, mutes: Iterable[KioskMuted], health: Health | None, now: Instant) -> Scene:
    calling, muted = board.open(), muted_places(mutes, now)
    due = bells((one for one in calling if not one.is_drill), now, places=muted)
    return Scene(now, calling, recent(board, now), due, muted, health)


@dataclass(frozen=True, slots=True)
class Standing:
    """Of one phone: whom it answers for, whether it listens, and if not, why, in words."""

    phone: str
    number: str
    on_duty: bool
    attended: bool
    why: str


def snapshot(at: Scene, standing: Standing, view: View, kept: ClosedRows) -> Snapshot:
    """Everything but its ``revision``."""
    return {
        "person": view.tongue("desk.person", standing.number),
        "phone": standing.phone,
        "on_duty": standing.on_duty,
        "attended": standing.attended,
        "why": standing.why,
        "requests": [row(one, view) for one in at.open],
        "closed": kept.rows(at.closed, view),
        "health": _health(at, view.tongue),
        "muted": [{"place": place, "left_ms": left} for place, left in at.muted.items()],
    }


def steady(told: Snapshot) -> Snapshot:
    """``told`` without what changes by itself each second: two that are equal need one message."""
    return {
        **told,
        "requests": [_steady(one) for one in told["requests"]],
        "closed": [_steady(one) for one in told["closed"]],
        "muted": [one["place"] for one in told["muted"]],
    }


def _steady(told: dict[str, Any]) -> dict[str, Any]:
    undo = told["undo"]
    return {**told, "age_ms": 0, "undo": undo and undo["event"]}


def _health(at: Scene, tongue: Tongue) -> Snapshot:
    """Nothing is said before the relay has looked once."""
    if at.health is None:
        return {"readiness": "", "text": "", "troubles": []}
    dead = sorted(troubles(at.health, at.now), key=lambda one: one.fault not in STOPS)
    stands = readiness(dead)
    return {
        "readiness": stands.value,
        "text": tongue(f"readiness.{stands}"),
        "troubles": [_trouble(one, tongue) for one in dead],
    }


def _trouble(one: Trouble, tongue: Tongue) -> Snapshot:
    return {
        "text": sentence(one, tongue),
        "fix": remedy(one, tongue),
        "stops": one.fault in STOPS,
    }
