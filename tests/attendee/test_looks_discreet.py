# SPDX-License-Identifier: Apache-2.0
"""What a picture of the window shows from afar: help first, the title next, a status not at all."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from tests.attendee.stage import Panel, Stage

PANELS = [Panel(1920, 1080, 3.61), Panel(1080, 1920, 3.61)]
BLUR = 24
CARDS = 9


@pytest.fixture(scope="module", params=PANELS, ids=str)
def stage(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    made = Stage(request.param)
    yield made
    made.close()


def blurred(picture: QImage) -> QImage:
    """Each pixel the mean of a square of ``BLUR`` pixels, in grey."""
    mode = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small = picture.scaled(picture.width() // BLUR, picture.height() // BLUR, *mode)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def greys(picture: QImage) -> list[int]:
    rows = range(picture.height())
    return [picture.pixelColor(x, y).lightness() for y in rows for x in range(picture.width())]


def help_rect(stage: Stage) -> QRect:
    return next(r for n, r in stage.controls().items() if n.startswith("Ask")).toRect()


def blobs(picture: QImage, darkest: int) -> list[set[tuple[int, int]]]:
    """The connected shapes of pixels that are at most so light, the largest first."""
    columns, rows = range(picture.width()), range(picture.height())
    left = {
        (x, y) for x in columns for y in rows if picture.pixelColor(x, y).lightness() <= darkest
    }
    found = []
    while left:
        blob, edge = set(), [left.pop()]
        while edge:
            x, y = edge.pop()
            blob.add((x, y))
            near = {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} & left
            left -= near
            edge += near
        found.append(blob)
    return sorted(found, key=len, reverse=True)


@pytest.mark.parametrize("card", range(CARDS))
def test_blurred_the_help_button_is_the_strongest_shape(stage: Stage, card: int) -> None:
    """The largest that is nearly as dark as its ground; hair is as dark, and far smaller."""
    stage.show("cards")
    stage.turn_to(card)
    soft = blurred(stage.picture())
    within = help_rect(stage)
    button = QRect(within.topLeft() / BLUR, within.size() / BLUR).adjusted(0, 0, 1, 1)
    columns = range(button.left(), button.right())
    ground = min(soft.pixelColor(x, button.center().y()).lightness() for x in columns)
    strongest, *others = blobs(soft, ground + 25)
    inside = [button.contains(x, y) for x, y in strongest]
    assert sum(inside) / len(inside) > 0.9
    assert all(len(strongest) > 1.2 * len(other) for other in others)


@pytest.mark.parametrize("state", ["saving", "shown", "coming", "unanswered", "withdrawn"])
def test_d2_a_status_changes_the_words_and_nothing_else(stage: Stage, state: str) -> None:
    stage.show("nobody" if state == "unanswered" else "cards")
    stage.turn_to(1)
    before = stage.picture()
    stage.show(state)
    after = stage.picture()
    column = stage.column().toRect()
    outside = changed = 0
    for y in range(0, before.height(), 4):
        for x in range(0, before.width(), 4):
            if not column.contains(x, y):
                outside += 1
                changed += before.pixel(x, y) != after.pixel(x, y)
    assert changed / outside <= 0.05
    light = sum(greys(blurred(before)))
    assert abs(sum(greys(blurred(after))) - light) / light <= 0.03


def test_hiding_shows_the_card_as_it_was(stage: Stage) -> None:
    stage.show("cards")
    stage.turn_to(2)
    before = stage.picture()
    stage.show("shown")
    assert stage.picture() != before
    stage.show("cards")
    assert stage.picture() == before


def test_every_card_has_a_picture_of_its_own(stage: Stage) -> None:
    stage.show("cards")
    seen = []
    for card in range(CARDS):
        stage.turn_to(card)
        seen.append(blurred(stage.picture()))
    assert len({tuple(greys(one)) for one in seen}) == CARDS
