# SPDX-License-Identifier: Apache-2.0
"""The audit and the state of the record -> what the records page shows.  Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.audit import Find, doer, sentence
from kiosk.content.said import Said, plain, said
from kiosk.content.times import day_of, moment, time_of_day
from kiosk.desk.words import Teller
from kiosk.domain.audit import Entry, Group
from kiosk.domain.clock import Instant
from kiosk.domain.records_events import ChainVerified

STEP = 50
"""Lines of the audit that are shown at first, and that each "Show earlier" adds."""

ALL = "all"
"""The filter that leaves nothing out."""


@dataclass(frozen=True, slots=True)
class RecordsProps:
    """Named as QML reads them.

    ``whole``: when the record was last found whole.  ``groups``: what the audit may be filtered
    by, ``group`` the one that is chosen; ``days``, ``times`` and ``texts`` a line each, a day
    only where it is another than that of the line above; ``count``: how many there are.
    """

    whole: Said = ""
    groups: tuple[str, ...] = ()
    group: str = ALL
    days: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    texts: tuple[Said, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """Which part of the audit somebody looks at."""

    group: str = ALL
    lines: int = STEP


def records(
    entries: Sequence[Entry],
    verified: ChainVerified | None,
    at: Shown,
    now: Instant,
    words: tuple[Teller, Find],
) -> RecordsProps:
    """``entries``: the audit, newest first; ``words``: who tells it, and of which requests."""
    teller, find = words
    wanted = [one for one in entries if at.group in {ALL, one.group}]
    lines = wanted[: at.lines]
    known = {one.group for one in entries}
    zone = teller.options.zone
    return RecordsProps(
        whole=_whole(verified, now, teller),
        groups=(ALL, *(one for one in Group if one in known)),
        group=at.group,
        days=_days(lines, teller),
        times=tuple(time_of_day(one.event.at, zone, seconds=True) for one in lines),
        texts=tuple(sentence(one, teller, find) for one in lines),
        count=len(wanted),
    )


def _whole(verified: ChainVerified | None, now: Instant, teller: Teller) -> Said:
    if verified is None:
        return said("desk.records.never_checked")
    at = plain(moment(verified.at, now, teller.options.zone))
    who = doer(verified.by, teller)
    return said("desk.records.whole", at, who, plain(verified.rows))


def _days(lines: Sequence[Entry], teller: Teller) -> tuple[str, ...]:
    """The date where a new day begins."""
    zone = teller.options.zone
    found: list[str] = []
    last = ""
    for one in lines:
        day = day_of(one.event.at, zone)
        found.append("" if day == last else day)
        last = day
    return tuple(found)
