# SPDX-License-Identifier: Apache-2.0
"""A touch is a touch wherever it lands, and a press is answered whatever is up."""

from PySide6.QtCore import QPoint

from kiosk.domain.promise import Claim
from tests.journeys.conftest import Evening

ASK = "Ask for a safety-team member"


def ask_and_read(stage: Evening) -> None:
    stage.hands["kiosk"].tap(ASK)
    stage.until_claimed(Claim.SAVED)


def test_a_touch_on_a_control_keeps_the_status_as_any_other(stage: Evening) -> None:
    ask_and_read(stage)
    stage.later(20)
    stage.tap("kiosk", "visit.privacy_link")
    stage.until_said("kiosk", "visit.privacy_heading")
    stage.later(20)
    stage.until_said("kiosk", "visit.privacy_heading")
    stage.tap("kiosk", "visit.privacy_back")
    stage.until_said("kiosk", "visit.hide")
    stage.later(20)
    assert stage.hands["kiosk"].sees("Hide this screen")


def test_the_idle_question_goes_with_one_tap_either_way(stage: Evening) -> None:
    for answer, after in (("visit.idle_stay", "visit.hide"), ("visit.idle_leave", "card.next")):
        ask_and_read(stage)
        stage.later(181)
        stage.tap("kiosk", answer)
        stage.until_said("kiosk", after)


def test_play_goes_on_after_a_touch_that_stopped_the_cards(stage: Evening) -> None:
    rotates = [stage.kiosk.rotation.playing]
    stage.hands["kiosk"].tap_at(QPoint(stage.window("kiosk").width() - 20, 20))
    rotates.append(stage.kiosk.rotation.playing)
    for control in ("card.play", "card.pause"):
        stage.tap("kiosk", control)
        rotates.append(stage.kiosk.rotation.playing)
    assert rotates == [True, False, True, False]


def test_what_is_stored_gives_way_to_a_press(stage: Evening) -> None:
    ask_and_read(stage)
    stage.later(20)
    stage.tap("kiosk", "visit.privacy_link")
    stage.until_said("kiosk", "visit.privacy_heading")
    stage.hands["kiosk"].tap(ASK)
    stage.until_said("kiosk", "visit.still_you")


def test_what_is_stored_gives_way_to_a_press_after_the_closing(staffed: Evening) -> None:
    stage = staffed
    ask_and_read(stage)
    stage.close_request()
    stage.until("kiosk", "The team has closed this.")
    stage.tap("kiosk", "visit.privacy_link")
    stage.until_said("kiosk", "visit.privacy_heading")
    stage.hands["kiosk"].tap(ASK)
    stage.until("kiosk", "I no longer need this")


def test_five_taps_on_the_name_of_the_place_open_the_pad(stage: Evening) -> None:
    for _ in range(5):
        stage.hands["kiosk"].tap("Lobby A")
    stage.until_said("kiosk", "pad.number")
