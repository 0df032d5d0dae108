# SPDX-License-Identifier: Apache-2.0
"""What one person is told of what the others did: in time, once each, and only what is so."""

from dataclasses import replace

from kiosk.actions.teamwork import follow_up
from kiosk.content.said import spoken
from kiosk.content.team_news import TOLD_MS, Kind, News, team_news
from kiosk.domain.board import Board
from kiosk.domain.events import Arrived, Coming, SteppedBack
from kiosk.domain.teamwork_events import (
    ForLead,
    HandOverDeclined,
    HandOverOffered,
    HandOverTaken,
    LeadHasIt,
)
from kiosk.domain.transitions import Stamp
from tests.desk.people import ME, NOW, OTHER, TELLER, THIRD, board_of, did


def told(board: Board, later_ms: int = 0, *, lead: bool = False) -> list[tuple[str, str]]:
    """(kind, sentence) for ME, so much later."""
    found = team_news(tuple(board), TELLER, NOW.plus(later_ms), lead=lead)
    return [(one.kind.value, _words(one)) for one in found]


def kinds(board: Board, later_ms: int = 0, *, lead: bool = False) -> list[str]:
    return [kind for kind, _ in told(board, later_ms, lead=lead)]


def _words(one: News) -> str:
    return spoken(one.text, lambda text_id, *words: " ".join((text_id, *words)))


def asked_me() -> Board:
    return board_of(
        1,
        60,
        did(Coming, 9, OTHER),
        did(HandOverOffered, 5, OTHER, number=ME.name, gives="coming-0"),
    )


def asked_other() -> Board:
    return board_of(
        1, 90, did(Coming, 80), did(HandOverOffered, 70, number=OTHER.name, gives="coming-0")
    )


def test_who_is_asked_reads_by_whom() -> None:
    assert told(asked_me()) == [("asked", "desk.news.asked desk.person 7 Maple")]
    assert kinds(asked_me(), TOLD_MS * 10) == ["asked"]


def test_the_giver_reads_after_a_minute_that_nobody_answered() -> None:
    assert kinds(asked_other(), -20_000) == []
    assert told(asked_other()) == [("unanswered", "desk.news.unanswered desk.person 7 Maple")]


def test_the_giver_reads_who_declined_and_who_took_over() -> None:
    board = asked_other()
    offer = "hand_over_offered-1"
    no = HandOverDeclined(id="no", at=NOW, by=OTHER, request="r1", offer=offer)
    board.add(no)
    assert kinds(board) == ["declined"]
    assert kinds(board, TOLD_MS) == []

    board = asked_other()
    board.add(Coming(id="go", at=NOW, by=OTHER, request="r1"))
    board.add(HandOverTaken(id="t", at=NOW, by=OTHER, request="r1", offer=offer, coming="go"))
    assert told(board) == [("taken", "desk.news.taken desk.person 7 Maple")]
    assert kinds(board, TOLD_MS) == []


def test_nobody_reads_of_a_taker_who_cannot_come_after_all() -> None:
    board = asked_other()
    board.add(Coming(id="go", at=NOW, by=OTHER, request="r1"))
    taken = HandOverTaken(
        id="t", at=NOW, by=OTHER, request="r1", offer="hand_over_offered-1", coming="go"
    )
    board.add(taken)
    assert kinds(board) == ["taken"]
    board.add(SteppedBack(id="back", at=NOW, by=OTHER, request="r1", undoes="go"))
    assert kinds(board) == []


def test_two_who_go_are_each_told_for_a_minute() -> None:
    board = board_of(1, 60, did(Coming, 30), did(Coming, 0, OTHER))
    assert told(board) == [("joined", "desk.news.joined desk.person 7 Maple")]
    theirs = team_news(tuple(board), replace(TELLER, me=OTHER), NOW)
    assert [one.kind for one in theirs] == [Kind.JOINED]
    assert team_news(tuple(board), replace(TELLER, me=THIRD), NOW) == ()
    assert kinds(board, TOLD_MS) == []


def test_who_has_stepped_back_or_arrived_is_told_no_more() -> None:
    back = board_of(
        1, 60, did(Coming, 9, OTHER), did(Coming, 5), did(SteppedBack, 1, undoes="last")
    )
    assert kinds(back) == []
    there = board_of(1, 60, did(Coming, 9, OTHER), did(Coming, 5), did(Arrived, 1))
    assert kinds(there) == []


def test_only_leads_other_than_who_marked_it_are_called() -> None:
    board = board_of(1, 60, did(ForLead, 5, OTHER))
    assert kinds(board) == []
    assert told(board, lead=True) == [("lead", "desk.news.lead desk.person 7 Maple")]
    assert kinds(board_of(1, 60, did(ForLead, 5)), lead=True) == []
    board.add(LeadHasIt(id="has", at=NOW, by=ME, request="r1", mark="for_lead-0"))
    assert kinds(board, lead=True) == []


def test_what_is_due_is_told_to_everybody_and_behind_what_wants_an_answer() -> None:
    board = asked_me()
    request = board.find("r1")
    assert request
    board.add(follow_up(request, NOW.utc_ms, Stamp("again", NOW, OTHER)))
    assert kinds(board, -1) == ["asked"]
    assert kinds(board) == ["asked", "due"]
