# SPDX-License-Identifier: Apache-2.0
"""Rows B1 to B6: how large each control is, how far from the next one and from the edges, and
who reaches it.  Measured on the window itself, in millimetres of five panels.
"""

from collections.abc import Callable, Iterator
from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from kiosk.domain.panel import HIGHEST_MM, LOWEST_MM, Reach, controls_mm, reach
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from tests.attendee.stage import Panel, Stage

PANELS = [
    Panel(1920, 1080, 3.61),
    Panel(1080, 1920, 3.61),
    Panel(1080, 1920, 2.02),
    Panel(3840, 2160, 4.03),
    Panel(1280, 800, 5.94),
]
STATES = (
    "cards",
    "nobody",
    "shown",
    "coming",
    "withdrawn",
    "unanswered",
    "still_you",
    "idle",
    "quiet",
)
HELP = ("Ask for a safety-team member", "Tap again to ask")
LARGE = (*HELP, "Hide this screen", "I no longer need this")
SIZES = (1.0, 2.0)


@pytest.fixture(scope="module", params=PANELS, ids=str)
def panel(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    made = Stage(request.param)
    yield made
    made.close()


@pytest.fixture(scope="module")
def seen(panel: Stage) -> dict[str, dict[str, QRectF]]:
    """Each control of each state at each size of text, by its name, in pixels."""
    panel.hold()
    found = {}
    short_side = min(panel.panel.width, panel.panel.height) / panel.panel.px_per_mm
    # Whether twice the text fits on the smallest panel is row A6.
    for size in SIZES if short_side > 170 else SIZES[:1]:
        while panel.attendee.comfort.textSize != size:
            panel.attendee.comfort.nextTextSize()
        for state in STATES:
            panel.show(state)
            found[f"{state} at {size:g}"] = panel.controls()
    return found


def each(seen: dict[str, dict[str, QRectF]]) -> Iterator[tuple[str, QRectF]]:
    for where, controls in seen.items():
        for name, rect in controls.items():
            yield f"{name} in {where}", rect


def apart(one: QRectF, other: QRectF) -> float:
    """Pixels between two rectangles; 0 where they touch or overlap."""
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return hypot(across, down)


def short_mm(rect: QRectF, panel: Stage) -> float:
    """The short side; a pixel is forgiven, since millimetres are rounded to pixels."""
    return (min(rect.width(), rect.height()) + 1) / panel.panel.px_per_mm


def test_b1_every_target_is_20_mm(
    panel: Stage, seen: dict[str, dict[str, QRectF]], figures: Callable[[str], None]
) -> None:
    small = {name: mm for name, rect in each(seen) if (mm := short_mm(rect, panel)) < 20}
    least = min(short_mm(rect, panel) for _, rect in each(seen))
    figures(f"B1 on {panel.panel}: the smallest target has {least:.1f} mm")
    assert small == {}


def test_b2_help_is_30_mm(panel: Stage, seen: dict[str, dict[str, QRectF]]) -> None:
    """And 90 mm wide, as are Hide and the end of the request 30."""
    large = [(name, rect) for name, rect in each(seen) if name.startswith(LARGE)]
    assert {name: mm for name, rect in large if (mm := short_mm(rect, panel)) < 30} == {}
    asks = [rect for name, rect in large if name.startswith(HELP)]
    assert len(asks) == len(seen), "it is on every screen"
    assert min(rect.width() for rect in asks) >= 90 * panel.panel.px_per_mm - 1


def test_b3_nothing_is_near_help(panel: Stage, seen: dict[str, dict[str, QRectF]]) -> None:
    """3 mm between any two controls, 20 mm round the help button."""
    mm = panel.panel.px_per_mm
    for where, controls in seen.items():
        for (name, rect), (name2, rect2) in combinations(controls.items(), 2):
            least = 20 if name.startswith(HELP) or name2.startswith(HELP) else 3
            assert apart(rect, rect2) >= least * mm - 1, f"{name} by {name2} in {where}"


def test_b4_help_is_off_the_bezel(panel: Stage, seen: dict[str, dict[str, QRectF]]) -> None:
    """15 mm; the shift of the picture takes at most one of them for some minutes."""
    size = panel.panel
    least = 15 * size.px_per_mm - 1
    for name, rect in each(seen):
        right, below = size.width - rect.right(), size.height - rect.bottom()
        assert min(rect.left(), right, below) >= least, name


def heights_mm(panel: Stage, seen: dict[str, dict[str, QRectF]]) -> list[float]:
    """Of the middle of each control, above the picture's lower edge."""
    size = panel.panel
    return [(size.height - rect.center().y()) / size.px_per_mm for _, rect in each(seen)]


def test_b5_every_control_is_where_the_warning_counts_on_it(
    panel: Stage, seen: dict[str, dict[str, QRectF]], figures: Callable[[str], None]
) -> None:
    """So that for any mounting height each is between 380 and 1220 mm, or staff are told."""
    size = panel.panel
    tall, portrait = size.height / size.px_per_mm, size.height > size.width
    lowest, highest = controls_mm(tall, portrait=portrait)
    found = heights_mm(panel, seen)
    figures(f"B5 on {size}: controls from {min(found):.0f} to {max(found):.0f} of {tall:.0f} mm")
    assert lowest <= min(found)
    assert max(found) <= highest
    for bottom_mm in range(300, 1301, 20):
        within = all(LOWEST_MM <= bottom_mm + one <= HIGHEST_MM for one in found)
        told = reach(bottom_mm, tall, portrait=portrait) is not Reach.WITHIN
        assert within or told, f"{bottom_mm} mm"


def test_b6_a_tall_picture_has_its_controls_below(
    panel: Stage, seen: dict[str, dict[str, QRectF]]
) -> None:
    """And its words: with the lower edge at 800 mm nothing that counts is above 1400 mm."""
    size = panel.panel
    if size.height < size.width:
        assert size.height / size.px_per_mm < 600
        return
    while panel.attendee.comfort.textSize != SIZES[0]:
        panel.attendee.comfort.nextTextSize()
    panel.show("shown")
    top = min(rect.top() for _, rect in panel.texts())
    assert top >= 0.3 * size.height
