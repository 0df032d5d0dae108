# SPDX-License-Identifier: Apache-2.0
"""What becomes of a damaged log: set aside whole, and read as far as it can be.

The kiosk goes on with a new log at once; what can still be read is taken over a slice
at a time while nobody waits.  The damaged files are only renamed.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path

import apsw

from kiosk.domain.events import Event
from kiosk.store import codec
from kiosk.store.event_log import LogError
from kiosk.store.files import sync_folder
from kiosk.store.identity import life_path
from kiosk.store.sql import QUERIES

_BATCH = 200
_PAGE = 4096
_MAGIC = b"SQLite format 3\0"
_SIDES = ("-wal", "-shm", "")
"""The database itself goes last: until then the next start finds it and tries again."""


def set_aside(path: Path) -> Path:
    """Rename a damaged log and what belongs to it.  Raises OSError."""
    number = 1
    while Path(f"{path}.damaged-{number}").exists():
        number += 1
    aside = Path(f"{path}.damaged-{number}")
    for side in _SIDES:
        source, target = Path(f"{path}{side}"), Path(f"{aside}{side}")
        if source.exists() and not target.exists():
            source.rename(target)
    life_path(path).unlink(missing_ok=True)
    sync_folder(path.parent)
    return aside


def damaged_files(path: Path) -> tuple[Path, ...]:
    """The predecessors of the log ``path`` that were set aside, the oldest first."""
    found = sorted(path.parent.glob(f"{path.name}.damaged-*"))
    return tuple(one for one in found if one.name.rpartition("-")[2].isdigit())


def taken_over(damaged: Path) -> bool:
    """Whether all that can be read of it is in the log by now."""
    return _mark(damaged).exists()


class Salvage:
    """Hands out what a damaged log still holds, a slice at a time."""

    def __init__(self, damaged: Path, head: bytes) -> None:
        self._damaged = damaged
        self._facts = _readable(damaged, head)

    @staticmethod
    def pending(path: Path) -> "Salvage | None":
        """For the first damaged predecessor of ``path`` that was not taken over yet.

        The first page of ``path`` itself stands in for one that was lost.
        """
        for damaged in damaged_files(path):
            if not taken_over(damaged):
                return Salvage(damaged, _first_page(path))
        return None

    def next_batch(self) -> Sequence[Event]:
        """The next facts that can be read; none when there are no more."""
        return tuple(islice(self._facts, _BATCH))

    def done(self) -> None:
        """Note that all that could be read was taken over.  Raises LogError."""
        try:
            _mark(self._damaged).touch()
            sync_folder(self._damaged.parent)
        except OSError as error:
            raise LogError(f"{self._damaged} could not be marked: {error}") from error


def _readable(damaged: Path, head: bytes) -> Iterator[Event]:
    """Each fact that some way into the file still leads to, once."""
    given: set[str] = set()
    for event_id, body in chain(_rows(damaged), _rows_below(damaged, head)):
        if event_id not in given:
            given.add(event_id)
            with suppress(LogError):
                yield codec.decode(event_id, body)


def _rows_below(damaged: Path, head: bytes) -> Iterator[tuple[str, bytes]]:
    """What lies below a first page that was lost: it is the same in every log, but for counts."""
    draft = damaged.with_name(damaged.name + ".draft")
    with suppress(OSError):
        data = damaged.read_bytes()
        if data[: len(_MAGIC)] != _MAGIC:
            # Another "valid for" than the change counter: the size is taken from the file.
            draft.write_bytes(head[:92] + bytes(4) + head[96:] + data[len(head) :])
            wal = Path(f"{damaged}-wal")
            if wal.exists():
                Path(f"{draft}-wal").write_bytes(wal.read_bytes())
            yield from _rows(draft)
    for side in _SIDES:
        Path(f"{draft}{side}").unlink(missing_ok=True)


def _rows(path: Path) -> Iterator[tuple[str, bytes]]:
    """From either end up to the damage, then place by place between."""
    database = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    database.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    for query in ("bodies_forwards", "bodies_backwards"):
        with suppress(apsw.Error):
            for event_id, body in database.execute(QUERIES[query]):
                yield event_id, body
    last = 0
    with suppress(apsw.Error):
        last = database.execute(QUERIES["last_position"]).get
    for position in range(1, last + 1):
        with suppress(apsw.Error):
            for event_id, body in database.execute(QUERIES["body_at"], (position,)):
                yield event_id, body
    database.close()


def _first_page(path: Path) -> bytes:
    with suppress(OSError), path.open("rb") as file:
        return file.read(_PAGE)
    return b""


def _mark(damaged: Path) -> Path:
    return damaged.with_name(damaged.name + ".read")
