# SPDX-License-Identifier: Apache-2.0
"""A drill on the real windows: the kiosk presses its own button and shows nothing of it."""

from kiosk.domain.events import Actor, Pressed
from kiosk.domain.promise import Claim
from kiosk.domain.venue_events import DrillAsked
from kiosk.tour.reading import said
from kiosk.wiring.machine import MachineRandomness
from tests.journeys.conftest import Evening


def ask_for_a_drill(stage: Evening) -> None:
    """As a lead at the desk does."""
    asked = DrillAsked(
        id=MachineRandomness().token(), at=stage.time.now(), by=Actor("person", "2"), why="hand"
    )
    stage.desk.log.submit([asked])


def drills(stage: Evening) -> list[Pressed]:
    return [fact for fact in stage.facts() if isinstance(fact, Pressed) and fact.drill]


def until_drilled(stage: Evening) -> Pressed:
    """The kiosk has pressed and has heard of its own press."""
    stage.until_saved(DrillAsked, Pressed, least=2)
    (drill,) = drills(stage)
    stage.until_true(
        lambda: stage.kiosk.visit.core.requests.board.find(drill.request) is not None,
        "the kiosk knows of its drill",
    )
    return drill


def test_a_drill_changes_nothing_on_the_public_screen(staffed: Evening) -> None:
    stage = staffed
    stage.tap("kiosk", "card.next")
    stage.settle("kiosk")
    before, words = stage.window("kiosk").grabWindow(), said(stage.window("kiosk"))
    ask_for_a_drill(stage)
    assert until_drilled(stage).place == "Lobby A"
    stage.settle("kiosk")
    assert stage.window("kiosk").grabWindow() == before
    assert said(stage.window("kiosk")) == words
    assert stage.request == ""


def test_a_drill_leaves_the_status_of_a_visitor_alone(staffed: Evening) -> None:
    stage = staffed
    stage.tap("kiosk", "band.help")
    stage.until_claimed(Claim.SHOWN)
    mine = stage.request
    words = said(stage.window("kiosk"))
    ask_for_a_drill(stage)
    stage.until_true(lambda: len(drills(stage)) == 1, "the kiosk has pressed")
    stage.settle("kiosk")
    assert stage.request == mine
    assert said(stage.window("kiosk")) == words


def test_a_kiosk_that_starts_again_does_not_repeat_its_drill(staffed: Evening) -> None:
    stage = staffed
    ask_for_a_drill(stage)
    until_drilled(stage)
    again = stage.another_kiosk()
    stage.until_true(lambda: len(again.visit.core.requests.board) == 1, "the log has been read")
    stage.pause(0.5)
    assert len(drills(stage)) == 1
