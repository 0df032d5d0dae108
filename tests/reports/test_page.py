# SPDX-License-Identifier: Apache-2.0
"""The report on paper: one page of A4 whose numbers are text, in every language."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.actions.reporting import requests_of
from kiosk.content.languages import LANGUAGES, language
from kiosk.reports.ink import Hand
from kiosk.reports.page import Paper, draw, report_pdf
from kiosk.reports.plots import Shape
from kiosk.reports.report import Report
from kiosk.reports.sheet import Sheet
from kiosk.reports.tally import Held, Period
from kiosk.reports.writer import HEIGHT, WIDTH
from kiosk.shell.fonts import draws, has_face, register_first
from kiosk.wiring.report_parts import Maker
from tests.reports.read_pdf import Read
from tests.reports.stories import event

A4 = (595, 842)
"""Points."""

FILL = 0xFF2E2A6E
"""The paper's colour of bars."""


@pytest.fixture(scope="module", autouse=True)
def _fonts(qapp: object) -> None:
    register_first()


@pytest.fixture(scope="module")
def made() -> Report:
    return Maker("en", UTC).report(Held(*requests_of(event(120))), Period())


def _paper(code: str = "en") -> Paper:
    return Paper("2026-12-24 12:00", language(code).family, language(code).right_to_left)


def _sheet(made: Report, code: str = "en") -> Sheet:
    return Maker(code, UTC).sheet(made)


def test_it_is_one_page_of_a4(made: Report) -> None:
    read = Read(report_pdf(_sheet(made), _paper()))
    assert read.pages == 1
    assert read.size == A4


def test_its_numbers_can_be_searched_and_read_aloud(made: Report) -> None:
    sheet = _sheet(made)
    words = Read(report_pdf(sheet, _paper())).words()
    for plot in (sheet.hours, sheet.coming, sheet.kiosks, sheet.endings):
        assert plot.title in words
        assert all(bar.label in words for bar in plot.bars)
        assert all(bar.shown in words for bar in plot.bars if bar.size)
    assert all(row.label in words and row.half in words for row in sheet.times)
    assert all(note in words for note in sheet.notes)


def test_nothing_of_who_and_what_made_it_is_in_the_file(made: Report) -> None:
    """No name of a program, a user or a machine beside the time."""
    content = report_pdf(_sheet(made), _paper())
    for key in (b"Author", b"Creator", b"Producer"):
        said = re.findall(rb"/" + key + rb" \((.*?)\)", content)
        assert all(re.sub(rb"[^A-Za-z]", b"", one) in {b"", b"Qt"} for one in said), said


@pytest.mark.parametrize("code", [one.code for one in LANGUAGES])
def test_every_letter_of_it_has_a_glyph(made: Report, code: str) -> None:
    if not has_face(code):
        pytest.skip(f"no typeface for {code} on this machine (Debian: fonts-noto-cjk)")
    sheet = _sheet(made, code)
    plots = (sheet.hours, sheet.coming, sheet.kiosks, sheet.endings)
    words = [sheet.title, *sheet.notes, *(one.title for one in plots)]
    words += [bar.label for plot in plots for bar in plot.bars]
    assert all(draws(language(code).family, one) for one in words)


def _drawn(sheet: Sheet, paper: Paper) -> QImage:
    image = QImage(QSize(round(WIDTH / 10), round(HEIGHT / 10)), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    draw(painter, sheet, paper)
    painter.end()
    return image


def test_a_bar_that_hides_its_number_has_one_length(made: Report) -> None:
    """Neither its length nor the scale tells what it hides: its size is nowhere used."""
    sheet = _sheet(made)
    small = [bar for bar in sheet.hours.bars if bar.shape is Shape.SMALL]
    assert small
    assert {bar.size for bar in small} == {0}


def test_a_script_from_right_to_left_has_its_bars_there_too(made: Report) -> None:
    """As many pixels of a bar stand at the right as otherwise at the left."""
    plain = _drawn(_sheet(made), _paper())
    mirrored = _drawn(_sheet(made), replace(_paper(), right_to_left=True))
    width = plain.width()
    left, right = range(width // 2), range(width - 1, width - 1 - width // 2, -1)
    assert abs(_filled(plain, left) - _filled(mirrored, right)) <= 40
    assert abs(_filled(plain, left) - _filled(plain, right)) > 400


def _filled(image: QImage, columns: Iterable[int]) -> int:
    """How many pixels of these columns are wholly a bar's, where the rows of bars stand."""
    return sum(image.pixel(x, y) == FILL for x in columns for y in range(470, 620))


@pytest.mark.parametrize("notes", [3, 4, 5, 6])
def test_no_line_stands_on_another_however_many_notes_there_are(
    made: Report, notes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = _sheet(made)
    written: list[QRectF] = []
    monkeypatch.setattr(Hand, "write", lambda _, rect, *_words, **_how: written.append(rect))
    _drawn(replace(sheet, notes=(sheet.notes * 6)[:notes]), _paper())
    times, below = written[-notes - 3 : -notes], written[-notes:]
    assert max(one.bottom() for one in times) <= below[0].top()
    assert not [one for one in written if one.bottom() > HEIGHT]
