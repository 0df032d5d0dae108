# SPDX-License-Identifier: Apache-2.0
"""The chosen request: what it shows and which steps it offers."""

import pytest

from kiosk.desk.detail import Reading, detail
from kiosk.domain.events import Arrived, Closed, Coming, NoteAdded, Reason, Seen
from tests.desk.people import NOW, OTHER, TELLER, Done, did, request_of


def offered(*done: Done) -> set[str]:
    props = detail(request_of(1, 90, *done), TELLER, Reading(NOW))
    names = ("canGo", "canSee", "canStepBack", "canArrive", "canClose", "canReopen")
    return {name for name in names if getattr(props, name)}


@pytest.mark.parametrize(
    ("done", "steps"),
    [
        ((), {"canGo", "canSee", "canArrive", "canClose"}),
        ((did(Seen, 9),), {"canGo", "canArrive", "canClose"}),
        ((did(Coming, 9),), {"canStepBack", "canArrive", "canClose"}),
        ((did(Coming, 9, OTHER),), {"canGo", "canArrive", "canClose"}),
        ((did(Arrived, 9),), {"canClose"}),
        ((did(Closed, 9, reason=Reason.ATTENDED),), {"canReopen"}),
    ],
)
def test_the_steps_of_each_state(done: tuple[Done, ...], steps: set[str]) -> None:
    assert offered(*done) == steps


def test_my_own_answer_makes_arriving_the_next_step() -> None:
    assert detail(request_of(1, 90, did(Coming, 9)), TELLER, Reading(NOW)).mine
    assert not detail(request_of(1, 90, did(Coming, 9, OTHER)), TELLER, Reading(NOW)).mine


def test_notes_are_counted_and_stay_closed_until_they_are_opened() -> None:
    request = request_of(1, 90, did(NoteAdded, 9, text="by the lift"))
    closed = detail(request, TELLER, Reading(NOW))
    assert (closed.noteCount, closed.noteTexts) == (1, ())
    opened = detail(request, TELLER, Reading(NOW, notes_open=True))
    assert len(opened.noteTexts) == len(opened.noteIds) == len(opened.noteBylines) == 1
