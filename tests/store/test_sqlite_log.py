# SPDX-License-Identifier: Apache-2.0
"""The contract on a real file, and what only a file can get wrong."""

import time
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from kiosk.store import connection, sqlite_log
from kiosk.store.connection import Schema, connect_writer
from kiosk.store.event_log import (
    EventLog,
    LogBusyError,
    LogError,
    NewerLogError,
    NoLogError,
    NotDurableError,
)
from kiosk.store.sqlite_log import LOG_SCHEMA, SqliteLog, open_log, open_reader
from tests.fakes import SeededRandomness
from tests.store.facts import presses
from tests.store.log_contract import LogContract


class TestSqliteLog(LogContract):
    @pytest.fixture(autouse=True)
    def _place(self, tmp_path: Path) -> None:
        self.path = tmp_path / "requests.sqlite"
        self.random = SeededRandomness(5)

    def opened(self) -> SqliteLog:
        return open_log(self.path, machine="this", randomness=self.random)

    def fail_next_append(self, log: EventLog, *, after_writing: bool) -> None:
        assert isinstance(log, SqliteLog)
        if after_writing:
            original, looks = log._still_there, iter((True, False))

            def gone_behind_the_commit() -> None:
                if not next(looks, True):
                    raise LogError("as told")
                original()

            log._still_there = gone_behind_the_commit  # type: ignore[method-assign]
        else:
            log._db.set_commit_hook(lambda: True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "requests.sqlite"


def opened(path: Path, machine: str = "this", seed: int = 7) -> SqliteLog:
    return open_log(path, machine=machine, randomness=SeededRandomness(seed))


def filled(path: Path, count: int = 3) -> None:
    log = opened(path)
    log.append(presses(count))
    log.close()


def raw(path: Path) -> apsw.Connection:
    return apsw.Connection(str(path))


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


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE event SET seq = 9 WHERE seq = 3",
        "DELETE FROM event WHERE seq = 3",
        "UPDATE body SET json = '{}'",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 2",
        "INSERT OR REPLACE INTO body SELECT event_id, salt, '{}' FROM body",
        "INSERT INTO event SELECT 9, 'x', origin, incarnation, 7, body_hash, previous FROM event",
    ],
)
def test_the_file_itself_refuses_to_change_a_fact(path: Path, change: str) -> None:
    filled(path)
    database = raw(path)
    with pytest.raises(apsw.ConstraintError):
        database.execute(change)
    database.close()


def test_a_body_may_be_erased_and_the_chain_stays_whole(path: Path) -> None:
    filled(path, 5)
    database = raw(path)
    database.execute("DELETE FROM body WHERE event_id IN (SELECT id FROM event WHERE seq < 3)")
    database.close()
    log = opened(path)
    assert [one.seq for one in log.read()] == [3, 4, 5]
    assert log.verify() is None
    log.close()


@pytest.mark.parametrize(
    ("trigger", "change", "said"),
    [
        ("body_is_never_changed", "UPDATE body SET json = replace(json, 'lobby', 'attic')", "body"),
        ("event_is_never_changed", "UPDATE event SET body_hash = zeroblob(32)", "body was changed"),
        ("event_is_never_changed", "UPDATE event SET previous = zeroblob(32)", "the fact before"),
        ("event_is_never_deleted", "DELETE FROM event", "follows number 1"),
    ],
)
def test_whoever_changes_a_fact_by_force_is_named_by_the_chain(
    path: Path, trigger: str, change: str, said: str
) -> None:
    filled(path, 4)
    database = raw(path)
    where = "event_id = (SELECT id FROM event WHERE seq = 2)" if " body " in change else "seq = 2"
    third = database.execute("SELECT id FROM event WHERE seq = 3").get
    second = database.execute("SELECT id FROM event WHERE seq = 2").get
    database.execute(f"DROP TRIGGER {trigger}; {change} WHERE {where}")
    database.close()
    log = opened(path)
    verdict = log.verify()
    assert verdict is not None
    assert said in verdict
    assert (third if "DELETE" in change else second) in verdict
    log.close()


def test_two_hundred_thousand_facts_would_verify_quickly(path: Path) -> None:
    """Measured on a tenth; the bound is generous, the figure is in promises."""
    log = opened(path)
    log.append(presses(5_000))
    start = time.perf_counter()
    assert log.verify() is None
    assert time.perf_counter() - start < 2.0
    log.close()


def test_a_clone_starts_a_new_life_and_gives_no_number_twice(path: Path) -> None:
    filled(path)
    clone = opened(path, machine="another")
    (fact,) = clone.append(presses(1))
    first = clone.read()[0]
    assert fact.origin == first.origin
    assert fact.incarnation != first.incarnation
    assert fact.seq == 1
    assert clone.verify() is None
    clone.close()


def test_a_log_without_its_note_starts_a_new_life(path: Path) -> None:
    filled(path)
    path.with_name("requests.sqlite.life").unlink()
    log = opened(path, seed=8)
    assert log.append(presses(1))[0].incarnation != log.read()[0].incarnation
    log.close()


def test_a_restored_backup_starts_a_new_life(path: Path) -> None:
    filled(path, 2)
    backup = path.read_bytes()
    log = opened(path)
    log.append(presses(5))
    while log.rest():
        pass
    log.close()
    path.write_bytes(backup)
    restored = opened(path, seed=9)
    assert restored.append(presses(1))[0].incarnation != restored.read()[0].incarnation
    restored.close()


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


def test_a_reader_sees_what_the_writer_commits_and_cannot_write(path: Path) -> None:
    with pytest.raises(NoLogError):
        open_reader(path)
    log = opened(path)
    reader = open_reader(path)
    written = log.append(presses(2))
    assert reader.read() == written
    with pytest.raises(apsw.ReadOnlyError):
        reader._db.execute("DELETE FROM body")
    reader.close()
    log.close()


def test_two_writers_of_one_machine_share_one_life(path: Path) -> None:
    one, other = opened(path, seed=1), opened(path, seed=2)
    for _ in range(3):
        one.append(presses(1))
        other.append(presses(1))
    assert [fact.seq for fact in one.read()] == [1, 2, 3, 4, 5, 6]
    assert len({fact.incarnation for fact in other.read()}) == 1
    assert one.verify() is None
    one.close()
    other.close()


def test_a_lock_that_another_process_holds_is_told_apart(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 20)
    log = opened(path)
    other = raw(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LogBusyError):
        log.append(presses(1))
    other.execute("ROLLBACK")
    assert log.append(presses(1))[0].seq == 1
    other.close()
    log.close()


def test_a_log_whose_file_was_replaced_is_not_written_any_more(path: Path) -> None:
    log = opened(path)
    log.append(presses(1))
    path.rename(path.with_name("elsewhere"))
    path.touch()
    with pytest.raises(LogError, match="place"):
        log.append(presses(1))
    with pytest.raises(LogError, match="place"):
        log.read()
    log.close()


def test_a_press_never_checkpoints_and_rest_does(path: Path) -> None:
    log = opened(path)
    wal = path.with_name("requests.sqlite-wal")
    before = path.read_bytes()
    for _ in range(300):
        log.append(presses(1))
    assert wal.stat().st_size > 4_000_000
    assert path.read_bytes() == before
    assert log.rest() is False
    assert path.read_bytes() != before
    size = wal.stat().st_size
    log.append(presses(1))
    assert wal.stat().st_size == size, "the WAL starts over after a rest"
    log.close()


def damage(path: Path, start: int, size: int = 4096) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * size)


def test_a_torn_page_costs_what_lay_on_it_and_not_the_log(path: Path) -> None:
    filled(path, 3_000)
    whole = path.read_bytes()
    damage(path, len(whole) // 4096 // 2 * 4096)
    damaged = path.read_bytes()
    log = opened(path)
    (fact,) = log.append(presses(1))
    assert fact.seq == 1, "accepted before the old facts are taken over"
    while log.rest():
        pass
    saved = len(log.read(limit=10_000))
    assert 2_900 < saved <= 3_001
    assert log.verify() is None
    log.close()
    assert path.with_name("requests.sqlite.damaged-1").read_bytes() == damaged
    again = opened(path)
    assert again.rest() is False, "taken over once"
    assert len(again.read(limit=10_000)) == saved
    again.close()


@pytest.mark.parametrize("harm", [b"", b"not a database at all" * 300])
def test_a_file_that_is_no_database_is_set_aside_and_the_kiosk_goes_on(
    path: Path, harm: bytes
) -> None:
    path.write_bytes(harm)
    log = opened(path)
    assert log.append(presses(1))[0].seq == 1
    while log.rest():
        pass
    assert log.verify() is None
    log.close()
    assert path.with_name("requests.sqlite.damaged-1").exists() == bool(harm)


def test_a_takeover_that_was_cut_off_goes_on_at_the_next_start(path: Path) -> None:
    filled(path, 1_000)
    damage(path, 4096 * 20)
    log = opened(path)
    log.rest()
    log.close()
    again = opened(path)
    while again.rest():
        pass
    ids = [one.event.id for one in again.read(limit=5_000)]
    assert len(ids) == len(set(ids)) > 900
    again.close()


def test_one_bad_body_does_not_hide_the_others(path: Path) -> None:
    filled(path, 3)
    database = raw(path)
    database.execute("DROP TRIGGER body_is_never_changed")
    database.execute("UPDATE body SET json = CAST(x'ff7b' AS TEXT)"
                     " WHERE event_id = (SELECT id FROM event WHERE seq = 2)")  # fmt: skip
    database.close()
    log = opened(path)
    assert [one.event.kind for one in log.read()] == ["pressed", "unread", "pressed"]
    assert log.verify() is not None
    log.close()


@pytest.mark.parametrize("opener", [opened, open_reader])
def test_a_folder_that_is_missing_is_an_error_and_no_crash(
    path: Path, opener: Callable[[Path], object]
) -> None:
    with pytest.raises(LogError):
        opener(path.parent / "nowhere" / "requests.sqlite")
