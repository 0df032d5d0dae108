# SPDX-License-Identifier: Apache-2.0
"""Handing over: nobody stops going before somebody else has said that they go."""

from dataclasses import replace
from itertools import permutations

from kiosk.domain.events import Actor, Coming, SteppedBack
from kiosk.domain.fold import fold
from kiosk.domain.hand_over import ANSWER_MS, is_unanswered, offer, offer_by, offer_to
from kiosk.domain.request import State
from kiosk.domain.teamwork_events import HandOverDeclined, HandOverOffered, HandOverTaken
from kiosk.domain.transitions import Refusal, Step, decide, steps
from kiosk.domain.undoing import undo
from tests.domain.history import SEVEN, TWO, History

NINE = Actor("person", "9")


def offered() -> History:
    """Two is going and asks Seven to go instead."""
    told = History()
    told.one(Coming, TWO)
    told.take(offer(told.request, "7", told.stamp(TWO)))
    return told


def taken(told: History) -> HandOverTaken:
    (made,) = told.request.offers
    coming = told.one(Coming, SEVEN)
    return told.one(HandOverTaken, SEVEN, offer=made.id, coming=coming.id)


def test_until_somebody_accepts_the_giver_is_still_coming() -> None:
    told = offered()
    assert [one.by for one in told.request.comings] == [TWO]
    assert offer_to(told.request, SEVEN)
    assert offer_by(told.request, TWO)
    assert Step.KEEP in steps(told.request, TWO)
    assert {Step.TAKE_OVER, Step.DECLINE} <= steps(told.request, SEVEN)
    assert Step.GOING not in steps(told.request, SEVEN)
    assert Step.TAKE_OVER not in steps(told.request, NINE)


def test_whoever_accepts_is_coming_and_the_giver_is_not() -> None:
    told = offered()
    taken(told)
    assert [one.by for one in told.request.comings] == [SEVEN]
    assert told.request.offers == ()
    assert told.request.state is State.COMING


def test_a_promise_to_take_over_without_a_coming_ends_nothing() -> None:
    told = offered()
    (made,) = told.request.offers
    told.one(HandOverTaken, SEVEN, offer=made.id, coming="not in the log")
    assert [one.by for one in told.request.comings] == [TWO]


def test_whoever_takes_over_and_takes_that_back_leaves_nobody_coming() -> None:
    """The giver was told that somebody else goes: only a call may follow, never a claim."""
    told = offered()
    going = taken(told).coming
    told.one(SteppedBack, SEVEN, undoes=going)
    assert told.request.comings == ()
    assert told.request.state is State.SEEN


def test_who_takes_the_offer_back_in_that_very_second_goes_too() -> None:
    told = offered()
    kept = decide(told.request, Step.KEEP, replace(told.stamp(TWO), id="kept"))
    taken(told)
    told.take(kept)
    assert {one.by for one in told.request.comings} == {TWO, SEVEN}


def test_declining_ends_the_offer_and_can_be_undone() -> None:
    told = offered()
    declined = told.take(decide(told.request, Step.DECLINE, told.stamp(SEVEN)))
    assert isinstance(declined, HandOverDeclined)
    assert told.request.offers == ()
    assert [one.by for one in told.request.comings] == [TWO]
    told.take(undo(told.request, declined.id, told.stamp(SEVEN)))
    assert len(told.request.offers) == 1


def test_an_offer_is_taken_back_within_ten_seconds_unless_somebody_took_it() -> None:
    told = offered()
    (made,) = told.request.offers
    told.take(undo(told.request, made.id, told.stamp(TWO)))
    assert told.request.offers == ()
    told = offered()
    (made,) = told.request.offers
    taken(told)
    assert isinstance(undo(told.request, made.id, told.stamp(TWO)), Refusal)


def test_after_it_is_handed_over_the_old_coming_cannot_be_undone() -> None:
    told = History()
    mine = told.one(Coming, TWO)
    told.take(offer(told.request, "7", told.stamp(TWO)))
    taken(told)
    assert isinstance(undo(told.request, mine.id, told.stamp(TWO)), Refusal)


def test_only_whoever_is_going_may_hand_over_and_to_nobody_who_is_going() -> None:
    told = History()
    assert isinstance(offer(told.request, "7", told.stamp(TWO)), Refusal)
    told.one(Coming, TWO)
    told.one(Coming, SEVEN)
    assert isinstance(offer(told.request, "7", told.stamp(TWO)), Refusal)
    assert isinstance(offer(told.request, "2", told.stamp(TWO)), Refusal)
    assert isinstance(offer(told.request, "9", told.stamp(TWO)), HandOverOffered)


def test_one_offer_at_a_time() -> None:
    told = offered()
    assert isinstance(offer(told.request, "9", told.stamp(TWO)), Refusal)


def test_stepping_back_ends_the_offer() -> None:
    told = offered()
    told.take(decide(told.request, Step.NOT_ME, told.stamp(TWO)))
    assert told.request.offers == ()
    assert offer_to(told.request, SEVEN) is None


def test_without_an_answer_the_giver_is_told_after_a_minute() -> None:
    (made,) = offered().request.offers
    assert not is_unanswered(made, made.at.plus(ANSWER_MS - 1))
    assert is_unanswered(made, made.at.plus(ANSWER_MS))


def test_whatever_the_order_in_which_the_facts_come_it_is_the_same_request() -> None:
    told = offered()
    taken(told)
    for order in permutations(told.facts):
        assert fold(order) == told.request
