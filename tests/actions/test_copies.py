# SPDX-License-Identifier: Apache-2.0
"""Copies of the log and the way back: backup, wipe, restore, and all is as it was."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from kiosk.actions.copies import back_up, copy_to, daily_backup, list_backups
from kiosk.actions.keeping import erase_due
from kiosk.actions.kept_house import Rules
from kiosk.actions.look_after import look_after
from kiosk.actions.restoring import restore_from
from kiosk.domain.events import Event, Purged
from kiosk.domain.keeping import DAY_MS
from kiosk.domain.keeping_events import BackedUp, Counted, Restored
from kiosk.domain.progress import Progress, StoppedError
from kiosk.store import sqlite_log
from kiosk.store.backup import check_copy
from kiosk.store.connection import Schema
from kiosk.store.event_log import DamagedLogError, NewerLogError, NoLogError
from kiosk.store.sql import schema_scripts
from tests.actions.kept import LEAD, Kept, found_in


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "data")


def requests_of(kept: Kept) -> list[Event]:
    return [one for one in kept.read() if not isinstance(one, BackedUp | Restored)]


def wipe(kept: Kept) -> None:
    shutil.rmtree(kept.root)
    kept.folder.create()


def test_backup_wipe_restore_and_the_dumps_are_equal(kept: Kept, tmp_path: Path) -> None:
    for _ in range(3):
        kept.write(*kept.request())
    kept.write(*kept.request(closed=False))
    before = requests_of(kept)
    copy = copy_to(kept.house, tmp_path, LEAD)
    assert copy.stat().st_mode & 0o777 == 0o600
    wipe(kept)
    back = restore_from(kept.house, copy, LEAD)
    assert (back.requests, back.erased) == (4, 0)
    assert requests_of(kept) == before
    lives = {one.incarnation for one in kept.log().read(limit=1000)}
    assert len(lives) == 2, "no number is given twice"


def test_the_same_from_a_log_of_an_older_program(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Schema(sqlite_log.LOG_SCHEMA.application_id, schema_scripts("log")[:1])
    with monkeypatch.context() as patch:
        patch.setattr(sqlite_log, "LOG_SCHEMA", old)
        kept.write(*kept.request())
        before = requests_of(kept)
    assert apsw.Connection(str(kept.folder.log)).pragma("user_version") == 1
    copy = tmp_path / "old.sqlite"
    shutil.copy(kept.folder.log, copy)
    wipe(kept)
    restore_from(kept.house, copy, LEAD)
    assert requests_of(kept) == before
    assert apsw.Connection(str(copy)).pragma("user_version") == 1, "the copy is not changed"


def test_before_an_upgrade_the_log_is_copied_as_it_was(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Schema(sqlite_log.LOG_SCHEMA.application_id, schema_scripts("log")[:1])
    with monkeypatch.context() as patch:
        patch.setattr(sqlite_log, "LOG_SCHEMA", old)
        kept.write(*kept.request())
    kept.log().close()
    (copy,) = list_backups(kept.house)
    assert copy.path.name == "requests-before-upgrade-of-1.sqlite"
    assert apsw.Connection(str(copy.path)).pragma("user_version") == 1
    assert check_copy(copy.path) == len(kept.read())
    kept.log().close()
    assert list_backups(kept.house) == (copy,), "once"


def test_what_is_past_its_time_is_erased_before_anybody_opens_it(
    kept: Kept, tmp_path: Path
) -> None:
    kept.write(*kept.request())
    kept.pass_days(20)
    kept.write(*kept.request(code="YNGR"))
    copy = copy_to(kept.house, tmp_path, LEAD)
    wipe(kept)
    kept.pass_days(11)
    back = restore_from(kept.house, copy, LEAD)
    assert (back.requests, back.erased) == (1, 1)
    left = kept.read()
    assert "KNRY" not in str(left)
    assert [one.rows for one in left if isinstance(one, Counted)] == [1]
    assert any(b"KNRY" in path.read_bytes() for path in tmp_path.glob("*.sqlite"))
    assert not any(b"KNRY" in path.read_bytes() for path in kept.root.rglob("*") if path.is_file())


def test_a_restore_brings_nothing_back_that_was_erased_here_meanwhile(
    kept: Kept, tmp_path: Path
) -> None:
    kept.rules = Rules(2 * DAY_MS)
    kept.write(*kept.request())
    copy = copy_to(kept.house, tmp_path, LEAD)
    kept.pass_days(3)
    kept.write(*kept.request(code="LATE"))
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    kept.rules = Rules(300 * DAY_MS)
    back = restore_from(kept.house, copy, LEAD)
    assert back.requests == 1, "what came after the copy is taken over from the log before"
    left = kept.read()
    assert "LATE" in str(left)
    assert "KNRY" not in str(left)
    assert sum(isinstance(one, Purged) for one in left) == 1


@pytest.mark.parametrize(
    ("harm", "error"),
    [
        (lambda file: file.write_bytes(b"no database at all" * 400), DamagedLogError),
        (lambda file: _change(file, "PRAGMA user_version = 99"), NewerLogError),
        (
            lambda file: _change(
                file,
                "DROP TRIGGER body_is_never_changed; "
                "UPDATE body SET json = replace(json, 'Lobby', 'Attic')",
            ),
            DamagedLogError,
        ),
    ],
)
def test_a_copy_that_is_not_whole_is_refused_and_all_stays(
    kept: Kept, tmp_path: Path, harm: Callable[[Path], None], error: type[Exception]
) -> None:
    kept.write(*kept.request())
    copy = copy_to(kept.house, tmp_path, LEAD)
    harm(copy)
    before = kept.read()
    with pytest.raises(error):
        restore_from(kept.house, copy, LEAD)
    assert kept.read() == before
    assert not list(kept.root.glob(".*"))


def _change(file: Path, script: str) -> None:
    apsw.Connection(str(file)).execute(script)


def test_a_restore_goes_on_where_a_wal_of_another_file_was_left(kept: Kept, tmp_path: Path) -> None:
    kept.write(*kept.request())
    copy = copy_to(kept.house, tmp_path, LEAD)
    before = requests_of(kept)
    log = kept.log()
    log.append(kept.request())
    wal = Path(f"{kept.folder.log}-wal").read_bytes()
    log.close()
    wipe(kept)
    Path(f"{kept.folder.log}-wal").write_bytes(wal)
    restore_from(kept.house, copy, LEAD)
    assert requests_of(kept) == before


def test_one_copy_a_day_and_as_many_as_the_venue_wants(kept: Kept) -> None:
    kept.rules = Rules(backups=3)
    kept.write(*kept.request())
    for _ in range(12):
        look_after(kept.house)
        kept.clock.advance(DAY_MS // 2)
    assert len(list_backups(kept.house)) == 3
    ages = [kept.clock.now().utc_ms - one.taken_ms for one in list_backups(kept.house)]
    assert max(ages) <= 4 * DAY_MS


def test_a_copy_that_is_stopped_or_finds_no_log_leaves_nothing(kept: Kept) -> None:
    with pytest.raises(NoLogError):
        daily_backup(kept.house)
    kept.write(*kept.request())

    def stop(_: Progress) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        back_up(kept.house, LEAD, stop)
    assert list(kept.folder.backups.iterdir()) == []


def test_a_copy_made_while_others_write_is_whole(kept: Kept) -> None:
    kept.write(*kept.request())
    writer = kept.log()

    def meanwhile(_: Progress) -> None:
        writer.append(kept.request())

    back_up(kept.house, LEAD, meanwhile)
    writer.close()
    (copy,) = list_backups(kept.house)
    assert check_copy(copy.path) >= 6


def test_who_copied_is_on_record_and_the_house_itself_is_not(kept: Kept, tmp_path: Path) -> None:
    kept.write(*kept.request())
    back_up(kept.house, LEAD)
    copy_to(kept.house, tmp_path, LEAD)
    kept.pass_days(2)
    daily_backup(kept.house)
    made = [one for one in kept.read() if isinstance(one, BackedUp)]
    assert [(one.form, one.rows, str(one.by)) for one in made] == [
        ("backup", 1, "person 1"),
        ("copy", 1, "person 1"),
    ]
    assert found_in(tmp_path) != {}


def test_an_older_schema_really_is_older() -> None:
    """The control of the tests above."""
    assert len(schema_scripts("log")) > 1
    assert replace(sqlite_log.LOG_SCHEMA, scripts=()).version == 0
