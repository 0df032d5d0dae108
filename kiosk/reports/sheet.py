# SPDX-License-Identifier: Apache-2.0
"""The report in words: what window and paper show, and what a screen reader says.  Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.reports import plots
from kiosk.reports.plots import OFTEN_FALSE, Bar, Plot
from kiosk.reports.report import Report
from kiosk.reports.small_numbers import LEAST
from kiosk.reports.times import Times
from kiosk.reports.wording import FEW, MANY, NO_TIME, Words, time_of, written


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
    return Sheet(
        title=text("report.title"),
        days=_days(report, words),
        figures=_figures(report, words),
        head=TimesRow(text("report.times"), text("report.half"), text("report.nine")),
        times=tuple(_times(one, words) for one in report.times),
        hours=_plot("hours", plots.hours(report, words), report, words),
        coming=_plot("coming", plots.coming(report, words), report, words),
        kiosks=_plot("kiosks", plots.kiosks(report, words), report, words),
        endings=_plot("endings", plots.endings(report, words), report, words),
        notes=tuple(_notes(report, words)),
    )


def _plot(name: str, bars: tuple[Bar, ...], report: Report, words: Words) -> Plot:
    """Without a single request there is nothing to draw."""
    none = report.requests.number == 0
    instead = words.text("report.none" if none else "report.too_few")
    return Plot(words.text(f"report.{name}"), () if none else bars, instead)


def _days(report: Report, words: Words) -> str:
    if not report.first and not report.last:
        return words.text("report.all_days")
    first, last = words.whole(report.first), words.whole(report.last)
    if first == last:
        return first
    return words.text("report.days", first or "…", last or "…")


def _figures(report: Report, words: Words) -> tuple[Figure, ...]:
    named = (
        ("report.requests", written(report.requests)),
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
    return written(count)


def _times(one: Times, words: Words) -> TimesRow:
    label = words.text(f"report.step.{one.step}")
    return TimesRow(label, time_of(one.median_s, words), time_of(one.ninetieth_s, words))


def _notes(report: Report, words: Words) -> Iterator[str]:
    yield words.text("report.note.small", words.whole(FEW), words.whole(MANY))
    if any(one.false_presses for one in report.kiosks or ()):
        yield words.text("report.note.often_false", OFTEN_FALSE)
    if report.erased.number != 0:
        yield words.text("report.note.erased", words.whole(written(report.erased)))
    yield words.text("report.note.drills")
    yield words.text("report.note.people")
