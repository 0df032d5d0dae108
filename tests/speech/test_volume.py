# SPDX-License-Identifier: Apache-2.0
"""The steps of the voice's volume."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.volume import LOUDNESS, USUAL, after, changed

STEPS = range(len(LOUDNESS))


def test_taps_go_through_every_step_and_come_round() -> None:
    step, met = USUAL, []
    for _ in STEPS:
        step = after(step)
        met.append(step)
    assert sorted(met) == list(STEPS)
    assert step == USUAL


@given(st.lists(st.integers(-3, 3)))
def test_keys_never_leave_the_range(keys: list[int]) -> None:
    step = USUAL
    for by in keys:
        step = changed(step, by)
        assert step in STEPS
