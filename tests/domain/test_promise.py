# SPDX-License-Identifier: Apache-2.0
"""What the screen may say: the word table and the clock of P8, and no claim without its fact."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import Instant
from kiosk.domain.cover import standing
from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    PressedAgain,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    Shown,
    SteppedBack,
    Undone,
    Withdrawn,
)
from kiosk.domain.fold import fold
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Cover, Duty, Link
from kiosk.domain.promise import CLAIM_OF, Claim, Line, promise
from tests.domain.history import DESK, PRESS_AT, SEVEN, TWO, History
from tests.domain.strategies import facts_with_a_press
from tests.fakes import LISTENING, FakeClock

NOBODY, DEAF = Cover(), replace(LISTENING, deaf=True)


def new(told: History) -> None:
    """Nothing but the press."""


def shown(told: History) -> None:
    told.one(Shown, DESK)


def seen(told: History) -> None:
    shown(told)
    told.one(Seen, TWO)


def coming(told: History) -> None:
    seen(told)
    told.one(Coming, TWO)


def stepped_back(told: History) -> None:
    coming(told)
    told.one(SteppedBack, TWO, undoes=told.facts[-1].id)


def with_you(told: History) -> None:
    coming(told)
    told.one(Arrived, TWO)


def closed(told: History) -> None:
    with_you(told)
    told.one(Closed, TWO, reason=Reason.ATTENDED)


def withdrawn(told: History) -> None:
    coming(told)
    told.one(Withdrawn)


def reopened(told: History) -> None:
    closed(told)
    told.one(Reopened, TWO, round=1, at=PRESS_AT)


Told = Callable[[History], None]
L = Line
ROWS: list[tuple[Told, int, Line, bool]] = [
    (new, 0, L.NOT_SEEN, False),
    (new, 9_999, L.NOT_SEEN, False),
    (new, 10_000, L.NO_SCREEN, True),
    (new, 60_000, L.NO_ANSWER, True),
    (shown, 0, L.SHOWN, False),
    (shown, 10_000, L.SHOWN, False),
    (shown, 59_999, L.SHOWN, False),
    (shown, 60_000, L.NO_ANSWER, True),
    (seen, 0, L.SEEN, False),
    (seen, 60_000, L.SEEN, True),
    (coming, 0, L.COMING, False),
    (coming, 3_600_000, L.COMING, False),
    (stepped_back, 0, L.STEPPED_BACK, False),
    (stepped_back, 60_000, L.STEPPED_BACK, True),
    (with_you, 3_600_000, L.WITH_YOU, False),
    (closed, 0, L.CLOSED, False),
    (withdrawn, 0, L.WITHDRAWN, False),
    (reopened, 0, L.NOT_SEEN, False),
    (reopened, 60_000, L.NO_ANSWER, True),
]
"""(story, milliseconds waited, line, whether the other ways stand first) with a desk listening."""

SETTLED = {L.COMING, L.WITH_YOU, L.CLOSED, L.WITHDRAWN}


def told(story: Told) -> History:
    history = History()
    story(history)
    return history


@pytest.mark.parametrize(("story", "waited", "line", "other_ways"), ROWS)
def test_each_row_while_somebody_listens(
    story: Told, waited: int, line: Line, other_ways: bool
) -> None:
    said = promise(told(story).request, LISTENING, PRESS_AT.plus(waited))
    assert (said.lines, said.other_ways) == ((line,), other_ways)


@pytest.mark.parametrize(("story", "waited", "line", "_ways"), ROWS)
def test_each_row_when_nobody_listens(story: Told, waited: int, line: Line, _ways: bool) -> None:
    said = promise(told(story).request, NOBODY, PRESS_AT.plus(waited))
    if line in SETTLED:
        assert said.lines == (line,)
    else:
        assert (said.lines, said.other_ways) == ((line, L.NOBODY_LISTENING), True)


@pytest.mark.parametrize(("story", "waited", "line", "_ways"), ROWS)
def test_each_row_when_answers_would_not_be_noticed(
    story: Told, waited: int, line: Line, _ways: bool
) -> None:
    said = promise(told(story).request, DEAF, PRESS_AT.plus(waited))
    if line in SETTLED - {L.COMING}:
        assert said.lines == (line,)
    else:
        assert (said.lines, said.other_ways) == ((line, L.DEAF), True)


@pytest.mark.parametrize(("story", "waited", "line", "_ways"), ROWS)
def test_each_claim_names_its_fact(story: Told, waited: int, line: Line, _ways: bool) -> None:
    history = told(story)
    claims = dict(promise(history.request, LISTENING, PRESS_AT.plus(waited)).claims)
    assert claims.pop(Claim.SAVED) == history.pressed.id
    assert set(claims) == ({CLAIM_OF[line]} if line in CLAIM_OF else set())
    names = {fact.id: fact for fact in history.facts}
    for claim, event_id in claims.items():
        kind = "arrived" if claim is Claim.WITH_YOU else claim.value
        assert names[event_id].kind == kind


def test_the_wait_is_that_of_the_boots_own_clock() -> None:
    stepped = Instant(PRESS_AT.utc_ms + 3_600_000, PRESS_AT.boot, PRESS_AT.boot_ms + 5_000)
    assert promise(told(new).request, LISTENING, stepped).lines == (L.NOT_SEEN,)


def test_a_press_again_is_what_was_saved_last_and_does_not_shorten_the_wait() -> None:
    history = History()
    again = history.one(PressedAgain)
    said = promise(history.request, LISTENING, PRESS_AT.plus(60_000))
    assert said.claims == {Claim.SAVED: again.id}
    assert said.lines == (L.NO_ANSWER,)


def test_a_step_of_an_earlier_round_is_not_claimed() -> None:
    said = promise(told(reopened).request, LISTENING, PRESS_AT)
    assert set(said.claims) == {Claim.SAVED}


def test_somebody_else_who_comes_is_claimed_when_the_first_steps_back() -> None:
    history = told(coming)
    first = history.facts[-1]
    second = history.one(Coming, SEVEN)
    history.one(SteppedBack, TWO, undoes=first.id)
    assert promise(history.request, LISTENING, PRESS_AT).claims[Claim.COMING] == second.id


def test_an_undone_arrival_is_not_claimed() -> None:
    history = told(with_you)
    history.one(Undone, TWO, undoes=history.facts[-1].id)
    assert promise(history.request, LISTENING, PRESS_AT).lines == (L.COMING,)


_KIND_BEHIND = {claim: {claim.value} for claim in Claim} | {
    Claim.SAVED: {"pressed", "pressed_again"},
    Claim.WITH_YOU: {"arrived"},
}


@given(
    facts_with_a_press,
    st.builds(
        Cover, st.sampled_from(Duty), st.sampled_from(Link), st.sampled_from(Hours), st.booleans()
    ),
    st.integers(-100_000, 200_000),
)
def test_no_claim_without_its_fact(facts: list[RequestEvent], cover: Cover, later: int) -> None:
    request = fold(facts)
    assert request
    said = promise(request, cover, PRESS_AT.plus(later))
    by_id = {fact.id: fact for fact in facts}
    taken_back = {getattr(fact, "undoes", "") for fact in facts}
    assert {CLAIM_OF[line] for line in said.lines if line in CLAIM_OF} == {*said.claims} - {
        Claim.SAVED
    }
    for claim, event_id in said.claims.items():
        assert by_id[event_id].kind in _KIND_BEHIND[claim]
        assert claim is Claim.SAVED or event_id not in taken_back
    if not cover.listening and request.state.value in {"new", "seen"} and not request.withdrawn:
        assert said.other_ways
        assert said.lines[1] == standing(cover).line


def test_a_cover_ends_with_its_lease_whatever_else_stands_still() -> None:
    clock = FakeClock()
    cover = replace(LISTENING, until=clock.now().plus(16_000))
    clock.advance(15_999)
    assert cover.at(clock.now()).attended
    clock.advance(1)
    assert not cover.at(clock.now()).attended


def test_a_cover_of_another_boot_covers_nobody() -> None:
    clock = FakeClock()
    cover = replace(LISTENING, deaf=True, until=clock.now().plus(16_000))
    clock.reboot("boot-2")
    assert cover.at(clock.now()) == replace(DEAF, link=Link.STALE)
    assert not cover.at(clock.now()).attended


@pytest.mark.parametrize("set_to", [-3_600_000, 0, 3_600_000])
@pytest.mark.parametrize("story", [new, shown])
def test_after_a_restart_nobody_knows_the_wait_and_no_answer_is_said_at_once(
    story: Told, set_to: int
) -> None:
    clock = FakeClock()
    clock.reboot("boot-2", clock.now().utc_ms + set_to)
    said = promise(told(story).request, LISTENING, clock.now())
    assert (said.lines, said.other_ways) == ((L.NO_ANSWER,), True)
