# SPDX-License-Identifier: Apache-2.0
"""A fact that means nothing, written beside the log to prove that writing works there."""

from pathlib import Path

from kiosk.store.connection import DURABLE, Schema, connect_writer, told
from kiosk.store.event_log import LogError

_SCHEMA = Schema(0x616C6C63, ("CREATE TABLE canary (word TEXT NOT NULL) STRICT;",))


def prove_durable(path: Path, word: str) -> tuple[tuple[str, object], ...]:
    """Write ``word`` into a new file with the log's settings, close it, read it back.

    Returns the settings as they were read back; the file is gone afterwards.
    Raises LogError, NotDurableError.
    """
    try:
        first = connect_writer(path, _SCHEMA)
        with told():
            first.execute("INSERT INTO canary VALUES (?)", (word,))
            first.close()
        again = connect_writer(path, _SCHEMA)
        with told():
            found = again.execute("SELECT word FROM canary").get
            settings = tuple((name, again.pragma(name)) for name, _ in DURABLE)
            again.close()
    finally:
        _remove(path)
    if found != word:
        raise LogError(f"{path.name}: {found!r} was read where {word!r} was written")
    return settings


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
