# SPDX-License-Identifier: Apache-2.0
"""The report for machines: JSON and CSV, with the same numbers hidden as on paper.

JSON, one object: ``schema``, ``first``, ``last``, ``requests``, ``erased`` (of which nothing
else is left), ``answered``, ``unanswered``, ``hours`` (24 counts, or null), ``kiosks`` and
``endings`` (names with counts, or null), ``often_false`` (kiosks with 5 or more false presses),
``times`` (by step ``median_s`` and ``ninetieth_s``, or null) and ``coming_median_s`` (24 times
or nulls, or empty).  A count is a number, or "<5", or "5+" where it is held back.  A time is in
whole seconds.
"""

import csv
import io
import json
from collections.abc import Iterator

from kiosk.domain.cells import safe_cell
from kiosk.reports.report import Report
from kiosk.reports.small_numbers import Count

SCHEMA = 1
FURTHER = "(further)"
"""All kiosks behind the ones that have a row of their own."""

_COLUMNS = ("table", "name", "requests", "median_s", "ninetieth_s")


def as_json(report: Report) -> str:
    return f"{json.dumps(_values(report), ensure_ascii=False, indent=2)}\n"


def as_csv(report: Report) -> str:
    """A row a number."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(_COLUMNS)
    for row in _rows(report):
        table.writerow([safe_cell(str(cell)) if cell is not None else "" for cell in row])
    return out.getvalue()


def _values(report: Report) -> dict[str, object]:
    answered, unanswered = report.answered or (None, None)
    kiosks, endings = report.kiosks, report.endings
    return {
        "schema": SCHEMA,
        "first": report.first,
        "last": report.last,
        "requests": _written(report.requests),
        "erased": _written(report.erased),
        "answered": _written(answered),
        "unanswered": _written(unanswered),
        "hours": report.hours and [_written(one) for one in report.hours],
        "kiosks": kiosks and {one.name or FURTHER: _written(one.requests) for one in kiosks},
        "often_false": [one.name for one in kiosks or () if one.false_presses],
        "endings": endings and {str(name): _written(count) for name, count in endings},
        "times": {
            one.step: {"median_s": one.median_s, "ninetieth_s": one.ninetieth_s}
            for one in report.times
        },
        "coming_median_s": list(report.coming_s),
    }


def _rows(report: Report) -> Iterator[tuple[object, ...]]:
    answered, unanswered = report.answered or (None, None)
    yield "all", "requests", _written(report.requests), None, None
    yield "all", "erased", _written(report.erased), None, None
    yield "all", "answered", _written(answered), None, None
    yield "all", "unanswered", _written(unanswered), None, None
    for one in report.times:
        yield "times", one.step, None, one.median_s, one.ninetieth_s
    for hour, count in enumerate(report.hours or ()):
        yield "hours", f"{hour:02}:00", _written(count), report.coming_s[hour], None
    for kiosk in report.kiosks or ():
        yield "kiosks", kiosk.name or FURTHER, _written(kiosk.requests), None, None
    for ending, count in report.endings or ():
        yield "endings", ending, _written(count), None, None


def _written(count: Count | None) -> int | str | None:
    if count is None:
        return None
    if count.number is not None:
        return count.number
    return "<5" if count.small else "5+"
