# SPDX-License-Identifier: Apache-2.0
"""Who may sign in: call numbers, hashes of dealt PINs, badges and recovery codes.

A file of its own (0600), apart from the log, never exported; the pepper lies outside it.
No secret is ever kept, and nothing tells whether a call number exists.  Hashing takes 150 to
300 ms on purpose, and is done while nobody waits for the file: never on a window's thread.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from kiosk.domain.backoff import Backoff
from kiosk.domain.clock import Instant, Randomness
from kiosk.domain.team import ALWAYS, Dealt, Member, Term
from kiosk.store.secrets_file import opened, writing
from kiosk.store.secrets_hash import MEMORY_KIB, Hasher, Hashing
from kiosk.store.sql import QUERIES


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
        self._hashing = Hashing(pepper, randomness, timer, memory_kib)

    def add(self, number: str, *, lead: bool, pin: str, term: Term = ALWAYS) -> bool:
        """False if the call number is taken."""
        return not self.add_all([Dealt(Member(number, lead, term), pin)])

    def add_all(
        self, dealt: Sequence[Dealt], hashed: Callable[[int], None] = lambda _: None
    ) -> tuple[str, ...]:
        """All of them, or nobody: then the call numbers that are taken.

        ``hashed`` hears how many PINs are hashed; whatever it raises stops, and adds nobody.
        """
        hasher = self._hasher()
        rows = []
        for one in dealt:
            who, term = one.member, one.member.term
            rows.append((who.number, who.lead, term.from_ms, term.to_ms, hasher.hash(one.pin)))
            hashed(len(rows))
        with writing(self._path) as database:
            known = {row[0] for row in database.execute(QUERIES["staff_list"])}
            if taken := tuple(row[0] for row in rows if row[0] in known):
                return taken
            database.executemany(QUERIES["staff_add"], rows)
        return ()

    def deal(self, number: str, pin: str) -> bool:
        """Replace somebody's PIN; False if there is no such number."""
        return self._change("staff_deal", self._hasher().hash(pin), number)

    def remove(self, number: str) -> bool:
        """Their phones, codes, badge and shifts go along."""
        return self._change("staff_remove", number)

    def set_term(self, number: str, term: Term) -> bool:
        """From when to when somebody may sign in; False if there is no such number."""
        return self._change("staff_term", term.from_ms, term.to_ms, number)

    def list(self) -> tuple[Member, ...]:
        """In the order of their numbers."""
        with opened(self._path) as database:
            rows: list[Any] = database.execute(QUERIES["staff_list"]).fetchall()
        return tuple(
            Member(str(number), bool(lead), Term(since, until), bool(badge))
            for number, lead, since, until, badge in rows
        )

    def verify(self, number: str, pin: str) -> bool:
        """Takes as long, and tells as little, for a number that does not exist."""
        return self._hasher().fits(self._kept("staff_hash", number), pin)

    def keep_badge(self, number: str, badge: str) -> bool:
        """False if it is somebody's already, or nobody has that number; empty: they have none."""
        keyed = self._hasher().keyed(badge) if badge else None
        return self._change("badge_keep", keyed, number)

    def badge_owner(self, badge: str) -> str:
        """The call number whose badge says that; or nothing."""
        keyed = self._hasher().keyed(badge)
        with opened(self._path) as database:
            row = database.execute(QUERIES["badge_owner"], (keyed,)).fetchone()
        return str(row[0]) if row else ""

    def keep_recovery(self, number: str, code: str) -> bool:
        """A code that is good once; an earlier one no longer.  False: nobody has that number."""
        return self._change("recovery_keep", self._hasher().hash(code), number)

    def use_recovery(self, number: str, code: str) -> bool:
        """Whether the code fits; from then on it does not.  Takes as long as ``verify``."""
        kept = self._kept("recovery_hash", number)
        fits = self._hasher().fits(kept, code)
        return fits and self._change("recovery_use", number, kept)

    def backoff(self, surface: str) -> Backoff:
        with opened(self._path) as database:
            row = database.execute(QUERIES["backoff_read"], (surface,)).fetchone()
        return Backoff(row[0], Instant(*row[1:])) if row else Backoff()

    def keep_backoff(self, surface: str, state: Backoff) -> None:
        """On return it survives a restart; an empty one is forgotten."""
        last = state.last
        if last is None:
            self._change("backoff_forget", surface)
            return
        row = (surface, state.failures, last.utc_ms, last.boot, last.boot_ms)
        self._change("backoff_keep", *row)

    def _hasher(self) -> Hasher:
        with writing(self._path) as database:
            return self._hashing.of(database)

    def _kept(self, query: str, number: str) -> str | None:
        with opened(self._path) as database:
            row = database.execute(QUERIES[query], (number,)).fetchone()
        return str(row[0]) if row else None

    def _change(self, query: str, *values: str | int | bytes | None) -> bool:
        with writing(self._path) as database:
            database.execute(QUERIES[query], values)
            return database.changes() == 1
