# SPDX-License-Identifier: Apache-2.0
"""Reads a part of the week as it is written: "Mon-Fri 09:00-23:00".

Plain values only: wiring makes the domain's windows of them.
"""

from dataclasses import dataclass
from datetime import time

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Span:
    """``weekdays``: 0 is Monday.  An end at or before the beginning lies on the next day."""

    weekdays: frozenset[int]
    begin: time
    end: time


def read_opening(written: str) -> Span:
    """What was written, in the form that ``model.Opening`` allows.

    Raises ValueError, which says what is expected, for a day or a time that there is not.
    """
    days, hours = written.split(" ")
    begin, end = hours.split("-")
    return Span(_weekdays(days), read_time(begin), read_time(end))


def read_time(written: str) -> time:
    """ "09:00" as a time of day.  Raises ValueError, which says what is expected."""
    hour, minute = written.split(":")
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise ValueError("a time from 00:00 to 23:59") from None


def _weekdays(written: str) -> frozenset[int]:
    """ "Fri-Mon" goes over the end of the week."""
    try:
        numbers = [DAYS.index(day) for day in written.split("-")]
    except ValueError:
        raise ValueError(f"days of {', '.join(DAYS)}") from None
    first, last = numbers[0], numbers[-1]
    return frozenset((first + one) % 7 for one in range((last - first) % 7 + 1))
