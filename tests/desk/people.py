# SPDX-License-Identifier: Apache-2.0
"""Requests with a history, for tables: a press and what people did, told by seconds ago."""

from dataclasses import replace
from typing import Any

from kiosk.desk.words import Teller
from kiosk.domain.board import Board
from kiosk.domain.events import Actor, RequestEvent
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp, fact
from tests.desk.bench import OPTIONS, pressed
from tests.fakes import FakeClock

NOW = FakeClock().now()
"""12:00:00 UTC."""

ME = Actor("person", "4")
OTHER = Actor("person", "7")
THIRD = Actor("person", "9")
KIOSK = Actor("kiosk", "Lobby A")
RELAY = Actor("system", "relay")
TELLER = Teller(OPTIONS, ME)

Done = tuple[type[RequestEvent], float, Actor, dict[str, Any]]


def did(kind: type[RequestEvent], ago_s: float, by: Actor = ME, **fields: Any) -> Done:
    return kind, ago_s, by, fields


def board_of(number: int, ago_s: float, *done: Done, **press: Any) -> Board:
    """A board with the request ``r<number>``; ``undoes="last"`` names the fact before."""
    start = pressed(number, NOW.plus(-round(ago_s * 1000)))
    board = Board([replace(start, **press)])
    last = ""
    for place, (kind, ago, by, fields) in enumerate(done):
        given: dict[str, Any] = {
            key: last if value == "last" else value for key, value in fields.items()
        }
        stamp = Stamp(f"{kind.kind}-{place}", NOW.plus(-round(ago * 1000)), by)
        known = board.find(f"r{number}")
        assert known
        made = fact(kind, known, stamp, **given)
        board.add(made)
        last = made.id
    return board


def request_of(number: int, ago_s: float, *done: Done, **press: Any) -> Request:
    found = board_of(number, ago_s, *done, **press).find(f"r{number}")
    assert found
    return found
