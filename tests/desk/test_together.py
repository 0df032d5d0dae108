# SPDX-License-Identifier: Apache-2.0
"""A team at the desk's real window: handing over, a lead, looking again, the same matter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.events import Actor, Closed, Coming, Linked, Reason, SteppedBack, Undone
from kiosk.domain.request import Request
from kiosk.domain.teamwork_events import (
    ArrivalProved,
    FollowUpDone,
    FollowUpSet,
    ForLead,
    HandOverDeclined,
    HandOverOffered,
    HandOverTaken,
    LeadHasIt,
)
from kiosk.domain.transitions import Stamp, fact
from kiosk.tour.hands import wait_until
from tests.desk.conftest import OpenDesk
from tests.desk.test_staff_desk import until_written

OTHER = Actor("person", "7")


def known(desk: OpenDesk, number: int = 0) -> Request:
    found = desk.desk.parts.log.board.find(f"r{number}")
    assert found
    return found


def stamp(desk: OpenDesk, by: Actor = OTHER) -> Stamp:
    return Stamp(desk.randomness.token(), desk.clock.now(), by)


def other_goes(desk: OpenDesk, number: int = 0) -> Coming:
    made = fact(Coming, known(desk, number), stamp(desk))
    desk.hear(made)
    return made


def asked_by_other(desk: OpenDesk) -> HandOverOffered:
    """Team 7 is going and asks whoever stands here."""
    going = other_goes(desk)
    made = fact(HandOverOffered, known(desk), stamp(desk), number="4", gives=going.id)
    desk.hear(made)
    return made


@pytest.fixture
def pressed(staffed: OpenDesk) -> OpenDesk:
    staffed.press(0)
    staffed.sees("Heron, Lobby A")
    return staffed


def test_handing_over_asks_a_person_and_changes_nothing_until_they_accept(
    pressed: OpenDesk,
) -> None:
    pressed.tap("I'm going, Heron")
    until_written(pressed, Coming)
    pressed.tap("Hand over")
    pressed.sees("Until they accept, you still count as going.")
    pressed.tap("Team 7")
    until_written(pressed, HandOverOffered)
    pressed.sees("Team 7 has not answered yet. You still count as going.")
    assert [one.by.name for one in known(pressed).comings] == ["4"]
    pressed.pass_time(61)
    pressed.sees("Team 7 has not answered about Heron. You still count as going.")
    pressed.tap("Keep it")
    until_written(pressed, Undone)
    pressed.loses("has not answered")
    pressed.sees("Team 4 (you) took the question back.")


def test_the_giver_is_told_who_took_over(pressed: OpenDesk) -> None:
    pressed.tap("I'm going, Heron")
    pressed.tap("Hand over")
    pressed.tap("Team 7")
    until_written(pressed, HandOverOffered)
    (made,) = known(pressed).offers
    going = fact(Coming, known(pressed), stamp(pressed))
    took = fact(HandOverTaken, known(pressed), stamp(pressed), offer=made.id, coming=going.id)
    pressed.hear(going, took)
    pressed.sees("Team 7 has taken over Heron. You no longer count as going.")
    pressed.sees("Team 7 is going since")
    pressed.tap("OK")
    pressed.loses("has taken over")


def test_the_giver_is_told_who_declined(pressed: OpenDesk) -> None:
    pressed.tap("I'm going, Heron")
    pressed.tap("Hand over")
    pressed.tap("Team 7")
    until_written(pressed, HandOverOffered)
    (made,) = known(pressed).offers
    pressed.hear(fact(HandOverDeclined, known(pressed), stamp(pressed), offer=made.id))
    pressed.sees("Team 7 cannot take over Heron. You still count as going.")


def test_whoever_is_asked_takes_over_by_an_act_of_their_own(pressed: OpenDesk) -> None:
    rung = len(pressed.bell.rung)
    asked_by_other(pressed)
    pressed.sees("Team 7 asks you to take over Heron.")
    pressed.sees("Somebody asks you to take over.")
    pressed.pass_time(1)
    assert len(pressed.bell.rung) > rung
    pressed.key(Qt.Key.Key_A)
    until_written(pressed, HandOverTaken)
    assert [one.by.name for one in known(pressed).comings] == ["4"]
    pressed.loses("asks you to take over")
    pressed.tap("Undo")
    until_written(pressed, SteppedBack)
    assert not known(pressed).comings


def test_declining_asks_no_reason(pressed: OpenDesk) -> None:
    asked_by_other(pressed)
    pressed.sees("Team 7 asks you to take over Heron.")
    pressed.tap("I can't")
    until_written(pressed, HandOverDeclined)
    pressed.loses("asks you to take over")
    assert [one.by.name for one in known(pressed).comings] == ["7"]
    pressed.tap("Undo")
    until_written(pressed, Undone)
    pressed.sees("Team 7 asks you to take over Heron.")


def test_two_who_go_are_told_of_each_other_at_the_top(pressed: OpenDesk) -> None:
    pressed.tap("I'm going, Heron")
    until_written(pressed, Coming)
    other_goes(pressed)
    pressed.sees("Team 7 is going to Heron too.")
    pressed.tap("OK")
    pressed.loses("is going to Heron too")
    pressed.sees("Team 4 (you) and Team 7 are going.")


def test_a_mark_for_the_lead_asks_no_reason_and_can_be_undone(pressed: OpenDesk) -> None:
    pressed.tap("For the lead")
    until_written(pressed, ForLead)
    pressed.sees("You have marked Heron for the lead.")
    assert known(pressed).state.value == "new"
    pressed.tap("Undo")
    until_written(pressed, Undone)
    assert known(pressed).for_lead is None


def test_a_leads_desk_rings_until_a_lead_has_it(pressed: OpenDesk) -> None:
    pressed.book.leads = {"4"}
    pressed.desk.parts.office.look("")
    other_goes(pressed)
    pressed.sees("Team 7 is going since")
    wait_until(lambda: _tick_until_lead(pressed), "a lead", 5)
    rung = len(pressed.bell.rung)
    pressed.hear(fact(ForLead, known(pressed), stamp(pressed)))
    pressed.sees("Team 7 wants a lead to look at Heron.")
    pressed.pass_time(11)
    assert len(pressed.bell.rung) > rung
    pressed.tap("I have it")
    until_written(pressed, LeadHasIt)
    pressed.loses("wants a lead")
    rung = len(pressed.bell.rung)
    pressed.pass_time(30)
    assert len(pressed.bell.rung) == rung
    pressed.sees("A lead has it")


def _tick_until_lead(desk: OpenDesk) -> bool:
    desk.desk.refresh()
    return desk.desk.parts.answering.lead


def test_somebody_who_does_not_lead_is_not_called_for_a_lead(pressed: OpenDesk) -> None:
    other_goes(pressed)
    pressed.hear(fact(ForLead, known(pressed), stamp(pressed)))
    pressed.sees("For the lead")
    assert not pressed.says("wants a lead")
    assert not pressed.says("I have it")


def test_looking_again_stands_in_the_list_until_it_is_done(pressed: OpenDesk) -> None:
    pressed.tap("Look again later")
    pressed.tap("In 15 min")
    until_written(pressed, FollowUpSet)
    pressed.sees("Look again at 12:15")
    pressed.desk.parts.detail.closeWith(Reason.ATTENDED.value)
    until_written(pressed, Closed)
    pressed.loses("Look again now")
    pressed.clock.advance(900_000)
    pressed.desk.touched()
    pressed.pass_time(1)
    pressed.sees("Look again now")
    pressed.sees("Look again at Heron: it was set for 12:15.")
    pressed.tap("Done")
    until_written(pressed, FollowUpDone)
    pressed.loses("Look again now")


def test_a_time_of_day_that_is_none_is_told(pressed: OpenDesk) -> None:
    pressed.desk.parts.together.followUpAt(0, "25:99")
    pressed.sees("Type a time of day, such as 14:30.")
    assert pressed.live.of(FollowUpSet) == []


def test_the_same_matter_is_said_at_both_and_answered_by_itself(pressed: OpenDesk) -> None:
    pressed.press(1)
    pressed.sees("Maple, Lobby A")
    pressed.tap("Same matter as")
    pressed.tap("Maple · Lobby A")
    until_written(pressed, Linked)
    pressed.sees("Same matter: Maple")
    pressed.desk.parts.detail.going()
    until_written(pressed, Coming)
    assert not known(pressed, 1).comings
    pressed.desk.choose("r1")
    pressed.sees("Same matter: Heron")
    pressed.tap("Not the same")
    until_written(pressed, Undone)
    pressed.loses("Same matter: Heron")


def test_who_says_so_answers_both_and_undoes_both(pressed: OpenDesk) -> None:
    pressed.press(1)
    pressed.desk.parts.together.linkWith("r1")
    until_written(pressed, Linked)
    pressed.tap("Do the next steps for both")
    pressed.key(Qt.Key.Key_G)
    until_written(pressed, Coming, 2)
    assert known(pressed, 1).comings
    pressed.tap("Undo")
    until_written(pressed, SteppedBack, 2)
    assert not known(pressed, 0).comings
    assert not known(pressed, 1).comings


def test_nobody_there_is_one_touch(pressed: OpenDesk) -> None:
    pressed.tap("I'm going, Heron")
    until_written(pressed, Coming)
    pressed.tap("Nobody there")
    until_written(pressed, Closed)
    (closed,) = (one for one in pressed.live.written if isinstance(one, Closed))
    assert closed.reason is Reason.NOBODY_THERE


def test_at_the_kiosk_itself_an_arrival_is_proved(open_desk: Callable[..., OpenDesk]) -> None:
    desk = open_desk(name="screen", on_kiosk=True, kiosk="Lobby A")
    desk.sign_in()
    desk.tap("Light")
    desk.tap("I noticed it")
    desk.press(0, place="Lobby A")
    desk.sees("Heron")
    desk.key(Qt.Key.Key_T)
    until_written(desk, ArrivalProved)
    desk.sees("Team 4 (you) is with the person. Touched at the kiosk at 12:00.")
