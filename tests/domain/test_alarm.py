# SPDX-License-Identifier: Apache-2.0
"""When the desk's light burns and its bell is due."""

from typing import Any

import pytest

from kiosk.domain.alarm import bell, bells, is_due, light, loud
from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    Pressed,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
    Withdrawn,
)
from kiosk.domain.fold import fold
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp, fact

START = Instant(1_798_113_600_000, "boot", 1_000_000)
TEAM = Actor("person", "4")


def at(seconds: float) -> Instant:
    return START.plus(round(seconds * 1000))


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
        ((COMING, BACK), 40, 5),
        ((SEEN, COMING, BACK), 41, 5),
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
    assert bells([request], at(30), muted={("r", 0)}) == {}
    assert light(request)


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
