# SPDX-License-Identifier: Apache-2.0
"""What a filter lists: nothing that it was not asked for, and whoever calls in any case."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.alarm import light
from kiosk.domain.board import Board
from kiosk.domain.events import Arrived, Closed, Coming, PlaceChosen, Reason, RequestEvent, Seen
from kiosk.domain.finding import (
    Seeker,
    Span,
    Wanted,
    because,
    jump,
    matches,
    plain_letters,
    typed,
)
from kiosk.domain.request import Request
from tests.desk.people import KIOSK, ME, NOW, OTHER, did, request_of
from tests.domain.strategies import facts_with_a_press


def words(request: Request) -> str:
    return plain_letters(f"{request.pressed.code} Heron {request.pressed.place} {request.state}")


SEEKER = Seeker(ME, NOW.utc_ms - 3_600_000, words)

some_wanted = st.builds(
    Wanted,
    st.sampled_from(Span),
    st.sampled_from(["", "Lobby A", "nowhere"]),
    st.sampled_from(["", *Reason]),
    st.sampled_from(["", "ar"]),
    st.sampled_from(["", "heron", "no such word"]),
)


@given(facts=facts_with_a_press, wanted=some_wanted)
def test_whoever_calls_is_never_hidden(facts: list[RequestEvent], wanted: Wanted) -> None:
    calling = [one for one in Board(facts) if light(one)]
    assert all(matches(one, wanted, SEEKER) for one in calling)


def test_a_filter_that_hides_callers_would_be_caught() -> None:
    """The control: asked the same way, a request that calls nobody is hidden."""
    closed = request_of(1, 50, did(Closed, 5, reason=Reason.ATTENDED))
    assert not matches(closed, Wanted(kiosk="nowhere"), SEEKER)
    assert matches(request_of(1, 50), Wanted(kiosk="nowhere"), SEEKER)


@given(
    facts=facts_with_a_press,
    wanted=some_wanted,
    part=st.sampled_from(["kiosk", "reason", "language", "text"]),
)
def test_what_narrows_never_widens(facts: list[RequestEvent], wanted: Wanted, part: str) -> None:
    wider = replace(wanted, **{part: ""})  # type: ignore[arg-type]  # one of the words
    for one in Board(facts):
        assert matches(one, wider, SEEKER) or not matches(one, wanted, SEEKER)


def answered(*done: Any, ago_s: float = 100, **press: Any) -> Request:
    """Somebody else goes, so that it calls nobody."""
    return request_of(1, ago_s, did(Coming, 20, OTHER), *done, **press)


@pytest.mark.parametrize(
    ("request_", "wanted", "listed"),
    [
        (answered(), Wanted(), True),
        (answered(did(Closed, 1, reason=Reason.ATTENDED)), Wanted(), False),
        (answered(did(Closed, 1, reason=Reason.ATTENDED)), Wanted(Span.ALL), True),
        (answered(), Wanted(Span.MINE), False),
        (answered(did(Coming, 1, ME)), Wanted(Span.MINE), True),
        (answered(did(Arrived, 1, ME)), Wanted(Span.MINE), True),
        (answered(did(Closed, 1, ME, reason=Reason.ATTENDED)), Wanted(Span.MINE), True),
        (answered(did(Seen, 1, ME)), Wanted(Span.MINE), True),
        (answered(), Wanted(Span.TODAY), True),
        (answered(ago_s=7200), Wanted(Span.TODAY), False),
        (answered(did(Closed, 1, reason=Reason.ATTENDED), ago_s=7200), Wanted(Span.TODAY), True),
        (answered(), Wanted(kiosk="Lobby A"), True),
        (answered(), Wanted(kiosk="Hall 2"), False),
        (answered(), Wanted(language="ar"), False),
        (answered(language="ar", language_chosen=True), Wanted(language="ar"), True),
        (answered(language="ar", language_chosen=False), Wanted(language="ar"), False),
        (answered(), Wanted(reason="attended"), False),
        (
            answered(did(Closed, 1, reason=Reason.ATTENDED)),
            Wanted(Span.ALL, reason="attended"),
            True,
        ),
        (
            answered(did(Closed, 1, reason=Reason.NOBODY_THERE)),
            Wanted(Span.ALL, reason="attended"),
            False,
        ),
        (answered(), Wanted(text="HERON lobby"), True),
        (answered(), Wanted(text="héron"), True),
        (answered(), Wanted(text="heron hall"), False),
        (answered(did(PlaceChosen, 5, KIOSK, place="here")), Wanted(text="bcdf"), True),
    ],
)
def test_each_filter_lists_what_it_says(request_: Request, wanted: Wanted, listed: bool) -> None:
    assert matches(request_, wanted, SEEKER) is listed


def test_a_search_reaches_everywhere_and_gives_the_list_back() -> None:
    assert typed(Wanted(), "h") == Wanted(Span.ALL, text="h")
    assert typed(typed(Wanted(), "h"), "") == Wanted()
    assert typed(Wanted(Span.MINE), "h") == Wanted(Span.MINE, text="h")
    assert because(Wanted(), "attended") == Wanted(Span.ALL, reason="attended")
    assert because(Wanted(Span.TODAY), "attended").span is Span.TODAY


def test_a_code_or_a_sign_leads_to_the_first_that_has_it() -> None:
    requests = [answered(), replace(request_of(2, 90), id="other")]
    names = {"r1": ["BCDF", "Heron"], "other": ["GHJK", "Élan"]}
    for text, found in {"bcdf": "r1", "elan": "other", "Her": "", "": "", " HERON ": "r1"}.items():
        assert jump(requests, text, lambda one: names[one.id]) == found
