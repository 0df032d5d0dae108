# SPDX-License-Identifier: Apache-2.0
"""The log of facts in one SQLite file.  One object belongs to one thread.

Nothing here knows what a fact means.  No transaction but an upgrade is long.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import cast

import apsw

from kiosk.domain.clock import Randomness
from kiosk.domain.events import Event
from kiosk.domain.progress import Progress, Tell, untold
from kiosk.store import codec
from kiosk.store.chain import START, Link, LinkRow, first_broken, hash_body, hash_link
from kiosk.store.connection import (
    BUSY_MS,
    DURABLE,
    Schema,
    connect_reader,
    connect_writer,
    immediate,
    rewrite_wal,
    told,
)
from kiosk.store.event_log import DamagedLogError, LogError, Recorded
from kiosk.store.files import held
from kiosk.store.identity import Life, read_life, write_life
from kiosk.store.salvage import Salvage, set_aside
from kiosk.store.sql import QUERIES, schema_scripts
from kiosk.store.upgrade import keep_as_it_was

__all__ = ["LOG_SCHEMA", "SqliteLog", "SqliteReader", "open_log", "open_reader", "rewrite_wal"]

BACKUPS = "backups"
"""The folder beside the log for its copies; kiosk.paths calls it so, too."""

LOG_SCHEMA = Schema(application_id=0x616C6C79, scripts=schema_scripts("log"))
"""Its mark reads "ally"."""

WIPE_MS = 20
"""How long the write lock waits for readers before the WAL is emptied: no press shall notice."""

_CHAIN_STEP = 2_000
"""Rows that the verifier reads at a time: no read lasts over 100 ms."""


class SqliteReader:
    """Reads the log of this machine, whoever writes it."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self._path = path
        self._db = connection
        self._file = _file_number(path)

    def read(self, after: int = 0, limit: int = 1000) -> tuple[Recorded, ...]:
        self._still_there()
        with told():
            rows = self._db.execute(QUERIES["read"], (after, limit)).fetchall()
        return tuple(_recorded(row) for row in rows)

    def find(self, event_id: str) -> Recorded | None:
        self._still_there()
        with told():
            row = self._db.execute(QUERIES["find"], (event_id,)).fetchone()
        return _recorded(row) if row else None

    def erased(self) -> frozenset[str]:
        """Ids of the facts that were erased."""
        self._still_there()
        with told():
            return frozenset(str(one) for (one,) in self._db.execute(QUERIES["erased"]))

    def verify(self, tell: Tell = untold) -> str | None:
        """Walk the hash chain: what is wrong with the first broken row, or None.

        ``tell`` hears how many facts were read; it may raise StoppedError.
        """
        with told():
            return first_broken(self._links(tell))

    def close(self) -> None:
        with told():
            self._db.close()

    def _still_there(self) -> None:
        """A damaged log is set aside by whoever notices: then nobody uses it any more."""
        if _file_number(self._path) != self._file:
            raise LogError(f"another file has taken the place of {self._path}")

    def _links(self, tell: Tell) -> Iterator[Link]:
        end = self._db.execute(QUERIES["last_position"]).get
        tell(Progress(0, 0, end))
        for start in range(0, end, _CHAIN_STEP):
            for row in self._db.execute(QUERIES["chain"], (start, _CHAIN_STEP)).fetchall():
                yield Link(*cast(LinkRow, row))
            tell(Progress(min(start + _CHAIN_STEP, end), 0, end))


class SqliteLog(SqliteReader):
    """The same, and writes.  ``open_log`` makes one."""

    def __init__(
        self, path: Path, connection: apsw.Connection, life: Life, randomness: Randomness
    ) -> None:
        super().__init__(path, connection)
        self._life = life
        self._randomness = randomness
        self._salvage: Salvage | None = None

    def append(self, events: Sequence[Event]) -> tuple[Recorded, ...]:
        bodies = [codec.encode(event) for event in events]
        self._still_there()
        with told(), immediate(self._db):
            recorded = tuple(map(self._put, events, bodies))
        self._still_there()
        return recorded

    def rest(self) -> bool:
        """Move the WAL into the file, and take over a slice of a damaged predecessor."""
        self._still_there()
        with told():
            # Busy: another process of this machine is at it just now.
            with suppress(apsw.BusyError):
                self._db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
            self._note_seq()
            self._salvage = self._salvage or Salvage.pending(self._path)
            if self._salvage is None:
                return False
            batch = self._salvage.next_batch()
        self.append(batch)
        if not batch:
            self._salvage.done()
            self._salvage = None
        return True

    def erase(self, ids: Sequence[str], facts: Sequence[Event] = ()) -> None:
        """Forget what the facts ``ids`` said, and write ``facts`` in their stead: all or none.

        The chain stays whole.  Until ``wipe`` the old pages still lie in the WAL.  Raises LogError.
        """
        bodies = [codec.encode(event) for event in facts]
        self._still_there()
        with told(), immediate(self._db):
            self._db.executemany(QUERIES["erase_body"], [(one,) for one in ids])
            for event, body in zip(facts, bodies, strict=True):
                self._put(event, body)
        self._still_there()

    def wipe(self) -> bool:
        """Empty the WAL; False where somebody reads just now: try again.  Raises LogError.

        Most of it moves while others may write; the lock is held for the little that is left.
        """
        self._still_there()
        with told():
            try:
                for _ in range(2):  # What is written during the first one is little.
                    self._db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
                self._db.set_busy_timeout(WIPE_MS)
                self._db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            except apsw.BusyError:
                return False
            finally:
                self._db.set_busy_timeout(BUSY_MS)
        return True

    def compact(self) -> None:
        """Write the whole log anew.  Raises LogError; then nothing has changed.

        What was erased may otherwise stay in the gaps of pages whose rows had to move: six of
        10,000 notes did.  Holds the write lock for as long as it takes: about half a second
        for 10,000 requests, so only while nobody asks for help.
        """
        self._still_there()
        with told():
            self._db.pragma("temp_store", 2)  # memory: no body in a file elsewhere
            self._db.execute("VACUUM")

    def canary(self) -> None:
        """A durable write that leaves no fact: proof that the disk still takes one.

        Raises LogError.
        """
        self._still_there()
        with told(), immediate(self._db):
            self._db.pragma("user_version", LOG_SCHEMA.version)

    def settings(self) -> dict[str, object]:
        """What SQLite says of each setting that a power cut asks for."""
        with told():
            return {name: self._db.pragma(name) for name, _ in DURABLE}

    def _put(self, event: Event, body: bytes) -> Recorded:
        known = self._db.execute(QUERIES["known"], (event.id,)).fetchone()
        if known:
            return Recorded(event, *known)
        salt = bytes.fromhex(self._randomness.token())
        seq, previous = self._head()
        place = (self._life.origin, self._life.incarnation, seq + 1)
        row = (event.id, *place, hash_body(salt, body), previous)
        self._db.execute(QUERIES["add_event"], row)
        position = self._db.last_insert_rowid()
        self._db.execute(QUERIES["add_body"], (event.id, salt, body))
        return Recorded(event, position, *place)

    def _head(self) -> tuple[int, bytes]:
        life = (self._life.origin, self._life.incarnation)
        row = self._db.execute(QUERIES["last"], life).fetchone()
        return (row[0], hash_link(Link(*life, *row))) if row else (0, START)

    def _note_seq(self) -> None:
        seq, _ = self._head()
        if seq == self._life.seq:
            return
        life = Life(self._life.machine, self._life.origin, self._life.incarnation, seq)
        try:
            write_life(self._path, life)
        except OSError as error:
            raise LogError(f"the number {seq} could not be noted: {error}") from error
        self._life = life


def open_log(path: Path, *, machine: str, randomness: Randomness) -> SqliteLog:
    """Open the log for writing; made if missing, set aside if damaged.

    ``machine`` tells a clone of the disk from the machine itself.  May take as long as a
    check of the whole file does.  Raises LogError, NewerLogError, NotDurableError.
    """
    try:
        with held(path.with_name(path.name + ".opening")):
            try:
                return _open(path, machine, randomness)
            except DamagedLogError:
                set_aside(path)
                return _open(path, machine, randomness)
    except OSError as error:
        raise LogError(f"the log {path} cannot be opened: {error}") from error


def open_reader(path: Path) -> SqliteReader:
    """Open the log for reading.  Raises NoLogError, LogError, NewerLogError."""
    connection = connect_reader(path, LOG_SCHEMA)
    return SqliteReader(path, connection)


def _open(path: Path, machine: str, randomness: Randomness) -> SqliteLog:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    keep = partial(keep_as_it_was, path, path.with_name(BACKUPS))
    connection = connect_writer(path, LOG_SCHEMA, keep)
    try:
        with told():
            rewrite_wal(path, connection)
            life = _life(path, connection, machine, randomness)
        return SqliteLog(path, connection, life, randomness)
    except BaseException:
        connection.close()
        raise


def _life(path: Path, connection: apsw.Connection, machine: str, randomness: Randomness) -> Life:
    """The life that goes on, or a new one where its numbers might be given twice."""
    life = read_life(path)
    if life and life.machine == machine and life.seq <= _reached(connection, life):
        return life
    row = connection.execute(QUERIES["last_origin"]).fetchone()
    origin = row[0] if row else life.origin if life else randomness.token()
    fresh = Life(machine, origin, randomness.token())
    write_life(path, fresh)
    return fresh


def _reached(connection: apsw.Connection, life: Life) -> int:
    row = connection.execute(QUERIES["last"], (life.origin, life.incarnation)).fetchone()
    return row[0] if row else 0


def _recorded(row: Sequence[object]) -> Recorded:
    position, origin, incarnation, seq, event_id, body = row
    event_id, body = str(event_id), bytes(body)  # type: ignore[call-overload]  # a row's columns
    try:
        event = codec.decode(event_id, body)
    except LogError:
        event = codec.unreadable(event_id, body)
    return Recorded(event, int(str(position)), str(origin), str(incarnation), int(str(seq)))


def _file_number(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError as error:
        raise LogError(f"the log {path} is gone: {error}") from error
