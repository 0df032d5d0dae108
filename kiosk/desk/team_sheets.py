# SPDX-License-Identifier: Apache-2.0
"""What a spreadsheet would do to the team -> words: everything first, then a yes.  Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.said import Said, joined, plain, said
from kiosk.domain import team_csv
from kiosk.domain.csv_lines import Problem
from kiosk.domain.team import Dealt, Member, Shift
from kiosk.domain.team_csv import Sheet

MOST_PROBLEMS = 6
"""So many bad cells are named; whoever mends them reads the file again."""

_EXPECTED = {
    team_csv.NUMBER: "desk.sheet.number",
    team_csv.FREE: "desk.sheet.free",
    team_csv.OF_THE_TEAM: "desk.sheet.of_the_team",
    team_csv.YES_OR_NO: "desk.sheet.yes_or_no",
    team_csv.TIME: "desk.sheet.time",
    team_csv.LATER: "desk.sheet.later",
    team_csv.ONE_AT_A_TIME: "desk.sheet.one_at_a_time",
    team_csv.A_LINE: "desk.sheet.a_line",
}
"""What was expected, by what a terminal says of it; a wrong column is named as it stands."""


@dataclass(frozen=True, slots=True)
class SheetProps:
    """Named as QML reads them.  ``files`` and ``names`` have one length.

    ``stage``: "files", "wrong", "ready" or "pins"; ``about``: the file that was read.
    """

    files: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    stage: str = "files"
    about: str = ""
    summary: Said = ""
    problems: tuple[Said, ...] = ()
    pins: tuple[Said, ...] = ()


def listed(files: Sequence[Path]) -> SheetProps:
    """The files that may be read, each with the folder it lies in."""
    names = tuple(f"{one.name} · {one.parent.name}" for one in files)
    return SheetProps(files=tuple(map(str, files)), names=names)


def looked_at(file: Path, sheet: Sheet[Member] | Sheet[Shift]) -> SheetProps:
    """What the file would do, or each cell that cannot be read."""
    if sheet.problems:
        more = len(sheet.problems) - MOST_PROBLEMS
        lines = tuple(map(_problem, sheet.problems[:MOST_PROBLEMS]))
        rest = (said("desk.sheet.more", plain(more)),) if more > 0 else ()
        wrong = said("desk.sheet.wrong")
        return SheetProps(stage="wrong", about=file.name, summary=wrong, problems=(*lines, *rest))
    return SheetProps(stage="ready", about=file.name, summary=_would(sheet.rows))


def dealt_lines(dealt: Sequence[Dealt]) -> SheetProps:
    """Each PIN once, until they are put away."""
    lines = (
        joined(said("desk.team.member", plain(one.member.number)), plain(one.pin)) for one in dealt
    )
    return SheetProps(stage="pins", pins=tuple(lines))


def _would(rows: Sequence[Member | Shift]) -> Said:
    leads = sum(isinstance(one, Member) and one.lead for one in rows)
    if rows and isinstance(rows[0], Member):
        return said("desk.sheet.would_add", plain(len(rows)), plain(leads))
    return said("desk.sheet.would_take", plain(len(rows)))


def _problem(problem: Problem) -> Said:
    where = said("desk.sheet.cell", plain(problem.line), plain(problem.column))
    known = _EXPECTED.get(problem.expected)
    expected = said(known) if known else plain(problem.expected)
    got = plain(problem.got) if problem.got else said("desk.sheet.nothing")
    return said("desk.sheet.expected", where, expected, got)
