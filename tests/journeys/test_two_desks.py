# SPDX-License-Identifier: Apache-2.0
"""Two desks on one log, whatever the order: the same at both, nothing lost, everybody told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain import board
from kiosk.domain.events import RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.request import Request, State
from kiosk.store.memory_log import MemoryLog
from kiosk.store.sqlite_log import open_log
from tests.conftest import RUNS_ALL
from tests.fakes import SeededRandomness
from tests.journeys.two_desks import TwoDesks
from tests.journeys.two_desks_truth import look

INTERLEAVINGS = 20_000 if RUNS_ALL else 1_000
IN_A_FILE = 500 if RUNS_ALL else 25
CAUGHT_WITHIN = 500

Say = Callable[[str], None]
Fold = Callable[..., Request | None]


def first_untruth(count: int) -> str:
    """The first that is not true in ``count`` interleavings over memory, or nothing."""
    for seed in range(count):
        play = TwoDesks(seed, MemoryLog())
        if wrong := play.run(look):
            return f"interleaving {seed}: {wrong[0]} after {', '.join(play.trace[-8:])}"
    return ""


def test_two_desks_in_any_order(figures: Say) -> None:
    facts = 0
    seen: set[str] = set()
    for seed in range(INTERLEAVINGS):
        play = TwoDesks(seed, MemoryLog())
        assert play.run(look) == [], (seed, play.trace)
        written = play.shared.read(0, 10_000)
        facts += len(written)
        seen |= {one.event.kind for one in written}
    figures(f"two desks: {INTERLEAVINGS} interleavings, {facts} facts of {len(seen)} kinds")
    assert {"hand_over_taken", "hand_over_declined", "for_lead", "follow_up_done", "linked"} <= seen


def test_two_desks_over_a_file(tmp_path: Path) -> None:
    for seed in range(IN_A_FILE):
        path = tmp_path / f"{seed}.sqlite"
        log = open_log(path, machine="0" * 32, randomness=SeededRandomness(seed))
        play = TwoDesks(seed, log)
        wrong = play.run(look)
        log.close()
        assert wrong == [], (seed, play.trace)


def last_writer_wins(facts: object) -> Request | None:
    """Control: who went last is who goes."""
    request = fold(facts)  # type: ignore[arg-type]  # as the board hands them over
    return request and replace(request, comings=request.comings[-1:])


def an_offer_is_a_promise(facts: object) -> Request | None:
    """Control: whoever hands over has gone at once, before anybody accepts."""
    request = fold(facts)  # type: ignore[arg-type]  # as the board hands them over
    if request is None:
        return None
    given = {one.gives for one in request.offers}
    left = tuple(one for one in request.comings if one.id not in given)
    gone = request.state is State.COMING and not left
    return replace(request, comings=left, state=State.NEW if gone else request.state)


def a_giver_never_stops(facts: list[RequestEvent]) -> Request | None:
    """Control: whoever has handed over still counts."""
    return fold([one for one in facts if one.kind != "hand_over_taken"])


def an_arrival_is_forgotten(facts: object) -> Request | None:
    """Control: a state that an older fact sets back."""
    request = fold(facts)  # type: ignore[arg-type]  # as the board hands them over
    if request and request.state is State.WITH_PERSON and request.comings:
        return replace(request, state=State.COMING)
    return request


@pytest.mark.parametrize(
    "control",
    [last_writer_wins, an_offer_is_a_promise, a_giver_never_stops, an_arrival_is_forgotten],
)
def test_control_is_caught(control: Fold, monkeypatch: pytest.MonkeyPatch, figures: Say) -> None:
    monkeypatch.setattr(board, "fold", control)
    caught = first_untruth(CAUGHT_WITHIN)
    assert caught, f"{control.__name__} passed {CAUGHT_WITHIN} interleavings"
    figures(f"control {control.__name__}: {caught}")
