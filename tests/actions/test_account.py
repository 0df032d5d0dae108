# SPDX-License-Identifier: Apache-2.0
"""Requests as rows: grouped and ordered by the log, times in UTC with milliseconds."""

import pytest

from kiosk.actions.account import accounts, iso, row
from kiosk.domain.clock import Instant
from kiosk.domain.events import Coming, Event, Withdrawn
from kiosk.domain.venue_events import SignedOut
from kiosk.store.event_log import Recorded
from tests.domain.history import DESK, PRESS_AT, TWO, History


def recorded(*events: Event) -> list[Recorded]:
    return [Recorded(e, n, "origin", "life", n) for n, e in enumerate(events, 1)]


def test_requests_stand_in_the_order_of_their_first_facts() -> None:
    late, early = History("a"), History("b")
    coming = late.one(Coming, TWO)
    venue = SignedOut(id="x", at=PRESS_AT, by=DESK, desk="d")
    found = accounts(recorded(early.pressed, late.pressed, venue, coming))
    assert [one.request.id for one in found] == ["b", "a"]
    assert [[r.seq for r in one.recorded] for one in found] == [[1], [2, 4]]


def test_facts_without_a_press_are_no_request() -> None:
    history = History()
    history.one(Coming, TWO)
    assert accounts(recorded(*history.facts[1:])) == ()


def test_marks_are_in_the_order_of_letters() -> None:
    history = History(drill=True)
    history.one(Withdrawn)
    (account,) = accounts(recorded(*history.facts))
    assert row(account, lambda index, language: f"{index}{language}")["marks"] == [
        "drill",
        "withdrawn",
    ]


@pytest.mark.parametrize(
    ("utc_ms", "said"),
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (1_795_357_924_120, "2026-11-22T14:32:04.120Z"),
        (1_795_357_924_009, "2026-11-22T14:32:04.009Z"),
        (-1, "1970-01-01T00:00:00.000Z"),
        (10**18, "9999-12-31T23:59:59.999Z"),
    ],
)
def test_times(utc_ms: int, said: str) -> None:
    assert iso(Instant(utc_ms, "boot-1", 1)) == said
