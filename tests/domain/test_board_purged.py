# SPDX-License-Identifier: Apache-2.0
"""A board forgets what was erased, in whatever order it hears of it."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.board import Board
from kiosk.domain.events import Arrived, Closed, Coming, Event, Purged, Reason, Seen
from tests.domain.history import PRESS_AT, TWO, History


def history() -> list[Event]:
    """Two requests: one erased, one kept."""
    gone, kept = History("gone", at=PRESS_AT), History("kept", at=PRESS_AT)
    for one in (gone, kept):
        one.one(Seen, TWO)
        one.one(Coming, TWO)
        one.one(Arrived, TWO)
        one.one(Closed, TWO, reason=Reason.ATTENDED)
    return [*gone.facts, *kept.facts, Purged(id="tomb", at=PRESS_AT, by=TWO, request="gone")]


FACTS = history()


@given(st.permutations(FACTS), st.integers(0, len(FACTS)))
def test_what_was_erased_is_in_no_list_whenever_it_is_heard(facts: list[Event], looks: int) -> None:
    board = Board()
    for number, fact in enumerate(facts):
        board.add(fact)
        if number == looks:
            board.open()
    assert board.find("gone") is None
    assert [one.id for one in board] == ["kept"]
    assert [one.id for one in board.closed()] == ["kept"]
    assert board.open() == board.followed() == ()
    assert "BCDF" not in str(board._facts["gone"]), "nor in what it remembers"
