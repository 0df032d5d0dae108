# SPDX-License-Identifier: Apache-2.0
"""The team, who should be on duty and who is -> the page for leads.  Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content.said import Said, joined, plain, said
from kiosk.content.times import moment
from kiosk.desk.options import DeskOptions
from kiosk.desk.path_words import desk_words
from kiosk.desk.team_steps import NOTHING, Told
from kiosk.domain.clock import Instant
from kiosk.domain.pairing import Phone, phone_of
from kiosk.domain.presence import Lease, live
from kiosk.domain.team import Member, Shift, Standing, Term, on_shift


@dataclass(frozen=True, slots=True)
class Read:
    """What the disk said last; ``known``: it has said something."""

    known: bool = False
    members: Sequence[Member] = ()
    shifts: Sequence[Shift] = ()
    phones: Sequence[Phone] = ()
    leases: Sequence[Lease] = ()


@dataclass(frozen=True, slots=True)
class Hand:
    """What the lead is at.  ``asking``: the step that waits for a yes; ``reading``: a badge."""

    chosen: str = ""
    asking: str = ""
    reading: bool = False
    told: Told = NOTHING


@dataclass(frozen=True, slots=True)
class TeamProps:
    """Named as QML reads them.  ``numbers``, ``names``, ``lines`` and ``missing`` have one
    length, ``phoneIds`` and ``phoneNames`` another; ``missing`` holds "1" or nothing.

    ``question``: what the step that was asked for would do; ``chosen``: a call number.
    """

    summary: Said = ""
    absent: Said = ""
    numbers: tuple[str, ...] = ()
    names: tuple[Said, ...] = ()
    lines: tuple[Said, ...] = ()
    missing: tuple[str, ...] = ()
    chosen: str = ""
    title: Said = ""
    badge: bool = False
    lastLead: bool = False
    begin: str = ""
    end: str = ""
    phoneIds: tuple[str, ...] = ()
    phoneNames: tuple[Said, ...] = ()
    asking: str = ""
    question: Said = ""
    reading: bool = False
    told: Said = ""
    secret: str = ""


@dataclass(frozen=True, slots=True)
class _Now:
    """What a line about somebody is made of."""

    read: Read
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


def team(read: Read, hand: Hand, now: Instant, options: DeskOptions) -> TeamProps:
    if not read.known:
        return TeamProps()
    at = _Now(read, now, options, on_shift(read.shifts, now), _there(read.leases, now))
    missing = [one.number for one in read.members if at.absent(one.number)]
    listed = read.members
    props = TeamProps(
        summary=_summary(at),
        absent=said("desk.team.absent", plain(", ".join(missing))) if missing else "",
        numbers=tuple(one.number for one in listed),
        names=tuple(map(_name, listed)),
        lines=tuple(_line(one, at) for one in listed),
        missing=tuple("1" if one.number in missing else "" for one in listed),
        told=hand.told.words,
        secret=hand.told.secret,
    )
    chosen = next((one for one in listed if one.number == hand.chosen), None)
    return _with_chosen(props, chosen, hand, at) if chosen else props


def is_last_lead(number: str, members: Sequence[Member]) -> bool:
    """Without them nobody could run the team at a desk any more."""
    return [one.number for one in members if one.lead] == [number]


def _with_chosen(props: TeamProps, chosen: Member, hand: Hand, at: _Now) -> TeamProps:
    phones = [one for one in at.read.phones if one.number == chosen.number]
    step = f"desk.team.ask.{hand.asking}"
    return replace(
        props,
        chosen=chosen.number,
        title=_name(chosen),
        badge=chosen.badge,
        lastLead=is_last_lead(chosen.number, at.read.members),
        begin=_typed(chosen.term.from_ms, at),
        end=_typed(chosen.term.to_ms, at),
        phoneIds=tuple(one.id for one in phones),
        phoneNames=tuple(
            said("desk.team.phone", plain(one.id), at.time(one.used_ms)) for one in phones
        ),
        asking=hand.asking,
        question=said(step, plain(chosen.number)) if hand.asking else "",
        reading=hand.reading,
    )


def _there(leases: Sequence[Lease], now: Instant) -> dict[str, Lease]:
    """Where each person is; where they listen before where they do not."""
    alive = sorted(live(leases, now), key=lambda one: one.attended)
    return {one.person: one for one in alive if one.person}


def _summary(at: _Now) -> Said:
    listening = sum(one.attended for one in at.there.values())
    if not at.read.shifts:
        return said("desk.team.no_roster", plain(listening))
    return said("desk.team.summary", plain(len(at.due)), plain(listening))


def _name(member: Member) -> Said:
    number = plain(member.number)
    return said("desk.team.lead" if member.lead else "desk.team.member", number)


def _line(member: Member, at: _Now) -> Said:
    badge = said("desk.team.has_badge") if member.badge else ""
    return joined(_duty(member.number, at), _term(member.term, at), badge)


def _duty(number: str, at: _Now) -> Said:
    lease, shift = at.there.get(number), at.due.get(number)
    due = said("desk.team.due", at.time(shift.to_ms)) if shift else ""
    if lease is None:
        return joined(due, said("desk.team.away"))
    where = _where(lease.desk, at.options)
    return joined(due, said("desk.team.listens" if lease.attended else "desk.team.deaf", where))


def _where(desk: str, options: DeskOptions) -> Said:
    phone = phone_of(desk)
    return desk_words(desk, options) if phone == desk else said("desk.path.page", plain(phone))


def _term(term: Term, at: _Now) -> Said:
    match term.standing(at.at):
        case Standing.EARLY:
            return said("desk.team.from", at.time(term.from_ms))
        case Standing.OVER:
            return said("desk.team.over", at.time(term.to_ms))
    return said("desk.team.until", at.time(term.to_ms)) if term.to_ms else ""


def _typed(utc_ms: int, at: _Now) -> str:
    """A time as it is typed into a field, with its day."""
    if not utc_ms:
        return ""
    then, before = Instant(utc_ms, "", 0), Instant(0, "", 0)
    return moment(then, before, at.options.zone)
