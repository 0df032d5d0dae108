# SPDX-License-Identifier: Apache-2.0
"""How secrets are hashed: PINs and codes dearly (Argon2id), badges with a key; both peppered.

The pepper lies in a file of its own, so that the database alone checks nothing.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from kiosk.domain.clock import Randomness
from kiosk.store.event_log import LogError
from kiosk.store.files import replace_file
from kiosk.store.sql import QUERIES

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY_KIB = 32 * 1024
WANTED_S = 0.2
"""In the middle of the 150 to 300 ms that a guess shall cost."""


@dataclass(frozen=True, slots=True)
class Hasher:
    """Hashes of one file of secrets, ready to use beside it.  ``dummy``: a hash no PIN fits."""

    argon2: "PasswordHasher"
    dummy: str
    pepper: bytes
    salt: Callable[[], bytes]

    def hash(self, secret: str) -> str:
        """Takes 150 to 300 ms on purpose."""
        return self.argon2.hash(self._peppered(secret), salt=self.salt())

    def fits(self, kept: str | None, secret: str) -> bool:
        """Takes as long, and tells as little, where nothing is ``kept``."""
        from argon2.exceptions import Argon2Error, InvalidHashError

        try:
            self.argon2.verify(kept or self.dummy, self._peppered(secret))
        except (Argon2Error, InvalidHashError):
            return False
        return kept is not None

    def keyed(self, text: str) -> bytes:
        """A hash to look somebody up by: the same for the same text."""
        return hmac.digest(self.pepper, b"badge:" + text.encode("utf-8", "replace"), "sha256")

    def _peppered(self, secret: str) -> bytes:
        return hmac.digest(self.pepper, secret.encode("utf-8", "replace"), "sha256")


@dataclass(frozen=True, slots=True)
class Hashing:
    """Makes the hasher of a file; ``timer`` counts seconds from anywhere and only calibrates."""

    pepper: Path
    randomness: Randomness
    timer: Callable[[], float]
    memory_kib: int = MEMORY_KIB

    def of(self, database: apsw.Connection) -> Hasher:
        """Inside a transaction: what a hash costs here is measured once.  Raises LogError."""
        row = database.execute(QUERIES["hashing_read"]).fetchone()
        if row is None:
            rounds = self._calibrated()
            dummy = _argon2(rounds, self.memory_kib).hash(self._salt(), salt=self._salt())
            row = (rounds, self.memory_kib, dummy)
            database.execute(QUERIES["hashing_keep"], row)
        rounds, memory_kib, dummy = row
        argon2 = _argon2(rounds, memory_kib)
        return Hasher(argon2, dummy, self._pepper(database), self._salt)

    def _calibrated(self) -> int:
        """Rounds that make a guess cost as long as it shall on this machine."""
        start = self.timer()
        _argon2(1, self.memory_kib).hash(self._salt(), salt=self._salt())
        return max(1, round(WANTED_S / max(0.001, self.timer() - start)))

    def _salt(self) -> bytes:
        return bytes.fromhex(self.randomness.token())

    def _pepper(self, database: apsw.Connection) -> bytes:
        """32 bytes; made once, never again where PINs were dealt with another."""
        try:
            if not self.pepper.exists():
                if database.execute(QUERIES["staff_list"]).fetchone():
                    raise LogError(f"the pepper {self.pepper} is missing")
                replace_file(self.pepper, self._salt() + self._salt())
            return self.pepper.read_bytes()
        except OSError as error:
            raise LogError(f"the pepper {self.pepper}: {error}") from error


def _argon2(rounds: int, memory_kib: int) -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=rounds, memory_cost=memory_kib, parallelism=1)
