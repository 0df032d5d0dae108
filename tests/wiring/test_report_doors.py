# SPDX-License-Identifier: Apache-2.0
"""The report page's doors on a real folder: on record first, then a private file, over no other."""

import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest

from kiosk.desk.report_doors import ReportDoors
from kiosk.domain.events import Actor, Event
from kiosk.domain.report_events import CardsMade, ReportMade
from kiosk.paths import DataFolder
from kiosk.reports.printing import NoPrinterError
from kiosk.reports.report import Report
from kiosk.reports.tally import Held, Period
from kiosk.shell.fonts import register_first
from kiosk.store.event_log import LogError
from kiosk.store.secrets import Secrets
from kiosk.store.sqlite_log import open_reader
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.machine import MachineRandomness
from kiosk.wiring.report_doors import report_doors
from tests.desk.bench import OPTIONS
from tests.reports.read_pdf import Read

ME = Actor("person", "4")


@pytest.fixture
def doors(folder: DataFolder, machine: Machine, qapp: object) -> ReportDoors:
    register_first()
    return report_doors(folder, machine, OPTIONS)


@pytest.fixture
def made(doors: ReportDoors) -> Report:
    return doors.maker.report(Held(()), Period())


def facts(folder: DataFolder) -> Iterator[Event]:
    reader = open_reader(folder.log)
    try:
        yield from (one.event for one in reader.read())
    finally:
        reader.close()


@pytest.mark.parametrize("form", ["pdf", "csv", "json"])
def test_a_report_goes_on_record_and_into_a_private_file(
    doors: ReportDoors, made: Report, folder: DataFolder, tmp_path: Path, form: str
) -> None:
    path = doors.write(replace(made, first="2026-12-21", last="2026-12-24"), form, tmp_path, ME)
    assert path == tmp_path / f"report-2026-12-24.{form}"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (fact,) = facts(folder)
    assert isinstance(fact, ReportMade)
    assert (fact.form, fact.first, fact.last, fact.by) == (form, "2026-12-21", "2026-12-24", ME)


def test_the_second_one_has_a_name_of_its_own(
    doors: ReportDoors, made: Report, tmp_path: Path
) -> None:
    names = [doors.write(made, "json", tmp_path, ME).name for _ in range(2)]
    assert names == ["report.json", "report-2.json"]


def test_where_it_cannot_go_on_record_there_is_no_file(
    doors: ReportDoors, made: Report, folder: DataFolder, tmp_path: Path
) -> None:
    folder.log.mkdir(parents=True)
    before = set(tmp_path.iterdir())
    with pytest.raises(LogError):
        doors.write(made, "json", tmp_path, ME)
    assert set(tmp_path.iterdir()) == before


def test_a_print_is_on_record_also_where_the_printer_took_nothing(
    doors: ReportDoors, made: Report, folder: DataFolder
) -> None:
    """What may have come out is on record; a page too much there harms nobody."""
    with pytest.raises(NoPrinterError):
        doors.print(made, "no such printer", ME)
    (fact,) = facts(folder)
    assert isinstance(fact, ReportMade)
    assert fact.form == "print"


def test_cards_have_the_call_numbers_of_the_team(
    doors: ReportDoors, folder: DataFolder, tmp_path: Path
) -> None:
    book = Secrets(
        folder.secrets, folder.pepper, randomness=MachineRandomness(), timer=perf_counter
    )
    for number in ("4", "23"):
        book.add(number, pin="271828", lead=False)
    path = doors.cards("numbers", tmp_path, ME)
    assert "".join(Read(path.read_bytes()).words().split()) == "4Safetyteam23Safetyteam"
    (fact,) = facts(folder)
    assert isinstance(fact, CardsMade)
    assert (fact.form, fact.by) == ("numbers", ME)


def test_the_places_take_files(doors: ReportDoors) -> None:
    assert all(one.folder.is_dir() for one in doors.places())
