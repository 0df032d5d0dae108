# SPDX-License-Identifier: Apache-2.0
"""The contract on a real file, and what only a file can get wrong."""

import time
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from kiosk.store import connection
from kiosk.store.event_log import (
    EventLog,
    LogBusyError,
    LogError,
    NoLogError,
)
from kiosk.store.sqlite_log import SqliteLog, open_log, open_reader
from tests.fakes import SeededRandomness
from tests.store.facts import presses
from tests.store.log_contract import LogContract
from tests.store.logs import filled, opened, raw


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

            log._still_there = gone_behind_the_commit  # type: ignore[method-assign]  # a fault
        else:
            log._db.set_commit_hook(lambda: True)


def test_a_canary_is_a_real_write_and_leaves_no_fact(path: Path) -> None:
    log = opened(path)
    wal = path.with_name("requests.sqlite-wal")
    before = wal.stat().st_size
    log.canary()
    assert wal.stat().st_size > before
    assert log.read() == ()
    assert log.settings() == dict(connection.DURABLE)
    log.close()


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
    start = time.process_time()
    assert log.verify() is None
    assert time.process_time() - start < 2.0
    log.close()


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
