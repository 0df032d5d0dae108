# SPDX-License-Identifier: Apache-2.0
"""The printers of this machine, and pages for one of them.

QtPrintSupport asks CUPS, where there is one; each call may take seconds.
"""

from collections.abc import Sequence

from PySide6.QtGui import QPagedPaintDevice, QPainter

from kiosk.reports.writer import Page, draw_pages, on_a4


class NoPrinterError(Exception):
    """The printer is not there any more, or takes nothing."""


def printers() -> tuple[str, ...]:
    """Their names; none where the machine has no printing."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


def print_pages(printer: str, pages: Sequence[Page]) -> None:
    """Pages of A4.  Raises NoPrinterError."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    found = QPrinterInfo.printerInfo(printer)
    if found.isNull():
        raise NoPrinterError(printer)
    paper = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    paper.setFullPage(True)
    print_on(paper, pages)


def print_on(device: QPagedPaintDevice, pages: Sequence[Page]) -> None:
    """Raises NoPrinterError where the device takes nothing."""
    on_a4(device)
    painter = QPainter()
    if not painter.begin(device):
        raise NoPrinterError
    draw_pages(painter, device, pages)
    painter.end()
