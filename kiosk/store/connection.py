# SPDX-License-Identifier: Apache-2.0
"""A connection to the log whose settings survive a power cut, or none at all.

Knows SQLite, its versions and its errors; knows nothing of facts.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

from kiosk.store.event_log import (
    DamagedLogError,
    DiskFullError,
    LogBusyError,
    LogError,
    NewerLogError,
    NoLogError,
    NotDurableError,
)
from kiosk.store.files import sync_folder

BUSY_MS = 2_000
"""How long a press waits for another process's write."""

DURABLE: tuple[tuple[str, str | int], ...] = (
    ("journal_mode", "wal"),
    ("synchronous", 2),  # FULL: each commit waits for the disk
    ("fullfsync", 1),
    ("checkpoint_fullfsync", 1),
    ("secure_delete", 1),
    ("trusted_schema", 0),
    ("foreign_keys", 1),
    ("wal_autocheckpoint", 0),  # checkpoints run in rest, never in a press
)


@dataclass(frozen=True, slots=True)
class Schema:
    """What a file of this program is: the mark in its header and the scripts that make it."""

    application_id: int
    scripts: tuple[str, ...]

    @property
    def version(self) -> int:
        return len(self.scripts)


_KINDS: tuple[tuple[type[Exception], type[LogError]], ...] = (
    (apsw.BusyError, LogBusyError),
    (apsw.LockedError, LogBusyError),
    (apsw.FullError, DiskFullError),
    (apsw.CorruptError, DamagedLogError),
    (apsw.NotADBError, DamagedLogError),
)


def _words(error: apsw.Error) -> str:
    """A copy that finds no room says "not an error"."""
    if isinstance(error, apsw.FullError):
        return "no room is left on the disk"
    return f"{type(error).__name__}: {error}"


@contextmanager
def told() -> Iterator[None]:
    """Turn SQLite's errors and the disk's into the log's: a thread that reads must outlive them."""
    try:
        yield
    except apsw.Error as error:
        kind = next((ours for theirs, ours in _KINDS if isinstance(error, theirs)), LogError)
        raise kind(_words(error)) from error
    except OSError as error:
        raise LogError(str(error)) from error


def connect_writer(
    path: Path, schema: Schema, before_upgrade: Callable[[int], None] = lambda _: None
) -> apsw.Connection:
    """A connection that writes; makes or upgrades the schema.

    ``before_upgrade`` hears the version of a file that an older program wrote.

    Raises NewerLogError (the file stays as it is), DamagedLogError, NotDurableError.
    """
    with told():
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
        connection = apsw.Connection(str(path), flags=flags)
    try:
        with told():
            _refuse_strangers(connection, path, schema)
            _apply_settings(connection)
            _check(connection)
            if 0 < _version(connection) < schema.version:
                before_upgrade(_version(connection))
            upgrade(connection, schema)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reader(path: Path, schema: Schema) -> apsw.Connection:
    """A connection that only reads, and never moves a page on closing.

    Raises NoLogError where nothing is there yet, NewerLogError, DamagedLogError.
    """
    with told():
        if not path.exists():
            raise NoLogError(f"there is no log at {path}")
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        with told():
            if _refuse_strangers(connection, path, schema) != schema.version:
                raise NoLogError(f"the log at {path} is not ready yet")
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            connection.pragma("query_only", 1)
            connection.pragma("trusted_schema", 0)
    except BaseException:
        connection.close()
        raise
    return connection


def upgrade(connection: apsw.Connection, schema: Schema) -> None:
    """Run the scripts that this file has not seen, all or none."""
    if _version(connection) == schema.version:
        return
    with immediate(connection):
        for script in schema.scripts[_version(connection) :]:
            connection.execute(script)
        connection.pragma("application_id", schema.application_id)
        connection.pragma("user_version", schema.version)


def _version(connection: apsw.Connection) -> int:
    return int(str(connection.pragma("user_version")))


@contextmanager
def immediate(connection: apsw.Connection) -> Iterator[None]:
    """One write transaction that takes the lock at once; undone on any error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def rewrite_wal(path: Path, connection: apsw.Connection) -> None:
    """Write the WAL over itself and wait for the disk.

    After a failed fsync the system may hold pages that it will never write again, and
    yet read them back: a fact found in such a page is not saved.  Writing the same
    bytes once more makes the next fsync tell the truth.  The write lock keeps other
    processes from adding to the WAL meanwhile.
    """
    wal = path.with_name(path.name + "-wal")
    with immediate(connection):
        if not wal.exists() or not wal.stat().st_size:
            return
        handle = os.open(wal, os.O_RDWR)
        try:
            os.pwrite(handle, os.pread(handle, os.fstat(handle).st_size, 0), 0)
            os.fsync(handle)
        finally:
            os.close(handle)
        sync_folder(path.parent)


def _refuse_strangers(connection: apsw.Connection, path: Path, schema: Schema) -> int:
    """The version of the file's schema; refuses what this program must not touch."""
    connection.set_busy_timeout(BUSY_MS)
    # Else closing would checkpoint, which changes the file that is being refused.
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    found, named, empty = _marks(connection)
    if found > schema.version:
        says = f"has version {found}, this program reads {schema.version}"
        raise NewerLogError(f"the log {path} {says}")
    if named != schema.application_id and not empty:
        raise DamagedLogError(f"{path} is no file of this kind")
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    return found


def _marks(connection: apsw.Connection) -> tuple[int, object, bool]:
    """The file's version, its mark, and whether it is empty: all of one moment.

    Else a file that somebody is just making would look like a stranger's.
    """
    connection.execute("BEGIN")
    try:
        version, named = _version(connection), connection.pragma("application_id")
        empty = connection.execute("SELECT count(*) FROM sqlite_schema").get == 0
    finally:
        # SQLite has ended it by itself where the disk failed.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return version, named, empty


def _apply_settings(connection: apsw.Connection) -> None:
    for name, value in DURABLE:
        connection.pragma(name, value)
    for name, wanted in DURABLE:
        found = connection.pragma(name)
        if found != wanted:
            raise NotDurableError(f"{name} is {found!r} and not {wanted!r}")


def _check(connection: apsw.Connection) -> None:
    verdict = connection.execute("PRAGMA quick_check(1)").get
    if verdict != "ok":
        raise DamagedLogError(f"quick_check: {verdict}")
