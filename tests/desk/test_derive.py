# SPDX-License-Identifier: Apache-2.0
"""The desk's frame as a table."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.actions.duty import Duty
from kiosk.content.said import plain, said
from kiosk.desk.derive import frame
from kiosk.desk.desk_props import Inputs, Page
from kiosk.desk.options import DeskOptions
from kiosk.domain.events import AlertSense
from kiosk.domain.health import Fault
from tests.desk.people import NOW

DESK = DeskOptions(name="desk")
ON_KIOSK = DeskOptions(name="screen", on_kiosk=True, lock_ms=60_000)
THERE = Duty("4", NOW, NOW, AlertSense.LIGHT, visible=True)
INPUTS = Inputs(THERE, NOW, on_duty=2)


def idle(seconds: float) -> Inputs:
    since = NOW.plus(-round(seconds * 1000))
    return replace(INPUTS, duty=replace(THERE, touched=since))


def not_listening(why: str, *args: str) -> str:
    return said("desk.not_listening", said(f"desk.why_{why}", *args))


@pytest.mark.parametrize(
    ("change", "listening", "words"),
    [
        ({}, True, said("desk.listening", plain(2))),
        ({"on_duty": 0}, True, said("desk.listening", plain(1))),
        ({"on_duty": None}, False, not_listening("lease")),
        ({"duty": replace(THERE, tested=None)}, False, not_listening("untested")),
        ({"duty": replace(THERE, visible=False)}, False, not_listening("hidden")),
        ({"duty": replace(THERE, deaf=True)}, False, not_listening("deaf")),
        ({"duty": Duty()}, False, not_listening("signed_out")),
        ({"duty": replace(THERE, locked=True)}, True, said("desk.listening", plain(2))),
    ],
)
def test_listening_is_said_only_where_it_is_so(
    change: dict[str, Any], listening: bool, words: str
) -> None:
    props = frame(replace(INPUTS, **change), DESK)
    assert (props.listening, props.duty) == (listening, words)


def test_half_an_hour_without_a_touch_is_no_listening() -> None:
    assert frame(idle(1_800), DESK).duty == not_listening("idle", plain(30))


@pytest.mark.parametrize(
    ("change", "page"),
    [
        ({}, Page.QUEUE),
        ({"duty": Duty()}, Page.PAD),
        ({"testing": True}, Page.TEST),
        ({"testing": True, "duty": replace(THERE, locked=True)}, Page.QUEUE),
    ],
)
def test_one_page_at_a_time(change: dict[str, Any], page: Page) -> None:
    assert frame(replace(INPUTS, **change), DESK).page == page


@pytest.mark.parametrize(
    ("seconds", "options", "warning"),
    [
        (879, DESK, ""),
        (880, DESK, said("desk.lock_soon", plain(20))),
        (899.5, DESK, said("desk.lock_soon", plain(1))),
        (900, DESK, ""),
        (1_740, DESK, said("desk.duty_soon", plain(60))),
        (39, ON_KIOSK, ""),
        (40, ON_KIOSK, said("desk.lock_soon", plain(20))),
    ],
)
def test_20_seconds_are_left_to_answer_before_the_desk_locks(
    seconds: float, options: DeskOptions, warning: str
) -> None:
    assert frame(idle(seconds), options).warning == warning


def test_what_is_wrong_is_said_the_worst_first() -> None:
    deaf = replace(INPUTS, duty=replace(THERE, deaf=True))
    assert frame(replace(deaf, failing=True), DESK).trouble == said("desk.not_saved")
    assert frame(deaf, DESK).trouble == said("desk.no_log")
    assert frame(deaf, DESK).empty == said("desk.no_log"), "who knows whether nobody asks"
    assert frame(replace(INPUTS, silenced=Fault.NO_SOUND), DESK).trouble == said("desk.no_sound")
    assert frame(INPUTS, DESK).trouble == ""


def test_a_desk_without_a_kiosk_says_so() -> None:
    assert frame(replace(INPUTS, heard_of_kiosk=False), DESK).empty == said("desk.no_kiosk")
    assert frame(INPUTS, DESK).empty == said("desk.empty")


def test_the_kiosk_shows_no_light_where_nobody_is_signed_in() -> None:
    calling = replace(INPUTS, duty=Duty(), alarm=said("desk.alert"))
    assert frame(calling, ON_KIOSK).alarm == ""
    assert frame(calling, DESK).alarm == said("desk.alert")
