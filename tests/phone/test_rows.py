# SPDX-License-Identifier: Apache-2.0
"""A request as a phone shows it: the words of the desk, and nothing of anybody else's."""

from pathlib import Path
from typing import Any

from kiosk.content.teller import ScreenTeller
from kiosk.domain.alarm import bells
from kiosk.domain.board import Board
from kiosk.domain.events import (
    Actor,
    Arrived,
    Coming,
    LanguageChosen,
    PlaceChosen,
    Proved,
    Seen,
    Withdrawn,
)
from kiosk.domain.request import Request
from kiosk.domain.teamwork_events import HandOverOffered
from kiosk.phone.doors import PageOptions
from kiosk.phone.rows import View, row
from kiosk.phone.tongue import Tongue
from tests.desk.people import KIOSK, ME, NOW, OTHER, board_of, did, request_of
from tests.phone.house import TEXTS, WORDS

OPTIONS = PageOptions(Path("page"), places={"own": "Library"}, sign_words=WORDS)


def seen_by(
    request: Request,
    me: Actor = ME,
    among: Board | None = None,
    people: tuple[str, ...] = (),
) -> dict[str, Any]:
    view = View(
        teller=ScreenTeller(OPTIONS, me),
        tongue=Tongue(TEXTS),
        word=lambda index, language: f"{WORDS[index]} in {language}",
        bells=bells(among or [request], NOW),
        now=NOW,
        page="page 3",
        people=people,
    )
    return row(request, view)


def test_both_words_of_a_sign_are_told() -> None:
    told = seen_by(request_of(1, 5, language="ar", language_chosen=True))
    assert told["sign"]["word"].endswith(" in ar")
    assert told["sign"]["spoken"] in WORDS
    assert told["language"].startswith("Screen in ")
    assert seen_by(request_of(1, 5, language="ar"))["language"] == ""


def test_a_language_that_was_chosen_after_the_press_changes_the_word_as_on_the_screen() -> None:
    told = seen_by(request_of(1, 5, did(LanguageChosen, 2, KIOSK, language="ja")))
    assert told["sign"]["word"].endswith(" in ja")
    assert told["language"] == TEXTS("desk.screen_in", TEXTS("language.ja"))


def test_where_and_what_is_so_are_the_desks_words() -> None:
    told = seen_by(request_of(1, 90, did(PlaceChosen, 60, KIOSK, place="own")))
    assert told["where"].endswith(" · Library")
    assert told["lines"] == [TEXTS("desk.mark.nobody_answered")]
    assert (told["group"], told["loud"], told["light"]) == ("needs_somebody", True, True)
    built_in = seen_by(request_of(1, 90, did(PlaceChosen, 60, KIOSK, place="quiet_room")))
    assert built_in["where"].endswith(TEXTS("venue.place.quiet_room"))


def test_each_sees_their_own_steps_and_undo() -> None:
    request = request_of(1, 60, did(Coming, 5))
    mine, theirs = seen_by(request, ME), seen_by(request, OTHER)
    assert mine["undo"] == {
        "event": request.comings[0].id,
        "left_ms": 5_000,
        "text": TEXTS("desk.did.coming", mine["sign"]["spoken"]),
    }
    assert theirs["undo"] is None
    assert mine["steps"] == ["stepped_back", "arrived", "for_lead", "closed"]
    assert theirs["steps"] == ["coming", "arrived", "for_lead", "closed"]
    assert seen_by(request_of(1, 60, did(Coming, 11)))["undo"] is None


def test_only_the_latest_step_can_be_taken_back() -> None:
    request = request_of(1, 60, did(Seen, 8), did(Arrived, 2))
    undo = seen_by(request)["undo"]
    assert undo["event"] == request.arrived[0].id


def test_a_withdrawn_request_stays_in_the_light_without_a_bell() -> None:
    told = seen_by(request_of(1, 20, did(Withdrawn, 10, KIOSK)))
    assert (told["ring"], told["light"]) == (None, True)
    assert told["lines"] == [TEXTS("desk.mark.withdrawn")]


def test_many_calls_of_one_kiosk_ring_once_for_all() -> None:
    board = Board()
    for number in range(1, 8):
        for fact in next(iter(board_of(number, 10 + number))).facts:
            board.add(fact)
    rings = [seen_by(one, among=board)["ring"] for one in board]
    assert len([one for one in rings if one]) == 1


def test_a_drill_rings_until_this_page_has_proved_it() -> None:
    drill = request_of(1, 5, drill=True)
    assert seen_by(drill)["ring"] == (0, 1)
    other = request_of(1, 5, did(Proved, 1, path="page 4"), drill=True)
    assert seen_by(other)["ring"] == (0, 1)
    proved = request_of(1, 5, did(Proved, 1, path="page 3"), drill=True)
    assert (seen_by(proved)["ring"], seen_by(proved)["steps"]) == (None, [])


def test_a_text_that_is_missing_is_told_by_its_name() -> None:
    told = seen_by(request_of(1, 5, language="xx", language_chosen=True))
    assert told["language"] == TEXTS("desk.screen_in", "xx")


def test_who_is_asked_to_take_over_reads_it_rings_and_may_answer() -> None:
    request = request_of(
        1, 60, did(Coming, 50, OTHER), did(HandOverOffered, 5, OTHER, number="4", gives="coming-0")
    )
    asked, theirs = seen_by(request, ME), seen_by(request, OTHER)
    assert asked["steps"] == ["take_over", "decline", "arrived", "for_lead", "closed"]
    assert (
        TEXTS("desk.news.asked", TEXTS("desk.person", "7"), asked["sign"]["spoken"])
        in asked["lines"]
    )
    assert asked["light"]
    assert asked["ring"]
    assert theirs["ring"] is None
    assert "keep" in theirs["steps"]


def test_who_is_going_may_ask_anybody_who_is_not() -> None:
    going = request_of(1, 60, did(Coming, 5))
    assert [one["number"] for one in seen_by(going, ME, people=("4", "7", "12"))["ask"]] == [
        "7",
        "12",
    ]
    assert seen_by(going, OTHER, people=("4", "12"))["ask"] == []
