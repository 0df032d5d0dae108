# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import apsw
import pytest

from kiosk.store import connection, sqlite_log
from kiosk.store.connection import Schema, connect_writer, told
from kiosk.store.event_log import (
    DiskFullError,
    LogError,
    NewerLogError,
    NoLogError,
    NotDurableError,
)
from kiosk.store.sqlite_log import LOG_SCHEMA, open_reader
from tests.store.facts import presses
from tests.store.logs import filled, opened, raw


def test_every_setting_that_a_power_cut_asks_for_is_read_back(path: Path) -> None:
    log = opened(path)
    assert log._db.pragma("journal_mode") == "wal"
    assert log._db.pragma("synchronous") == 2
    assert log._db.pragma("busy_timeout") == 2_000
    for name in ("fullfsync", "secure_delete", "foreign_keys"):
        assert log._db.pragma(name) == 1, name
    for name in ("trusted_schema", "wal_autocheckpoint"):
        assert log._db.pragma(name) == 0, name
    assert log._db.pragma("application_id") == 0x616C6C79
    assert log._db.pragma("user_version") == 2
    log.close()


def test_a_log_that_cannot_survive_a_power_cut_is_not_called_durable() -> None:
    with pytest.raises(NotDurableError, match="journal_mode is 'memory'"):
        connect_writer(Path(":memory:"), LOG_SCHEMA)


def everything(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.suffix != ".sqlite-shm"}


@pytest.mark.parametrize("in_the_wal", [True, False])
def test_a_newer_log_is_named_and_left_untouched(path: Path, in_the_wal: bool) -> None:
    filled(path)
    database = raw(path)
    database.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    database.pragma("user_version", 9)
    if not in_the_wal:
        database.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    database.close()
    before = {name: data for name, data in everything(path.parent).items() if "shm" not in name}
    with pytest.raises(NewerLogError, match=r"version 9.*reads 2"):
        opened(path)
    with pytest.raises(NewerLogError):
        open_reader(path)
    after = {name: data for name, data in everything(path.parent).items() if "shm" not in name}
    assert after == before


def schema_of(path: Path) -> list[tuple[object, ...]]:
    database = raw(path)
    rows = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name")
    found = rows.fetchall()
    found += [("version", database.pragma("user_version"))]
    database.close()
    return found


def test_an_upgraded_log_is_like_a_fresh_one_and_keeps_its_facts(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = Schema(LOG_SCHEMA.application_id, LOG_SCHEMA.scripts[:1])
    with monkeypatch.context() as patch:
        patch.setattr(sqlite_log, "LOG_SCHEMA", older)
        log = opened(path)
        written = log.append(presses(4))
        log.close()
    assert schema_of(path)[-1] == ("version", 1)
    with pytest.raises(NoLogError, match="not ready"):
        open_reader(path)
    upgraded = opened(path)
    assert upgraded.read() == written
    assert upgraded.append(presses(1))[0].seq == 5
    assert upgraded.verify() is None
    upgraded.close()
    fresh = path.with_name("fresh.sqlite")
    opened(fresh).close()
    assert schema_of(path) == schema_of(fresh)


def test_an_upgrade_that_fails_leaves_the_old_log(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path)
    before = schema_of(path)
    broken = Schema(
        LOG_SCHEMA.application_id, (*LOG_SCHEMA.scripts, "CREATE TABLE x (y); SELECT nonsense")
    )
    monkeypatch.setattr(sqlite_log, "LOG_SCHEMA", broken)
    with pytest.raises(LogError):
        opened(path)
    assert schema_of(path) == before


def test_a_log_that_is_just_being_made_is_not_ready_and_no_stranger(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between two looks of the reader the writer puts its mark and its tables into the file."""
    empty = raw(path)
    empty.pragma("journal_mode", "wal")

    def make(_cursor: object, statement: str, _bindings: object) -> bool:
        if "count(*)" in statement:
            monkeypatch.setattr(apsw, "connection_hooks", [])
            opened(path).close()
        return True

    def watch(database: apsw.Connection) -> None:
        database.exec_trace = make

    monkeypatch.setattr(apsw, "connection_hooks", [watch])
    with pytest.raises(NoLogError, match="not ready yet"):
        open_reader(path)
    assert apsw.connection_hooks == [], "nobody made the log"
    empty.close()
    open_reader(path).close()


def test_a_disk_that_does_not_answer_is_an_error_of_the_log(tmp_path: Path) -> None:
    """A name that is too long stands for a card that dies: no look at the file succeeds."""
    with pytest.raises(LogError, match="too long"):
        open_reader(tmp_path / ("x" * 300))


def test_a_disk_that_fails_while_it_is_read_is_named(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite ends the transaction by itself; ending it again would hide why."""

    def fails(reader: apsw.Connection) -> int:
        reader.execute("ROLLBACK")
        raise apsw.IOError("disk I/O error")

    filled(path)
    monkeypatch.setattr(connection, "_version", fails)
    with pytest.raises(LogError, match="disk I/O error"):
        open_reader(path)


def test_no_room_is_said_in_words() -> None:
    """SQLite itself says "not an error" of a copy that does not fit on a stick."""
    with pytest.raises(DiskFullError, match="no room is left on the disk"), told():
        raise apsw.FullError("not an error")
