# SPDX-License-Identifier: Apache-2.0
"""The log file read by a reader of its own: rows and JSON, without any code of the kiosk."""

import json
from pathlib import Path

import apsw

from kiosk.domain.clock import Instant
from kiosk.paths import DataFolder
from tests.journeys.raw import Record

PRESSES = {"pressed", "pressed_again"}

_NEWS = """
    SELECT position, id, json FROM event JOIN body ON body.event_id = event.id
    WHERE position > ? ORDER BY position
"""


class RawLog:
    """What lies in the log and in the spool; ``read`` before looking at either."""

    def __init__(self, folder: DataFolder) -> None:
        self._spool: Path = folder.spool
        self._log = apsw.Connection(str(folder.log), flags=apsw.SQLITE_OPEN_READONLY)
        self._log.set_busy_timeout(10_000)
        self._position = 0
        self.logged: dict[str, Record] = {}
        self.spooled: dict[str, Record] = {}
        self._by_request: dict[str, list[Record]] = {}
        self._presses: list[Record] = []

    def read(self) -> None:
        # The spool first: what leaves it meanwhile is in the log already.
        self.spooled = dict(_spooled(self._spool))
        for position, event_id, body in self._log.execute(_NEWS, (self._position,)):
            self._position = int(str(position))
            record = _record(str(event_id), str(body))
            self.logged[record["id"]] = record
            self._by_request.setdefault(record.get("request", ""), []).append(record)
            if record["kind"] in PRESSES:
                self._presses.append(record)

    def presses(self, *, spooled: bool = True) -> list[Record]:
        """Every press that survives a power cut; or only what is in the log."""
        waiting = self._waiting() if spooled else []
        return [*self._presses, *(one for one in waiting if one["kind"] in PRESSES)]

    def about(self, request: str) -> list[Record]:
        """Every fact of a request that survives a power cut."""
        waiting = [one for one in self._waiting() if one.get("request") == request]
        return [*self._by_request.get(request, ()), *waiting]

    def drained(self) -> bool:
        """Nothing is in the spool alone."""
        return not self._waiting()

    def close(self) -> None:
        self._log.close()

    def _waiting(self) -> list[Record]:
        return [one for one in self.spooled.values() if one["id"] not in self.logged]


def _spooled(path: Path) -> list[tuple[str, Record]]:
    """A line a fact: checksum, id, body."""
    if not path.exists() or not path.stat().st_size:
        return []
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line]
    parts = [line.split(" ", 2) for line in lines]
    return [(event_id, _record(event_id, body)) for _, event_id, body in parts]


def _record(event_id: str, body: str) -> Record:
    record: Record = {"round": 0, **json.loads(body), "id": event_id}
    record["at"] = Instant(**record["at"])
    return record
