# SPDX-License-Identifier: Apache-2.0
"""That the measuring finds what is wrong: each kind of fault, made on purpose."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from tests.looks.faults import faults, on_no_page
from tests.looks.hall import Hall, Look
from tests.looks.ink import Type, set_text
from tests.looks.pictures import difference
from tests.looks.pseudo import GROWTH, compile_texts, grown, growth, turned
from tests.looks.seen import Seen, Thing, Words

PX_PER_MM = 3.61
WINDOW = QRectF(0, 0, 1920, 1080)
FACE = Type("Atkinson Hyperlegible", 30)
HELP = Thing("HelpButton", "Ask", QRectF(600, 900, 700, 144), WINDOW, -1)


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    register_first()


def words(text: str, x: float = 100, y: float = 100, face: Type = FACE, control: int = -1) -> Words:
    """A text of one line whose letters fill a rectangle of 300 by 30 pixels."""
    rect = QRectF(x, y, 300, 30)
    found = set_text(text, face, 0, 0)
    return Words(
        "Label", text, rect, WINDOW, control, ink=(rect,), setting=found, face=face, lines=1
    )  # fmt: skip


def kinds(*texts: Words, controls: tuple[Thing, ...] = ()) -> list[str]:
    by_index = dict(enumerate((HELP, *controls)))
    return [fault.kind for fault in faults(Seen(texts, by_index, ()), PX_PER_MM)]


def test_what_is_as_it_should_be_has_no_fault() -> None:
    button = Thing("OutlineButton", "Hide", QRectF(100, 300, 320, 110), WINDOW, -1)
    on_it = words("Hide", 110, 340, control=1)
    assert kinds(words("One"), words("Two", y=131), on_it, controls=(button,)) == []


def test_control_two_texts_that_share_two_pixels_are_found() -> None:
    assert kinds(words("One"), words("Two", y=128)) == ["overlap"]
    assert kinds(words("One"), words("Two", y=129.2)) == []


def test_control_a_text_that_leaves_the_window_or_its_clip_is_found() -> None:
    assert kinds(words("One", x=-2)) == ["clipped"]
    assert kinds(replace(words("One"), clip=QRectF(0, 0, 1920, 120))) == ["clipped"]


def test_control_a_text_that_leaves_its_button_or_stands_on_another_is_found() -> None:
    button = Thing("OutlineButton", "Hide", QRectF(100, 300, 200, 110), WINDOW, -1)
    assert kinds(words("Hide this screen", 110, 340, control=1), controls=(button,)) == ["outside"]
    assert kinds(words("Saved", 110, 340), controls=(button,)) == ["overlap"]


def test_control_a_line_that_is_on_no_page_is_found() -> None:
    away = replace(words("One", y=2000), clip=QRectF(0, 0, 1920, 1080))
    assert kinds(away) == []
    assert [fault.kind for fault in on_no_page([Seen((away,), {}, ())])] == ["unseen"]
    turned_to = replace(
        away, rect=away.rect.translated(0, -1000), ink=(QRectF(100, 1000, 300, 30),)
    )
    assert list(on_no_page([Seen((away,), {}, ()), Seen((turned_to,), {}, ())])) == []


def test_control_a_small_a_near_and_a_nameless_control_are_found() -> None:
    small = Thing("RoundButton", "Next", QRectF(100, 300, 70, 80), WINDOW, -1)
    near = Thing("AccessButton", "Text", QRectF(1310, 900, 200, 144), WINDOW, -1)
    nameless = Thing("RoundButton", "", QRectF(100, 500, 80, 80), WINDOW, -1)
    assert kinds(controls=(small,)) == ["small"]
    assert kinds(controls=(near,)) == ["near"]
    assert kinds(controls=(nameless,)) == ["nameless"]


def test_control_a_sign_without_glyph_is_found() -> None:
    assert kinds(words("Help")) == []
    assert kinds(words("Help \U00012000")) == ["glyph"]


@pytest.mark.parametrize("text", ["visit.saved_at", "Saved at %1."])
def test_control_a_raw_id_and_an_open_gap_are_found(text: str) -> None:
    assert kinds(words(text)) == ["raw"]


def test_control_letters_below_4_8_mm_are_found() -> None:
    assert kinds(words("Small", face=replace(FACE, pixels=24))) == ["small"]


def test_control_a_word_that_is_cut_in_two_is_found() -> None:
    broken = set_text("Rückgängig", FACE, 80, 4)
    assert broken.broken == ("Rückgängig",)
    assert set_text("言葉はどこでも切れる", FACE, 80, 4).broken == ()
    assert kinds(replace(words("Rückgängig"), setting=broken, lines=len(broken.lines))) == [
        "broken"
    ]


TRIPLED = ("Ask for a safety-team member", "Contrast", "Text size")


@pytest.mark.parametrize("hall", ["1920x1080"], indirect=True)
@pytest.mark.parametrize("text", TRIPLED)
def test_control_a_catalogue_with_one_text_of_300_percent_fails(
    hall: Hall, texts: Path, text: str
) -> None:
    """Three times as long and without a place to break it, as nobody's language is."""

    def tripled(each: str) -> str:
        return each.replace(" ", "\u00a0") * 3 if each == text else each

    compile_texts(assets() / "i18n/en.ts", texts, "x3", tripled)
    hall.dress(Look("en"))
    hall.dress(Look("x3"))
    scenes = ("card_0", "shown")
    found = [str(fault) for scene in scenes for fault in hall.faults(scene)]
    hall.dress(Look("en"))
    assert [one for one in found if text.split(" ", maxsplit=1)[0] in one]


@pytest.mark.parametrize("hall", ["1920x1080"], indirect=True)
def test_letters_are_where_they_are_measured(hall: Hall) -> None:
    """The ink of each line of a card's text against the pixels of the picture."""
    hall.dress(Look("en"))
    hall.enter("card_1")
    picture = hall.picture()
    body = next(one for one in hall.see().texts if one.text.startswith("When someone"))
    for line in body.ink:
        painted = dark(picture, line.adjusted(-8, -6, 8, 6).toRect())
        assert abs(painted.left() - line.left()) <= 2
        assert abs(painted.right() - line.right()) <= 2
        assert abs(painted.top() - line.top()) <= 2
        assert abs(painted.bottom() - line.bottom()) <= 2


def dark(picture: QImage, within: QRect) -> QRectF:
    """The rectangle of the dark pixels there."""
    points = [
        (x, y)
        for x in range(within.left(), within.right() + 1)
        for y in range(within.top(), within.bottom() + 1)
        if picture.pixelColor(x, y).lightness() < 110
    ]
    across, down = [x for x, _ in points], [y for _, y in points]
    return QRectF(
        min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1
    )  # fmt: skip


def test_the_long_language_grows_by_what_row_g3_says() -> None:
    for least, most, short, long in GROWTH:
        assert growth(least) == pytest.approx(short)
        assert growth(most) == pytest.approx(long)
    for text in ("Listen", "You don't have to say why", "Saved at %1. " * 9):
        wanted = len(text) * (1 + growth(len(text)))
        assert wanted <= len(grown(text)) <= wanted + 12
    assert grown("Saved at %1.").count("%1") == 1
    assert turned("Saved at %1.").count("%1") == 1


def test_a_difference_counts_the_pixels_that_have_changed() -> None:
    before = QImage(101, 50, QImage.Format.Format_RGB32)
    before.fill(0xFFFFFF)
    after = before.copy()
    assert difference(before, after)[1] == 0
    for x in range(7):
        after.setPixel(x, 3, 0x000000)
    assert difference(before, after)[1] == 7
