# SPDX-License-Identifier: Apache-2.0
"""A spreadsheet's team or roster -> people or shifts, and each cell that cannot be read.  Pure.

The first line names the columns.  Commas, semicolons or tabs part them, as the first line does.
"""

import csv
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta, tzinfo
from typing import Generic, TypeVar

from kiosk.domain.team import Member, Shift, Term

TEAM_COLUMNS = ("number", "lead", "from", "to")
ROSTER_COLUMNS = ("number", "from", "to")

MOST = 1_000
"""More lines than any team has: a file that is none of ours is given up early."""

_YES, _NO = frozenset({"yes", "lead", "1", "x"}), frozenset({"", "no", "0"})

NUMBER = "a call number, 1 to 9999"
FREE = "a call number that nobody has yet"
OF_THE_TEAM = "the call number of somebody of the team"
YES_OR_NO = "yes or no"
TIME = "a time such as 2026-11-24 08:00"
LATER = "a time after from"
ONE_AT_A_TIME = "one shift of this person at a time"
A_LINE = "at least one line below the names of the columns"
"""What was expected, as a terminal says it; a desk has a text for each."""

_YEARS = range(2000, 2200)
"""Another year is a slip of the hand."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Problem:
    """One cell that cannot be read: ``line`` as a text editor counts them, from 1; ``got`` may
    be nothing.
    """

    line: int
    column: str
    expected: str
    got: str


@dataclass(frozen=True, slots=True)
class Sheet(Generic[_T]):
    """What was read; where there is a problem, nothing of it may be used."""

    rows: tuple[_T, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Reading:
    """One line, and what is wrong with its cells so far."""

    zone: tzinfo | None
    line: int = 1
    cells: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, column: str, expected: str) -> None:
        got = self.cells.get(column, "")
        self.problems.append(Problem(self.line, column, expected, got[:40]))

    def number(self) -> str:
        text = self.cells.get("number", "")
        if not (text.isascii() and text.isdigit() and 0 < int(text) < 10_000):
            self.wrong("number", NUMBER)
            return ""
        return str(int(text))

    def moment(self, column: str, *, needed: bool = False) -> int:
        text = self.cells.get(column, "")
        if not text and not needed:
            return 0
        at = read_time(text, self.zone, end=column == "to")
        if at is None:
            self.wrong(column, TIME)
        return at or 0

    def span(self, *, needed: bool = False) -> tuple[int, int]:
        begin = self.moment("from", needed=needed)
        end = self.moment("to", needed=needed)
        if begin and end and end <= begin:
            self.wrong("to", LATER)
        return begin, end


def read_time(text: str, zone: tzinfo | None, *, end: bool = False) -> int | None:
    """UTC milliseconds of "2026-11-24 08:00" at the venue, or None.

    A date alone is its first moment; as an ``end`` its last.
    """
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if at.year not in _YEARS:
        return None
    if end and len(text.strip()) <= len("2026-11-24"):
        at = datetime.combine(at.date() + timedelta(days=1), time())
    if at.tzinfo is None:
        at = at.replace(tzinfo=zone) if zone else at.astimezone()
    return round(at.timestamp() * 1_000)


def read_term(begin: str, end: str, zone: tzinfo | None) -> Term | None:
    """From when to when, as somebody typed it; None where that is no such time."""
    since = read_time(begin, zone) if begin.strip() else 0
    until = read_time(end, zone, end=True) if end.strip() else 0
    if since is None or until is None or (since and until and until <= since):
        return None
    return Term(since, until)


def read_team(text: str, zone: tzinfo | None, known: Collection[str]) -> Sheet[Member]:
    """``known``: call numbers that are taken already."""
    taken = set(known)

    def member(row: _Reading) -> Member:
        number = row.number()
        if number in taken:
            row.wrong("number", FREE)
        taken.add(number or "-")
        lead = row.cells.get("lead", "").lower()
        if lead not in _YES | _NO:
            row.wrong("lead", YES_OR_NO)
        return Member(number, lead in _YES, Term(*row.span()))

    return _read(text, zone, TEAM_COLUMNS, member)


def read_roster(text: str, zone: tzinfo | None, known: Collection[str]) -> Sheet[Shift]:
    """``known``: the call numbers of the team; nobody else can be on its roster."""
    there: set[tuple[str, int]] = set()

    def shift(row: _Reading) -> Shift:
        number = row.number()
        if number and number not in known:
            row.wrong("number", OF_THE_TEAM)
        begin, end = row.span(needed=True)
        if (number, begin) in there:
            row.wrong("from", ONE_AT_A_TIME)
        there.add((number, begin))
        return Shift(number, begin, end)

    return _read(text, zone, ROSTER_COLUMNS, shift)


def _read(
    text: str,
    zone: tzinfo | None,
    columns: Sequence[str],
    made: Callable[[_Reading], _T],
) -> Sheet[_T]:
    reading = _Reading(zone)
    rows = []
    try:
        for line, cells in _lines(text, columns, reading):
            reading.line, reading.cells = line, cells
            rows.append(made(reading))
    except csv.Error as error:
        reading.problems.append(
            Problem(reading.line + 1, "number", "cells of a CSV file", str(error))
        )
    if not rows and not reading.problems:
        reading.wrong("number", A_LINE)
    return Sheet((), tuple(reading.problems)) if reading.problems else Sheet(tuple(rows))


def _lines(
    text: str, columns: Sequence[str], reading: _Reading
) -> Iterator[tuple[int, dict[str, str]]]:
    """Each line that is not empty, as cells by column; the first one is looked at here."""
    lines = csv.reader(text.lstrip("\ufeff").splitlines(), delimiter=_parted_by(text))
    names = [one.strip().lower() for one in _next(lines)]
    for name in names:
        if name not in columns:
            reading.problems.append(Problem(1, name or "?", f"one of {', '.join(columns)}", name))
    if "number" not in names:
        reading.problems.append(Problem(1, "number", "a column of this name", ", ".join(names)))
    if reading.problems:
        return
    for cells in lines:
        if lines.line_num > MOST:
            reading.problems.append(Problem(lines.line_num, "number", f"{MOST} lines", "more"))
            return
        if any(cell.strip() for cell in cells):
            yield lines.line_num, dict(zip(names, map(str.strip, cells), strict=False))


def _next(lines: Iterable[list[str]]) -> list[str]:
    return next(iter(lines), [])


def _parted_by(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
