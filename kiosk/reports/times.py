# SPDX-License-Identifier: Apache-2.0
"""The times of a report: medians and 90th percentiles that give no small number away.  Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median

from kiosk.reports.small_numbers import LEAST, Count
from kiosk.reports.tally import Tally

LEAST_FOR_NINETIETH = 10
"""Of fewer the 90th percentile would be the slowest one alone."""

ROOM = LEAST - 1
"""A time says of how many it is at least.  So many more requests there must be that those which
never came to the step can still be all of 1 to 4.
"""


@dataclass(frozen=True, slots=True)
class Times:
    """From the press to a step, in seconds; None: of too few requests."""

    step: str
    median_s: int | None
    ninetieth_s: int | None


def times(step: str, tally: Tally) -> Times:
    waits = sorted(tally.waits_ms[step])
    if not _safe(waits, tally.total, LEAST_FOR_NINETIETH):
        return Times(step, _median(waits, tally.total), None)
    last = waits[ceil(0.9 * len(waits)) - 1]
    return Times(step, _median(waits, tally.total), _seconds(last))


def _safe(waits_ms: Sequence[int], requests: int, least: int) -> bool:
    """Whether a time of so many ``requests`` tells neither of one alone nor of those without it."""
    return len(waits_ms) >= least and requests >= least + ROOM


def coming(tally: Tally, hours: Sequence[Count] | None) -> tuple[int | None, ...]:
    """A point only where the hour's own number stands there too."""
    shown = hours or ()
    return tuple(
        _median(tally.coming_ms.get(hour, ()), count.number) if count.number else None
        for hour, count in enumerate(shown)
    )


def _median(waits_ms: Sequence[int], requests: int) -> int | None:
    return _seconds(median(waits_ms)) if _safe(waits_ms, requests, LEAST) else None


def _seconds(ms: float) -> int:
    """Half a second counts as one."""
    return int(ms + 500) // 1000
