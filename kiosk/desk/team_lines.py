# SPDX-License-Identifier: Apache-2.0
"""How the team's page says who somebody is, and whether they are there."""

from dataclasses import dataclass

from kiosk.content.said import Said, joined, plain, said
from kiosk.content.times import moment
from kiosk.desk.options import DeskOptions
from kiosk.desk.path_words import desk_words
from kiosk.domain.clock import Instant
from kiosk.domain.pairing import phone_of
from kiosk.domain.presence import Lease
from kiosk.domain.team import Member, Shift, Standing, Term


@dataclass(frozen=True, slots=True)
class TeamNow:
    """What a line about somebody is made of."""

    at: Instant
    options: DeskOptions
    due: dict[str, Shift]
    there: dict[str, Lease]

    def time(self, utc_ms: int) -> Said:
        then = Instant(utc_ms, self.at.boot, 0)
        return plain(moment(then, self.at, self.options.zone))

    def absent(self, number: str) -> bool:
        """Should be on duty, and does not listen anywhere."""
        lease = self.there.get(number)
        return number in self.due and (lease is None or not lease.attended)


def name_of(member: Member) -> Said:
    number = plain(member.number)
    return said("desk.team.lead" if member.lead else "desk.team.member", number)


def line_of(member: Member, at: TeamNow) -> Said:
    badge = said("desk.team.has_badge") if member.badge else ""
    return joined(_duty(member.number, at), _term(member.term, at), badge)


def _duty(number: str, at: TeamNow) -> Said:
    lease, shift = at.there.get(number), at.due.get(number)
    due = said("desk.team.due", at.time(shift.to_ms)) if shift else ""
    if lease is None:
        return joined(due, said("desk.team.away"))
    where = _where(lease.desk, at.options)
    return joined(due, said("desk.team.listens" if lease.attended else "desk.team.deaf", where))


def _where(desk: str, options: DeskOptions) -> Said:
    phone = phone_of(desk)
    return desk_words(desk, options) if phone == desk else said("desk.path.page", plain(phone))


def _term(term: Term, at: TeamNow) -> Said:
    match term.standing(at.at):
        case Standing.EARLY:
            return said("desk.team.from", at.time(term.from_ms))
        case Standing.OVER:
            return said("desk.team.over", at.time(term.to_ms))
    return said("desk.team.until", at.time(term.to_ms)) if term.to_ms else ""


def typed_time(utc_ms: int, at: TeamNow) -> str:
    """A time as it is typed into a field, with its day."""
    if not utc_ms:
        return ""
    then, before = Instant(utc_ms, "", 0), Instant(0, "", 0)
    return moment(then, before, at.options.zone)
