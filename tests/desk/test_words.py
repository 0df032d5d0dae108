# SPDX-License-Identifier: Apache-2.0
"""What is so, in one line each."""

import pytest

from kiosk.content.said import joined, plain, said
from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    Escalated,
    LanguageChosen,
    PlaceChosen,
    PressedAgain,
    Reason,
    Reopened,
    Seen,
    SteppedBack,
    Withdrawn,
)
from tests.desk.people import KIOSK, ME, NOW, OTHER, TELLER, THIRD, Done, did, request_of

T4, T7, T9 = (said("desk.person", plain(n)) for n in "479")
YOU = said("desk.person_you", plain("4"))
NOON = plain("11:59")


@pytest.mark.parametrize(
    ("ago_s", "done", "line"),
    [
        (5, (), said("desk.mark.new")),
        (60, (), said("desk.mark.nobody_answered")),
        (90, (did(Seen, 20),), said("desk.mark.you_seen", NOON)),
        (90, (did(Seen, 20, OTHER),), said("desk.mark.seen", T7, NOON)),
        (90, (did(Coming, 20),), said("desk.mark.you_going", NOON)),
        (90, (did(Coming, 20, OTHER),), said("desk.mark.going", T7, NOON)),
        (90, (did(Coming, 20, OTHER), did(Coming, 9)), said("desk.mark.going_two", YOU, T7)),
        (
            90,
            (did(Coming, 20, OTHER), did(Coming, 9, THIRD), did(Coming, 3)),
            said("desk.mark.going_more", YOU, T7, plain(1)),
        ),
        (
            90,
            (did(Coming, 20, OTHER), did(SteppedBack, 9, OTHER, undoes="last")),
            said("desk.mark.stepped_back", T7),
        ),
        (90, (did(Coming, 30), did(Arrived, 20)), said("desk.mark.you_there", NOON)),
        (90, (did(Arrived, 20, OTHER),), said("desk.mark.there", T7, NOON)),
        (
            90,
            (did(Closed, 20, reason=Reason.MISTAKEN),),
            said("desk.mark.closed", YOU, NOON, said("desk.reason.mistaken_press")),
        ),
        (90, (did(Withdrawn, 20, KIOSK),), said("desk.mark.withdrawn")),
    ],
)
def test_the_line_of_each_state(ago_s: float, done: tuple[Done, ...], line: str) -> None:
    assert TELLER.line(request_of(1, ago_s, *done), NOW) == line


def test_a_reopened_request_says_so() -> None:
    request = request_of(
        1, 900, did(Closed, 60, reason=Reason.ATTENDED), did(Reopened, 5, step_round=1)
    )
    assert TELLER.line(request, NOW) == said("desk.mark.reopened")


def test_two_presses_of_one_person_name_them_once() -> None:
    request = request_of(1, 90, did(Coming, 20, OTHER), did(Coming, 10, OTHER))
    assert TELLER.line(request, NOW) == said("desk.mark.going", T7, NOON)


def test_the_chosen_place_stands_beside_the_kiosk() -> None:
    chosen = request_of(1, 9, did(PlaceChosen, 5, KIOSK, place="quiet_room"))
    here = request_of(1, 9, did(PlaceChosen, 5, KIOSK, place="here"))
    assert TELLER.where(request_of(1, 9)) == plain("Lobby A")
    assert TELLER.where(chosen) == joined(plain("Lobby A"), said("venue.place.quiet_room"))
    assert TELLER.where(here) == joined(plain("Lobby A"), said("desk.here"))


def test_the_language_is_told_only_where_it_was_chosen() -> None:
    assert TELLER.aside(request_of(1, 9, language="ar")) == ""
    chosen = request_of(1, 9, language="ar", language_chosen=True)
    assert TELLER.aside(chosen) == said("desk.screen_in", said("language.ar"))
    since = request_of(1, 9, did(LanguageChosen, 5, KIOSK, language="he"), language="ar")
    assert TELLER.aside(since) == said("desk.screen_in", said("language.he"))


def test_marks_stand_beside_the_state() -> None:
    marked = request_of(
        1, 99, did(PressedAgain, 30, KIOSK), did(Escalated, 20, ME, step=1), drill=True
    )
    marks = [said(f"desk.mark.{one}") for one in ("drill", "pressed_again", "escalated")]
    assert TELLER.aside(marked) == joined(*marks)
