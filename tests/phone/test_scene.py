# SPDX-License-Identifier: Apache-2.0
"""The whole picture: health in words, and what makes two pictures the same."""

from kiosk.content.teller import ScreenTeller
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.health import Fault, Health, Trouble
from kiosk.phone.closed_rows import ClosedRows
from kiosk.phone.rows import View
from kiosk.phone.scene import Snapshot, Standing, scene, snapshot, steady
from kiosk.phone.tongue import Tongue
from tests.desk.people import ME, NOW, board_of
from tests.phone.house import TEXTS
from tests.phone.test_rows import OPTIONS

STANDING = Standing("3", "4", on_duty=True, attended=False, why="because")


def picture(board: Board, health: Health | None = None, now: Instant = NOW) -> Snapshot:
    at = scene(board, (), health, now)
    teller, tongue = ScreenTeller(OPTIONS, ME), Tongue(TEXTS)
    view = View(teller, tongue, lambda _, __: "Heron", at.bells, now, "page 3")
    return snapshot(at, STANDING, view, ClosedRows())


def test_it_says_who_and_why() -> None:
    told = picture(Board())
    assert {key: told[key] for key in ("person", "phone", "on_duty", "attended", "why")} == {
        "person": "Team 4", "phone": "3", "on_duty": True, "attended": False, "why": "because",
    }  # fmt: skip


def test_what_is_dead_is_told_with_what_helps() -> None:
    dead = Health(NOW, (Trouble(Fault.CHANNEL, "Team chat"),))
    health = picture(Board(), dead)["health"]
    assert (health["readiness"], health["text"]) == ("degraded", TEXTS("readiness.degraded"))
    assert health["troubles"] == [
        {
            "text": TEXTS("fault.channel", "Team chat"),
            "fix": TEXTS("fault.channel.fix", "Team chat"),
            "stops": False,
        }
    ]
    assert picture(Board(), Health(NOW))["health"]["readiness"] == "ready"
    assert picture(Board(), Health(NOW.plus(-16_000)))["health"]["readiness"] == "not_ready"
    assert picture(Board())["health"] == {"readiness": "", "text": "", "troubles": []}


def test_what_stops_requests_is_told_first_and_marked() -> None:
    dead = Health(NOW, (Trouble(Fault.NETWORK), Trouble(Fault.NOBODY_LISTENS)))
    told = picture(Board(), dead)["health"]["troubles"]
    assert [(one["text"], one["stops"]) for one in told] == [
        (TEXTS("fault.nobody_listens"), True),
        (TEXTS("fault.network"), False),
    ]


def test_seconds_alone_change_nothing_and_a_bell_does() -> None:
    board = board_of(1, 2)
    first, soon, later = (picture(board, now=NOW.plus(ms)) for ms in (0, 3_000, 9_000))
    assert first != soon
    assert steady(first) == steady(soon)
    assert steady(first) != steady(later)
