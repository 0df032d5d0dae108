# SPDX-License-Identifier: Apache-2.0
"""A kiosk that is asked for a drill presses once, and no visitor ever sees it."""

from dataclasses import replace

import pytest

from kiosk.attendee.drills import ASKED_MS, Drills
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Pressed
from kiosk.domain.venue_events import DrillAsked
from tests.attendee.lobby import Lobby


class Proving(Lobby):
    """A lobby whose kiosk takes drills."""

    def __init__(self, *, read: bool = True) -> None:
        super().__init__()
        self.drills = Drills(self.core.requests, self.clock)
        if read:
            self.drills.ready()

    def asked(self, place: str = "", at: Instant | None = None) -> DrillAsked:
        by = Actor("system", "relay")
        return DrillAsked(
            id=self.randomness.token(), at=at or self.now, by=by, why="daily", place=place
        )

    def ask(self, place: str = "", at: Instant | None = None) -> None:
        self.drills.facts([self.asked(place, at)])

    def pressed(self) -> list[Pressed]:
        return [event for event in self.log if isinstance(event, Pressed)]

    def restart(self) -> None:
        """Another process reads the log from its beginning."""
        self.drills = Drills(self.core.requests, self.clock)
        self.drills.facts(self.log)
        self.drills.ready()


@pytest.mark.parametrize("place", ["", "Lobby"])
def test_it_presses_its_own_button_as_a_drill(place: str) -> None:
    lobby = Proving()
    lobby.ask(place)
    (press,) = lobby.pressed()
    assert press.drill
    assert (press.place, press.by, press.language) == ("Lobby", Actor("kiosk", "Lobby"), "en")
    assert len(press.code) == 4


def test_a_drill_for_another_kiosk_is_left_to_it() -> None:
    lobby = Proving()
    lobby.ask("Garden")
    assert lobby.pressed() == []


def test_no_visit_begins_and_nothing_is_shown() -> None:
    lobby = Proving()
    visit, shown = lobby.core.visit, lobby.shows
    lobby.ask()
    assert lobby.core.visit is visit
    assert lobby.shows == shown


def test_a_visitors_status_stays_their_own() -> None:
    lobby = Proving()
    lobby.core.ask_for_help()
    shown = lobby.shows
    lobby.ask()
    assert lobby.shows == shown
    assert lobby.pressed()[0].sign != lobby.pressed()[1].sign


def test_a_drill_does_not_come_back_after_a_crash_as_somebodys_status() -> None:
    lobby = Proving()
    lobby.ask()
    lobby.core.restore(lobby.pressed()[0].request, lobby.now)
    assert lobby.core.request is None
    assert lobby.shows.screen == "cards"
    lobby.core.ask_for_help()
    assert lobby.kinds() == ["pressed", "pressed"], "and a press there is a request of its own"


@pytest.mark.parametrize(("age_ms", "presses"), [(ASKED_MS, 1), (ASKED_MS + 1, 0)])
def test_what_was_asked_long_ago_is_over(age_ms: int, presses: int) -> None:
    lobby = Proving()
    asked_at = lobby.now
    lobby.clock.advance(age_ms)
    lobby.clock.set_wall(asked_at.utc_ms)
    lobby.ask(at=asked_at)
    assert len(lobby.pressed()) == presses


def test_what_was_asked_in_another_boot_is_over() -> None:
    lobby = Proving()
    lobby.ask(at=replace(lobby.now, boot="boot-0"))
    assert lobby.pressed() == []


def test_the_same_wish_told_twice_is_one_press() -> None:
    lobby = Proving()
    asked = lobby.asked()
    lobby.drills.facts([asked, asked])
    lobby.clock.advance(500)
    lobby.drills.facts([asked])
    assert len(lobby.pressed()) == 1


def test_each_wish_after_a_press_is_a_press() -> None:
    lobby = Proving()
    for _ in range(3):
        lobby.clock.advance(1_000)
        lobby.ask()
    assert len(lobby.pressed()) == 3


def test_a_restart_does_not_repeat_a_drill() -> None:
    lobby = Proving()
    lobby.log.append(lobby.asked())
    lobby.restart()
    assert len(lobby.pressed()) == 1
    lobby.clock.advance(5_000)
    lobby.restart()
    assert len(lobby.pressed()) == 1


def test_a_wish_that_a_crash_left_open_is_taken_up() -> None:
    lobby = Proving()
    lobby.log.append(lobby.asked())
    lobby.clock.advance(5_000)
    lobby.restart()
    assert len(lobby.pressed()) == 1


def test_a_press_of_another_kiosk_or_of_a_visitor_answers_no_wish() -> None:
    lobby = Proving()
    lobby.core.ask_for_help()
    lobby.ask()
    lobby.clock.advance(10)
    drill = lobby.pressed()[1]
    lobby.log.remove(drill)
    lobby.log.append(replace(drill, by=Actor("kiosk", "Garden"), place="Garden"))
    lobby.log.append(lobby.asked(at=drill.at))
    lobby.restart()
    assert [press.by.name for press in lobby.pressed()] == ["Lobby", "Garden", "Lobby"]


def test_it_waits_until_the_log_has_been_read() -> None:
    lobby = Proving(read=False)
    lobby.ask()
    assert lobby.pressed() == []
    lobby.drills.ready()
    assert len(lobby.pressed()) == 1
