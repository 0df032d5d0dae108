# SPDX-License-Identifier: Apache-2.0
"""An organisers' picture on a card: whole and in its place; a code that a camera reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.attendee.card import CardFace
from kiosk.content.qr import QUIET, code_png
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.tour.reading import find, said
from tests.attendee.stage import Panel, Stage

SAYS = "https://example.org/2027/programme?lang=en&day=saturday"
PANELS = (
    Panel(1920, 1080, 3.61),
    Panel(1080, 1920, 2.02),
    Panel(3840, 2160, 4.03),
    Panel(2160, 3840, 4.03),
    Panel(1366, 768, 3.94),
)
SMALLEST = (Panel(1280, 800, 5.94), Panel(800, 1280, 5.94))
"""On 10 inches the words need the picture's place; a code stands among them, on its page."""


def face(picture: Path, says: str, code: str = "") -> CardFace:
    return CardFace(
        "Title", "Body.", "", "Credit", "#005B4B", "arch", False, 15_000,
        key=says or "plain", picture=picture.as_uri(), picture_says=says, code=code,
    )  # fmt: skip


@pytest.fixture(params=[*PANELS, *SMALLEST], ids=lambda panel: f"{panel.width}x{panel.height}")
def stage(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    QAccessible.setActive(True)
    made = Stage(request.param)
    made.hold()
    made.show("cards")
    yield made
    made.close()


def up(stage: Stage) -> QQuickItem:
    """The picture of the card that is up."""
    stage.settle()
    items = stage.window.findChildren(QQuickItem)
    shown = [one for one in items if one.property("isCode") is not None and one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def turn_to_the_code(stage: Stage) -> None:
    """Turned as a person does, until a page has it whole; the last one where none has."""
    for _ in range(6):
        shown = up(stage)
        clip = shown.parentItem().parentItem()
        if shown.opacity() > 0 or not clip.property("clip"):
            return
        more = find(stage.window, "More")
        assert more is not None
        more.actionInterface().doAction("Press")


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def test_a_code_is_large_enough_of_whole_squares_and_black_on_white(
    stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "code.png"
    file.write_bytes(code_png(SAYS))
    original = QImage(str(file))
    for theme in ("day", "evening", "contrast"):
        tokens = stage.host.engine.singletonInstance("kiosk.theme", "Tokens")
        assert isinstance(tokens, QObject)
        tokens.setProperty("theme", theme)
        stage.rotation.show_faces([face(file, "", SAYS)])
        turn_to_the_code(stage)
        shown = up(stage)
        where = place(shown)
        assert where.width() == where.height() >= 30 * stage.panel.px_per_mm
        square = where.width() / original.width()
        assert square == int(square) >= 1
        frame = stage.picture()
        for x in range(original.width()):
            for y in range(0, original.height(), 3):
                at = (where.x() + (x + 0.5) * square, where.y() + (y + 0.5) * square)
                dark = original.pixelColor(x, y) == QColor("black")
                assert frame.pixelColor(int(at[0]), int(at[1])) == QColor(
                    "black" if dark else "white"
                )
        assert original.pixelColor(QUIET - 1, QUIET) == QColor("white")
        assert original.pixelColor(QUIET, QUIET) == QColor("black")
    assert SAYS in said(stage.window), "also for whoever has no camera"


def test_a_picture_is_whole_beside_the_words_and_says_what_it_shows(
    stage: Stage, tmp_path: Path
) -> None:
    if stage.panel in SMALLEST:
        return
    file = tmp_path / "photo.png"
    photo = QImage(300, 200, QImage.Format.Format_RGB32)
    photo.fill(QColor("#FF00FF"))
    photo.save(str(file))
    stage.rotation.show_faces([face(file, "A long table with bowls")])
    shown = up(stage)
    where = place(shown)
    painted = QRectF(0, 0, shown.property("paintedWidth"), shown.property("paintedHeight"))
    painted.moveCenter(where.center())
    window = QRectF(0, 0, stage.panel.width, stage.panel.height)
    assert window.contains(painted)
    assert painted.width() / painted.height() == pytest.approx(1.5, abs=0.02)
    assert not painted.intersects(stage.column())
    assert stage.picture().pixelColor(painted.center().toPoint()) == QColor("#FF00FF")
    assert "A long table with bowls" in said(stage.window)
