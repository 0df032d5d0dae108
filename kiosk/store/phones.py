# SPDX-License-Identifier: Apache-2.0
"""Which phones may answer on the staff page, and the codes that pair one.

Tokens and codes are kept as SHA-256 only: whoever reads the file can answer in nobody's
name.  What a code is good for is decided in domain.pairing.
"""

from hashlib import sha256
from pathlib import Path
from typing import Any

import apsw

from kiosk.domain.clock import Instant, Randomness
from kiosk.domain.pairing import Dealt, Phone, Redeemed, Unpaired, refusal
from kiosk.store.secrets_file import opened, writing
from kiosk.store.sql import QUERIES

_REMEMBERED_MS = 3_600_000
"""So long an old code still gets a sentence of its own."""


class PhoneBook:
    """Any thread; each call opens the file anew and raises LogError."""

    def __init__(self, path: Path, randomness: Randomness) -> None:
        self._path = path
        self._randomness = randomness

    def deal(self, code: str, number: str, now: Instant) -> bool:
        """``code`` pairs one phone with ``number``; False if nobody has that number."""
        with writing(self._path) as database:
            before = now.boot_ms - _REMEMBERED_MS
            database.execute(QUERIES["pairing_tidy"], (now.boot, before))
            database.execute(QUERIES["pairing_overtake"], (number,))
            row = (_hash(code), now.utc_ms, now.boot, now.boot_ms, number)
            database.execute(QUERIES["pairing_add"], row)
            return database.changes() == 1

    def redeem(self, code: str, now: Instant) -> Redeemed | Unpaired:
        """A paired phone with its token, or why ``code`` pairs none."""
        with writing(self._path) as database:
            dealt = _dealt(database, code)
            refused = refusal(dealt, now)
            if dealt is None or refused:
                return refused or Unpaired.WRONG
            database.execute(QUERIES["pairing_use"], (_hash(code),))
            token = self._randomness.token() + self._randomness.token()
            row = (dealt.number, _hash(token), now.utc_ms)
            phone = database.execute(QUERIES["phone_add"], row).get
        return Redeemed(Phone(str(phone), dealt.number, now.utc_ms, now.utc_ms), token)

    def find(self, token: str) -> Phone | None:
        """Whose token that is; None: nobody's, or no longer."""
        with opened(self._path) as database:
            row = database.execute(QUERIES["phone_find"], (_hash(token),)).fetchone()
        return _phone(row) if row else None

    def list(self) -> tuple[Phone, ...]:
        with opened(self._path) as database:
            return tuple(map(_phone, database.execute(QUERIES["phone_list"]).fetchall()))

    def revoke(self, phone: str) -> bool:
        """False if there is no such phone (any more)."""
        with writing(self._path) as database:
            database.execute(QUERIES["phone_revoke"], (phone,))
            return database.changes() == 1

    def touch(self, phone: str, now: Instant) -> None:
        """It is in use."""
        with writing(self._path) as database:
            database.execute(QUERIES["phone_touch"], (now.utc_ms, phone))


def _hash(secret: str) -> bytes:
    return sha256(secret.encode("utf-8", "replace")).digest()


def _dealt(database: apsw.Connection, code: str) -> Dealt | None:
    row = database.execute(QUERIES["pairing_find"], (_hash(code),)).fetchone()
    return Dealt(row[0], row[1], Instant(*row[2:])) if row else None


def _phone(row: tuple[Any, ...]) -> Phone:
    return Phone(str(row[0]), *row[1:])
