# SPDX-License-Identifier: Apache-2.0
"""The end of an event: phones answer no longer, and whoever came for it signs in no longer."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from kiosk.actions.phones import UNKEPT, PhoneBook, revoked
from kiosk.actions.team import removed, sign_ins_revoked
from kiosk.domain.events import Actor, Event
from kiosk.domain.progress import Progress, Tell, untold
from kiosk.domain.team import Member
from kiosk.domain.transitions import Stamp


@dataclass(frozen=True, slots=True)
class Access:
    """Who may answer beside those who stay: phones by id, people of a limited time by number."""

    phones: tuple[str, ...] = ()
    temporary: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        return len(self.phones) + len(self.temporary)


class Team(Protocol):
    """Touches the disk; raises LogError."""

    def list(self) -> Sequence[Member]: ...

    def remove(self, number: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Books:
    """``record`` returns once the facts are saved."""

    team: Team
    phones: PhoneBook
    record: Callable[[Sequence[Event]], None]
    stamp: Callable[[Actor], Stamp]


def access(books: Books, me: Actor) -> Access:
    """What ``end_access`` would take; never ``me``, who has still to finish.  Raises LogError."""
    people = books.team.list()
    return Access(
        tuple(one.id for one in books.phones.list()),
        tuple(one.number for one in people if one.term.to_ms and one.number != me.name),
    )


def end_access(books: Books, me: Actor, tell: Tell = untold) -> Progress:
    """Every phone, then everybody of a limited time; each is on record with who did it.

    What the disk refuses is counted as failed and left as it is.  Raises LogError where nothing
    can be read, StoppedError.
    """
    found = access(books, me)
    done, failed = 0, 0
    tell(Progress(done, failed, found.total))
    for act in _acts(books, found, me):
        ok = False
        with suppress(*UNKEPT):
            act()
            ok = True
        done, failed = done + ok, failed + (not ok)
        tell(Progress(done, failed, found.total))
    return Progress(done, failed, found.total)


def _acts(books: Books, found: Access, me: Actor) -> Iterator[Callable[[], None]]:
    for phone in found.phones:
        yield partial(_end_phone, books, phone, me)
    for number in found.temporary:
        yield partial(_end_person, books, number, me)


def _end_phone(books: Books, phone: str, me: Actor) -> None:
    books.phones.revoke(phone)
    books.record((revoked(phone, books.stamp(me)),))


def _end_person(books: Books, number: str, me: Actor) -> None:
    books.team.remove(number)
    facts = removed(number, books.stamp(me)), sign_ins_revoked(number, books.stamp(me))
    books.record(facts)
