# SPDX-License-Identifier: Apache-2.0
"""What the doctor says of the panel's size and of who reaches it."""

from typing import Any

import pytest

from kiosk.doctor import panel
from kiosk.doctor.finding import Level
from kiosk.domain.panel import Calibration

WIDE = {"screens": [{"name": "DP-1", "size": [1920, 1080]}, {"name": "DP-2", "size": [1080, 1920]}]}


def words(name: str = "DP-1", bottom_mm: int = 0, made: Calibration | None = None) -> Any:
    return panel.PanelWords(name, 0.0, 24.0, bottom_mm, made)


def probe(what: str) -> Any:
    assert what == "screens"
    return WIDE


@pytest.mark.parametrize(
    ("made", "level"),
    [
        (None, Level.OK),
        (Calibration(1920, 1080, 3.6), Level.OK),
        (Calibration(3840, 2160, 3.6), Level.WARNING),
        (Calibration(1920, 1080, 11.9), Level.WARNING),
    ],
)
def test_what_was_measured_on_another_panel_is_said(made: Calibration | None, level: Level) -> None:
    assert panel.size(words(made=made), probe).level is level


@pytest.mark.parametrize(
    ("bottom_mm", "level"),
    [(0, Level.WARNING), (300, Level.RED), (700, Level.OK), (900, Level.OK), (1100, Level.RED)],
)
def test_b5_a_screen_that_hangs_too_low_or_too_high_is_red(bottom_mm: int, level: Level) -> None:
    assert panel.within_reach(words(bottom_mm=bottom_mm), probe).level is level


def test_where_qt_finds_no_panel_nothing_is_claimed() -> None:
    assert panel.within_reach(words(bottom_mm=700), lambda _: None).level is Level.WARNING
