# SPDX-License-Identifier: Apache-2.0
"""When the team is there, in the venue's local time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

CLOSING_MS = 15 * 60_000
"""The last part of the opening hours, in which a promise for later must not be made."""


class Hours(StrEnum):
    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Window:
    """``weekdays``: 0 is Monday.  An end at or before the beginning lies on the next day.

    A window past midnight belongs to the day on which it begins.
    """

    weekdays: frozenset[int]
    begin: time
    end: time

    def ends(self, at: datetime) -> datetime | None:
        """When the window that holds ``at`` ends; None: it does not hold it."""
        for day in (at.date(), at.date() - timedelta(days=1)):
            begin = datetime.combine(day, self.begin)
            end = datetime.combine(day, self.end)
            if end <= begin:
                end += timedelta(days=1)
            if day.weekday() in self.weekdays and begin <= at < end:
                return end
        return None


def hours(windows: Sequence[Window], at: datetime) -> Hours:
    """``at``: the venue's wall clock without a zone.  No windows: always open."""
    if not windows:
        return Hours.OPEN
    end = _end(windows, at)
    if end is None:
        return Hours.CLOSED
    return Hours.CLOSING if end - at <= timedelta(milliseconds=CLOSING_MS) else Hours.OPEN


def _end(windows: Sequence[Window], at: datetime) -> datetime | None:
    """The end of the opening around ``at``; windows that touch are one."""
    end: datetime | None = None
    while ends := [found for one in windows if (found := one.ends(end or at))]:
        if end is not None and max(ends) <= end:
            break
        end = max(ends)
        if end - at > timedelta(days=8):
            break
    return end
