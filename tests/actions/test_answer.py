# SPDX-License-Identifier: Apache-2.0
"""Steps, their undo, and what a desk shows."""

from kiosk.actions.answer import answer, show, take_back, undo_left_ms
from kiosk.domain.events import Actor, Coming, Reopened, RequestEvent, SteppedBack
from kiosk.domain.fold import fold
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step
from tests.desk.bench import pressed
from tests.fakes import FakeClock, SeededRandomness

TEAM = Actor("person", "4")


def request(clock: FakeClock, *events: RequestEvent) -> Request:
    made = fold((pressed(1, clock.now().plus(-5000)), *events))
    assert made
    return made


def test_going_and_its_undo() -> None:
    clock = FakeClock()
    going = answer(request(clock), Step.GOING, Stamp("g", clock.now(), TEAM))
    assert isinstance(going, Coming)
    clock.advance(9_999)
    assert undo_left_ms(going, clock.now()) == 1
    back = take_back(request(clock, going), "g", Stamp("b", clock.now(), TEAM))
    assert isinstance(back, SteppedBack)
    clock.advance(2)
    assert undo_left_ms(going, clock.now()) == 0
    late = take_back(request(clock, going), "g", Stamp("b", clock.now(), TEAM))
    assert isinstance(late, Refusal)


def test_a_step_that_is_not_possible_any_more_is_refused() -> None:
    clock = FakeClock()
    assert isinstance(answer(request(clock), Step.REOPEN, Stamp("r", clock.now(), TEAM)), Refusal)


def test_shown_is_written_once_a_round() -> None:
    clock, randomness = FakeClock(), SeededRandomness()
    fresh = request(clock)
    (first,) = show([fresh], (), "desk", clock, randomness)
    assert show([fresh], {("r1", 0)}, "desk", clock, randomness) == ()
    assert show([request(clock, first)], (), "desk", clock, randomness) == ()
    closing = answer(fresh, Step.GOING, Stamp("g", clock.now(), TEAM))
    assert isinstance(closing, RequestEvent)
    again = Reopened(id="o", at=clock.now(), by=TEAM, request="r1", round=1)
    assert len(show([request(clock, first, again)], (), "desk", clock, randomness)) == 1
