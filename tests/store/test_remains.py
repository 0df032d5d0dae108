# SPDX-License-Identifier: Apache-2.0
"""Whether the machine still holds requests is counted in the files themselves."""

import shutil
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from kiosk.domain.events import Actor, Purged
from kiosk.domain.remains import Remains
from kiosk.paths import DataFolder
from kiosk.store.remains import remains
from kiosk.store.spool import Spool
from tests.fakes import FakeClock
from tests.store.facts import presses
from tests.store.logs import opened


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").create()


def test_an_empty_folder_holds_none(folder: DataFolder) -> None:
    assert remains(folder) == Remains()


def test_requests_are_counted_once_whatever_the_number_of_files(folder: DataFolder) -> None:
    log = opened(folder.log)
    log.append(presses(3))
    folder.backups.mkdir()
    assert remains(folder) == Remains(3, (folder.log.name,))  # beside whoever writes
    log.rest()
    log.close()
    shutil.copy(folder.log, folder.backups / "requests-1.sqlite")
    Spool(folder.spool).append(presses(5)[3:])
    files = ("backups/requests-1.sqlite", folder.log.name, folder.spool.name)
    assert remains(folder) == Remains(5, files)


def test_a_drill_is_no_request_and_neither_is_a_tombstone(folder: DataFolder) -> None:
    (press,) = presses(1)
    tomb = Purged(id="t", at=FakeClock().now(), by=Actor("system", "relay"), request="gone")
    log = opened(folder.log)
    log.append([replace(press, drill=True), tomb])
    log.close()
    assert remains(folder) == Remains()


def test_what_is_on_its_way_counts_too(folder: DataFolder) -> None:
    database = apsw.Connection(str(folder.deliveries))
    database.execute("CREATE TABLE delivery (json TEXT)")
    database.execute("""INSERT INTO delivery VALUES ('{"request": "r1"}'), ('{"request": ""}')""")
    database.close()
    assert remains(folder) == Remains(1, (folder.deliveries.name,))


def test_a_file_that_cannot_be_read_is_named_and_not_taken_for_empty(folder: DataFolder) -> None:
    broken = folder.root / f"{folder.log.name}.damaged-1"
    broken.write_bytes(b"SQLite format 3\0" + bytes(200))
    half = folder.root / f"{folder.log.name}.damaged-2"
    half.write_bytes(b"\0" * 100)
    assert remains(folder).unread == (broken.name, half.name)


def test_an_export_in_a_folder_of_this_machine_still_holds_its_requests(
    folder: DataFolder, tmp_path: Path
) -> None:
    """Else the last line of an event's end would be a false claim."""
    documents, log = tmp_path / "Documents", opened(folder.log)
    documents.mkdir()
    log.append(presses(3))
    log.rest()
    log.close()
    copy = documents / "requests-20261224-120000.sqlite"
    shutil.move(folder.log, copy)
    table, lines = documents / "requests-2026-12-24.csv", documents / "requests-2026-12-24-2.json"
    table.write_text("request,code\r\nr-1,BCDF\r\nr-2,BCDG\r\n")
    lines.write_text('{"schema": 1, "request": "r-2"}\n')
    (documents / "requests-3.csv").write_text("Name,Wish\r\nsomebody,tea\r\n")
    found = remains(folder, [documents, documents, tmp_path / "gone"])
    assert found.files == (str(lines), str(table), str(copy))
    assert found.requests == 3 + 2
    lines.write_text("half a {")
    assert remains(folder, [documents]).unread == (str(lines),)
    assert remains(folder) == Remains()
