# SPDX-License-Identifier: Apache-2.0
"""A measured panel is believed only where it can be one; who reaches what follows from it."""

from math import nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.panel import HIGHEST_MM, LOWEST_MM, Calibration, Reach, controls_mm, reach


@pytest.mark.parametrize("px_per_mm", [2.02, 3.61, 4.03])
def test_a_lobby_panel_is_believed(px_per_mm: float) -> None:
    assert Calibration(1920, 1080, px_per_mm).holds_for(1920, 1080)


@pytest.mark.parametrize("px_per_mm", [-1, 0, 0.1, 12, 1e9, nan])
def test_what_cannot_be_a_panel_is_not(px_per_mm: float) -> None:
    assert not Calibration(1920, 1080, px_per_mm).holds_for(1920, 1080)


def test_another_panel_is_measured_anew() -> None:
    assert not Calibration(1920, 1080, 3.61).holds_for(3840, 2160)


@given(bottom=st.integers(300, 1300), height=st.floats(150, 1400), portrait=st.booleans())
def test_within_reach_means_every_control_is(*, bottom: int, height: float, portrait: bool) -> None:
    """For any mounting height every control is in the band, or staff are told (row B5)."""
    found = reach(bottom, height, portrait=portrait)
    lowest, highest = controls_mm(height, portrait=portrait)
    within = bottom + lowest >= LOWEST_MM and bottom + highest <= HIGHEST_MM
    assert (found is Reach.WITHIN) is within
    assert found is not Reach.UNKNOWN


def test_nothing_is_claimed_of_a_height_that_nobody_set() -> None:
    assert reach(0, 300, portrait=False) is Reach.UNKNOWN
