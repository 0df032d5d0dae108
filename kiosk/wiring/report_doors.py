# SPDX-License-Identifier: Apache-2.0
"""What the report page of a desk is given."""

import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.actions.destinations import STICKS, Destination, destinations, free_name
from kiosk.actions.export import write_new_file
from kiosk.actions.reporting import cards_made, report_made
from kiosk.desk.options import DeskOptions
from kiosk.desk.report_doors import ReportDoors
from kiosk.domain.events import Actor, Event
from kiosk.domain.transitions import Stamp
from kiosk.paths import DataFolder
from kiosk.reports.report import Report
from kiosk.store.bell import Bell
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.cards_parts import cards_pdf
from kiosk.wiring.machine import machine_id
from kiosk.wiring.report_parts import Maker


def report_doors(folder: DataFolder, machine: Machine, options: DeskOptions) -> ReportDoors:
    """Each call opens the log for itself: it runs beside the window's thread."""
    out = _Outlet(folder, machine, options)
    return ReportDoors(out.maker, places, out.write, printers, out.print, out.cards)


@dataclass(frozen=True, slots=True)
class _Outlet:
    """What leaves the desk goes on record first."""

    folder: DataFolder
    machine: Machine
    options: DeskOptions

    @property
    def maker(self) -> Maker:
        return Maker(self.options.language, self.options.zone)

    def write(self, made: Report, form: str, to: Path, by: Actor) -> Path:
        content = self.maker.file(made, form, self.machine.clock.now())
        fact = report_made(form, made.first, made.last, self._stamp(by))
        path = free_name(to, f"report-{made.last}" if made.last else "report", form)
        return self._write(path, content, fact)

    def cards(self, form: str, to: Path, by: Actor) -> Path:
        content = cards_pdf(form, self.options.language, numbers(self.folder, self.machine))
        fact = cards_made(form, self._stamp(by))
        return self._write(free_name(to, f"cards-{form}", "pdf"), content, fact)

    def print(self, made: Report, printer: str, by: Actor) -> None:
        from kiosk.reports.page import draw
        from kiosk.reports.printing import print_pages

        sheet, paper = self.maker.sheet(made), self.maker.paper(self.machine.clock.now())
        self._record(report_made("print", made.first, made.last, self._stamp(by)))
        print_pages(printer, [lambda painter: draw(painter, sheet, paper)])

    def _write(self, path: Path, content: bytes, fact: Event) -> Path:
        write_new_file(path, content, lambda: self._record(fact))
        return path

    def _stamp(self, by: Actor) -> Stamp:
        return Stamp(self.machine.randomness.token(), self.machine.clock.now(), by)

    def _record(self, fact: Event) -> None:
        """On return it is saved, and the other processes know.  Raises LogError."""
        # SQLite's driver is loaded by the thread that needs it.
        from kiosk.store.sqlite_log import open_log

        randomness = self.machine.randomness
        opened = open_log(self.folder.log, machine=machine_id(), randomness=randomness)
        with closing(opened) as log:
            log.append([fact])
        Bell(self.folder.bell).ring()


def numbers(folder: DataFolder, machine: Machine) -> tuple[str, ...]:
    """The call numbers of the team."""
    from kiosk.store.secrets import Secrets

    book = Secrets(
        folder.secrets, folder.pepper, randomness=machine.randomness, timer=time.monotonic
    )
    return tuple(one.number for one in book.list())


def places() -> tuple[Destination, ...]:
    """The sticks, and this user's own folder of documents, or home."""
    home = Path.home()
    documents = home / "Documents"
    return destinations(STICKS, documents if documents.is_dir() else home)


def own_folders() -> tuple[Path, ...]:
    """What ``places`` may offer and stays with this machine."""
    return (Path.home(), Path.home() / "Documents")


def printers() -> tuple[str, ...]:
    from kiosk.reports.printing import printers as of_machine

    return of_machine()
