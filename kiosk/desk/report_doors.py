# SPDX-License-Identifier: Apache-2.0
"""How a desk makes reports and hands them out; wiring fills it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.actions.destinations import Destination
from kiosk.domain.events import Actor
from kiosk.reports.report import Report
from kiosk.reports.sheet import Sheet
from kiosk.reports.tally import Held, Period


class ReportMaker(Protocol):
    """Pure; 10,000 requests take a tenth of a second."""

    def report(self, held: Held, period: Period) -> Report: ...

    def sheet(self, made: Report) -> Sheet: ...


@dataclass(frozen=True, slots=True)
class ReportDoors:
    """Each but ``maker`` touches the disk or a printer; what is handed out goes on record first.

    ``write``: a report in a form to a folder, by somebody; where it lies now.  Raises LogError,
    OSError.  ``printers``: their names.  ``print``: a report on a printer, by somebody; raises
    LogError and NoPrinterError.  ``cards``: signs or numbers; as ``write``.
    """

    maker: ReportMaker
    places: Callable[[], tuple[Destination, ...]]
    write: Callable[[Report, str, Path, Actor], Path]
    printers: Callable[[], tuple[str, ...]]
    print: Callable[[Report, str, Actor], None]
    cards: Callable[[str, Path, Actor], Path]
