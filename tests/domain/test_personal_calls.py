# SPDX-License-Identifier: Apache-2.0
"""What rings for one person: until its own answer, and without touching the alarm of P8."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.alarm import bell, light
from kiosk.domain.clock import Instant
from kiosk.domain.events import Coming, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.hand_over import ANSWER_MS, offer
from kiosk.domain.ladder import calls, due
from kiosk.domain.personal_calls import LEAD_RINGS_MS, asked, personal_bell
from kiosk.domain.teamwork_events import (
    ForLead,
    HandOverDeclined,
    HandOverOffered,
    LeadHasIt,
)
from tests.domain.history import SEVEN, TWO, History
from tests.domain.strategies import facts_with_a_press

BESIDE = (ForLead, LeadHasIt, HandOverOffered, HandOverDeclined)


def offered() -> History:
    told = History()
    told.one(Coming, TWO)
    told.take(offer(told.request, "7", told.stamp(TWO)))
    return told


def rings(told: History, later_ms: int, *, lead: bool = False) -> list[int]:
    """The numbers of the bells for SEVEN until then, each once."""
    found = (
        personal_bell(told.request, SEVEN, told.now(ms), lead=lead)
        for ms in range(0, later_ms, 1_000)
    )
    return sorted({one[1] for one in found if one})


def test_an_offer_rings_each_ten_seconds_for_a_minute_and_for_nobody_else() -> None:
    assert len(rings(offered(), 2 * ANSWER_MS)) in {6, 7}
    told = offered()
    assert personal_bell(told.request, TWO, told.now(), lead=True) is None


def test_a_call_for_a_lead_rings_for_leads_until_one_has_it() -> None:
    told = History()
    mark = told.one(ForLead, TWO)
    assert rings(told, 30_000) == []
    assert len(rings(told, 2 * LEAD_RINGS_MS, lead=True)) in {60, 61}
    assert asked(told.request, TWO, lead=True) is None
    told.one(LeadHasIt, SEVEN, mark=mark.id)
    assert rings(told, 30_000, lead=True) == []


def test_after_a_restart_nothing_of_another_boot_rings_and_the_light_stays() -> None:
    told = offered()
    later = Instant(told.now().utc_ms, "boot-2", 1_000)
    assert personal_bell(told.request, SEVEN, later, lead=False) is None
    assert asked(told.request, SEVEN, lead=False)


@given(facts_with_a_press, st.integers(0, 400_000))
def test_p8_stands_whatever_is_said_of_leads_and_offers(
    facts: list[RequestEvent], later_ms: int
) -> None:
    """With or without them: the same alarm, the same ladder, the same end by ``coming``."""
    request = fold(facts)
    without = fold([one for one in facts if not isinstance(one, BESIDE)])
    assert request
    assert without
    # Any fact more may tell how two boots follow each other, and so which press was the last.
    assume([one for one in request.facts if not isinstance(one, BESIDE)] == list(without.facts))
    if request.comings != without.comings or request.seen != without.seen:
        return  # An undo named one of them, and something else as well.
    now = request.ringing_since.plus(later_ms)
    assert light(request) == light(without)
    assert bell(request, now) == bell(without, now)
    assert calls(request) == calls(without)
    assert due(request, now) == due(without, now)
    if request.comings:
        assert not calls(request)


@pytest.mark.parametrize("kind", BESIDE)
def test_none_of_them_says_that_somebody_is_coming(kind: type[RequestEvent]) -> None:
    assert not issubclass(kind, Coming)
