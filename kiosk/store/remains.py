# SPDX-License-Identifier: Apache-2.0
"""Whether a machine still holds requests: counted anew, in every file below the data folder.

It asks the files and nothing that is remembered about them: the log, the copies beside it, what
was set aside as damaged, what waits to be written or sent; and what was handed out to a folder
of this machine.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import apsw

from kiosk.domain.events import RequestEvent
from kiosk.domain.remains import Remains
from kiosk.paths import DataFolder
from kiosk.store.handed_out import handed_out, requests_in_table
from kiosk.store.spool import Spool
from kiosk.store.sql import QUERIES

_MAGIC = b"SQLite format 3\0"
_ASIDE = ".damaged"
_SIDES = ("-wal", "-shm", "-journal")
"""They are read with the database that they belong to."""


def remains(folder: DataFolder, beside: Iterable[Path] = ()) -> Remains:
    """Reads every file once: some 0.3 s for 10,000 requests.  Raises OSError.

    ``beside``: folders of this machine where exports and copies may lie; named in full.
    """
    found: set[str] = set()
    files, unread = [], []
    inside = sorted(one for one in folder.root.rglob("*") if one.is_file())
    for path in dict.fromkeys((*inside, *handed_out(beside))):
        if path.name.endswith(_SIDES):
            continue
        name = str(path.relative_to(folder.root) if path.is_relative_to(folder.root) else path)
        try:
            here = _requests(path, folder)
        except (apsw.Error, OSError, ValueError):
            unread.append(name)
        else:
            found |= here
            files += [name] if here else []
    return Remains(len(found), tuple(files), tuple(unread))


def _requests(path: Path, folder: DataFolder) -> set[str]:
    """Ids of the requests that a file speaks of."""
    if path == folder.spool:
        waiting = Spool(path).events()
        return {one.request for one in waiting if isinstance(one, RequestEvent)}
    with path.open("rb") as file:
        is_database = file.read(len(_MAGIC)) == _MAGIC
    if is_database:
        return _told(path)
    if not path.is_relative_to(folder.root):
        return requests_in_table(path)
    if _ASIDE in path.name and path.stat().st_size:
        raise OSError(f"{path} cannot be read")
    return set()


def _told(path: Path) -> set[str]:
    database = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        database.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        database.pragma("query_only", 1)
        return {
            str(request)
            for table in ("body", "delivery")
            if database.table_exists("main", table)
            for (request,) in database.execute(QUERIES[f"{table}_requests"])
        }
    finally:
        with suppress(apsw.Error):
            database.close()
