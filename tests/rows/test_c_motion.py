# SPDX-License-Identifier: Apache-2.0
"""Rows C4 and C5: a card slides in and nothing flashes; without motion it is there at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

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
        frames = frames_to_the_next_card(stage)
        assert frames[0] != frames[-1]
        assert all(frame in (frames[0], frames[-1]) for frame in frames)


def test_c5_with_motion_it_is_not(stage: Stage) -> None:
    """Control."""
    stage.reduce_motion(reduced=False)
    frames = frames_to_the_next_card(stage)
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
    following = ("stand_up", "good_faith", "stand_corrected")
    for count, drawing in enumerate(following, 1):
        frames_to_the_next_card(stage)
        wait_until(lambda: len(made) >= count, f"the picture of {drawing}")  # noqa: B023 - at once
        assert made == list(following[:count])


def title(drawing: str) -> str:
    svg = (assets() / "illustrations" / f"{drawing}.svg").read_text(encoding="utf-8")
    return svg.partition("<title>")[2].partition("</title>")[0]


def test_a_card_without_an_illustration_shows_its_whole_shape(stage: Stage) -> None:
    picture, shape = (
        next(one for one in stage.window.findChildren(QObject) if _is(one, name))
        for name in ("CardPicture", "BigShape")
    )
    assert picture.property("shown")
    assert shape.property("behind")
    whole = stage.picture()
    picture.setProperty("drawing", "")
    stage.settle()
    assert not shape.property("behind")
    assert stage.picture() != whole


def _is(item: QObject, name: str) -> bool:
    return item.metaObject().className().startswith(f"{name}_")
