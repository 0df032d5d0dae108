# SPDX-License-Identifier: Apache-2.0
"""Under which heading a request stands, and for how long a closed one does."""

from kiosk.content.groups import GROUPS, RECENT, RECENT_MS, recent
from kiosk.domain.board import Board
from kiosk.domain.events import Closed, Reason
from kiosk.domain.request import State
from tests.desk.people import NOW, board_of, did


def test_each_state_has_its_heading() -> None:
    assert set(GROUPS) == set(State)


def test_the_latest_closed_ones_are_listed_for_half_a_day() -> None:
    board = Board()
    for number in range(RECENT + 5):
        closed = did(Closed, number + 1, reason=Reason.ATTENDED)
        for fact in next(iter(board_of(number, 90, closed))).facts:
            board.add(fact)
    listed = recent(board, NOW)
    assert [one.id for one in listed] == [f"r{number}" for number in range(RECENT)]
    assert recent(board, NOW.plus(RECENT_MS)) == ()
