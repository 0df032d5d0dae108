# SPDX-License-Identifier: Apache-2.0
"""The report: what may be shown of a tally.  Pure; the same values for window, paper and file.

Each table has the number of requests as its total, and is protected by itself: what is shown of
two of them allows every way in which they may belong together.  How many requests a time was
taken from is not shown, since the difference of two such numbers may be a single request.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.reports.small_numbers import HELD_BACK, LEAST, Count, alone, protect
from kiosk.reports.tally import FALSE_PRESSES, HOURS, STEPS, Ending, Period, Tally
from kiosk.reports.times import Times, coming, times

MOST_KIOSKS = 12
"""Further ones, in the order of their names, are one row: the page stays one page."""


@dataclass(frozen=True, slots=True)
class Kiosk:
    """``name`` empty: all further ones.  ``false_presses``: known to be 5 or more."""

    name: str
    requests: Count
    false_presses: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A table that is None has too few requests to be shown at all.

    ``first`` and ``last``: the days that the report is of, or that had a request, as
    2026-11-22; empty where there is none.  ``erased``: further ones, of which nothing else is
    left.  ``hours``: by hour of the press, from 0 to 23.  ``coming_s``: the median from the
    press to "I'm going", by the same hours, in seconds.
    """

    first: str
    last: str
    requests: Count
    erased: Count
    answered: tuple[Count, Count] | None
    times: tuple[Times, ...]
    hours: tuple[Count, ...] | None
    coming_s: tuple[int | None, ...]
    kiosks: tuple[Kiosk, ...] | None
    endings: tuple[tuple[Ending, Count], ...] | None


def report(tally: Tally, period: Period) -> Report:
    total = alone(tally.total)
    tables = _Tables(tally, hidden=total.small)
    hours = tables.table(tally.hours[hour] for hour in range(HOURS))
    answered = tables.table((tally.answered, tally.total - tally.answered))
    return Report(
        *_days(tally, period, hidden=total.small),
        requests=total,
        erased=_erased(tally),
        answered=(answered[0], answered[1]) if answered else None,
        times=tuple(times(step.kind, tally) for step in STEPS),
        hours=hours,
        coming_s=coming(tally, hours),
        kiosks=tables.kiosks(),
        endings=tables.endings(),
    )


@dataclass(frozen=True, slots=True)
class _Tables:
    tally: Tally
    hidden: bool

    def table(self, cells: Iterable[int]) -> tuple[Count, ...] | None:
        """``cells`` add up to the requests; ``hidden``: those are a small number themselves."""
        return None if self.hidden else protect(tuple(cells))

    def endings(self) -> tuple[tuple[Ending, Count], ...] | None:
        shown = self.table(self.tally.endings[one] for one in Ending)
        return tuple(zip(Ending, shown, strict=True)) if shown else None

    def kiosks(self) -> tuple[Kiosk, ...] | None:
        names = sorted(self.tally.kiosks)
        named, further = names[:MOST_KIOSKS], names[MOST_KIOSKS:]
        cells = [self.tally.kiosks[name] for name in named]
        rest = [sum(self.tally.kiosks[name] for name in further)] if further else []
        shown = self.table(cells + rest)
        if shown is None:
            return None
        often = self._often() if self._false_presses_shown() else frozenset()
        return tuple(
            Kiosk(name, count, name in often)
            for name, count in zip([*named, *([""] if further else [])], shown, strict=True)
        )

    def _often(self) -> frozenset[str]:
        """None where these kiosks have too few requests for all false presses: how many were at
        the others at least would follow.
        """
        found = {name for name, n in self.tally.false_presses.items() if n >= LEAST}
        room = sum(self.tally.kiosks[name] for name in found)
        return frozenset(found if room >= self.tally.false_presses.total() else ())

    def _false_presses_shown(self) -> bool:
        """Else "5 or more" at a kiosk would tell of the endings that are hidden."""
        shown = dict(self.endings() or ())
        return all(one in shown and shown[one].number is not None for one in FALSE_PRESSES)


def _erased(tally: Tally) -> Count:
    """``log`` tells them by day and kiosk: their sum would give a small one of those away."""
    total = alone(sum(tally.erased.values()))
    few = any(alone(number).small for number in tally.erased.values())
    return HELD_BACK if few and not total.small else total


def _days(tally: Tally, period: Period, *, hidden: bool) -> tuple[str, str]:
    """The days asked for, else those of the first and last request where that is no secret."""
    days = () if hidden else sorted(tally.days)
    first = period.first or (days[0] if days else None)
    last = period.last or (days[-1] if days else None)
    return (first.isoformat() if first else "", last.isoformat() if last else "")
