# SPDX-License-Identifier: Apache-2.0
import stat
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from kiosk.store.deliveries import Deliveries, Delivery, Sort, Stage
from kiosk.store.event_log import LogError, NewerLogError
from tests.store.facts import NOON

ROW = Delivery(
    key="k", channel="chat", sort=Sort.STEP, text="Lobby 2 · Heron", made=NOON, due_ms=5,
    request="r", step=2, tries=3, repeated=True, taken=(0, 2), told=NOON, about="refused 403",
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deliveries.sqlite"


def test_rows_come_back_as_they_were_written(path: Path) -> None:
    other = replace(ROW, channel="mail", stage=Stage.SENT)
    Deliveries(path).write([ROW, other])
    assert Deliveries(path).load() == (ROW, other)
    Deliveries(path).write([replace(ROW, tries=4)], [other.name])
    assert Deliveries(path).load() == (replace(ROW, tries=4),)


def test_only_its_owner_may_read_it(path: Path) -> None:
    Deliveries(path).write([ROW])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_text_of_a_row_that_has_ended_leaves_the_disk(path: Path) -> None:
    file = Deliveries(path)
    file.write([ROW])
    assert any(b"Heron" in found.read_bytes() for found in path.parent.iterdir())
    file.write([replace(ROW, text="")])
    file.rest()
    file.close()
    assert not any(b"Heron" in found.read_bytes() for found in path.parent.iterdir())


def test_a_damaged_file_is_set_aside(path: Path) -> None:
    path.write_bytes(b"no database at all" * 100)
    file = Deliveries(path)
    assert file.load() == ()
    file.write([ROW])
    assert Deliveries(path).load() == (ROW,)
    assert path.with_name("deliveries.sqlite.damaged").exists()


def test_a_newer_file_is_left_alone(path: Path) -> None:
    Deliveries(path).write([ROW])
    database = apsw.Connection(str(path))
    database.pragma("user_version", 99)
    database.close()
    with pytest.raises(NewerLogError):
        Deliveries(path).load()


def test_a_row_of_another_program_is_left_out(path: Path) -> None:
    Deliveries(path).write([ROW])
    database = apsw.Connection(str(path))
    database.execute("INSERT INTO delivery VALUES ('x', 'y', '{\"sort\": \"pigeon\"}')")
    database.close()
    assert Deliveries(path).load() == (ROW,)


def test_a_disk_that_refuses_is_told_and_a_later_try_succeeds(path: Path) -> None:
    file = Deliveries(path)
    path.mkdir()
    with pytest.raises(LogError):
        file.write([ROW])
    path.rmdir()
    file.write([ROW])
    assert file.load() == (ROW,)
