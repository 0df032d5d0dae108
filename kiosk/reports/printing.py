# SPDX-License-Identifier: Apache-2.0
"""The printers of this machine, and a page for one of them.

QtPrintSupport asks CUPS, where there is one; each call may take seconds.
"""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QPainter

from kiosk.reports.page import HEIGHT, WIDTH


class NoPrinterError(Exception):
    """The printer is not there any more, or takes nothing."""


def printers() -> tuple[str, ...]:
    """Their names; none where the machine has no printing."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


def print_page(printer: str, draw: Callable[[QPainter], None]) -> None:
    """One page of A4 in tenths of a point.  Raises NoPrinterError."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    found = QPrinterInfo.printerInfo(printer)
    if found.isNull():
        raise NoPrinterError(printer)
    paper = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    paper.setFullPage(True)
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(paper):
        raise NoPrinterError(printer)
    painter.scale(paper.width() / WIDTH, paper.height() / HEIGHT)
    draw(painter)
    painter.end()
