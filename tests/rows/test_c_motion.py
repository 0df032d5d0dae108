# SPDX-License-Identifier: Apache-2.0
"""Rows C4 and C5: a card slides in and nothing flashes; without motion it is there at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.attendee.card import CardFace
from kiosk.content.drawing import DRAWINGS
from kiosk.paths import assets
from kiosk.shell import illustrations
from kiosk.shell.illustrations import rasterised
from kiosk.tour.hands import live, wait_until
from tests.attendee.stage import Stage
from tests.rows.flashes import flashes, luminances

CARDS = 9
MOST_FLASHES = 3
"""A second (WCAG 2.3.1); a transition takes half of one."""
FACE = CardFace("Name", "Body", "Try", "Credit", "#005B4B", "arch", opening=False, dwell_ms=15_000)
_STILL_FRAMES = 4


def frames_to_the_next_card(stage: Stage) -> list[QImage]:
    """Each frame from the card that is up to the next one at rest."""
    frames = [stage.picture()]
    stage.clock.advance(1000)
    stage.rotation.next()
    while len(frames) < 2 * _STILL_FRAMES or _moves(frames):
        live()
        frames.append(stage.picture())
    return frames


def beside_the_words(stage: Stage, frames: list[QImage]) -> list[QImage]:
    """Of each frame the picture; in the column a second page may be found a turn later."""
    right = round(stage.column().right())
    width, height = stage.panel.width - right, stage.panel.height
    return [frame.copy(right, 0, width, height) for frame in frames]


def _moves(frames: list[QImage]) -> bool:
    return any(frames[-1] != frame for frame in frames[-_STILL_FRAMES:])


def test_c4_no_card_flashes_in(stage: Stage, figures: Callable[[str], None]) -> None:
    stage.reduce_motion(reduced=False)
    counted = []
    for _ in range(CARDS):
        frames = frames_to_the_next_card(stage)
        counted.append(flashes([luminances(frame) for frame in frames]))
    figures(f"flashes in the {CARDS} transitions: {max(counted)} at most (row C4)")
    assert max(counted) <= MOST_FLASHES


@pytest.mark.parametrize(("lit", "counted"), [([1, 0, 1, 0, 1, 0, 1, 0], 3), ([1, 0.5, 0], 0)])
def test_c4_a_flash_would_be_counted(lit: list[float], counted: int) -> None:
    """Control."""
    assert flashes([[light, 0.3] for light in lit]) == counted
    assert flashes([[0.9 + 0.1 * light, 0.3] for light in lit]) == 0, "too bright to count"


def test_c5_without_motion_a_card_is_there_at_once(stage: Stage) -> None:
    for _ in range(3):
        frames = beside_the_words(stage, frames_to_the_next_card(stage))
        assert frames[0] != frames[-1]
        assert all(frame in (frames[0], frames[-1]) for frame in frames)


def test_c5_with_motion_it_is_not(stage: Stage) -> None:
    """Control."""
    stage.reduce_motion(reduced=False)
    frames = beside_the_words(stage, frames_to_the_next_card(stage))
    assert any(frame not in (frames[0], frames[-1]) for frame in frames)


def test_a_picture_is_made_once_and_before_its_card_comes(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.reduce_motion(reduced=False)
    made: list[str] = []

    def noted(svg: str, size: QSize) -> QImage:
        made.append(next(one for one in DRAWINGS if title(one) in svg))
        return rasterised(svg, size)

    monkeypatch.setattr(illustrations, "rasterised", noted)
    frames_to_the_next_card(stage)
    wait_until(lambda: "stand_up" in made, "the picture of the next card")
    made.clear()
    following = ("good_faith", "stand_corrected", "stay_open")
    for count, drawing in enumerate(following, 1):
        frames_to_the_next_card(stage)
        wait_until(lambda: len(made) >= count, f"the picture of {drawing}")  # noqa: B023 - at once
        assert made == list(following[:count])


def title(drawing: str) -> str:
    svg = (assets() / "illustrations" / f"{drawing}.svg").read_text(encoding="utf-8")
    return svg.partition("<title>")[2].partition("</title>")[0]


def test_a_card_without_an_illustration_shows_its_whole_shape(stage: Stage) -> None:
    stage.rotation.show_faces([replace(FACE, key="one", drawing="listen"), FACE])
    stage.settle()
    pictured = stage.picture()
    assert _shape(stage).property("behind")
    stage.rotation.show_faces([FACE])
    stage.settle()
    assert not _shape(stage).property("behind")
    assert stage.picture() != pictured


def _shape(stage: Stage) -> QQuickItem:
    """Of the card that is up."""
    items = stage.window.findChildren(QQuickItem)
    return next(
        item
        for item in items
        if item.metaObject().className().startswith("BigShape_") and item.isVisible()
    )
