# SPDX-License-Identifier: Apache-2.0
"""Copies of the log: made beside whoever writes it, checked, and only then given their name.

A copy holds what the log holds, notes included, and no PIN, hash or key of anybody.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self, cast

import apsw

from kiosk.domain.progress import Progress, Tell, untold
from kiosk.store.chain import Link, LinkRow, first_broken
from kiosk.store.connection import told
from kiosk.store.event_log import DamagedLogError, LogError, NewerLogError, NoLogError
from kiosk.store.files import sync_folder
from kiosk.store.sql import QUERIES
from kiosk.store.sqlite_log import LOG_SCHEMA

PREFIX = "requests-"
SUFFIX = ".sqlite"
_PAGES = 256
"""Pages of 4 KiB that are copied in one read of the log."""

_MAGIC = b"SQLite format 3\0"
_SIDES = ("", "-journal", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Backup:
    """``taken_ms``: UTC, by the clock of its day.  ``size``: bytes."""

    path: Path
    taken_ms: int
    size: int


def backups(folder: Path) -> tuple[Backup, ...]:
    """Those that lie in ``folder``, the newest first; nothing where there is no folder."""
    found = []
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        with suppress(OSError):  # One that goes just now.
            state = path.stat()
            found.append(Backup(path, state.st_mtime_ns // 1_000_000, state.st_size))
    return tuple(sorted(found, key=lambda one: (one.taken_ms, one.path.name), reverse=True))


def backup_name(utc_ms: int) -> str:
    """requests-20261122-143205.sqlite, in UTC."""
    at = datetime.fromtimestamp(max(0, utc_ms) / 1_000, UTC)
    return f"{PREFIX}{at:%Y%m%d-%H%M%S}{SUFFIX}"


def copy_log(log: Path, target: Path, tell: Tell = untold) -> None:
    """A copy of ``log`` at ``target``, whole, checked and on disk, mode 0600.

    Never overwrites.  Raises FileExistsError, LogError, OSError, StoppedError; then there is
    no new file.
    """
    if not log.exists():
        raise NoLogError(f"there is no log at {log}")
    if target.exists() or target.is_symlink():
        raise FileExistsError(target)
    with Draft(target) as draft:
        with told():
            copy_database(log, draft.path, tell)
        check_copy(draft.path)
        draft.publish()


def check_copy(path: Path) -> int:
    """How many facts it holds.  Raises NewerLogError, DamagedLogError, LogError."""
    with told():
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise DamagedLogError(f"{path} is no copy of a log")
        database = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            _refuse(database, path)
            links = (Link(*cast(LinkRow, row)) for row in database.execute(_CHAIN))
            if broken := first_broken(links):
                raise DamagedLogError(f"{path}: {broken}")
            return int(str(database.execute(QUERIES["body_count"]).get))
        finally:
            database.close()


def prune(folder: Path, keep: int) -> None:
    """The newest ``keep`` stay.  Raises OSError."""
    for old in backups(folder)[keep:]:
        old.path.unlink(missing_ok=True)


def rewrite(path: Path, change: Callable[[apsw.Connection], None]) -> None:
    """Put a changed copy in the place of a file that nobody has open; its age stays.

    What was there is in no file afterwards.  Raises LogError, OSError.
    """
    age = path.stat().st_mtime_ns
    with Draft(path) as draft:
        with told():
            copy_database(path, draft.path, untold)
            database = apsw.Connection(str(draft.path))
            try:
                database.pragma("journal_mode", "memory")
                database.pragma("secure_delete", 1)
                change(database)
                _compact(database)
            finally:
                database.close()
        check_copy(draft.path)
        os.utime(draft.path, ns=(age, age))
        draft.publish()


class Draft:
    """A file on its way to its name, mode 0600; on leaving, what is left of it goes."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(f".{target.name}.{os.getpid()}.new")

    def __enter__(self) -> Self:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_NOFOLLOW
        os.close(os.open(self.path, flags, 0o600))
        return self

    def __exit__(self, *_: object) -> None:
        for side in _SIDES:
            Path(f"{self.path}{side}").unlink(missing_ok=True)

    def publish(self) -> None:
        """Under its name, and on disk.  Raises OSError."""
        handle = os.open(self.path, os.O_RDWR | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        self.path.replace(self.target)
        with suppress(OSError):  # A stick may know no sync of folders.
            sync_folder(self.target.parent)


_CHAIN = QUERIES["chain"].replace("WHERE position > ?1 AND position <= ?1 + ?2 ", "")


def copy_database(source: Path, target: Path, tell: Tell = untold) -> None:
    """By SQLite's own way of copying a database that is in use."""
    log = apsw.Connection(str(source), flags=apsw.SQLITE_OPEN_READWRITE)
    copy = apsw.Connection(str(target))
    try:
        log.set_busy_timeout(2_000)
        log.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        copy.pragma("synchronous", 0)
        with copy.backup("main", log, "main") as job:
            while not job.done:
                job.step(_PAGES)
                tell(Progress(job.page_count - job.remaining, 0, job.page_count))
        copy.pragma("journal_mode", "delete")
        _compact(copy)
    finally:
        copy.close()
        log.close()


def _compact(copy: apsw.Connection) -> None:
    """Page by page it would also hold what lies in the gaps of the log's pages."""
    copy.pragma("temp_store", 2)
    copy.execute("VACUUM")


def _refuse(database: apsw.Connection, path: Path) -> None:
    if database.pragma("application_id") != LOG_SCHEMA.application_id:
        raise DamagedLogError(f"{path} is no copy of a log")
    version = int(str(database.pragma("user_version")))
    if version > LOG_SCHEMA.version:
        says = f"has version {version}, this program reads {LOG_SCHEMA.version}"
        raise NewerLogError(f"{path} {says}")
    verdict = database.execute("PRAGMA integrity_check(1)").get
    if verdict != "ok":
        raise LogError(f"{path}: integrity_check: {verdict}")
