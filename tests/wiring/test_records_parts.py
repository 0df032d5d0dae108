# SPDX-License-Identifier: Apache-2.0
"""A desk's pages of the record over the files of a real data folder: to the last request."""

import csv
import json
import stat
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from kiosk.actions.exporting import Order
from kiosk.desk.options import DeskOptions
from kiosk.desk.records_doors import RecordsDoors
from kiosk.domain.clock import Instant
from kiosk.domain.events import Closed, Coming, Event, NoteAdded, Reason
from kiosk.domain.keeping_events import BackedUp
from kiosk.domain.progress import Progress, StoppedError, untold
from kiosk.domain.team import Member, Term
from kiosk.domain.team_events import SignInsRevoked
from kiosk.domain.venue_events import Exported, PhoneRevoked, StaffRemoved
from kiosk.paths import DataFolder
from kiosk.store.phones import PhoneBook
from kiosk.store.sqlite_log import open_reader
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.records_parts import records_doors
from kiosk.wiring.team_parts import secrets_of
from tests.domain.history import SEVEN, TWO, History

CANARY = "canary of a note"


def told(number: int, at: Instant, *, closed: bool) -> list[Event]:
    history = History(f"request-{number}", sign=number)
    history.one(Coming, TWO)
    history.one(NoteAdded, TWO, text=f"{CANARY} {number}")
    if closed:
        history.one(Closed, TWO, reason=Reason.ATTENDED)
    return [replace(one, at=at) for one in history.facts]


@pytest.fixture
def doors(folder: DataFolder, machine: Machine) -> RecordsDoors:
    """Three closed requests and one that is open, with the notes of each."""
    log = machine.door.open_log()
    for number in range(4):
        log.append(told(number, machine.clock.now(), closed=number < 3))
    log.close()
    return records_doors(folder, machine, DeskOptions(name="desk"))


def facts(folder: DataFolder, kind: type[Event]) -> list[Event]:
    reader = open_reader(folder.log)
    try:
        return [one.event for one in reader.read(0, 10_000) if isinstance(one.event, kind)]
    finally:
        reader.close()


def test_the_chain_is_walked_and_the_first_broken_row_is_named(
    doors: RecordsDoors, folder: DataFolder
) -> None:
    seen: list[Progress] = []
    found = doors.verify(seen.append)
    assert (found.facts, found.broken) == (15, "")
    assert seen[-1] == Progress(15, 0, 15)
    database = apsw.Connection(str(folder.log))
    database.execute("DROP TRIGGER body_is_never_changed")
    database.execute("UPDATE body SET json = '{}' WHERE event_id = 'request-1-2'")
    database.close()
    assert doors.verify(untold).broken.startswith("fact request-1-2, number 7 of ")


def test_e7_an_export_is_private_named_by_its_day_and_on_record_before_it_lies_there(
    doors: RecordsDoors, folder: DataFolder, tmp_path: Path
) -> None:
    made = doors.export(Order("csv", tmp_path, TWO), untold)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    with made.path.open(newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["state"] for row in rows] == ["closed", "closed", "closed", "coming"]
    assert "coming_by" not in rows[0]
    again = doors.export(Order("json", tmp_path, TWO, numbers=True), untold)
    lines = again.path.read_text().splitlines()
    assert [json.loads(one)["events"][1]["by"] for one in lines] == ["person 2"] * 4
    second = doors.export(Order("csv", tmp_path, TWO), untold)
    assert second.path != made.path
    kept = [(one.form, one.rows, one.numbers, one.by) for one in exported(folder)]
    assert kept == [("csv", 4, False, TWO), ("json", 4, True, TWO), ("csv", 4, False, TWO)]
    assert not any(CANARY in one.read_text() for one in tmp_path.glob("requests-*.*"))


def exported(folder: DataFolder) -> list[Exported]:
    return [one for one in facts(folder, Exported) if isinstance(one, Exported)]


def test_e7_control_a_stopped_export_leaves_neither_file_nor_fact(
    doors: RecordsDoors, folder: DataFolder, tmp_path: Path
) -> None:
    def stop(_progress: Progress) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        doors.export(Order("csv", tmp_path, TWO), stop)
    with pytest.raises(FileNotFoundError):
        doors.export(Order("csv", tmp_path / "gone", TWO), untold)
    assert not list(tmp_path.glob("*.csv"))
    assert not list(tmp_path.glob(".*.new"))
    assert exported(folder) == []


def test_the_end_of_an_event_goes_down_to_the_last_request(
    doors: RecordsDoors, folder: DataFolder, machine: Machine, tmp_path: Path
) -> None:
    doors.back_up(TWO, untold)
    before = doors.end(TWO)
    assert before.remains.requests == 4
    assert (before.outlook.closed, before.outlook.unended) == (3, 1)
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = doors.copy(stick, TWO, untold)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert doors.erase(TWO, untold).requests == 3
    left = doors.end(TWO).remains
    assert left.requests == 1  # what is open stays
    close_the_last(machine)
    assert doors.erase(TWO, untold).left == ()
    assert doors.end(TWO).remains.nothing
    for path in folder.root.rglob("*"):
        assert not (path.is_file() and CANARY.encode() in path.read_bytes()), path
    assert CANARY.encode() in copy.read_bytes()  # control: the search would find it
    assert {one.form for one in facts(folder, BackedUp) if isinstance(one, BackedUp)} == {
        "backup", "copy",
    }  # fmt: skip


def close_the_last(machine: Machine) -> None:
    log = machine.door.open_log()
    closing = History("request-3").one(Closed, TWO, reason=Reason.ATTENDED)
    log.append([replace(closing, id="c3", at=machine.clock.now())])
    log.close()


def test_phones_and_people_of_the_event_answer_no_longer(
    doors: RecordsDoors, folder: DataFolder, machine: Machine
) -> None:
    book, phones = secrets_of(folder, machine), PhoneBook(folder.secrets, machine.randomness)
    now = machine.clock.now()
    term = Term(0, now.utc_ms + 86_400_000)
    book.add("2", lead=True, pin="123456", term=term)
    book.add("7", lead=False, pin="123456", term=term)
    book.add("9", lead=False, pin="123456")
    phones.deal("BCDFGHJK", "9", now)
    phones.redeem("BCDFGHJK", now)
    found = doors.end(TWO).access
    assert (len(found.phones), found.temporary) == (1, ("7",))
    assert doors.end_access(TWO, untold) == Progress(2, 0, 2)
    assert doors.end(TWO).access.total == 0
    assert [one.number for one in book.list()] == ["2", "9"]  # whoever does it has still to finish
    assert not book.verify("7", "123456")
    for kind in (PhoneRevoked, StaffRemoved, SignInsRevoked):
        assert [one.by for one in facts(folder, kind)] == [TWO]
    assert isinstance(book.list()[0], Member)
    assert doors.end(SEVEN).access.temporary == ("2",)
