# SPDX-License-Identifier: Apache-2.0
"""The report in words: what window and paper show, and what a screen reader says.  Pure.

It knows no language: it is told the texts by their ids, and how a time is written.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.reports.report import Report, Times
from kiosk.reports.small_numbers import LEAST, Count
from kiosk.reports.tally import HOURS, Ending

NO_TIME = "–"
FEW = f"<{LEAST}"
MANY = f"{LEAST}+"
OFTEN_FALSE = "*"


class Shape(StrEnum):
    """How a bar is drawn.  Only that of a number has a height that says something."""

    NUMBER = "number"
    SMALL = "small"
    HELD_BACK = "held_back"


@dataclass(frozen=True, slots=True)
class Words:
    """``text``: a text by its id, filled.  ``duration``: milliseconds as 1:12.

    ``whole``: what is no word of the language, such as "<5" and a day, so that it is not turned
    round between words that run to the left.
    """

    text: Callable[..., str]
    duration: Callable[[int], str]
    whole: Callable[[str], str] = str


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


@dataclass(frozen=True, slots=True)
class Figure:
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class TimesRow:
    label: str
    half: str
    nine: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page.  ``head``: the three words above the times."""

    title: str
    days: str
    figures: tuple[Figure, ...]
    head: TimesRow
    times: tuple[TimesRow, ...]
    hours: Plot
    coming: Plot
    kiosks: Plot
    endings: Plot
    notes: tuple[str, ...]


def sheet(report: Report, words: Words) -> Sheet:
    text = words.text
    instead = text("report.none" if report.requests.number == 0 else "report.too_few")
    return Sheet(
        title=text("report.title"),
        days=_days(report, words),
        figures=_figures(report, words),
        head=TimesRow(text("report.times"), text("report.half"), text("report.nine")),
        times=tuple(_times(one, words) for one in report.times),
        hours=Plot(text("report.hours"), _hours(report, words), instead),
        coming=Plot(text("report.coming"), _coming(report, words), instead),
        kiosks=Plot(text("report.kiosks"), _kiosks(report, words), instead),
        endings=Plot(text("report.endings"), _endings(report, words), instead),
        notes=tuple(_notes(report, words)),
    )


def spoken(plot: Plot, words: Words) -> str:
    """A plot in one sentence, for whoever does not see it."""
    whole = ", ".join(bar.said for bar in plot.bars) or plot.instead
    return words.text("report.item", plot.title, whole)


def _days(report: Report, words: Words) -> str:
    if not report.first and not report.last:
        return words.text("report.all_days")
    first, last = words.whole(report.first), words.whole(report.last)
    if first == last:
        return first
    return words.text("report.days", first or "…", last or "…")


def _figures(report: Report, words: Words) -> tuple[Figure, ...]:
    named = (
        ("report.requests", _written(report.requests)),
        ("report.answered", _of_two(report, 0)),
        ("report.unanswered", _of_two(report, 1)),
    )
    return tuple(Figure(words.text(name), words.whole(value)) for name, value in named)


def _of_two(report: Report, which: int) -> str:
    """Beside a "<5" the other of two is as good as known: it is said in the same width."""
    if report.answered is None:
        return NO_TIME
    count, total = report.answered[which], report.requests.number
    if count.number is None and not count.small and total is not None:
        return f"{total - LEAST + 1}–{total - 1}"
    return _written(count)


def _times(one: Times, words: Words) -> TimesRow:
    label = words.text(f"report.step.{one.step}")
    return TimesRow(label, _time(one.median_s, words), _time(one.ninetieth_s, words))


def _time(seconds: int | None, words: Words) -> str:
    return NO_TIME if seconds is None else words.whole(words.duration(1000 * seconds))


def _hours(report: Report, words: Words) -> tuple[Bar, ...]:
    first, last = _span(report.hours or ())
    return tuple(
        _bar(f"{hour:02}", words.text("report.hour", f"{hour:02}"), count, words)
        for hour, count in enumerate(report.hours or ())
        if first <= hour <= last
    )


def _coming(report: Report, words: Words) -> tuple[Bar, ...]:
    """The same hours; one without a time has the size 0."""
    first, last = _span(report.hours or ())
    return tuple(
        _point(hour, seconds, words)
        for hour, seconds in enumerate(report.coming_s)
        if first <= hour <= last
    )


def _point(hour: int, seconds: int | None, words: Words) -> Bar:
    shown = _time(seconds, words)
    name = words.text("report.hour", f"{hour:02}")
    said = words.text("report.item", name, shown)
    shape = Shape.HELD_BACK if seconds is None else Shape.NUMBER
    return Bar(f"{hour:02}", shown, said, seconds or 0, shape)


def _kiosks(report: Report, words: Words) -> tuple[Bar, ...]:
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


def _notes(report: Report, words: Words) -> Iterator[str]:
    yield words.text("report.note.small", words.whole(FEW), words.whole(MANY))
    if any(one.false_presses for one in report.kiosks or ()):
        yield words.text("report.note.often_false", OFTEN_FALSE)
    yield words.text("report.note.drills")
    yield words.text("report.note.people")


def _endings(report: Report, words: Words) -> tuple[Bar, ...]:
    return tuple(
        _bar(name, name, count, words)
        for ending, count in report.endings or ()
        for name in [words.text(_ending_id(ending))]
    )


def _ending_id(ending: Ending) -> str:
    own = ending in {Ending.WITHDRAWN, Ending.OPEN}
    return f"report.ending.{ending}" if own else f"desk.reason.{ending}"


def _bar(label: str, name: str, count: Count, words: Words) -> Bar:
    said = words.text("report.item", name, _told(count, words))
    shown = words.whole(_written(count))
    return Bar(label, shown, said, count.number or 0, _shape(count))


def _shape(count: Count) -> Shape:
    if count.number is not None:
        return Shape.NUMBER
    return Shape.SMALL if count.small else Shape.HELD_BACK


def _written(count: Count) -> str:
    if count.number is not None:
        return str(count.number)
    return FEW if count.small else MANY


def _told(count: Count, words: Words) -> str:
    if count.number is not None:
        return str(count.number)
    return words.text("report.small" if count.small else "report.held_back")


def _span(hours: Sequence[Count]) -> tuple[int, int]:
    """The first and the last hour with a request; the whole day where there is none."""
    used = list(_used(hours))
    return (used[0], used[-1]) if used else (0, HOURS - 1)


def _used(hours: Iterable[Count]) -> Iterable[int]:
    return (hour for hour, count in enumerate(hours) if count.number != 0)
