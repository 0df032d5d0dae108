# SPDX-License-Identifier: Apache-2.0
"""What is to be sent to whom, and how far it came: a file of its own beside the log.

It keeps rows and decides nothing.  The log never depends on it; a damaged file is set
aside, since whoever fills it knows from the log what is still wanted.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import apsw
import msgspec

from kiosk.domain.clock import Instant
from kiosk.store.connection import Schema, connect_writer, immediate, told
from kiosk.store.event_log import DamagedLogError, LogError
from kiosk.store.sql import QUERIES, schema_scripts

DELIVERIES_SCHEMA = Schema(application_id=0x616C6C64, scripts=schema_scripts("deliveries"))
"""Its mark reads "alld"."""


class Sort(StrEnum):
    """What is delivered; in this order where one channel has several."""

    STEP = "step"
    REMINDER = "reminder"
    TEST = "test"
    NOTICE = "notice"
    DRILL = "drill"


class Stage(StrEnum):
    """How far it came.  ``stopped``: nobody needs it any more; ``overtaken``: a newer one goes."""

    WAITING = "waiting"
    TRYING = "trying"
    SENT = "sent"
    FAILED = "failed"
    STOPPED = "stopped"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing to one channel: ``key`` and ``channel`` name it for good.

    ``request`` and ``step``: what it calls for, if for one.  ``text``: empty once it has
    ended.  ``due_ms``: when the next try is due, by the clock of the boot of ``made``.
    ``repeated``: an earlier try may have arrived.  ``taken``: which of the channel's
    addresses have accepted it, counted from 0.  ``told``: when the last try ended,
    ``about``: why it failed.
    """

    key: str
    channel: str
    sort: Sort
    text: str
    made: Instant
    due_ms: int
    request: str = ""
    step: int = 0
    stage: Stage = Stage.WAITING
    tries: int = 0
    repeated: bool = False
    taken: tuple[int, ...] = ()
    told: Instant | None = None
    about: str = ""

    @property
    def name(self) -> tuple[str, str]:
        return (self.key, self.channel)

    @property
    def ended(self) -> bool:
        return self.stage not in (Stage.WAITING, Stage.TRYING)


class Deliveries:
    """The file.  One object belongs to one thread; every method raises LogError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database: apsw.Connection | None = None

    def load(self) -> tuple[Delivery, ...]:
        """All rows; those that cannot be read are left out."""
        with self._writing() as database:
            found = [_read(body) for (body,) in database.execute(QUERIES["delivery_list"])]
        return tuple(row for row in found if row)

    def write(self, kept: Iterable[Delivery], forgotten: Iterable[tuple[str, str]] = ()) -> None:
        """All or none; on return it survives a power cut."""
        rows = [(*row.name, msgspec.json.encode(row)) for row in kept]
        with self._writing() as database:
            database.executemany(QUERIES["delivery_keep"], rows)
            database.executemany(QUERIES["delivery_forget"], list(forgotten))

    def rest(self) -> None:
        """Nothing is to be written for a while: what was erased leaves the disk."""
        with told():
            if self._database:
                self._database.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def close(self) -> None:
        database, self._database = self._database, None
        if database:
            with told():
                database.close()

    @contextmanager
    def _writing(self) -> Iterator[apsw.Connection]:
        """A transaction; whatever goes wrong, the next one begins with a fresh connection."""
        try:
            with told():
                database = self._database or self._open()
                self._database = database
                with immediate(database):
                    yield database
        except LogError:
            self.close()
            raise

    def _open(self) -> apsw.Connection:
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        try:
            return connect_writer(self._path, DELIVERIES_SCHEMA)
        except DamagedLogError:
            self._set_aside()
            return self._open()

    def _set_aside(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            found = self._path.with_name(self._path.name + suffix)
            if found.exists():
                found.replace(found.with_name(f"{self._path.name}.damaged{suffix}"))


def _read(body: bytes) -> Delivery | None:
    try:
        return msgspec.json.decode(body, type=Delivery)
    except msgspec.DecodeError:
        return None
