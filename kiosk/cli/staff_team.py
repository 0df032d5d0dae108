# SPDX-License-Identifier: Apache-2.0
"""What ``staff`` does to the team: each change on record, nothing half-done."""

from argparse import Namespace
from datetime import UTC, datetime, tzinfo

from kiosk.actions import team as facts
from kiosk.actions.phones import revoked
from kiosk.cli.asked_term import asked_term
from kiosk.cli.common import BadInputError
from kiosk.cli.records import one_line, open_secrets, record, stamp, writing
from kiosk.domain.events import Event
from kiosk.domain.team import ALWAYS, Dealt, Member, in_fours, new_pin, new_recovery
from kiosk.paths import DataFolder
from kiosk.store.event_log import LogError
from kiosk.store.phones import PhoneBook
from kiosk.store.secrets import Secrets
from kiosk.store.sqlite_log import SqliteLog
from kiosk.wiring.machine import MachineRandomness


class Team:
    """The team in one data folder.  Everything raises BadInputError for an operator."""

    def __init__(self, args: Namespace, folder: DataFolder) -> None:
        self.folder = folder
        self._args = args

    def exists(self) -> bool:
        return self.folder.secrets.exists()

    def members(self) -> tuple[Member, ...]:
        with one_line():
            return self.book().list() if self.exists() else ()

    def book(self) -> Secrets:
        return open_secrets(self.folder)

    def zone(self) -> tzinfo | None:
        """The venue's time zone; None: the machine's."""
        from kiosk.cli.held import held_settings
        from kiosk.wiring.venue_time import time_zone

        return time_zone(held_settings(self._args).settings.venue.time_zone)

    def at(self, utc_ms: int) -> str:
        """A time at the venue."""
        local = datetime.fromtimestamp(utc_ms / 1_000, UTC).astimezone(self.zone())
        return local.strftime("%Y-%m-%d %H:%M")

    def show(self) -> None:
        for one in self.members():
            print(f"Team {one.number}{self._about(one)}")
        if not self.members():
            print("Nobody can sign in yet: allyship-kiosk staff add NUMBER --lead")

    def add(self, number: str, *, lead: bool) -> None:
        member = Member(number, lead, asked_term(self._args, self.zone))
        self.add_all([Dealt(member, new_pin(MachineRandomness()))])

    def add_all(self, dealt: list[Dealt]) -> None:
        """All or nobody; their PINs are shown once everything is on record."""
        self.folder.create()
        with writing(self.folder) as log:
            self._add(log, dealt)
        for one in dealt:
            print(f"Team {one.member.number}, PIN {one.pin}")
        print("A PIN is shown only now. It cannot be looked up; staff deal gives another one.")

    def _add(self, log: SqliteLog, dealt: list[Dealt]) -> None:
        book = self.book()
        if taken := book.add_all(dealt):
            more = "staff deal gives another PIN"
            raise BadInputError(f"there is a Team {taken[0]} already; {more}")
        try:
            joined = [fact for one in dealt for fact in facts.added(one.member, stamp)]
            record(log, self.folder, joined)
        except LogError:
            for one in dealt:
                book.remove(one.member.number)
            raise

    def deal(self, number: str) -> None:
        pin = new_pin(MachineRandomness())
        with writing(self.folder) as log:
            self._known(self.book().deal(number, pin), number)
            # Shown whatever the log does: the PIN before it is gone already.
            print(f"Team {number}, PIN {pin}")
            print("The PIN is shown only now. It cannot be looked up; staff deal gives another.")
            self._record(log, facts.pin_dealt(number, stamp()))

    def deal_recovery(self, number: str) -> None:
        code = new_recovery(MachineRandomness())
        with writing(self.folder) as log:
            self._known(self.book().keep_recovery(number, code), number)
            print(f"Team {number}, recovery code {in_fours(code)}")
            print("The code is shown only now, and is good once. Keep it on paper, locked away.")
            self._record(log, facts.recovery_dealt(number, stamp()))

    def set_term(self, number: str) -> None:
        term = asked_term(self._args, self.zone)
        with writing(self.folder) as log:
            self._known(self.book().set_term(number, term), number)
            self._record(log, facts.term_set(number, term, stamp()))
        print(f"Team {number}{self._about(Member(number, term=term)) or '  always'}")

    def revoke(self, number: str) -> None:
        with writing(self.folder) as log:
            known = any(one.number == number for one in self.members())
            self._known(known, number)
            gone = self._revoke_phones(number)
            self._record(log, facts.sign_ins_revoked(number, stamp()), *gone)
        print(f"Team {number} is signed out everywhere. Phones revoked: {len(gone)}")

    def remove(self, number: str) -> None:
        with writing(self.folder) as log:
            gone = self._revoke_phones(number)
            self._known(self.book().remove(number), number)
            self._record(log, facts.removed(number, stamp()), *gone)
        print(f"Team {number} can no longer sign in.")
        if not any(one.lead for one in self.members()):
            print("Nobody is a lead now: allyship-kiosk staff add NUMBER --lead")

    def _revoke_phones(self, number: str) -> tuple[Event, ...]:
        phones = PhoneBook(self.folder.secrets, MachineRandomness())
        mine = [one.id for one in phones.list() if one.number == number]
        return tuple(revoked(one, stamp()) for one in mine if phones.revoke(one))

    def _record(self, log: SqliteLog, *events: Event) -> None:
        record(log, self.folder, events)

    def _known(self, found: bool, number: str) -> None:  # noqa: FBT001 - the book's answer
        if not found:
            raise BadInputError(f"there is no Team {number}")

    def _about(self, member: Member) -> str:
        term = member.term
        since = f"  from {self.at(term.from_ms)}" if term.from_ms else ""
        until = f"  to {self.at(term.to_ms)}" if term.to_ms else ""
        lead, badge = "  lead" if member.lead else "", "  badge" if member.badge else ""
        return lead + since + until + badge if term != ALWAYS else lead + badge
