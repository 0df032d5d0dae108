# SPDX-License-Identifier: Apache-2.0
"""What the report page of a desk is given."""

import time
from collections.abc import Callable
from contextlib import closing
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
    maker = Maker(options.language, options.zone)
    record = recorder(folder, machine)

    def stamp(by: Actor) -> Stamp:
        return Stamp(machine.randomness.token(), machine.clock.now(), by)

    def write(made: Report, form: str, to: Path, by: Actor) -> Path:
        content = maker.file(made, form, machine.clock.now())
        path = free_name(to, f"report-{made.last}" if made.last else "report", form)
        fact = report_made(form, made.first, made.last, stamp(by))
        write_new_file(path, content, lambda: record(fact))
        return path

    def send(made: Report, printer: str, by: Actor) -> None:
        from kiosk.reports.page import draw
        from kiosk.reports.printing import print_pages

        sheet, paper = maker.sheet(made), maker.paper(machine.clock.now())
        record(report_made("print", made.first, made.last, stamp(by)))
        print_pages(printer, [lambda painter: draw(painter, sheet, paper)])

    def cards(form: str, to: Path, by: Actor) -> Path:
        content = cards_pdf(form, options.language, numbers(folder, machine))
        path = free_name(to, f"cards-{form}", "pdf")
        fact = cards_made(form, stamp(by))
        write_new_file(path, content, lambda: record(fact))
        return path

    return ReportDoors(maker, places, write, printers, send, cards)


def numbers(folder: DataFolder, machine: Machine) -> tuple[str, ...]:
    """The call numbers of the team."""
    from kiosk.store.secrets import Secrets

    book = Secrets(
        folder.secrets, folder.pepper, randomness=machine.randomness, timer=time.monotonic
    )
    return tuple(one.number for one in book.list())


def recorder(folder: DataFolder, machine: Machine) -> Callable[[Event], None]:
    """Puts one fact on record; on return it is saved and the other processes know."""

    def record(event: Event) -> None:
        # SQLite's driver is loaded by the thread that needs it.
        from kiosk.store.sqlite_log import open_log

        opened = open_log(folder.log, machine=machine_id(), randomness=machine.randomness)
        with closing(opened) as log:
            log.append([event])
        Bell(folder.bell).ring()

    return record


def places() -> tuple[Destination, ...]:
    """The sticks, and this user's own folder of documents, or home."""
    home = Path.home()
    documents = home / "Documents"
    return destinations(STICKS, documents if documents.is_dir() else home)


def printers() -> tuple[str, ...]:
    from kiosk.reports.printing import printers as of_machine

    return of_machine()
