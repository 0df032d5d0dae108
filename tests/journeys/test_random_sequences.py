# SPDX-License-Identifier: Apache-2.0
"""Whatever visitors, staff, faults and the clock do: no claim without its fact, no lost press."""

from collections.abc import Callable

import pytest

from kiosk.attendee.visit import VisitCore
from tests.conftest import RUNS_ALL
from tests.journeys.campaign import CONTROLS, first_untruth, play, play_many
from tests.journeys.raw import headline, truth, unfounded

SEQUENCES = 100_000 if RUNS_ALL else 10_000
CAUGHT_WITHIN = 1_000
AT_LEAST = 100

STATES = ("none", "new", "seen", "coming", "with_person", "closed")
EVENTS = (
    "touched", "pressed", "pressed_again", "linked", "place_chosen", "language_chosen",
    "withdrawn", "withdrawal_undone", "shown", "seen", "coming", "stepped_back", "arrived",
    "undone", "closed", "reopened", "note_added", "note_struck",
)  # fmt: skip
TEAMWORK = {
    "hand_over_offered", "hand_over_taken", "hand_over_declined", "for_lead", "lead_has_it",
}  # fmt: skip
"""They stand beside the state; how often each came up is counted over all states."""

IMPOSSIBLE = {
    **{
        ("none", event): "nothing is said of a request before its press"
        for event in EVENTS
        if event not in {"touched", "pressed"}
    },
    **{
        (state, event): "made at the press, or before it, and never again"
        for event in ("touched", "pressed")
        for state in STATES[1:]
    },
    **{
        (state, "linked"): "written in one transaction with its press"
        for state in ("seen", "coming", "with_person", "closed")
    },
}
"""Each pair that cannot come up, and why.  ``escalated``, ``purged`` and ``notes_viewed`` are
not of this table: nothing in a visit writes them."""

Say = Callable[[str], None]


def test_no_claim_without_its_fact_and_no_lost_request(figures: Say) -> None:
    done = play_many(SEQUENCES)
    figures(
        f"random sequences: {done.sequences} of 20 to 200 steps, {done.steps} steps, "
        f"{done.facts} facts, {len(done.untruths)} with an untruth"
    )
    for state in STATES:
        row = [f"{e} {done.pairs[state, e]}" for e in EVENTS if (state, e) not in IMPOSSIBLE]
        figures(f"  {state}: {', '.join(row)}")
    assert done.untruths == {}
    assert done.sequences == SEQUENCES
    rare = {
        (state, event): done.pairs[state, event]
        for state in STATES
        for event in EVENTS
        if (state, event) not in IMPOSSIBLE and done.pairs[state, event] < AT_LEAST
    }
    assert rare == {}
    assert {pair for pair in done.pairs if pair in IMPOSSIBLE} == set()
    assert {event for _, event in done.pairs} == {*EVENTS, *TEAMWORK}
    beside = {kind: sum(done.pairs[state, kind] for state in STATES) for kind in TEAMWORK}
    figures(f"  beside the state: {', '.join(f'{k} {n}' for k, n in sorted(beside.items()))}")
    assert min(beside.values()) >= AT_LEAST


@pytest.mark.parametrize("build", CONTROLS)
def test_control_is_caught(build: type[VisitCore], figures: Say) -> None:
    caught = first_untruth(CAUGHT_WITHIN, build)
    assert caught, f"{build.__name__} passed {CAUGHT_WITHIN} sequences"
    figures(f"control {build.__name__}: caught in sequence {caught[0]}: {caught[1]}")


def test_a_seed_plays_the_same_sequence_again() -> None:
    assert play([7]) == play([7])


def test_the_oracle_knows_the_word_table() -> None:
    pressed = {"kind": "pressed", "id": "1", "round": 0}
    coming = {"kind": "coming", "id": "2", "round": 0}
    back = {"kind": "stepped_back", "id": "3", "round": 0, "undoes": "2"}
    assert headline(truth([pressed])) == "visit.saved_at"
    assert headline(truth([pressed, coming])) == "visit.coming"
    assert headline(truth([coming, back, pressed])) == "visit.stepped_back"
    assert unfounded(["visit.coming"], truth([pressed, coming])) == []
    assert unfounded(["visit.coming"], truth([pressed, coming, back]))
    assert unfounded(["visit.saved_at"], truth([]))
    assert unfounded(["visit.anything_else"], truth([pressed]))
