# SPDX-License-Identifier: Apache-2.0
"""What is left in a folder after a crash, read without the kiosk's own log code."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from kiosk.store.spool import Spool


@dataclass
class Found:
    """``trouble`` is empty where the database is whole."""

    logged: list[str] = field(default_factory=list)
    spooled: list[str] = field(default_factory=list)
    trouble: str = ""
    gaps: int = 0

    @property
    def doubled(self) -> int:
        return sum(count - 1 for count in Counter(self.logged).values())

    def lost(self, acknowledged: set[str]) -> set[str]:
        return acknowledged - set(self.logged) - set(self.spooled)


def examine(folder: Path) -> Found:
    found = Found(spooled=[event.id for event in Spool(folder / "spool.jsonl").events()])
    path = folder / "requests.sqlite"
    if not path.exists():
        return found
    database = apsw.Connection(str(path))
    try:
        verdict = database.execute("PRAGMA integrity_check").get
        found.trouble = "" if verdict == "ok" else str(verdict)
        if database.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'event'").get:
            _rows(database, found)
    except apsw.Error as error:
        found.trouble = f"{type(error).__name__}: {error}"
    database.close()
    return found


def _rows(database: apsw.Connection, found: Found) -> None:
    query = "SELECT request, id, life, seq FROM (SELECT json_extract(json, '$.request') AS request,"
    query += " id, origin || incarnation AS life, seq FROM event JOIN body ON event_id = id)"
    seqs: dict[str, list[int]] = {}
    for request, _, life, seq in database.execute(query):
        found.logged.append(str(request))
        seqs.setdefault(str(life), []).append(int(str(seq)))
    found.gaps = sum(sorted(ours) != list(range(1, len(ours) + 1)) for ours in seqs.values())
