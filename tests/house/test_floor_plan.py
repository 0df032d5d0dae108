# SPDX-License-Identifier: Apache-2.0
"""kiosk/README.md names every room, event and state, and no other."""

import re

from kiosk.domain.events import RequestEvent
from kiosk.domain.kinds import BY_KIND
from kiosk.domain.request import Mark, State
from tests.house.tree import ROOT, files

PAGE = (ROOT / "kiosk/README.md").read_text(encoding="utf-8")
PLAN = PAGE.split("```")[1]
TABLE = PAGE.split("## Events and states")[1].split("\n## ")[0]


def _rows(column: int) -> set[str]:
    cells = (line.split("|")[column] for line in TABLE.splitlines() if line.startswith("| `"))
    return {name for cell in cells for name in re.findall(r"`(\w+)`", cell)}


def test_every_room_stands_on_a_floor() -> None:
    rooms = {path.parts[1].removesuffix(".py") for path in files() if path.match("kiosk/*.py")}
    rooms |= {path.parts[1] for path in files() if path.match("kiosk/*/*.py")}
    floors = "\n".join(line[:50] for line in PLAN.splitlines())
    assert set(re.findall(r"[a-z_]{3,}", floors)) == rooms - {"__init__"}


def test_every_event_of_a_request_is_in_the_table() -> None:
    kinds = {kind for kind, fact in BY_KIND.items() if issubclass(fact, RequestEvent)}
    assert _rows(1) == kinds


def test_every_state_and_mark_is_in_the_table() -> None:
    assert _rows(3) <= {*State, *Mark}
    assert _rows(3) >= {*State}
    assert all(f"`{mark}`" in TABLE for mark in Mark)
