# SPDX-License-Identifier: Apache-2.0
"""A lead, a follow-up, a link and the proof of an arrival: what stands beside the state."""

from kiosk.domain.events import Arrived, Closed, Linked, Reason, Reopened, Undone
from kiosk.domain.teamwork_events import (
    ArrivalProved,
    FollowUpDone,
    FollowUpSet,
    ForLead,
    LeadHasIt,
)
from kiosk.domain.transitions import Step, decide, steps
from tests.domain.history import PRESS_AT, SEVEN, TWO, History


def test_a_call_for_a_lead_waits_until_a_lead_has_it() -> None:
    told = History()
    told.take(decide(told.request, Step.FOR_LEAD, told.stamp(TWO)))
    marked = told.request
    assert marked.waits_for_lead
    assert Step.FOR_LEAD not in steps(marked, TWO)
    answer = told.take(decide(marked, Step.LEAD_HAS_IT, told.stamp(SEVEN)))
    assert isinstance(answer, LeadHasIt)
    answered = told.request
    assert not answered.waits_for_lead
    assert Step.LEAD_HAS_IT not in steps(answered, SEVEN)


def test_an_answer_to_an_earlier_call_for_a_lead_answers_no_later_one() -> None:
    told = History()
    first = told.one(ForLead, TWO)
    told.one(LeadHasIt, SEVEN, mark=first.id)
    told.one(Undone, TWO, undoes=first.id)
    told.one(ForLead, TWO)
    assert told.request.waits_for_lead


def test_a_closed_request_waits_for_no_lead_and_reopened_it_is_asked_anew() -> None:
    told = History()
    told.one(ForLead, TWO)
    told.one(Closed, TWO, reason=Reason.ATTENDED)
    assert not told.request.waits_for_lead
    told.one(Reopened, TWO, round=1)
    assert told.request.for_lead is None


def test_a_follow_up_holds_until_it_is_done_whatever_becomes_of_the_request() -> None:
    told = History()
    first = told.one(FollowUpSet, TWO, due_ms=PRESS_AT.utc_ms + 1)
    later = told.one(FollowUpSet, SEVEN, due_ms=PRESS_AT.utc_ms + 2, replaces=first.id)
    told.one(Closed, TWO, reason=Reason.ATTENDED)
    told.one(Reopened, TWO, round=1)
    assert list(told.request.follow_ups) == [later]
    done = told.one(FollowUpDone, TWO, follow_up=later.id)
    assert not told.request.follow_ups
    told.one(Undone, TWO, undoes=done.id)
    assert list(told.request.follow_ups) == [later]


def test_a_link_that_is_taken_back_is_none() -> None:
    told = History()
    link = told.one(Linked, TWO, to="request-2")
    assert list(told.request.links) == [link]
    told.one(Undone, SEVEN, undoes=link.id)
    assert not told.request.links


def test_an_arrival_that_was_a_slip_proves_nothing() -> None:
    told = History()
    arrived = told.one(Arrived, TWO)
    proof = told.one(ArrivalProved, TWO, place="Lobby", arrived=arrived.id)
    assert told.request.proved_there == proof
    told.one(Undone, TWO, undoes=arrived.id)
    assert told.request.proved_there is None
