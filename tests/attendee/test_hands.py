# SPDX-License-Identifier: Apache-2.0
"""Real touches and keys on the real window: slow, shaky, several fingers, no finger at all."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.tour.hands import live
from tests.attendee.stage import Panel, Stage

WOBBLE_MM = 12
HELP = "Ask for a safety-team member"


class Fingers:
    """Several fingers on one window; each says where it is."""

    def __init__(self, stage: Stage, device: QPointingDevice) -> None:
        self._window = stage.window
        self._device = device

    def down(self, point: QPoint, finger: int = 0, *, resting: tuple[int, ...] = ()) -> None:
        self._do("press", point, finger, resting)

    def move(self, point: QPoint, finger: int = 0, *, resting: tuple[int, ...] = ()) -> None:
        self._do("move", point, finger, resting)

    def up(self, point: QPoint, finger: int = 0, *, resting: tuple[int, ...] = ()) -> None:
        self._do("release", point, finger, resting)

    def _do(self, what: str, point: QPoint, finger: int, resting: tuple[int, ...]) -> None:
        touch = QTest.touchEvent(self._window, self._device, False)
        for other in resting:
            touch.stationary(other)
        getattr(touch, what)(finger, point, self._window)
        touch.commit()
        live()


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


def middle(stage: Stage, name: str) -> QPoint:
    return next(r for n, r in stage.controls().items() if n.startswith(name)).center().toPoint()


def asked(stage: Stage) -> bool:
    return stage.visit.core.visit.tapped is not None


def test_a_tap_asks_on_release_and_not_before(stage: Stage, fingers: Fingers) -> None:
    point = middle(stage, HELP)
    fingers.down(point)
    assert not asked(stage)
    fingers.up(point)
    assert asked(stage)


def test_sliding_off_is_no_press(stage: Stage, fingers: Fingers) -> None:
    point = middle(stage, HELP)
    away = point - QPoint(0, 400)
    fingers.down(point)
    fingers.move(away)
    fingers.up(away)
    assert not asked(stage)


def test_a_slow_and_shaky_finger_asks(stage: Stage, fingers: Fingers, qtbot: QtBot) -> None:
    point = middle(stage, HELP)
    shaken = point + QPoint(round(WOBBLE_MM * stage.panel.px_per_mm), 0)
    fingers.down(point)
    fingers.move(shaken)
    qtbot.wait(1200)
    fingers.move(point)
    fingers.up(shaken)
    assert asked(stage)


def test_a_resting_palm_does_not_stand_in_the_way(stage: Stage, fingers: Fingers) -> None:
    palm, point = QPoint(1500, 300), middle(stage, HELP)
    fingers.down(palm, 0)
    fingers.down(point, 1, resting=(0,))
    fingers.up(point, 1, resting=(0,))
    assert asked(stage)
    fingers.up(palm, 0)


def test_a_touch_is_seen_beyond_the_finger(stage: Stage, fingers: Fingers) -> None:
    point = middle(stage, HELP)
    beside = point + QPoint(round(8 * stage.panel.px_per_mm) + 400, 0)
    before = stage.picture().pixel(beside)
    fingers.down(point)
    assert stage.picture().pixel(beside) != before
    fingers.up(point)


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


def focused(stage: Stage) -> str:
    item: QQuickItem | None = stage.window.activeFocusItem()
    return str(item.property("name") or "") if item is not None else ""


@pytest.mark.parametrize("state", ["cards", "shown", "withdrawn", "still_you", "idle", "quiet"])
def test_tab_reaches_every_control_and_comes_round(stage: Stage, state: str) -> None:
    stage.hold()
    stage.rotation.pause()
    stage.show(state)
    stage.window.requestActivate()
    wanted = set(stage.controls())
    reached = set()
    for _ in range(len(wanted) + 2):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        live()
        reached.add(focused(stage))
    assert wanted <= reached


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_control_shows_it_and_answers_the_key(stage: Stage, key: Qt.Key) -> None:
    stage.window.requestActivate()
    before = stage.picture()
    for _ in range(12):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        live()
        if focused(stage) == HELP:
            break
    assert stage.picture() != before
    QTest.keyClick(stage.window, key)
    assert asked(stage)
