# SPDX-License-Identifier: Apache-2.0
"""Whether a request would come, in the real window: banner, checks, drills, channels."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.domain.events import Actor, Coming, Proved, Shown, SteppedBack
from kiosk.domain.health import ChannelState, Fault, Proof, Trouble
from kiosk.domain.presence import LEASE_MS
from kiosk.domain.venue_events import ChannelTestAsked, DrillAsked
from kiosk.tour.hands import live, wait_until
from kiosk.tour.reading import find
from tests.desk.conftest import OpenDesk

RELAY_DEAD = "nobody is called again, and no message is sent"
CHANNELS = ("Team chat", "SMS")


def seconds_until(desk: OpenDesk, words: str, most: int) -> int:
    """How many seconds of the desk's own clock pass until it says ``words``."""
    for second in range(most + 1):
        for _ in range(20):
            live()
        if desk.says(words):
            return second
        desk.pass_time(1)
    raise AssertionError(f"“{words}” not within {most} s")


def test_a_fault_is_a_banner_with_its_fix_soon_after_the_relay_knows_it(
    staffed: OpenDesk, figures: Callable[[str], None]
) -> None:
    staffed.health.say(troubles=(Trouble(Fault.CHANNEL, "SMS"), Trouble(Fault.PAGE)))
    took = seconds_until(staffed, "Messages to “SMS” do not arrive.", 10)
    assert took <= 4
    assert staffed.says("Look at the network and the account, then send a test.")
    told = find(staffed.window, "Messages to “SMS” do not arrive.")
    assert told is not None
    assert told.role() == QAccessible.Role.AlertMessage
    assert staffed.says("Degraded")
    figures(f"desk: the relay knows a fault, banner after {took} s of the desk's clock")
    staffed.health.say(troubles=())
    staffed.pass_time(4)
    staffed.loses("Messages to “SMS” do not arrive.")
    staffed.sees("Ready")


def test_a_relay_that_falls_silent_is_told_within_a_lease_and_a_look(
    staffed: OpenDesk, figures: Callable[[str], None]
) -> None:
    staffed.sees("Ready")
    staffed.health.alive = False
    took = seconds_until(staffed, RELAY_DEAD, 30)
    assert took <= LEASE_MS / 1000 + 4
    assert staffed.says("Not ready")
    figures(f"desk: the relay falls silent, banner after {took} s of the desk's clock")


def test_control_a_relay_that_beats_is_never_told_dead(staffed: OpenDesk) -> None:
    for _ in range(30):
        staffed.pass_time(1)
        live()
    assert not staffed.says(RELAY_DEAD)


def test_a_fault_is_told_to_whoever_locked_the_desk_and_to_nobody_on_the_kiosk(
    open_desk: Callable[..., OpenDesk],
) -> None:
    desk = open_desk()
    desk.health.say(troubles=(Trouble(Fault.DISK_FULL),))
    desk.pass_time(4)
    desk.sees("The disk is nearly full")
    kiosk = open_desk(name="screen", on_kiosk=True)
    kiosk.health.say(troubles=(Trouble(Fault.DISK_FULL),))
    kiosk.pass_time(4)
    for _ in range(20):
        live()
    assert not kiosk.says("The disk is nearly full")


def test_the_checks_stand_beside_the_list_and_a_request_takes_their_place(
    staffed: OpenDesk,
) -> None:
    staffed.sees("Everything between a press and the team answers.")
    staffed.press(0)
    staffed.sees("What happened")
    staffed.tap("Ready, Checks")
    staffed.sees("Everything between a press and the team answers.")
    assert staffed.says("Heron, Lobby A, waiting")
    staffed.key(Qt.Key.Key_Escape)
    staffed.sees("What happened")
    staffed.tap("Ready, Checks")
    staffed.sees("Back to the request")
    staffed.tap("Heron, Lobby A")
    staffed.sees("What happened")


def test_a_new_call_takes_the_place_of_the_checks(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.sees("What happened")
    staffed.tap("Ready, Checks")
    staffed.sees("Everything between a press and the team answers.")
    staffed.press(1)
    staffed.sees("What happened")
    assert staffed.desk.parts.detail.props.request == "r1"
    assert not staffed.says("Everything between a press and the team answers.")
    wait_until(lambda: len(staffed.live.of(Shown)) == 2, "shown", 5)


def test_a_call_that_was_there_before_leaves_them_open_and_so_does_a_drill(
    staffed: OpenDesk,
) -> None:
    staffed.press(0)
    staffed.tap("Ready, Checks")
    staffed.press(1, drill=True)
    staffed.pass_time(3)
    staffed.sees("Everything between a press and the team answers.")
    assert staffed.desk.parts.checks.is_open


def test_somebody_who_needs_the_team_again_takes_their_place_too(staffed: OpenDesk) -> None:
    by = Actor("person", "7")
    staffed.press(0)
    staffed.hear(Coming(id="c", at=staffed.clock.now(), by=by, request="r0"))
    staffed.tap("Ready, Checks")
    staffed.sees("Back to the request")
    staffed.hear(SteppedBack(id="b", at=staffed.clock.now(), by=by, request="r0", undoes="c"))
    staffed.sees("What happened")


@pytest.mark.parametrize("size", [(1366, 854), (1080, 1920), (800, 480)])
def test_a_trouble_that_comes_or_goes_moves_nothing_under_a_finger(
    open_desk: Callable[..., OpenDesk], size: tuple[int, int]
) -> None:
    desk = open_desk(size=size, channels=CHANNELS)
    desk.on_duty()
    desk.tap("Ready, Checks")
    desk.sees("Everything between a press and the team answers.")
    calm = top_of(desk, "Send a test, SMS")
    for faults in ((Fault.CHANNEL,), (Fault.PAGE, Fault.LOG, Fault.RELAY)):
        desk.health.say(troubles=tuple(Trouble(one, "SMS") for one in faults))
        desk.pass_time(4)
        desk.sees("What is wrong, and what helps, stands at the end.")
        assert top_of(desk, "Send a test, SMS") == calm
    desk.health.say(troubles=())
    desk.pass_time(4)
    desk.sees("Everything between a press and the team answers.")
    assert top_of(desk, "Send a test, SMS") == calm


def top_of(desk: OpenDesk, name: str) -> int:
    for _ in range(30):
        live()
    found = find(desk.window, name)
    assert found is not None
    return found.rect().y()


def test_a_desk_does_not_tell_itself_that_it_is_gone_or_that_it_does_not_listen(
    staffed: OpenDesk,
) -> None:
    staffed.health.say(troubles=(Trouble(Fault.DESK, "desk"), Trouble(Fault.NOBODY_LISTENS)))
    staffed.pass_time(8)
    for _ in range(30):
        live()
    assert staffed.says("Ready")
    assert not staffed.says("No word from")
    assert not staffed.says("Nobody is listening.")
    staffed.leases.broken = True
    staffed.pass_time(6)
    staffed.sees("Nobody is listening.")
    staffed.sees("No word from “desk” any more.")


def test_a_drill_is_one_touch_rings_once_and_proves_this_desk_once(staffed: OpenDesk) -> None:
    staffed.tap("Drill")
    asked = staffed.live.of(DrillAsked)
    assert [(one.by.name, one.why) for one in asked if isinstance(one, DrillAsked)] == [
        ("4", "hand")
    ]
    staffed.sees("Results come within a minute.")
    staffed.press(0, drill=True)
    staffed.sees("This is a drill. Nobody is asking.")
    wait_until(lambda: len(staffed.live.of(Proved)) == 1, "the desk is proven", 5)
    staffed.pass_time(30)
    assert paths(staffed) == ["desk desk"]
    assert staffed.bell.rung == [False]
    assert not staffed.says("I'm going")
    assert not staffed.says("Somebody is asking for the team.")
    assert not staffed.says("Needs somebody")
    staffed.health.say(proofs=(Proof("Lobby A", staffed.clock.now(), ("desk desk",), ("page 3",)),))
    staffed.sees_soon("Lobby A, last proven 12:00: this desk")
    staffed.sees("Not: page 3")


def paths(desk: OpenDesk) -> list[str]:
    return [one.path for one in desk.live.of(Proved) if isinstance(one, Proved)]


def test_a_desk_without_anybody_proves_itself_by_its_light(desk: OpenDesk) -> None:
    desk.press(0, drill=True)
    desk.sees("This is a drill.")
    wait_until(lambda: paths(desk) == ["desk desk"], "the desk is proven", 5)
    assert desk.bell.rung == [False]


def test_what_nobody_can_see_proves_nothing(
    open_desk: Callable[..., OpenDesk], staffed: OpenDesk
) -> None:
    staffed.window.hide()
    wait_until(lambda: not staffed.listens(), "a hidden window", 5)
    kiosk = open_desk(name="screen", on_kiosk=True)
    for desk in (staffed, kiosk):
        desk.press(0, drill=True)
        for _ in range(20):
            live()
        assert paths(desk) == []


def test_a_call_during_a_drill_is_a_call(staffed: OpenDesk) -> None:
    staffed.press(0, drill=True)
    staffed.sees("This is a drill.")
    staffed.press(1)
    staffed.sees("Somebody is asking for the team.")
    staffed.loses("This is a drill.")
    assert staffed.bell.rung == [False, False]


def channel_desk(open_desk: Callable[..., OpenDesk]) -> OpenDesk:
    desk = open_desk(channels=CHANNELS, size=(1366, 1000))
    desk.on_duty()
    return desk


def test_a_test_message_is_asked_for_and_its_result_is_the_relays(
    open_desk: Callable[..., OpenDesk],
) -> None:
    desk = channel_desk(open_desk)
    desk.sees("Nothing sent yet")
    desk.tap("Send a test, SMS")
    asked: list[Any] = desk.live.of(ChannelTestAsked)
    assert [(one.channel, one.by.name) for one in asked] == [("SMS", "4")]
    desk.sees("Test asked for at 12:00.")
    desk.pass_time(1)
    desk.health.say(channels=(ChannelState("SMS", "failed", desk.clock.now(), "no credit"),))
    desk.sees_soon("Failed 12:00: no credit")
    desk.health.say(channels=(ChannelState("SMS", "sent", desk.clock.now()),))
    desk.sees_soon("Sent 12:00")


def test_a_visitors_screen_shows_neither_channels_nor_phones(
    open_desk: Callable[..., OpenDesk],
) -> None:
    desk = open_desk(name="screen", on_kiosk=True, channels=CHANNELS)
    desk.on_duty()
    desk.sees("Everything between")
    for words in ("Send a test", "Team chat", "Phones and laptops", "Switch on"):
        assert not desk.says(words)
    desk.tap("Drill")
    wait_until(lambda: len(desk.live.of(DrillAsked)) == 1, "a drill", 5)
