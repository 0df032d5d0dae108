# SPDX-License-Identifier: Apache-2.0
"""Who may sign in: call numbers and hashes of dealt PINs, apart from the log.

A file of its own (0600), never exported; the pepper lies outside the database.  A PIN
is never kept, and nothing tells whether a call number exists.  Checking a PIN takes
150 to 300 ms on purpose: never on a window's thread.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from kiosk.domain.backoff import Backoff
from kiosk.domain.clock import Instant, Randomness
from kiosk.store.event_log import LogError
from kiosk.store.files import replace_file
from kiosk.store.secrets_file import opened, writing
from kiosk.store.sql import QUERIES

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY_KIB = 32 * 1024
_WANTED_S = 0.2
"""In the middle of the 150 to 300 ms that a guess shall cost."""


@dataclass(frozen=True, slots=True)
class Staff:
    number: str
    lead: bool


class Secrets:
    """``timer`` counts seconds from anywhere; it only calibrates.  All raise LogError."""

    def __init__(
        self,
        path: Path,
        pepper: Path,
        *,
        randomness: Randomness,
        timer: Callable[[], float],
        memory_kib: int = MEMORY_KIB,
    ) -> None:
        self._path = path
        self._pepper_path = pepper
        self._randomness = randomness
        self._timer = timer
        self._memory_kib = memory_kib

    def add(self, number: str, *, lead: bool, pin: str) -> bool:
        """False if the call number is taken."""
        with writing(self._path) as database:
            database.execute(QUERIES["staff_add"], (number, lead, self._hash(database, pin)))
            return database.changes() == 1

    def deal(self, number: str, pin: str) -> bool:
        """Replace somebody's PIN; False if there is no such number."""
        with writing(self._path) as database:
            database.execute(QUERIES["staff_deal"], (self._hash(database, pin), number))
            return database.changes() == 1

    def remove(self, number: str) -> bool:
        with writing(self._path) as database:
            database.execute(QUERIES["staff_remove"], (number,))
            return database.changes() == 1

    def list(self) -> tuple[Staff, ...]:
        with opened(self._path) as database:
            rows = database.execute(QUERIES["staff_list"]).fetchall()
        return tuple(Staff(str(number), bool(lead)) for number, lead in rows)

    def verify(self, number: str, pin: str) -> bool:
        """Takes as long, and tells as little, for a number that does not exist."""
        from argon2.exceptions import Argon2Error, InvalidHashError

        with writing(self._path) as database:
            hasher, dummy = self._hasher(database)
            row = database.execute(QUERIES["staff_hash"], (number,)).fetchone()
            peppered = self._peppered(database, pin)
        try:
            hasher.verify(str(row[0]) if row else dummy, peppered)
        except (Argon2Error, InvalidHashError):
            return False
        return row is not None

    def backoff(self, surface: str) -> Backoff:
        with opened(self._path) as database:
            row = database.execute(QUERIES["backoff_read"], (surface,)).fetchone()
        return Backoff(row[0], Instant(*row[1:])) if row else Backoff()

    def keep_backoff(self, surface: str, state: Backoff) -> None:
        """On return it survives a restart; an empty one is forgotten."""
        with writing(self._path) as database:
            if state.last is None:
                database.execute(QUERIES["backoff_forget"], (surface,))
                return
            last = state.last
            row = (surface, state.failures, last.utc_ms, last.boot, last.boot_ms)
            database.execute(QUERIES["backoff_keep"], row)

    def _hash(self, database: apsw.Connection, pin: str) -> str:
        hasher, _ = self._hasher(database)
        return hasher.hash(self._peppered(database, pin), salt=self._salt())

    def _hasher(self, database: apsw.Connection) -> "tuple[PasswordHasher, str]":
        row = database.execute(QUERIES["hashing_read"]).fetchone()
        if row is None:
            rounds = self._calibrated()
            dummy = _argon2(rounds, self._memory_kib).hash(self._salt(), salt=self._salt())
            row = (rounds, self._memory_kib, dummy)
            database.execute(QUERIES["hashing_keep"], row)
        rounds, memory_kib, dummy = row
        return _argon2(rounds, memory_kib), dummy

    def _calibrated(self) -> int:
        """Rounds that make a guess cost as long as it shall on this machine."""
        start = self._timer()
        _argon2(1, self._memory_kib).hash(self._salt(), salt=self._salt())
        return max(1, round(_WANTED_S / max(0.001, self._timer() - start)))

    def _salt(self) -> bytes:
        return bytes.fromhex(self._randomness.token())

    def _peppered(self, database: apsw.Connection, pin: str) -> bytes:
        return hmac.digest(self._pepper(database), pin.encode("utf-8", "replace"), "sha256")

    def _pepper(self, database: apsw.Connection) -> bytes:
        """32 bytes; made once, never again where PINs were dealt with another."""
        try:
            if not self._pepper_path.exists():
                if database.execute(QUERIES["staff_list"]).fetchone():
                    raise LogError(f"the pepper {self._pepper_path} is missing")
                replace_file(self._pepper_path, self._salt() + self._salt())
            return self._pepper_path.read_bytes()
        except OSError as error:
            raise LogError(f"the pepper {self._pepper_path}: {error}") from error


def _argon2(rounds: int, memory_kib: int) -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=rounds, memory_cost=memory_kib, parallelism=1)
