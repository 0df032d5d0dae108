# SPDX-License-Identifier: Apache-2.0
"""Put a copy, which is never changed, in the place of the log.

A log that is there already is set aside and what it says beyond the copy is taken over, so a
restore loses no fact.  The new log begins a new life: no number must be given twice.
"""

from collections.abc import Callable, Collection
from pathlib import Path

from kiosk.store.backup import Draft, check_copy, copy_database
from kiosk.store.connection import connect_writer, told
from kiosk.store.event_log import LogError, LogReader
from kiosk.store.files import sync_folder
from kiosk.store.identity import life_path
from kiosk.store.leftovers import scrub
from kiosk.store.salvage import set_aside
from kiosk.store.sqlite_log import LOG_SCHEMA, SqliteReader, open_reader

Due = Callable[[LogReader], Collection[str]]
"""Ids of the facts that a copy must have forgotten before anybody opens it."""


def restore(copy: Path, log: Path, due: Due) -> None:
    """``log`` is nobody's now: whoever calls holds the locks of ``run`` and of the relay.

    Raises NewerLogError, DamagedLogError, LogError, OSError; then all is as it was.
    """
    check_copy(copy)
    with Draft(log) as draft:
        with told():
            copy_database(copy, draft.path)
            _as_this_programs(draft.path)
        reader = open_reader(draft.path)
        try:
            gone = set(due(reader))
        finally:
            reader.close()
        scrub(draft.path, {*gone, *_erased_here(log)})
        check_copy(draft.path)
        if log.exists():
            set_aside(log)
        # A WAL that is left of another file would be read into this one.
        for side in (life_path(log), Path(f"{log}-wal"), Path(f"{log}-shm")):
            side.unlink(missing_ok=True)
        draft.publish()
        sync_folder(log.parent)


def _as_this_programs(path: Path) -> None:
    """An older schema is brought up; then one file, without a WAL."""
    database = connect_writer(path, LOG_SCHEMA)
    try:
        database.pragma("journal_mode", "delete")
    finally:
        database.close()


def _erased_here(log: Path) -> frozenset[str]:
    """What this machine's log has forgotten since the copy was made."""
    if not log.exists():
        return frozenset()
    try:
        reader: SqliteReader = open_reader(log)
    except LogError:
        return frozenset()
    try:
        return reader.erased()
    finally:
        reader.close()
