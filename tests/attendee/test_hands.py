# SPDX-License-Identifier: Apache-2.0
"""Real touches on the cards' controls and on the way to the staff side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.tour.hands import live
from tests.attendee.fingers import Fingers, middle
from tests.attendee.stage import Panel, Stage


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    made = Stage(Panel(1920, 1080, 3.61))
    made.show("cards")
    yield made
    made.close()


@pytest.fixture(scope="session")
def touchscreen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def fingers(stage: Stage, touchscreen: QPointingDevice) -> Fingers:
    return Fingers(stage, touchscreen)


@pytest.mark.parametrize("again", [False, True])
def test_pause_pauses_and_play_plays(stage: Stage, fingers: Fingers, *, again: bool) -> None:
    """The touch itself stops the rotation; its release on Pause must not start it again."""
    point = middle(stage, "Pause")
    fingers.down(point)
    fingers.up(point)
    assert not stage.rotation.property("playing")
    if again:
        fingers.down(point)
        fingers.up(point)
        assert stage.rotation.property("playing")


def test_a_tap_on_the_dots_moves_one_card_towards_the_finger(
    stage: Stage, fingers: Fingers
) -> None:
    stage.turn_to(4)
    rect = stage.controls()["Cards"]
    stage.clock.advance(1000)
    for x, then in ((rect.right() - 12, 5), (rect.left() + 12, 4)):
        stage.clock.advance(1000)
        fingers.down(QPoint(round(x), round(rect.center().y())))
        fingers.up(QPoint(round(x), round(rect.center().y())))
        assert stage.rotation.property("index") == then


def test_quick_taps_on_next_end_on_the_card_that_was_meant(stage: Stage, fingers: Fingers) -> None:
    stage.reduce_motion(reduced=False)
    point = middle(stage, "Next")
    for _ in range(7):
        stage.clock.advance(50)
        fingers.down(point)
        fingers.up(point)
    for _ in range(400):
        live()
    assert stage.rotation.property("index") == 7
    assert any("glory" in text for text, _ in stage.texts())
    assert sum("One thing to try" in text for text, _ in stage.texts()) == 1


def test_five_taps_on_the_place_open_the_staff_side(stage: Stage, fingers: Fingers) -> None:
    stage.hold()
    label = next(rect for text, rect in stage.texts() if text == "Lobby A").center().toPoint()
    for tap in range(5):
        assert not stage.attendee.property("staffOpen"), tap
        fingers.down(label)
        fingers.up(label)
    assert stage.attendee.property("staffOpen")


def test_the_staff_side_opens_by_keyboard(stage: Stage) -> None:
    QTest.keyClick(
        stage.window,
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert stage.attendee.property("staffOpen")
