# SPDX-License-Identifier: Apache-2.0
"""Drills from the wish to the receipts: every path is proven or named dead, once."""

from collections.abc import Callable
from datetime import UTC, time

import pytest

from kiosk.domain.events import Coming, Pressed, Proved
from kiosk.domain.health import Proof
from kiosk.relay.drill_run import DRILL_MS, PRESS_MS
from kiosk.relay.drill_times import Plan
from tests.domain.history import History
from tests.fakes import NOON_UTC_MS
from tests.relay.drill_house import NOON, DrillHouse, KilledError

MORNING = Plan(daily=time(7, 45), zone=UTC)


@pytest.fixture
def house() -> DrillHouse:
    found = DrillHouse()
    found.attend("desk 2")
    found.attend("phone 3", remote=True)
    return found


def test_every_path_is_proven(house: DrillHouse) -> None:
    house.ask()
    drill = house.press()
    house.drills.look(house.now)
    assert house.messages == [drill]
    for channel in house.channels:
        house.drills.delivered(drill, channel, house.now, ok=True)
    house.prove(drill, "desk desk 2")
    house.run(6)
    assert house.proof() is None
    house.prove(drill, "page 3")
    house.run(1)
    paths = ("kiosk", "channel chat", "channel radio", "desk desk 2", "page 3")
    assert house.proof() == Proof("Lobby", house.log[1].at, paths)
    assert house.ended() == [drill]
    assert not any(one.open for one in house.board)


def test_what_sent_no_receipt_within_a_minute_is_dead(house: DrillHouse) -> None:
    drill = house.press()
    house.drills.look(house.now)
    house.drills.delivered(drill, "chat", house.now, ok=True)
    house.drills.delivered(drill, "radio", house.now, ok=False)
    house.prove(drill, "desk desk 2")
    house.run(DRILL_MS // 1_000 - 1)
    assert house.proof() is None
    house.run(1)
    proof = house.proof()
    assert proof
    assert proof.paths == ("kiosk", "channel chat", "desk desk 2")
    assert proof.dead == ("channel radio", "page 3")


def test_a_receipt_that_comes_late_still_counts(house: DrillHouse) -> None:
    drill = house.press()
    house.run(DRILL_MS // 1_000)
    house.prove(drill, "page 3")
    proof = house.proof()
    assert proof
    assert "page 3" in proof.paths
    assert "page 3" not in proof.dead


def test_a_screen_that_need_not_hear_it_has_a_moment_to_show_it() -> None:
    house = DrillHouse(channels=())
    drill = house.press()
    house.run(2)
    house.prove(drill, "desk desk 9")
    assert house.proof() is None
    house.run(4)
    proof = house.proof()
    assert proof
    assert proof.paths == ("kiosk", "desk desk 9")


def test_a_kiosk_that_does_not_press_is_dead(house: DrillHouse) -> None:
    house.presses = False
    asked = house.ask()
    house.run(PRESS_MS // 1_000 - 1)
    assert house.proof() is None
    house.run(1)
    assert house.proof() == Proof("Lobby", asked.at, (), ("kiosk",))
    assert house.ended() == [asked.id]
    house.run(600)
    assert len(house.ended()) == 1


def test_one_press_answers_all_that_was_asked_before(house: DrillHouse) -> None:
    house.ask()
    house.ask(place="Lobby")
    house.run(90)
    assert len(house.ended()) == 1
    proof = house.proof()
    assert proof
    assert "kiosk" in proof.paths


def test_what_another_kiosk_was_asked_is_not_ours(house: DrillHouse) -> None:
    house.presses = False
    house.ask(place="Roof")
    house.run(90)
    assert house.ended() == []


def test_it_is_asked_for_once_a_day_when_the_house_has_settled() -> None:
    house = DrillHouse(NOON)
    house.was_there()
    house.run(59)
    assert house.asks() == []
    house.run(3_600)
    assert house.asks() == ["daily"]
    house.clock.advance(86_400_000 - 3_600_000)
    house.run(120)
    assert house.asks() == ["daily", "daily"]


def test_a_kiosk_that_is_set_up_at_noon_has_missed_nothing_this_morning() -> None:
    house = DrillHouse(MORNING)
    house.run(300)
    assert house.asks() == []
    house.clock.advance(20 * 3_600_000)
    house.run(2)
    assert house.asks() == ["daily"]


def test_a_kiosk_that_was_off_in_the_morning_makes_it_up() -> None:
    house = DrillHouse(MORNING)
    house.was_there()
    house.run(59)
    assert house.asks() == []
    house.run(3)
    assert house.asks() == ["daily"]


def test_nobody_who_waits_for_help_is_drowned_by_a_drill() -> None:
    house = DrillHouse(NOON)
    house.was_there()
    call = History(at=house.now)
    house.tell(call.pressed)
    house.run(300)
    assert house.asks() == []
    house.tell(*call.facts, call.one(Coming, at=house.now))
    house.run(5)
    assert house.asks() == ["daily"]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("deadly", range(6))
def test_killed_at_any_write_each_drill_is_asked_and_ended_once(deadly: int, after: bool) -> None:
    house = DrillHouse(NOON)
    house.was_there()
    house.attend("desk 2")
    house.deadly, house.after = deadly, after
    for _ in range(200):
        try:
            house.run(1)
        except KilledError:
            house.start()
    assert house.asks() == ["daily"]
    drill = next(one.request for one in house.log if isinstance(one, Pressed))
    assert house.ended() == [drill]
    assert house.messages == [drill]
    assert len({one.id for one in house.log}) == len(house.log)
    proof = house.proof()
    assert proof
    assert proof.dead == ("channel chat", "channel radio", "desk desk 2")


def test_a_drill_of_another_boot_is_ended_and_blames_nobody(house: DrillHouse) -> None:
    drill = house.press()
    house.clock.reboot("boot-2", NOON_UTC_MS + 30_000)
    house.start()
    house.run(1)
    assert house.ended() == [drill]
    proof = house.proof()
    assert proof
    assert (proof.paths, proof.dead) == (("kiosk",), ())


def test_after_a_restart_the_last_proof_is_known(house: DrillHouse) -> None:
    house.press()
    house.run(61)
    known = house.proof()
    assert known
    house.start()
    assert house.proof() == known


def test_a_desk_that_nobody_attends_is_not_missed() -> None:
    house = DrillHouse(channels=())
    house.attend("desk 1", attended=False)
    house.press()
    house.run(6)
    assert house.proof() == Proof("Lobby", house.log[0].at, ("kiosk",))


def test_only_the_kiosk_of_this_log_answers(house: DrillHouse) -> None:
    """A press of a visitor proves nothing."""
    house.presses = False
    house.ask()
    house.tell(History(at=house.now.plus(5)).pressed)
    house.run(31)
    proof = house.proof()
    assert proof
    assert proof.dead == ("kiosk",)


def test_control_a_relay_that_never_ends_a_drill_is_seen(
    house: DrillHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    never: Callable[..., int] = lambda *_, **__: 1_000  # noqa: E731 - one line says it
    monkeypatch.setattr("kiosk.relay.drill_run.left_ms", never)
    house.press()
    house.run(120)
    assert house.ended() == []
    assert not any(isinstance(one, Proved) for one in house.log)
