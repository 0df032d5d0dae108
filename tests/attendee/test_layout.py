# SPDX-License-Identifier: Apache-2.0
"""Every state on every panel: targets for hands, texts whole, help where it always is."""

from collections.abc import Iterator
from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.tour.reading import find, said
from tests.attendee.stage import STATES, Panel, Stage

PANELS = [
    Panel(1920, 1080, 3.61),
    Panel(1080, 1920, 3.61),
    Panel(1920, 1080, 2.02),
    Panel(3840, 2160, 4.03),
    Panel(2160, 3840, 4.03),
    Panel(1366, 768, 2.57),
    Panel(1280, 800, 2.48),
    Panel(1280, 800, 3.78),
    Panel(800, 1280, 3.78),
    Panel(1366, 768, 3.96),
    Panel(1280, 800, 5.94),
    Panel(800, 1280, 5.94),
    Panel(1280, 1024, 3.4),
    Panel(1600, 1200, 3.9),
]
HELP = ("Ask for a safety-team member", "Tap again to ask")
LARGE = (*HELP, "Hide this screen", "I no longer need this", "Undo", "Yes", "Somebody else")
CARDS = 9


@pytest.fixture(scope="module", params=PANELS, ids=str)
def stage(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    made = Stage(request.param)
    yield made
    made.close()


def is_help(name: str) -> bool:
    return name.startswith(HELP)


def apart(one: QRectF, other: QRectF) -> float:
    """Pixels between two rectangles; 0 where they touch or overlap."""
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return hypot(across, down)


def check_targets(stage: Stage, where: str) -> None:
    millimetre = stage.panel.px_per_mm
    controls = stage.controls()
    for name, rect in controls.items():
        least = 30 if name.startswith(LARGE) else 20
        assert min(rect.width(), rect.height()) >= least * millimetre - 1, f"{name} {where}"
        border = min(
            rect.left(),
            rect.top(),
            stage.panel.width - rect.right(),
            stage.panel.height - rect.bottom(),
        )
        assert border >= 15 * millimetre - 1 or rect.top() < 15 * millimetre, f"{name} {where}"
    for (name, rect), (name2, rect2) in combinations(controls.items(), 2):
        least = 20 if is_help(name) or is_help(name2) else 3
        assert apart(rect, rect2) >= least * millimetre - 1, f"{name} by {name2} {where}"


def check_texts(stage: Stage, where: str) -> None:
    assert stage.cut_off() == []
    window = QRectF(0, 0, stage.panel.width, stage.panel.height)
    texts = stage.texts()
    for text, rect in texts:
        assert window.contains(rect), f"“{text}” leaves the window {where}"
    for (text, rect), (text2, rect2) in combinations(texts, 2):
        common = rect.intersected(rect2)
        overlap = min(common.width(), common.height())
        assert overlap <= 4, f"“{text}” over “{text2}” {where}"


def check_nothing_covers_the_help(stage: Stage, where: str) -> None:
    rect = next(rect for name, rect in stage.controls().items() if is_help(name))
    for text, letters in stage.texts():
        if rect.intersects(letters):
            assert rect.contains(letters), f"“{text}” over the help button {where}"


def check(stage: Stage, where: str) -> None:
    check_targets(stage, where)
    check_texts(stage, where)
    check_nothing_covers_the_help(stage, where)


@pytest.mark.parametrize("state", STATES)
def test_a_state_is_whole_and_within_reach(stage: Stage, state: str) -> None:
    stage.show(state)
    check(stage, f"in {state}")
    small = min(stage.panel.width, stage.panel.height) / stage.panel.px_per_mm < 215
    assert small or "More" not in stage.controls(), "pages are turned on small panels alone"


def test_each_card_is_whole(stage: Stage) -> None:
    stage.show("cards")
    for index in range(CARDS):
        stage.turn_to(index)
        check(stage, f"on card {index}")


def test_help_is_in_the_same_place_in_every_state(stage: Stage) -> None:
    places = set()
    for state in STATES:
        stage.show(state)
        rects = [rect for name, rect in stage.controls().items() if is_help(name)]
        assert len(rects) == 1, state
        places.add(rects[0].getRect())
    assert len(places) == 1


def test_every_word_of_the_status_is_said_to_a_screen_reader(stage: Stage) -> None:
    for state in ("shown", "unanswered", "withdrawn"):
        stage.show(state)
        names = " ".join(said(stage.window))
        descriptions = ("You don't have to say why", "Your request stays open.", "step-free")
        for text, _ in stage.texts():
            assert text in names or text in descriptions, f"“{text}” in {state}"


def press(stage: Stage, name: str) -> None:
    """As a screen reader does."""
    control = find(stage.window, name)
    assert control is not None, name
    control.actionInterface().doAction("Press")
    stage.settle()


def test_what_is_stored_is_whole_and_can_be_hidden(stage: Stage) -> None:
    stage.hold()
    stage.show("shown")
    while "What is stored" not in stage.controls():
        press(stage, "More")
    press(stage, "What is stored")
    pages = set()
    for _ in range(4):
        check(stage, "on what is stored")
        assert "Hide this screen" in stage.controls()
        pages.add(tuple(said(stage.window)))
        if "More" in stage.controls():
            press(stage, "More")
    words = " ".join(word for page in pages for word in page)
    assert "This button does not call the police." in words
    press(stage, "Back")
    assert "Is this still you?" not in said(stage.window)
    stage.show("still_you")
    assert "Is this still you?" in said(stage.window)
