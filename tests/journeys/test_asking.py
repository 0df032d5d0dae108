# SPDX-License-Identifier: Apache-2.0
"""Asking for help, by real touches on the real windows over the real log."""

from collections.abc import Callable

import pytest

from kiosk.domain.events import Linked, Pressed, PressedAgain
from kiosk.domain.promise import Claim
from kiosk.tour.hands import live
from kiosk.tour.reading import said
from tests.journeys.conftest import Evening

ASK = "Ask for a safety-team member"


def presses(stage: Evening) -> list[Pressed]:
    return [fact for fact in stage.facts() if isinstance(fact, Pressed)]


def ask(stage: Evening) -> None:
    stage.hands["kiosk"].tap(ASK)


def ask_and_read(stage: Evening) -> None:
    ask(stage)
    stage.until_claimed(Claim.SAVED)


@pytest.mark.parametrize(
    "screen", ["cards", "status", "idle question", "quiet status", "second-press question", "staff"]
)
def test_d1_one_tap_saves_a_press_from_each_screen(stage: Evening, screen: str) -> None:
    if screen == "staff":
        stage.kiosk.attendee.openStaff()
        stage.until_said("kiosk", "pad.number")
    elif screen != "cards":
        ask_and_read(stage)
        stage.later(
            {"idle question": 181, "quiet status": 31, "second-press question": 11}.get(screen, 11)
        )
    if screen == "second-press question":
        ask(stage)
        stage.until_said("kiosk", "visit.still_you")
        # A further tap belongs to this press; its answer is a request of its own.
        stage.hands["kiosk"].tap("Somebody else")
    else:
        ask(stage)
    wanted = 1 if screen in {"cards", "staff"} else 2
    stage.until_saved(Pressed, PressedAgain, Linked, least=wanted)


def test_d3_hide_shows_the_card_on_the_next_frame(stage: Evening) -> None:
    card = set(said(stage.window("kiosk")))
    ask_and_read(stage)
    stage.until_said("kiosk", "visit.hide")
    of_the_status = set(said(stage.window("kiosk"))) - card
    stage.tap("kiosk", "visit.hide")
    after = set(said(stage.window("kiosk")))
    assert not after & of_the_status
    assert "What is an ally?" in after
    assert stage.kiosk.visit.core.requests.board.open()


def test_the_kiosk_follows_the_desk(staffed: Evening) -> None:
    stage = staffed
    ask(stage)
    stage.until_claimed(Claim.SHOWN)
    for button, words in (
        ("desk.seen", "A team member has seen it."),
        ("desk.going", "A team member is coming to"),
        ("desk.not_me", "The person who was coming cannot come."),
        ("desk.going", "A team member is coming to"),
        ("desk.there", "A team member says they are with you."),
    ):
        stage.tap("desk", button)
        stage.until("kiosk", words)
    stage.close_request()
    stage.until("kiosk", "The team has closed this.")


def test_a_second_person_gets_a_request_of_their_own(stage: Evening) -> None:
    ask_and_read(stage)
    first = stage.kiosk.visit.signWord
    stage.later(20)
    ask(stage)
    stage.tap("kiosk", "visit.somebody_else")
    stage.until_saved(Pressed, least=2)
    stage.until_claimed(Claim.SAVED)
    assert stage.kiosk.visit.signWord != first
    assert not stage.hands["kiosk"].sees(first)


def test_nobody_listening_is_said_before_and_after(stage: Evening) -> None:
    stage.until_said("kiosk", "band.nobody_listening")
    ask_and_read(stage)
    stage.until_said("kiosk", "visit.nobody_listening")
    stage.until("kiosk", "Go to the information desk")


def test_a_slow_disk_says_saving_and_then_not_saved_yet(stage: Evening) -> None:
    stage.until_ready()
    stage.kiosk_disk.shut()
    ask(stage)
    stage.until_said("kiosk", "visit.saving")
    stage.until_said("kiosk", "visit.not_saved")
    stage.until("kiosk", "Go to the information desk")
    assert not stage.claims
    stage.kiosk_disk.open()
    stage.until_claimed(Claim.SAVED)
    stage.until("kiosk", "Saved at")


def test_d13_a_disk_that_says_no_is_told_with_the_other_ways(stage: Evening) -> None:
    stage.until_ready()
    with stage.disk.broken():
        ask(stage)
        stage.until_said("kiosk", "visit.not_saved")
        stage.until("kiosk", "Go to the information desk")
        assert not stage.claims
        assert not stage.hands["kiosk"].sees("Saved at")
    stage.until_claimed(Claim.SAVED)


def test_d14_a_withdrawal_is_told_and_undone(stage: Evening) -> None:
    ask_and_read(stage)
    stage.later(2)
    stage.tap("kiosk", "visit.no_longer")
    stage.until_claimed(Claim.WITHDRAWN)
    stage.later(2)
    stage.tap("kiosk", "visit.undo")
    stage.until("kiosk", "I no longer need this")


def test_the_status_folds_into_the_band_and_one_tap_opens_it(stage: Evening) -> None:
    ask_and_read(stage)
    stage.later(31)
    assert not stage.hands["kiosk"].sees("Hide this screen")
    stage.hands["kiosk"].tap(f"{stage.kiosk.visit.signWord} ·")
    stage.until_said("kiosk", "visit.hide")


def test_the_status_goes_by_itself_after_its_question(stage: Evening) -> None:
    ask_and_read(stage)
    stage.later(181)
    stage.until_said("kiosk", "visit.idle")
    stage.later(31)
    assert not stage.hands["kiosk"].sees("Saved at")
    assert stage.kiosk.rotation.playing


def test_a_quiet_kiosk_starts_no_motion_after_a_touch(stage: Evening) -> None:
    stage.tap("kiosk", "card.next")
    index = stage.kiosk.rotation.index
    stage.later(60)
    for _ in range(20):
        live()
    assert stage.kiosk.rotation.index == index


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_help_button_is_where_it_was_on_every_screen(
    open_stage: Callable[..., Evening], size: tuple[int, int]
) -> None:
    stage = open_stage(size)
    where = {stage.place_of("kiosk", ASK)}
    ask_and_read(stage)
    where.add(stage.place_of("kiosk", ASK))
    stage.later(31)
    where.add(stage.place_of("kiosk", ASK))
    stage.later(150)
    stage.until_said("kiosk", "visit.idle")
    where.add(stage.place_of("kiosk", ASK))
    stage.kiosk.attendee.openStaff()
    stage.until_said("kiosk", "pad.number")
    where.add(stage.place_of("kiosk", ASK))
    assert len(where) == 1
