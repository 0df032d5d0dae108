# SPDX-License-Identifier: Apache-2.0
"""Whose token a browser brings, asked of the book of phones and believed for five seconds."""

import re
from hashlib import sha256

from kiosk.actions.phones import UNKEPT, PhoneBook
from kiosk.domain.clock import Clock, Instant, age_ms
from kiosk.domain.pairing import Phone
from kiosk.phone.disk import Disk

BELIEVED_MS = 5_000
"""A phone that was revoked while the log could not tell is refused after this time."""

UNTOLD_MS = 3_600_000
"""So long a known phone is believed while the disk says nothing: on a full one, nobody can be
revoked either, and a page that is turned away hears no request."""

TOUCH_MS = 600_000
"""How finely the list of phones tells when one was used last."""

_TOKEN = re.compile(r"[0-9a-f]{64}")


class Known:
    def __init__(self, book: PhoneBook, disk: Disk, clock: Clock) -> None:
        self._book = book
        self._disk = disk
        self._clock = clock
        self._found: dict[bytes, tuple[Phone, Instant]] = {}

    async def phone(self, token: str) -> Phone | None:
        """None: nobody's, or no longer.  Raises LogError where the disk does not say."""
        if not _TOKEN.fullmatch(token):
            return None
        key, now = sha256(token.encode()).digest(), self._clock.now()
        found = await self._whose(token, key, now)
        return None if found is None or found.over(now) else found

    async def _whose(self, token: str, key: bytes, now: Instant) -> Phone | None:
        phone, since = self._found.get(key, (None, now))
        if phone and age_ms(since, now) < BELIEVED_MS:
            return phone
        try:
            found = await self._disk.do(lambda: self._book.find(token))
        except UNKEPT:
            if phone and key in self._found and age_ms(since, now) < UNTOLD_MS:
                return phone
            raise
        self._keep(key, found, now)
        return found

    def forget(self) -> None:
        """Something has changed: ask the book again."""
        self._found.clear()

    def _keep(self, key: bytes, found: Phone | None, now: Instant) -> None:
        self._found.pop(key, None)
        if found is None:
            return
        self._found[key] = found, now
        if now.utc_ms - found.used_ms > TOUCH_MS:
            self._disk.later(lambda: self._book.touch(found.id, now))
