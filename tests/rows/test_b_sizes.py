# SPDX-License-Identifier: Apache-2.0
"""Rows B1 to B4: how large what is touched is, and how far from all else, at each size of text."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from kiosk.attendee.comfort import TEXT_SIZES
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from tests.attendee.stage import Panel, Stage
from tests.attendee.test_layout import LARGE, apart, is_help

PANELS = [
    Panel(1920, 1080, 3.61),
    Panel(1080, 1920, 3.61),
    Panel(3840, 2160, 4.03),
    Panel(1366, 768, 3.96),
]
SHOWN = ("cards", "shown", "unanswered", "still_you", "quiet")


@pytest.fixture(scope="module", params=PANELS, ids=str)
def stage(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    made = Stage(request.param)
    made.hold()
    yield made
    made.close()


@pytest.fixture(params=TEXT_SIZES)
def screens(request: pytest.FixtureRequest, stage: Stage) -> Iterator[list[dict[str, QRectF]]]:
    """What can be touched in each state, at one size of text."""
    stage.wear(text_size=request.param)
    found = []
    for state in SHOWN:
        stage.show(state)
        found.append(stage.controls())
    yield found
    stage.wear()


def short_side(stage: Stage, rect: QRectF) -> float:
    return (min(rect.width(), rect.height()) + 1) / stage.panel.px_per_mm


Screens = list[dict[str, QRectF]]


def test_b1_every_target_is_20_mm(stage: Stage, screens: Screens) -> None:
    for controls in screens:
        for name, rect in controls.items():
            assert short_side(stage, rect) >= 20, name


def test_b2_help_and_hide_are_30_mm(stage: Stage, screens: Screens) -> None:
    for controls in screens:
        for name, rect in controls.items():
            if name.startswith(LARGE):
                assert short_side(stage, rect) >= 30, name
            if is_help(name):
                assert rect.width() >= 90 * stage.panel.px_per_mm


def test_b3_targets_are_3_mm_apart_and_20_mm_from_help(stage: Stage, screens: Screens) -> None:
    for controls in screens:
        for (name, rect), (name2, rect2) in combinations(controls.items(), 2):
            least = 20 if is_help(name) or is_help(name2) else 3
            assert apart(rect, rect2) + 1 >= least * stage.panel.px_per_mm, f"{name}, {name2}"


def test_b4_targets_are_15_mm_from_the_frame_at_the_sides_and_below(
    stage: Stage, screens: Screens
) -> None:
    """Above them lie the words, which begin lower."""
    least = 15 * stage.panel.px_per_mm - 1
    for controls in screens:
        for name, rect in controls.items():
            assert rect.left() >= least, name
            assert stage.panel.width - rect.right() >= least, name
            assert stage.panel.height - rect.bottom() >= least, name


def test_b3_a_target_too_near_would_be_seen() -> None:
    assert apart(QRectF(0, 0, 10, 10), QRectF(12, 0, 10, 10)) == 2
