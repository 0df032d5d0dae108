# SPDX-License-Identifier: Apache-2.0
"""Who should be on duty when; beside the team in the file of secrets, since it tells of people."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk.domain.team import Shift
from kiosk.store.secrets_file import opened, writing
from kiosk.store.sql import QUERIES


class Roster:
    """Any thread; each call opens the file anew and raises LogError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def shifts(self) -> tuple[Shift, ...]:
        with opened(self._path) as database:
            rows: list[Any] = database.execute(QUERIES["shift_list"]).fetchall()
        return tuple(Shift(str(number), since, until) for number, since, until in rows)

    def replace(self, shifts: Sequence[Shift]) -> None:
        """The whole roster, or on an error the one before."""
        with writing(self._path) as database:
            database.execute(QUERIES["shift_clear"])
            rows = [(one.number, one.from_ms, one.to_ms) for one in shifts]
            database.executemany(QUERIES["shift_add"], rows)
