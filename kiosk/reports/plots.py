# SPDX-License-Identifier: Apache-2.0
"""The tables of a report as bars with their words; whoever draws them decides nothing.  Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.reports.report import Report
from kiosk.reports.small_numbers import Count
from kiosk.reports.tally import HOURS, Ending
from kiosk.reports.wording import Words, time_of, told, written

OFTEN_FALSE = "*"


class Shape(StrEnum):
    """How a bar is drawn.  Only that of a number has a height that says something."""

    NUMBER = "number"
    SMALL = "small"
    HELD_BACK = "held_back"


@dataclass(frozen=True, slots=True)
class Bar:
    """``shown`` stands at it, ``said`` is all of it in words, ``size`` its length."""

    label: str
    shown: str
    said: str
    size: int
    shape: Shape = Shape.NUMBER


@dataclass(frozen=True, slots=True)
class Plot:
    """``instead``: said where there is nothing to draw."""

    title: str
    bars: tuple[Bar, ...]
    instead: str = ""

    @property
    def most(self) -> int:
        return max((bar.size for bar in self.bars), default=0)


def hours(report: Report, words: Words) -> tuple[Bar, ...]:
    first, last = _span(report.hours or ())
    return tuple(
        _bar(f"{hour:02}", words.text("report.hour", f"{hour:02}"), count, words)
        for hour, count in enumerate(report.hours or ())
        if first <= hour <= last
    )


def coming(report: Report, words: Words) -> tuple[Bar, ...]:
    """The same hours; one without a time has the size 0."""
    first, last = _span(report.hours or ())
    return tuple(
        _point(hour, seconds, words)
        for hour, seconds in enumerate(report.coming_s)
        if first <= hour <= last
    )


def _point(hour: int, seconds: int | None, words: Words) -> Bar:
    shown = time_of(seconds, words)
    name = words.text("report.hour", f"{hour:02}")
    said = words.text("report.item", name, shown)
    shape = Shape.HELD_BACK if seconds is None else Shape.NUMBER
    return Bar(f"{hour:02}", shown, said, seconds or 0, shape)


def kiosks(report: Report, words: Words) -> tuple[Bar, ...]:
    further = words.text("report.further_kiosks")
    bars = (
        (_bar(name, name, one.requests, words), one.false_presses)
        for one in report.kiosks or ()
        for name in [one.name or further]
    )
    return tuple(_often_false(bar, words) if often else bar for bar, often in bars)


def _often_false(bar: Bar, words: Words) -> Bar:
    said = f"{bar.said}, {words.text('report.often_false')}"
    return replace(bar, shown=f"{bar.shown} {OFTEN_FALSE}", said=said)


def endings(report: Report, words: Words) -> tuple[Bar, ...]:
    return tuple(
        _bar(name, name, count, words)
        for ending, count in report.endings or ()
        for name in [words.text(_ending_id(ending))]
    )


def _ending_id(ending: Ending) -> str:
    own = ending in {Ending.WITHDRAWN, Ending.OPEN}
    return f"report.ending.{ending}" if own else f"desk.reason.{ending}"


def _bar(label: str, name: str, count: Count, words: Words) -> Bar:
    said = words.text("report.item", name, told(count, words))
    shown = words.whole(written(count))
    return Bar(label, shown, said, count.number or 0, _shape(count))


def _shape(count: Count) -> Shape:
    if count.number is not None:
        return Shape.NUMBER
    return Shape.SMALL if count.small else Shape.HELD_BACK


def _span(hours: Sequence[Count]) -> tuple[int, int]:
    """The first and the last hour with a request; the whole day where there is none."""
    used = list(_used(hours))
    return (used[0], used[-1]) if used else (0, HOURS - 1)


def _used(hours: Iterable[Count]) -> Iterable[int]:
    return (hour for hour, count in enumerate(hours) if count.number != 0)
