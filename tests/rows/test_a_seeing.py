# SPDX-License-Identifier: Apache-2.0
"""Rows A: what is on the glass is large enough, whole at each size of text, and keeps its place."""

from collections.abc import Iterator
from math import pi

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.attendee.comfort import TEXT_SIZES
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.tour.reading import find
from tests.attendee.stage import STATES, Panel, Stage, _below
from tests.attendee.test_layout import PANELS, check, is_help, press
from tests.house.tree import ROOT

SWITCHES = ("Language", "Text size", "Contrast", "No motion", "Listen")
LEAST_MM, READ_AT_MM = 4.8, 700
TURNED = ("cards", "nobody", "shown", "unanswered", "still_you")
MOST_PAGES = 12
DESIGNED = [Panel(1920, 1080, 3.61), Panel(1080, 1920, 3.61)]
SMALL = [Panel(1366, 768, 3.96)]


@pytest.fixture(scope="module", params=[*DESIGNED, *SMALL], ids=str)
def stage(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    made = Stage(request.param)
    made.hold()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def usual(stage: Stage) -> Iterator[None]:
    yield
    stage.wear()


def words(stage: Stage) -> list[QQuickItem]:
    """Each visible text."""
    shown = _below(stage.window.contentItem())
    return [item for item in shown if item.inherits("QQuickText") and item.property("text")]


def capital_mm(stage: Stage, text: QQuickItem) -> float:
    """Of the letters as they are painted, which may be smaller than the font that was asked for."""
    font = text.property("font")
    assert isinstance(font, QFont)
    asked = QFontMetricsF(font)
    lines = float(text.property("lineCount") * text.property("lineHeight"))
    painted = min(1.0, float(text.property("contentHeight")) / lines / asked.lineSpacing())
    return painted * asked.capHeight() / stage.panel.px_per_mm


def each_page(stage: Stage) -> Iterator[int]:
    """Turned as a person does, until the first comes again."""
    seen: list[object] = []
    for page in range(MOST_PAGES):
        shown = sorted((text, rect.x(), rect.y()) for text, rect in stage.texts())
        if shown in seen:
            return
        seen.append(shown)
        yield page
        if "More" in stage.controls():
            press(stage, "More")
    raise AssertionError("pages without end")


@pytest.mark.parametrize("state", ["cards", "nobody", "shown", "unanswered", "idle", "quiet"])
def test_a4_no_letter_is_below_4_8_mm(stage: Stage, state: str) -> None:
    stage.show(state)
    for text in words(stage):
        assert capital_mm(stage, text) >= LEAST_MM - 0.1, text.property("text")


def test_a5_large_text_meets_the_angle_at_70_cm(stage: Stage) -> None:
    """EN 301 549, 5.1.4: capitals of 0.7 degrees; one tap makes what is read so large."""
    stage.wear(text_size=TEXT_SIZES[-1])
    stage.show("shown")
    least = 0.7 * pi * READ_AT_MM / 180
    headline = max(words(stage), key=lambda text: capital_mm(stage, text))
    read = [text for text in words(stage) if text.property("text").startswith("The team's")]
    for text in [headline, *read]:
        assert capital_mm(stage, text) >= least, text.property("text")


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a6_text_is_whole_at_each_size(stage: Stage, size: float) -> None:
    stage.wear(text_size=size)
    for state in TURNED:
        stage.show(state)
        for page in each_page(stage):
            check(stage, f"in {state} at {size}, page {page}")


@pytest.mark.all
@pytest.mark.parametrize("panel", PANELS[:7], ids=str)
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a6_text_is_whole_on_every_panel(panel: Panel, size: float) -> None:
    stage = Stage(panel)
    stage.hold()
    stage.wear(text_size=size)
    for state in STATES:
        stage.show(state)
        for page in each_page(stage):
            check(stage, f"in {state} at {size}, page {page}")
    stage.close()


def test_a6_what_is_read_doubles(stage: Stage) -> None:
    stage.show("shown")
    line = "The team's screen shows it. No one has answered yet."
    once = next(text for text in words(stage) if text.property("text") == line)
    usual = capital_mm(stage, once)
    stage.wear(text_size=2.0)
    assert capital_mm(stage, once) == pytest.approx(2 * usual, rel=0.02)


def space_out(stage: Stage) -> None:
    """As WCAG 1.4.12 has it: lines at 1.5, letters at 0.12 and words at 0.16 of the size."""
    for text in words(stage):
        font = text.property("font")
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.12 * font.pixelSize())
        font.setWordSpacing(0.16 * font.pixelSize())
        text.setProperty("font", font)
        text.setProperty("lineHeight", max(1.21, text.property("lineHeight")))
    stage.settle()


@pytest.mark.parametrize("panel", [*DESIGNED, *SMALL], ids=str)
def test_a7_text_is_whole_when_it_is_spaced_out(panel: Panel, qapp: QApplication) -> None:
    spaced = Stage(panel)
    spaced.hold()
    for state in ("cards", "shown"):
        spaced.show(state)
        space_out(spaced)
        for page in each_page(spaced):
            check(spaced, f"in {state} on page {page}, spaced out")
    spaced.close()


def test_a8_lines_of_a_card_are_short(stage: Stage) -> None:
    stage.show("cards")
    for index in range(9):
        stage.turn_to(index)
        for text in words(stage):
            lines = text.property("lineCount")
            assert len(text.property("text")) / lines <= 80, text.property("text")


def test_a8_nothing_is_justified() -> None:
    for path in sorted((ROOT / "kiosk").glob("*/*.qml")):
        assert "AlignJustify" not in path.read_text("utf-8"), path.name


@pytest.mark.parametrize("state", ["cards", "shown", "unanswered", "idle", "quiet"])
def test_a11_every_switch_is_one_tap_away_on_every_screen(stage: Stage, state: str) -> None:
    stage.show(state)
    found = stage.controls()
    for name in SWITCHES:
        rect = found[name]
        assert min(rect.width(), rect.height()) >= 20 * stage.panel.px_per_mm - 1, name


def test_a11_contrast_comes_and_goes_with_a_tap(stage: Stage) -> None:
    stage.show("cards")
    press(stage, "Contrast")
    assert stage.comfort.property("theme") == "contrast"
    switch = find(stage.window, "Contrast")
    assert switch is not None
    assert switch.state().checked
    press(stage, "Contrast")
    assert stage.comfort.property("theme") == "day"


@pytest.mark.parametrize("theme", ["evening", "contrast"])
def test_a13_each_theme_is_whole_in_each_direction(stage: Stage, theme: str) -> None:
    stage.wear(theme=theme)
    for state in ("cards", "shown"):
        stage.show(state)
        check(stage, f"in {state}, {theme}")


def test_a14_help_is_where_it_was_at_each_size_and_theme(stage: Stage) -> None:
    stage.show("cards")
    usual = help_rect(stage)
    for size in TEXT_SIZES:
        stage.wear(text_size=size)
        assert help_rect(stage).adjusted(-1, -1, 1, 1).contains(usual), "what was help is help"
    for theme in ("evening", "contrast"):
        stage.wear(theme=theme)
        assert help_rect(stage) == usual


def test_a14_the_switch_of_the_text_stays_under_the_finger(stage: Stage) -> None:
    stage.show("cards")
    before = stage.controls()["Text size"].center()
    for size in TEXT_SIZES:
        stage.wear(text_size=size)
        assert stage.controls()["Text size"].contains(before)


def test_a14_the_picture_of_a_card_does_not_move_with_a_status(stage: Stage) -> None:
    stage.show("cards")
    column = stage.column()
    stage.show("shown")
    assert stage.column() == column


def test_mirrored_the_switches_change_sides_and_help_does_not(
    stage: Stage, qapp: QApplication
) -> None:
    stage.show("cards")
    before = stage.controls()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.settle()
    mirrored = stage.controls()
    check(stage, "mirrored")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    stage.settle()
    assert stage.controls() == before, "and comes back exactly"
    name = next(filter(is_help, before))
    assert mirrored[name] == before[name]
    if stage.panel not in SMALL:
        assert mirrored["Language"].center().x() > stage.panel.width / 2 > before["Language"].x()


def help_rect(stage: Stage) -> QRectF:
    return next(rect for name, rect in stage.controls().items() if is_help(name))
