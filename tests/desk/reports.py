# SPDX-License-Identifier: Apache-2.0
"""Doors to the report that keep in memory what was handed out."""

from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path

from kiosk.actions.destinations import Destination
from kiosk.desk.report_doors import ReportDoors
from kiosk.domain.events import Actor
from kiosk.reports.report import Report
from kiosk.wiring.report_parts import Maker

STICK = Destination(Path("/media/kiosk/STICK"), stick=True)
PAPERS = Destination(Path("/home/kiosk/Documents"))


@dataclass
class MemoryReports:
    """``done``: what was asked, in order.  ``error`` is raised by each act while it is there."""

    places: tuple[Destination, ...] = (STICK, PAPERS)
    printers: tuple[str, ...] = ()
    error: Exception | None = None
    done: list[tuple[object, ...]] = field(default_factory=list)

    def doors(self) -> ReportDoors:
        return ReportDoors(
            maker=Maker("en", UTC),
            places=lambda: self.places,
            write=self._write,
            printers=lambda: self.printers,
            print=lambda made, printer, by: self._act(made.requests.number, printer, by),
            cards=self._cards,
        )

    def _write(self, made: Report, form: str, folder: Path, by: Actor) -> Path:
        self._act(made.requests.number, form, folder, by)
        return folder / f"report.{form}"

    def _cards(self, form: str, folder: Path, by: Actor) -> Path:
        self._act(form, folder, by)
        return folder / f"cards-{form}.pdf"

    def _act(self, *what: object) -> None:
        if self.error is not None:
            raise self.error
        self.done.append(what)
