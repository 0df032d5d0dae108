# SPDX-License-Identifier: Apache-2.0
"""What lies below the data folder beside the log, and may still say what the log has forgotten.

Backups lose the same facts as the log did.  What was set aside as damaged was taken over long
ago, and goes.  Nothing here decides what is due.
"""

from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

import apsw

from kiosk.paths import DataFolder
from kiosk.store.backup import backups, rewrite
from kiosk.store.connection import told
from kiosk.store.deliveries import Deliveries
from kiosk.store.event_log import LogError
from kiosk.store.salvage import damaged_files, taken_over
from kiosk.store.spool import Spool
from kiosk.store.sql import QUERIES
from kiosk.store.sqlite_log import SqliteLog

_DAY_MS = 86_400_000
MEMO_MS = 7 * _DAY_MS
"""What a child of ``run`` said as it died is kept for a technician for a week."""


def forget_elsewhere(
    folder: DataFolder, log: SqliteLog, requests: Collection[str], now_ms: int
) -> tuple[str, ...]:
    """Names of the files that could not be cleaned: empty, all were.

    ``requests``: ids of those that have gone from ``log``.  ``now_ms``: UTC.
    Whoever calls holds ``folder.keeping_lock``.
    """
    gone = log.erased()
    left = []
    jobs: tuple[tuple[str, Callable[[], None]], ...] = (
        (folder.spool.name, lambda: _drain(folder.spool, log)),
        (folder.deliveries.name, lambda: _deliveries(folder.deliveries, requests, now_ms)),
        ("damaged", lambda: _damaged(folder)),
        ("drafts", lambda: _drafts(folder)),
        (folder.backups.name, lambda: scrub_backups(folder.backups, gone)),
        ("crashes", lambda: _memos(folder, now_ms)),
    )
    for name, clean in jobs:
        try:
            clean()
        except (OSError, LogError):
            left.append(name)
    return tuple(left)


def scrub_backups(folder: Path, gone: Collection[str]) -> None:
    """Take the facts ``gone`` out of each backup.  Raises LogError, OSError."""
    for one in backups(folder):
        scrub(one.path, gone)


def scrub(path: Path, gone: Collection[str]) -> None:
    """The same in one copy; it is written anew only where it holds some of them."""
    if said := _said(path) & set(gone):
        rewrite(path, lambda copy: erase_bodies(copy, said))


def erase_bodies(database: apsw.Connection, ids: Collection[str]) -> None:
    with database:
        database.executemany(QUERIES["erase_body"], [(one,) for one in sorted(ids)])


def _said(path: Path) -> set[str]:
    """Ids of the facts that still say something in a copy."""
    with told():
        database = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            return {str(one) for (one,) in database.execute(QUERIES["bodies"])}
        finally:
            database.close()


def _drain(path: Path, log: SqliteLog) -> None:
    """What the log has needs no second place; it forgets doubles."""
    spool = Spool(path)
    if waiting := spool.events():
        log.append(waiting)
        spool.clear()


def _deliveries(path: Path, requests: Collection[str], now_ms: int) -> None:
    """What went out for them, and whatever ended more than a day ago."""
    if not path.exists():
        return
    book = Deliveries(path)
    try:
        ended = [row for row in book.load() if row.ended]
        old = [one for one in ended if one.made.utc_ms < now_ms - _DAY_MS]
        gone = [one for one in ended if one.request in requests]
        book.write((), {one.name for one in (*old, *gone)})
        book.rest()
    finally:
        book.close()


def _drafts(folder: DataFolder) -> None:
    """Copies that a power cut left on their way to their name: of a restore, of a backup."""
    of_log = folder.root.glob(f".{folder.log.name}.*.new*")
    for draft in (*of_log, *folder.backups.glob(".*.new*")):
        draft.unlink(missing_ok=True)


def _damaged(folder: DataFolder) -> None:
    for aside in damaged_files(folder.log):
        if taken_over(aside):
            _remove(aside)
    for path in folder.root.glob(f"{folder.deliveries.name}.damaged*"):
        path.unlink(missing_ok=True)


def _remove(aside: Path) -> None:
    """With all that belongs to it; the database last, so that a next start finds it."""
    for side in (*aside.parent.glob(f"{aside.name}[-.]*"), aside):
        side.unlink(missing_ok=True)


def _memos(folder: DataFolder, now_ms: int) -> None:
    for path in (folder.last_crash, folder.last_relay_crash):
        with suppress(FileNotFoundError):
            if now_ms - path.stat().st_mtime_ns // 1_000_000 > MEMO_MS:
                path.unlink()
