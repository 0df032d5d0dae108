# SPDX-License-Identifier: Apache-2.0
"""What a lead does to the team: on the disk beside the window's thread, then on record.

A dealt PIN or code is told to the lead once, and is in no fact.
"""

from collections.abc import Callable

from kiosk.actions import team as facts
from kiosk.actions.phones import revoked
from kiosk.content.said import plain, said
from kiosk.desk.team_tools import StepTools, Told
from kiosk.domain.events import Event
from kiosk.domain.team import Dealt, Member, Term, in_fours, new_pin, new_recovery
from kiosk.domain.transitions import Stamp


class TeamSteps:
    """``told`` hears what came of each step, on the window's thread."""

    def __init__(self, tools: StepTools) -> None:
        self.told: Callable[[Told], None] = lambda _: None
        self._at = tools
        self._book = tools.doors.book

    def take(self, step: str, number: str) -> None:
        """One of the steps that ask for a yes before; any other is none."""
        steps = {
            "deal": self.deal,
            "recovery": self.recovery,
            "revoke": self.revoke,
            "remove": self.remove,
            "drop_badge": self.drop_badge,
        }
        if step in steps:
            steps[step](number)

    def add(self, member: Member) -> None:
        pin = new_pin(self._at.randomness)

        def added(taken: object) -> None:
            if taken:
                self.told(Told(said("desk.team.taken", plain(member.number))))
            else:
                self._at.log.write(*facts.added(member, self._stamp))
                self.told(Told(said("desk.team.pin", plain(member.number)), pin))

        self._do(lambda: self._book.add_all([Dealt(member, pin)]), added)

    def deal(self, number: str) -> None:
        pin = new_pin(self._at.randomness)
        told = Told(said("desk.team.pin", plain(number)), pin)
        self._change(lambda: self._book.deal(number, pin), facts.pin_dealt, number, told)

    def recovery(self, number: str) -> None:
        code = new_recovery(self._at.randomness)
        told = Told(said("desk.team.code", plain(number)), in_fours(code))
        keep = self._book.keep_recovery
        self._change(lambda: keep(number, code), facts.recovery_dealt, number, told)

    def badge(self, number: str, badge: str) -> None:
        """``badge``: what the reader said."""
        told = Told(said("desk.team.badge_kept", plain(number)))

        def kept(fits: bool) -> None:  # noqa: FBT001 - the book's answer
            if fits:
                self._at.log.write(facts.badge_enrolled(number, self._stamp()))
            self.told(told if fits else Told(said("desk.team.badge_taken")))

        self._do(lambda: self._book.keep_badge(number, badge), kept)

    def drop_badge(self, number: str) -> None:
        told = Told(said("desk.team.badge_gone", plain(number)))
        drop = self._book.keep_badge
        self._change(lambda: drop(number, ""), facts.badge_removed, number, told)

    def set_term(self, number: str, term: Term) -> None:
        def made(known: str, stamp: Stamp) -> Event:
            return facts.term_set(known, term, stamp)

        told = Told(said("desk.team.term_kept", plain(number)))
        self._change(lambda: self._book.set_term(number, term), made, number, told)

    def revoke(self, number: str) -> None:
        """Their sign-ins at every desk, and their phones."""
        self._end(number, lambda: True, facts.sign_ins_revoked, "desk.team.revoked")

    def remove(self, number: str) -> None:
        self._end(number, lambda: self._book.remove(number), facts.removed, "desk.team.removed")

    def revoke_phone(self, phone: str) -> None:
        def gone(_found: bool) -> None:  # noqa: FBT001 - the book's answer
            self._at.log.write(revoked(phone, self._stamp()))
            self.told(Told(said("desk.team.phone_gone", plain(phone))))

        self._do(lambda: self._at.doors.phones.revoke(phone), gone)

    def _end(
        self,
        number: str,
        job: Callable[[], bool],
        fact: Callable[[str, Stamp], Event],
        words: str,
    ) -> None:
        phones = self._at.doors.phones

        def end() -> list[str]:
            mine = [one.id for one in phones.list() if one.number == number]
            gone = [one for one in mine if phones.revoke(one)]
            job()
            return gone

        def ended(gone: list[str]) -> None:
            of_phones = (revoked(one, self._stamp()) for one in gone)
            self._at.log.write(fact(number, self._stamp()), *of_phones)
            self.told(Told(said(words, plain(number))))

        self._do(end, ended)

    def _change(
        self,
        job: Callable[[], bool],
        fact: Callable[[str, Stamp], Event],
        number: str,
        told: Told,
    ) -> None:
        def changed(known: bool) -> None:  # noqa: FBT001 - the book's answer
            if known:
                self._at.log.write(fact(number, self._stamp()))
            self.told(told if known else Told(said("desk.team.unknown", plain(number))))

        self._do(job, changed)

    def _do(self, job: Callable[[], object], then: Callable[..., None]) -> None:
        def failed(_error: Exception) -> None:
            self.told(Told(said("desk.team.failed")))

        self._at.worker.do(job, then, failed)

    def _stamp(self) -> Stamp:
        return self._at.log.stamp(self._at.answering.me)
