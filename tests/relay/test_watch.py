# SPDX-License-Identifier: Apache-2.0
"""The core of the relay: each step in its time, once, whatever dies in between."""

import hashlib
import itertools
from typing import Any

import pytest

from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    Reason,
    Reminded,
    Reopened,
    Seen,
    SteppedBack,
    Withdrawn,
)
from kiosk.domain.ladder import Reach
from kiosk.domain.request import Request
from kiosk.relay import watch
from kiosk.relay.watch import Step
from tests.domain.history import PRESS_AT, TWO, History
from tests.relay.house import House, Killed

MINUTE = 60_000


def pressed(**fields: Any) -> tuple[House, History]:
    story = History(**fields)
    return House(*story.facts), story


def test_the_ladder_from_the_press() -> None:
    house, _ = pressed()
    waits = [house.at(PRESS_AT.plus(s * 1_000)) for s in (0, 29, 30, 60, 119, 120, 180)]
    assert waits == [30_000, 1_000, 30_000, MINUTE, 1_000, MINUTE, MINUTE]
    assert house.taken() == house.sent() == [1, 2, 3, 4]
    assert list(house.disk.reaches.values()) == [
        {Reach.DESKS},
        {Reach.EVERYBODY, Reach.FIRST},
        *[{Reach.EVERYBODY, Reach.FIRST, Reach.SECOND}] * 2,
    ]


def test_no_request_is_no_work() -> None:
    assert House().at(PRESS_AT) is None


def test_a_late_relay_takes_each_step_that_is_due() -> None:
    house, _ = pressed()
    house.at(PRESS_AT.plus(3 * MINUTE))
    assert house.taken() == house.sent() == [1, 2, 3, 4]


def test_seen_stops_nothing() -> None:
    house, story = pressed()
    house.tell(story.one(Seen, TWO))
    house.at(PRESS_AT.plus(MINUTE))
    assert house.taken() == [1, 2]
    assert house.disk.stopped == []


def test_coming_stops_at_once_and_stepping_back_goes_on() -> None:
    house, story = pressed()
    house.at(PRESS_AT.plus(MINUTE))
    coming = story.one(Coming, TWO, at=PRESS_AT.plus(70_000))
    house.tell(coming)
    assert house.disk.stopped == [story.request_id]
    house.at(PRESS_AT.plus(100_000))
    assert house.taken() == [1, 2]
    house.tell(story.one(SteppedBack, TWO, undoes=coming.id, at=PRESS_AT.plus(100_000)))
    house.at(PRESS_AT.plus(100_000))
    assert house.taken() == house.sent() == [1, 2, 2]
    assert len(house.disk.stopped) == 2


@pytest.mark.parametrize("end", [Arrived, Closed])
def test_what_ends_a_call_stops_it(end: type) -> None:
    house, story = pressed()
    fields = {"reason": Reason.ATTENDED} if end is Closed else {}
    house.tell(story.one(end, TWO, **fields))
    assert house.at(PRESS_AT.plus(10 * MINUTE)) is None
    assert house.disk.stopped == [story.request_id]
    assert house.taken() == []


def test_an_answer_without_an_arrival_reminds() -> None:
    house, story = pressed()
    coming = story.one(Coming, TWO)
    house.tell(coming)
    house.at(coming.at.plus(10 * MINUTE))
    reminders = [one for one in house.disk.rows.values() if isinstance(one, Reminded)]
    assert [one.step for one in reminders] == [1, 2]
    house.tell(story.one(Arrived, TWO, at=coming.at.plus(11 * MINUTE)))
    assert len(house.disk.stopped) == 2


def test_a_withdrawal_that_nobody_saw_rings_once_more() -> None:
    house, story = pressed()
    house.tell(story.one(Withdrawn))
    house.at(PRESS_AT.plus(10 * MINUTE))
    assert house.taken() == [2]
    assert house.disk.stopped == []


def test_a_reopened_request_climbs_anew() -> None:
    house, story = pressed()
    house.at(PRESS_AT.plus(30_000))
    house.tell(story.one(Closed, TWO, reason=Reason.NOT_NEEDED))
    again = story.one(Reopened, TWO, round=1, at=PRESS_AT.plus(2 * MINUTE))
    house.tell(again)
    house.at(again.at.plus(30_000))
    assert house.taken() == house.sent() == [1, 1]


def test_a_drill_climbs_nothing_and_is_not_stopped() -> None:
    house, _ = pressed(drill=True)
    assert house.at(PRESS_AT.plus(10 * MINUTE)) is None
    assert house.disk.rows == {}
    assert house.disk.stopped == []


def test_a_step_that_is_not_saved_yet_is_taken() -> None:
    house, _ = pressed()
    house.saves = False
    for s in range(30, 62):
        house.at(PRESS_AT.plus(s * 1_000))
    assert house.sent() == [1, 2]
    assert house.taken() == []


def test_a_relay_that_starts_stops_what_was_answered_meanwhile() -> None:
    house, story = pressed()
    house.at(PRESS_AT.plus(MINUTE))
    story.one(Coming, TWO)
    house.disk.facts.update({one.id: one for one in story.facts})
    house.start()
    assert house.disk.stopped == [story.request_id]


def test_a_reminder_of_an_earlier_relay_is_kept() -> None:
    house, story = pressed()
    coming = story.one(Coming, TWO)
    house.tell(coming)
    house.at(coming.at.plus(10 * MINUTE))
    house.disk.stopped.clear()
    house.start()
    assert house.disk.stopped == []


class Broken(House):
    """An outbox that fails: at all steps of ``bad``, or whenever something is to be stopped."""

    bad = ""

    def step(self, request: Request, event: Step, reach: frozenset[Reach], now: Instant) -> None:
        if request.id == self.bad:
            raise ValueError
        super().step(request, event, reach, now)

    def stop(self, request_id: str) -> None:
        if request_id == self.bad:
            raise ValueError
        super().stop(request_id)


def test_an_outbox_that_fails_at_one_request_keeps_no_other_from_its_steps(
    caplog: pytest.LogCaptureFixture,
) -> None:
    one, two = History("request-1"), History("request-2")
    house = Broken(*one.facts, *two.facts)
    house.bad = "request-1"
    assert house.at(PRESS_AT.plus(30_000)) == watch.AGAIN_MS
    assert house.taken() == [1, 1]
    assert house.sent() == [1]
    assert len(caplog.messages) == 1
    house.bad = ""
    house.at(PRESS_AT.plus(31_000))
    assert house.sent() == [1, 1]
    caplog.clear()


def test_a_stop_that_fails_is_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    story = History()
    house = Broken(*story.facts)
    house.bad = story.request_id
    house.tell(story.one(Closed, TWO, reason=Reason.ATTENDED))
    assert house.at(PRESS_AT.plus(1_000)) == watch.AGAIN_MS
    house.bad = ""
    assert house.at(PRESS_AT.plus(2_000)) is None
    assert house.disk.stopped == [story.request_id]
    caplog.clear()


def killed_and_started_again(deadly: int, *, after: bool) -> House | None:
    """Five minutes of one press, with one kill at that write; None: it was never reached."""
    house, _ = pressed()
    house.disk.deadly, house.disk.after = deadly, after
    kills = 0
    for s in range(0, 301, 10):
        try:
            house.at(PRESS_AT.plus(s * 1_000))
        except Killed:
            kills += 1
            house.start()
            house.at(PRESS_AT.plus(s * 1_000))
    return house if kills else None


STEPS = [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("after", [False, True])
def test_a_relay_killed_at_any_write_takes_each_step_once(*, after: bool) -> None:
    moments = itertools.count()
    houses = iter(lambda: killed_and_started_again(next(moments), after=after), None)
    tried = [(house.taken(), house.sent()) for house in houses]
    assert len(tried) >= 2 * len(STEPS)
    assert tried == [(STEPS, STEPS)] * len(tried)


def test_control_ids_by_chance_call_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = itertools.count()
    monkeypatch.setattr(hashlib, "sha256", lambda _: Chance(next(chance)))
    house = killed_and_started_again(0, after=True)
    assert house is not None
    assert house.sent() == [1, *STEPS]


class Chance:
    def __init__(self, number: int) -> None:
        self._number = number

    def hexdigest(self) -> str:
        return f"{self._number:032x}"
