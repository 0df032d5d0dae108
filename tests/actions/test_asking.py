# SPDX-License-Identifier: Apache-2.0
"""What a staff screen asks the relay and the kiosks for."""

from kiosk.actions.asking import ask_channel_test, ask_drill, mute_kiosk, prove
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, DrillEnded, Pressed, Proved
from kiosk.domain.transitions import Stamp, fact
from tests.fakes import FakeClock, SeededRandomness

CLOCK = FakeClock()
ME = Actor("person", "4")
DESK = Actor("desk", "desk")
STAMP = Stamp("e", CLOCK.now(), ME)


def press(request: str, *, drill: bool) -> Pressed:
    at: Instant = CLOCK.now()
    return Pressed(
        id=f"p{request}", at=at, by=Actor("kiosk", "Lobby"), request=request, code="BCDF",
        sign=0, place="Lobby", language="en", drill=drill,
    )  # fmt: skip


def test_whoever_asks_is_named() -> None:
    asked = ask_drill(STAMP), ask_channel_test("Team chat", STAMP), mute_kiosk("Lobby", STAMP)
    assert {one.by for one in asked} == {ME}
    assert (asked[0].why, asked[0].place) == ("hand", "")
    assert (asked[1].channel, asked[2].place) == ("Team chat", "Lobby")


def test_a_drill_is_proven_once_and_a_request_never() -> None:
    board = Board([press("drill", drill=True), press("call", drill=False)])
    made = prove(board, "desk desk", DESK, CLOCK, SeededRandomness())
    assert [(one.request, one.path, one.ok) for one in made] == [("drill", "desk desk", True)]
    for one in made:
        board.add(one)
    assert prove(board, "desk desk", DESK, CLOCK, SeededRandomness()) == ()
    assert len(prove(board, "desk desk 2", DESK, CLOCK, SeededRandomness())) == 1


def test_a_drill_that_is_over_is_not_proven_any_more() -> None:
    board = Board([press("drill", drill=True)])
    known = board.find("drill")
    assert known
    board.add(fact(DrillEnded, known, STAMP))
    assert prove(board, "desk desk", DESK, CLOCK, SeededRandomness()) == ()


def test_what_did_not_come_through_counts_as_said() -> None:
    board = Board([press("drill", drill=True)])
    known = board.find("drill")
    assert known
    board.add(fact(Proved, known, STAMP, path="desk desk", ok=False))
    assert prove(board, "desk desk", DESK, CLOCK, SeededRandomness()) == ()
