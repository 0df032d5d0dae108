# SPDX-License-Identifier: Apache-2.0
"""The team, who should be on duty and who is -> the page for leads.  Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content.said import Said, plain, said
from kiosk.desk.options import DeskOptions
from kiosk.desk.team_lines import TeamNow, line_of, name_of, typed_time
from kiosk.desk.team_tools import NOTHING, Told
from kiosk.domain.clock import Instant
from kiosk.domain.pairing import Phone
from kiosk.domain.presence import Lease, live
from kiosk.domain.team import Member, Shift, on_shift


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


def team(read: Read, hand: Hand, now: Instant, options: DeskOptions) -> TeamProps:
    if not read.known:
        return TeamProps()
    at = TeamNow(now, options, on_shift(read.shifts, now), _there(read.leases, now))
    missing = [one.number for one in read.members if at.absent(one.number)]
    listed = read.members
    props = TeamProps(
        summary=_summary(read, at),
        absent=said("desk.team.absent", plain(", ".join(missing))) if missing else "",
        numbers=tuple(one.number for one in listed),
        names=tuple(map(name_of, listed)),
        lines=tuple(line_of(one, at) for one in listed),
        missing=tuple("1" if one.number in missing else "" for one in listed),
        told=hand.told.words,
        secret=hand.told.secret,
    )
    chosen = next((one for one in listed if one.number == hand.chosen), None)
    return _with_chosen(props, chosen, read, hand, at) if chosen else props


def is_last_lead(number: str, members: Sequence[Member]) -> bool:
    """Without them nobody could run the team at a desk any more."""
    return [one.number for one in members if one.lead] == [number]


def _with_chosen(
    props: TeamProps, chosen: Member, read: Read, hand: Hand, at: TeamNow
) -> TeamProps:
    phones = [one for one in read.phones if one.number == chosen.number]
    step = f"desk.team.ask.{hand.asking}"
    return replace(
        props,
        chosen=chosen.number,
        title=name_of(chosen),
        badge=chosen.badge,
        lastLead=is_last_lead(chosen.number, read.members),
        begin=typed_time(chosen.term.from_ms, at),
        end=typed_time(chosen.term.to_ms, at),
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


def _summary(read: Read, at: TeamNow) -> Said:
    listening = sum(one.attended for one in at.there.values())
    if not read.shifts:
        return said("desk.team.no_roster", plain(listening))
    return said("desk.team.summary", plain(len(at.due)), plain(listening))
