# SPDX-License-Identifier: Apache-2.0
"""A spreadsheet's team or roster -> people or shifts, and each cell that cannot be read.  Pure."""

import csv
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Generic, TypeVar

from kiosk.domain.csv_lines import Problem, csv_lines
from kiosk.domain.team import Member, Shift, Term, call_number
from kiosk.domain.typed_time import read_time

TEAM_COLUMNS = ("number", "lead", "from", "to")
ROSTER_COLUMNS = ("number", "from", "to")

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

_T = TypeVar("_T")


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
        got = "".join(c if c.isprintable() else "?" for c in self.cells.get(column, "")[:40])
        self.problems.append(Problem(self.line, column, expected, got))

    def number(self) -> str:
        number = call_number(self.cells.get("number", ""))
        if not number:
            self.wrong("number", NUMBER)
        return number

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
        for line, cells in csv_lines(text, columns, reading.problems):
            reading.line, reading.cells = line, cells
            rows.append(made(reading))
    except csv.Error as error:
        reading.problems.append(
            Problem(reading.line + 1, "number", "cells of a CSV file", str(error))
        )
    if not rows and not reading.problems:
        reading.wrong("number", A_LINE)
    return Sheet((), tuple(reading.problems)) if reading.problems else Sheet(tuple(rows))
