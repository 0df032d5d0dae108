# SPDX-License-Identifier: Apache-2.0
"""Muting for ten minutes, and the reminder that nobody has arrived, in the real window."""

from typing import Any

from kiosk.domain.events import Actor, Coming, Reminded
from kiosk.domain.venue_events import KioskMuted
from kiosk.tour.hands import wait_until
from tests.desk.bench import pressed
from tests.desk.conftest import OpenDesk


def somebody_goes(desk: OpenDesk, number: str) -> None:
    """Pressed 400 s ago; Team ``number`` said 310 s ago that they were going."""
    by = Actor("person", number)
    coming = Coming(id="c", at=desk.ago(310), by=by, request="r0")
    desk.hear(pressed(0, desk.ago(400)), coming)


def reminded(desk: OpenDesk, step: int, ago_s: float) -> None:
    by, at = Actor("system", "relay"), desk.ago(ago_s)
    desk.hear(Reminded(id=f"m{step}", at=at, by=by, request="r0", step=step))


def test_a_request_is_muted_for_ten_minutes_and_says_until_when(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("Mute for 10 min")
    staffed.sees("Muted until 12:10")
    assert staffed.says("Somebody is asking for the team."), "the light stays"
    rung = len(staffed.bell.rung)
    staffed.pass_time(30)
    assert len(staffed.bell.rung) == rung
    staffed.clock.advance(571_000)
    staffed.pass_time(1)
    staffed.loses("Muted until")
    assert len(staffed.bell.rung) == rung + 1


def test_another_request_rings_though_one_is_muted(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("Mute for 10 min")
    rung = len(staffed.bell.rung)
    staffed.press(1)
    wait_until(lambda: len(staffed.bell.rung) == rung + 1, "a ring for the other", 5)


def test_a_kiosk_is_muted_under_its_heading_at_every_desk(staffed: OpenDesk) -> None:
    for number in range(6):
        staffed.press(number, ago_s=20 - number)
    staffed.tap("Mute this kiosk for 10 min, 6 new at Lobby A")
    muted: list[Any] = staffed.live.of(KioskMuted)
    assert [(one.place, one.by.name) for one in muted] == [("Lobby A", "4")]
    staffed.sees("Muted until 12:10")
    assert staffed.says("6 people are asking for the team."), "the light stays"
    assert not staffed.says("Mute this kiosk")
    rung = len(staffed.bell.rung)
    staffed.press(6)
    staffed.pass_time(20)
    assert len(staffed.bell.rung) == rung
    staffed.press(7, place="Hall 2")
    wait_until(lambda: len(staffed.bell.rung) == rung + 1, "a ring for the other kiosk", 5)


def test_a_kiosk_that_was_muted_elsewhere_is_silent_here(staffed: OpenDesk) -> None:
    by = Actor("person", "7")
    staffed.hear(KioskMuted(id="m", at=staffed.ago(60), by=by, place="Lobby A"))
    staffed.press(0)
    staffed.sees("Muted until 12:09")
    assert staffed.bell.rung == []


def test_muted_stands_only_where_it_would_ring(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("Mute for 10 min")
    staffed.sees("Muted until 12:10")
    staffed.tap("I'm going, Heron")
    staffed.loses("Muted until")
    staffed.tap("I'm there")
    staffed.sees("With the person")
    assert not staffed.says("Muted until")


def test_muted_stands_again_where_nobody_goes_any_more(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("Mute for 10 min")
    staffed.tap("I'm going, Heron")
    staffed.loses("Muted until")
    staffed.tap("Undo")
    staffed.sees("Muted until 12:10")


def test_a_reminder_asks_on_the_row_and_rings_once(staffed: OpenDesk) -> None:
    somebody_goes(staffed, "7")
    staffed.sees("Team 7 is going since 11:54.")
    rung = len(staffed.bell.rung)
    reminded(staffed, 1, ago_s=10)
    staffed.sees("Team 7 said they were going at 11:54. Are they there?")
    staffed.pass_time(30)
    assert len(staffed.bell.rung) == rung + 1
    staffed.sees("Nobody had arrived. Asked whether they are there (1).")
    reminded(staffed, 2, ago_s=0)
    staffed.pass_time(1)
    assert len(staffed.bell.rung) == rung + 2
    staffed.tap("I'm there")
    staffed.sees("You are with the person since")
    staffed.loses("Are they there?")


def test_my_own_reminder_asks_me(staffed: OpenDesk) -> None:
    somebody_goes(staffed, "4")
    reminded(staffed, 1, ago_s=10)
    staffed.sees("You said you were going at 11:54. Are you there?")
