# SPDX-License-Identifier: Apache-2.0
"""Rows A, H1 and H7 in other languages than English: one of each script and direction.

What is clipped, too small or too near in all twelve: tests/looks/test_measured.py.
"""

from collections.abc import Iterator
from itertools import combinations
from math import pi
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.reading import interfaces
from kiosk.shell.translators import install_texts
from kiosk.wiring.tongue import say
from tests.attendee.stage import STATES, _below
from tests.looks.hall import Hall, Look, install_all_texts
from tests.looks.views import LAYOUTS
from tests.rows.test_a_plain import LEAD
from tests.rows.test_a_seeing import LEAST_MM, READ_AT_MM, SWITCHES

ABROAD = ("ar", "de", "ja")
LONGEST = {"ja": 40, "zh": 40}
"""Characters of a line (row A8); of any other language 80."""

ROLES = (QAccessible.Role.Button, QAccessible.Role.Slider, QAccessible.Role.CheckBox)


@pytest.fixture(scope="module")
def hall(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    texts: Path = tmp_path_factory.mktemp("texts")
    install_all_texts(texts)
    made = Hall(LAYOUTS["1920x1080"], texts)
    yield made
    made.close()
    install_texts(assets() / "i18n", "en")
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def words(hall: Hall) -> list[QQuickItem]:
    items = _below(hall.window.contentItem())
    return [item for item in items if item.inherits("QQuickText") and item.property("text")]


def controls(hall: Hall) -> list[str]:
    """In the order in which a screen reader meets them."""
    found = (one for one in interfaces(hall.window) if one.role() in ROLES)
    return [one.text(QAccessible.Text.Name) for one in found]


@pytest.mark.parametrize("code", ABROAD)
def test_a4_a5_capitals_meet_the_angle_in_large_text(hall: Hall, code: str) -> None:
    least = 0.7 * pi * READ_AT_MM / 180
    hall.dress(Look(code, 2.0))
    hall.enter("shown")
    read = (say("visit.saved_at", "14:32"), say("visit.shown"))
    found = [one for one in hall.see().texts if one.text in read]
    assert len(found) == len(read)
    for one in hall.see().texts:
        mm = one.setting.capital / hall.panel.px_per_mm
        assert mm >= (least if one.text in read else LEAST_MM) - 0.1, one.text


@pytest.mark.parametrize("code", ["en", *ABROAD, "zh", "ru"])
def test_a8_lines_of_a_card_are_short_and_stand_apart(hall: Hall, code: str) -> None:
    hall.dress(Look(code))
    for card in range(9):
        hall.enter(f"card_{card}")
        shown = hall.rotation.card
        read = [one for one in words(hall) if one.property("text") in (shown.body, shown.tryToday)]
        assert read, card
        for one in read:
            lines = one.property("lineCount")
            assert len(one.property("text")) / lines <= LONGEST.get(code, 80), card
            assert pitch(one) > 1.499, (card, one.property("text"))


def pitch(text: QQuickItem) -> float:
    """From line to line, in sizes of the type."""
    font = text.property("font")
    assert isinstance(font, QFont)
    line = QFontMetricsF(font).lineSpacing() * text.property("lineHeight")
    return float(line / font.pixelSize())


@pytest.mark.parametrize("code", ["en", *ABROAD])
def test_a10_states_are_told_apart_without_any_colour(hall: Hall, code: str) -> None:
    hall.dress(Look(code))
    pictures = {}
    for state in LEAD:
        hall.enter(state)
        pictures[state] = in_grey(hall.picture())
    for one, other in combinations(LEAD, 2):
        assert changed(pictures[one], pictures[other]) > 40, (one, other)


def in_grey(picture: QImage) -> QImage:
    """A quarter as wide, which is enough to tell words apart."""
    small = picture.scaledToWidth(picture.width() // 4)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def changed(one: QImage, other: QImage) -> int:
    """Pixels of clearly another grey."""
    grey, grey2 = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) > 64 for a, b in zip(grey, grey2, strict=True))


@pytest.mark.parametrize("code", ABROAD)
def test_a14_help_and_the_aids_keep_place_and_order_on_every_screen(hall: Hall, code: str) -> None:
    hall.dress(Look("en"))
    hall.enter("card_0")
    usual = hall.see().help().rect
    hall.dress(Look(code))
    always = [say("band.help"), *map(say, AIDS)]
    orders = set()
    for state in ("card_0", *(name for name, up in STATES.items() if up.screen == "status")):
        hall.enter(state)
        assert hall.see().help().rect == usual, state
        found = controls(hall)
        met = [(found.index(one), one) for one in found if one.startswith(tuple(always))]
        orders.add(tuple(name for _, name in met if name in always))
    assert len(orders) == 1, orders


AIDS = ("access.language", "access.text", "access.contrast", "access.still", "access.listen")
assert len(AIDS) == len(SWITCHES)


@pytest.mark.parametrize("code", ABROAD)
def test_h1_names_begin_with_the_visible_label(hall: Hall, code: str) -> None:
    hall.dress(Look(code))
    for state in ("card_0", "shown", "unanswered", "idle", "languages"):
        hall.enter(state)
        for one in interfaces(hall.window):
            name = one.text(QAccessible.Text.Name)
            assert name.startswith(str(one.object().property("text") or "")), (state, name)


@pytest.mark.parametrize("card", [0, 3, 6])
def test_h7_what_is_placed_by_x_is_mirrored_too(hall: Hall, card: int) -> None:
    """The shape under the words (BigShape.qml) turns with the screen; the top of it is bare."""
    rows = {}
    for code in ("en", "ar"):
        hall.dress(Look(code))
        hall.enter(f"card_{card}")
        rows[code] = top_row(hall.picture())
    alike = sum(a == b for a, b in zip(rows["en"], reversed(rows["ar"]), strict=True))
    assert alike >= len(rows["en"]) - 8, "but for where its edge is smoothed"
    same = sum(a == b for a, b in zip(rows["en"], rows["ar"], strict=True))
    assert same < len(rows["en"]) * 0.9, "the control: without turning it is another"


def top_row(picture: QImage) -> list[int]:
    return [picture.pixel(x, 2) for x in range(picture.width())]


@pytest.mark.parametrize("cover", ["dimmed"])
def test_h7_what_stays_lit_is_the_help_button_in_both_directions(hall: Hall, cover: str) -> None:
    """Dimmed.qml."""
    pictures = {}
    for code in ("en", "ar"):
        hall.dress(Look(code))
        hall.enter("card_0")
        lit = hall.see().help().rect.toRect().adjusted(8, 8, -8, -8)
        hall.enter(cover)
        pictures[code] = dark_around(hall.picture(), lit)
    assert pictures["en"] == pytest.approx(pictures["ar"], abs=0.02)
    assert pictures["en"] > 0.95


def dark_around(picture: QImage, lit: QRect) -> float:
    """Of the points besides the help button the share that is dark, where the button is not."""
    points = [(x, y) for x in range(4, picture.width(), 16) for y in range(4, picture.height(), 16)]
    outside = [picture.pixelColor(*at).lightness() for at in points if not lit.contains(*at)]
    return sum(one < 40 for one in outside) / len(outside)


def test_h7_the_ring_of_time_runs_the_same_way_in_both_directions(hall: Hall) -> None:
    """DwellRing.qml: clocks do not turn (row G4)."""
    rings = []
    for code in ("en", "ar"):
        hall.dress(Look(code))
        hall.enter("card_0")
        hall.rotation.rest()
        while not 3 < hall.rotation.ring < 9:
            hall.clock.advance(1_000)
            hall.rotation.tick()
        hall.settle()
        pause = next(one for one in hall.see().controls.values() if one.text == say("card.pause"))
        around = pause.rect.toRect().adjusted(-16, -16, 16, 16)
        rings.append(hall.picture().copy(around).convertToFormat(QImage.Format.Format_Grayscale8))
        hall.rotation.pause()
    turned = rings[0].flipped(Qt.Orientation.Horizontal)
    assert changed(turned, rings[1]) > 100, "the control: a clock that turned"
    assert changed(*rings) < 0.01 * rings[0].width() * rings[0].height()
