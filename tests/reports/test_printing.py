# SPDX-License-Identifier: Apache-2.0
"""Paper: what a printer gets are the pages, and one that is not there takes nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from kiosk.reports.ink import PAPER, Hand
from kiosk.reports.printing import NoPrinterError, print_on, print_pages, printers
from tests.reports.read_pdf import Read


def _page(painter: QPainter) -> None:
    rect = QRectF(1000, 1000, 3000, 300)
    Hand(painter, PAPER, rect).write(rect, "a page")


@pytest.fixture
def printer(qapp: object) -> QPrinter:
    """Qt's own, which prints into a file; it has every other trait of a printer."""
    paper = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    paper.setFullPage(True)
    return paper


def test_every_page_reaches_the_printer(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_on(printer, [_page, _page])
    read = Read((tmp_path / "printed.pdf").read_bytes())
    assert (read.pages, read.size) == (2, (595, 842))
    assert [read.words(0), read.words(1)] == ["a page", "a page"]


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says it too
def test_a_printer_that_takes_nothing_is_said(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with pytest.raises(NoPrinterError):
        print_on(printer, [_page])


def test_a_printer_that_is_gone_is_said(qapp: object) -> None:
    with pytest.raises(NoPrinterError):
        print_pages("no such printer", [_page])


def test_the_printers_of_the_machine_have_names(qapp: object) -> None:
    """None, where nobody has set one up."""
    assert all(name for name in printers())
