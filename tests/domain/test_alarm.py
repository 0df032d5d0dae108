# SPDX-License-Identifier: Apache-2.0
"""When the desk's light burns and its bell is due."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.alarm import bell, bells, is_due, light, loud, muted_places
from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    DrillEnded,
    Pressed,
    Reason,
    Reminded,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
    Withdrawn,
)
from kiosk.domain.fold import fold
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp, fact
from kiosk.domain.venue_events import KioskMuted

START = Instant(1_798_113_600_000, "boot", 1_000_000)
TEAM = Actor("person", "4")


def at(seconds: float) -> Instant:
    return START.plus(round(seconds * 1000))


def restarted(set_by: int = 0) -> Instant:
    return Instant(START.utc_ms + set_by, "another boot", 3_000)


def pressed(name: str = "r", place: str = "Lobby", seconds: float = 0) -> Pressed:
    return Pressed(
        id=f"press {name}",
        at=at(seconds),
        by=Actor("kiosk", place),
        request=name,
        code="BCDF",
        sign=0,
        place=place,
        language="en",
    )


def after(*steps: RequestEvent) -> Request:
    request = fold((pressed(), *steps))
    assert request
    return request


def step(kind: type[RequestEvent], seconds: float, **fields: Any) -> RequestEvent:
    known = fold((pressed(),))
    assert known
    return fact(kind, known, Stamp(f"{kind.kind} {seconds}", at(seconds), TEAM), **fields)


SEEN = step(Seen, 20)
COMING = step(Coming, 30)
BACK = step(SteppedBack, 40, undoes=COMING.id)
GONE = step(Withdrawn, 5)
CLOSED = step(Closed, 50, reason=Reason.ATTENDED)


@pytest.mark.parametrize(
    ("facts", "burns"),
    [
        ((), True),
        ((SEEN,), True),
        ((COMING,), False),
        ((COMING, BACK), True),
        ((step(Arrived, 30),), False),
        ((CLOSED,), False),
        ((GONE,), True),
        ((SEEN, GONE), False),
    ],
)
def test_the_light_burns_until_somebody_is_coming(
    facts: tuple[RequestEvent, ...], burns: bool
) -> None:
    assert light(after(*facts)) is burns


@pytest.mark.parametrize(
    ("facts", "seconds", "number"),
    [
        ((), 0, 1),
        ((), 9.9, 1),
        ((), 10, 2),
        ((), 30, 4),
        ((SEEN,), 20, None),
        ((SEEN,), 79.9, None),
        ((SEEN,), 80, 9),
        ((COMING,), 300, None),
        ((COMING, BACK), 40, 6),
        ((SEEN, COMING, BACK), 41, 6),
        ((COMING, BACK, step(Seen, 45)), 50, None),
        ((GONE,), 6, None),
        ((GONE,), 59.9, None),
        ((GONE,), 60, 7),
        ((GONE,), 600, 7),
        ((CLOSED,), 60, None),
    ],
)
def test_the_bell_rings_at_the_press_and_every_ten_seconds_until_answered(
    facts: tuple[RequestEvent, ...], seconds: float, number: int | None
) -> None:
    rung = bell(after(*facts), at(seconds))
    assert rung == (None if number is None else (0, number))


def test_a_reopened_request_rings_again_from_the_reopening() -> None:
    closed = after(CLOSED)
    reopened = fact(Reopened, closed, Stamp("again", at(100), TEAM), step_round=1)
    assert bell(after(CLOSED, reopened), at(100)) == (1, 1)
    assert is_due({"r": (0, 9)}, {"r": (1, 1)})


def test_the_desk_is_loud_from_30_seconds_on() -> None:
    assert not loud(after(), at(29.9))
    assert loud(after(), at(30))
    assert not loud(after(COMING), at(40))


def test_a_bell_is_rung_once() -> None:
    due = bells([after()], at(12))
    assert is_due({}, due)
    assert not is_due(due, bells([after()], at(19)))
    assert is_due(due, bells([after()], at(20)))


def test_a_withdrawn_request_rings_once_more_and_not_if_it_rang_later_already() -> None:
    assert is_due(bells([after()], at(5)), bells([after(GONE)], at(60)))
    assert not is_due(bells([after()], at(90)), bells([after(GONE)], at(91)))


def test_a_muted_request_keeps_its_light() -> None:
    request = after()
    assert bells([request], at(30), {("r", 0): at(20)}) == {}
    assert light(request)
    assert loud(request, at(30))


def test_a_mute_ends_after_ten_minutes() -> None:
    request, muted = after(), {("r", 0): at(20)}
    assert bells([request], at(619.9), muted) == {}
    assert is_due({}, bells([request], at(620), muted))


def test_a_mute_is_of_one_round_and_of_one_boot() -> None:
    closed = after(CLOSED)
    reopened = fact(Reopened, closed, Stamp("again", at(100), TEAM), step_round=1)
    assert bells([after(CLOSED, reopened)], at(100), {("r", 0): at(20)}) == {"r": (1, 1)}
    assert is_due({}, bells([after()], restarted(), {("r", 0): at(20)}))


def kiosk_muted(seconds: float, place: str = "Lobby") -> KioskMuted:
    return KioskMuted(id=f"muted {seconds}", at=at(seconds), by=TEAM, place=place)


def test_a_muted_kiosk_makes_no_sound_and_another_does() -> None:
    requests = [after(), *crowd(1, "Hall")]
    quiet = muted_places([kiosk_muted(5)], at(30))
    assert quiet == {"Lobby": 575_000}
    assert bells(requests, at(30), places=quiet).keys() == {"Hall 0"}
    assert all(light(one) for one in requests)


def test_a_muted_kiosk_rings_again_after_ten_minutes_from_the_last_mute_and_after_a_restart() -> (
    None
):
    mutes = [kiosk_muted(5), kiosk_muted(100)]
    assert muted_places(mutes, at(699.9)) == {"Lobby": 100}
    assert muted_places(mutes, at(700)) == {}
    assert muted_places(mutes, restarted()) == {}


@pytest.mark.parametrize("set_to", [-3_600_000, 0, 3_600_000])
def test_after_a_restart_a_request_rings_at_once_and_loudly(set_to: int) -> None:
    now = restarted(set_to)
    before = bells([after()], at(86_400))
    assert is_due(before, bells([after()], now))
    assert loud(after(), now)
    assert is_due(bells([after()], now), bells([after()], now.plus(10_000)))


def test_after_a_restart_seen_quiets_no_more_and_a_withdrawn_request_rings_once_more() -> None:
    assert bell(after(SEEN), restarted())
    assert bell(after(GONE), restarted()) == bell(after(GONE), restarted().plus(60_000))


@pytest.mark.parametrize("went", [30, 31, 39])
@pytest.mark.parametrize("stayed", [0, 1, 9, 25])
def test_who_steps_back_makes_it_ring_at_once_and_every_ten_seconds_from_there(
    went: int, stayed: int
) -> None:
    going = step(Coming, went)
    back = step(SteppedBack, went + stayed, undoes=going.id)
    rung = bells([after()], at(went))
    for turn in range(4):
        due = bells([after(going, back)], at(went + stayed + 10 * turn))
        assert is_due(rung, due)
        rung = due
    again = step(Coming, went + stayed + 31)
    back_again = step(SteppedBack, went + stayed + 31, undoes=again.id)
    both = after(going, back, again, back_again)
    assert is_due(rung, bells([both], back_again.at))


def drill(*steps: RequestEvent) -> Request:
    request = fold((replace(pressed(), drill=True), *steps))
    assert request
    return request


def test_a_drill_rings_once_and_never_loudly_and_lights_nothing() -> None:
    assert bells([drill()], at(0)) == bells([drill()], at(59.9)) == {"r": (0, 1)}
    assert bells([drill()], at(60)) == bells([drill()], restarted()) == {}
    assert not light(drill())
    assert not loud(drill(), at(59))
    assert bells([drill(step(DrillEnded, 2))], at(3)) == {}


def test_drills_never_make_a_crowd() -> None:
    drills = [fold((replace(one.pressed, drill=True),)) for one in crowd(9)]
    assert len(bells([one for one in drills if one], at(10))) == 9


def test_each_reminder_rings_once() -> None:
    reminded = [step(Reminded, seconds, step=n) for n, seconds in enumerate((330, 630), 1)]
    going = after(COMING)
    rung = bells([after()], at(29))
    assert bells([going], at(329)) == {}
    for number, said in enumerate(reminded, 1):
        now = after(COMING, *reminded[:number])
        due = bells([now], said.at)
        assert is_due(rung, due)
        assert bells([now], said.at.plus(200_000)) == due
        assert not light(now)
        assert not loud(now, said.at)
        rung = due
    assert bells([after(COMING, *reminded, step(Arrived, 640))], at(640)) == {}
    back = step(SteppedBack, 640, undoes=COMING.id)
    assert is_due(rung, bells([after(COMING, *reminded, back)], at(640)))


def crowd(count: int, place: str = "Lobby") -> list[Request]:
    made = [fold((pressed(f"{place} {n}", place, seconds=n),)) for n in range(count)]
    return [one for one in made if one]


def test_five_unseen_requests_of_a_kiosk_ring_each_for_themselves() -> None:
    assert len(bells(crowd(5), at(10))) == 5


def test_more_than_five_unseen_requests_of_a_kiosk_ring_once_for_the_group() -> None:
    due = bells(crowd(6) + crowd(2, "Hall"), at(10))
    assert len(due) == 3
    assert not is_due(due, bells(crowd(9) + crowd(2, "Hall"), at(10.5)))
    assert is_due(due, bells(crowd(9), at(20)))


def test_a_group_that_is_answered_from_the_top_goes_on_ringing() -> None:
    everybody = crowd(8)
    before = bells(everybody, at(600))
    assert is_due(before, bells(everybody[1:], at(601)))
