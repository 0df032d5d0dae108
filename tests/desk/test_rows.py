# SPDX-License-Identifier: Apache-2.0
"""The list: groups, order, what each row offers."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.actions.teamwork import follow_up
from kiosk.content.said import said
from kiosk.desk.line import Line, Look
from kiosk.desk.rows import lines
from kiosk.domain.board import Board
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    Pressed,
    Reason,
    RequestEvent,
    Seen,
    Touched,
)
from kiosk.domain.transitions import Stamp, fact
from tests.desk.bench import pressed
from tests.desk.people import KIOSK, ME, NOW, OTHER, TELLER, Done, board_of, did, request_of

LOOK = Look(TELLER, NOW)


def press(number: int, ago_s: float, place: str = "Lobby A") -> Pressed:
    return pressed(number, NOW.plus(-round(ago_s * 1000)), place=place)


def row(*done: Done, ago_s: float = 10, look: Look = LOOK) -> Line:
    return lines(board_of(1, ago_s, *done), look)[-1]


def answered() -> Board:
    """One of each group, pressed in the order 0 to 4, the oldest first."""
    board = Board([press(n, 500 - n) for n in range(5)])
    steps: dict[int, tuple[type[RequestEvent], dict[str, Any]]] = {
        1: (Coming, {}),
        2: (Arrived, {}),
        3: (Closed, {"reason": Reason.ATTENDED}),
        4: (Seen, {}),
    }
    for number, (kind, fields) in steps.items():
        known = board.find(f"r{number}")
        assert known
        stamp = Stamp(f"s{number}", NOW.plus(-5000), OTHER)
        board.add(fact(kind, known, stamp, **fields))
    return board


def test_what_needs_somebody_stands_first() -> None:
    assert [one.key for one in lines(answered(), LOOK)] == [
        "needs_somebody", "r0", "r4",
        "on_the_way", "r1",
        "with_the_person", "r2",
        "closed", "r3",
    ]  # fmt: skip


def test_whoever_waits_longest_stands_first() -> None:
    board = Board([press(1, 10), press(2, 90), press(3, 40)])
    assert [one.key for one in lines(board, LOOK)][1:] == ["r2", "r3", "r1"]


@pytest.mark.parametrize(
    ("ago_s", "done", "urgency", "age", "can_go"),
    [
        (5, (), 1, "0:05", True),
        (29, (), 1, "0:29", True),
        (30, (), 2, "0:30", True),
        (72, (), 2, "1:12", True),
        (59, (did(Seen, 3),), 1, "0:59", True),
        (3753, (did(Seen, 3),), 2, "1:02:33", True),
        (72, (did(Coming, 3, OTHER),), 0, "1:12", False),
        (72, (did(Arrived, 3),), 0, "1:12", False),
        (72, (did(Closed, 3, reason=Reason.ATTENDED),), 0, "", False),
    ],
)
def test_a_row_tells_how_urgent_it_is(
    ago_s: float, done: tuple[Done, ...], urgency: int, age: str, can_go: bool
) -> None:
    made = row(*done, ago_s=ago_s)
    assert (made.urgency, made.age, made.canGo) == (urgency, age, can_go)


def test_more_than_five_new_ones_of_a_kiosk_stand_under_one_heading() -> None:
    board = Board([*(press(n, 60 - n) for n in range(6)), press(7, 99, "Hall")])
    listed = lines(board, LOOK)
    assert [one.key for one in listed[:2]] == ["needs_somebody", "kiosk Lobby A"]
    assert [one.key for one in listed[2:]] == [f"r{n}" for n in range(6)] + ["r7"]
    folded = lines(board, replace(LOOK, folded=frozenset({"kiosk Lobby A"})))
    assert [one.key for one in folded] == ["needs_somebody", "kiosk Lobby A", "r7"]
    assert folded[1].folded


def test_five_new_ones_stand_for_themselves() -> None:
    board = Board([press(n, 60 - n) for n in range(5)])
    assert {one.kind for one in lines(board, LOOK)} == {"heading", "request"}


def test_a_locked_desk_shows_place_sign_and_age_and_no_more() -> None:
    locked = lines(answered(), replace(LOOK, locked=True, chosen="r0"))
    assert all(one.line == "" and one.aside == "" and not one.chosen for one in locked)
    assert "closed" not in {one.key for one in locked}
    first = locked[1]
    assert first.word
    assert first.where
    assert first.age
    assert first.canGo


def test_first_taps_are_counted_once_no_second_one_can_follow() -> None:
    board = Board(
        Touched(id=str(ago), at=NOW.plus(-ago * 1000), by=KIOSK, request=str(ago))
        for ago in (1, 14, 15, 600, 50_000)
    )
    (told,) = lines(board, LOOK)
    assert (told.title, told.count) == (said("desk.group.touched"), 2)
    assert lines(board, replace(LOOK, locked=True)) == ()


def test_what_was_closed_half_a_day_ago_is_gone() -> None:
    board = board_of(1, 50_000, did(Closed, 43_200, Actor("person", "7"), reason=Reason.ATTENDED))
    assert lines(board, LOOK) == ()


def test_what_is_to_be_looked_after_again_stands_below_whoever_calls() -> None:
    board = board_of(1, 60, did(Closed, 30, reason=Reason.ATTENDED))
    again = board.find("r1")
    assert again
    board.add(follow_up(again, NOW.utc_ms, Stamp("again", NOW, ME)))
    keys = ["again", "r1"]
    assert [one.key for one in lines(board, Look(TELLER, NOW))] == keys
    for one in (*request_of(2, 20).facts, *request_of(3, 20, did(Coming, 5)).facts):
        board.add(replace(one, id=f"{one.request} {one.id}"))
    told = [one.key for one in lines(board, Look(TELLER, NOW))]
    assert told == ["needs_somebody", "r2", *keys, "on_the_way", "r3"]
    assert lines(board, Look(TELLER, NOW, locked=True))[-1].key == "r3"
