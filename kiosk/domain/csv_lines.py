# SPDX-License-Identifier: Apache-2.0
"""A spreadsheet's lines -> cells by column, and what is wrong with it as a whole.  Pure.

The first line names the columns.  Commas, semicolons or tabs part them, as the first line does.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

MOST = 1_000
"""More lines than any team has: a file that is none of ours is given up early."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One cell that cannot be read: ``line`` as a text editor counts them, from 1; ``got`` may
    be nothing.
    """

    line: int
    column: str
    expected: str
    got: str


def csv_lines(
    text: str, columns: Sequence[str], problems: list[Problem]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Each line that is not empty, as cells by column; the first one is looked at here."""
    lines = csv.reader(text.lstrip("\ufeff").splitlines(), delimiter=_parted_by(text))
    names = [one.strip().lower() for one in _next(lines)]
    others = (name for name in names if name not in columns)
    known = f"one of {', '.join(columns)}"
    problems.extend(Problem(1, name or "?", known, name) for name in others)
    if "number" not in names:
        problems.append(Problem(1, "number", "a column of this name", ", ".join(names)))
    if problems:
        return
    for cells in lines:
        if lines.line_num > MOST:
            problems.append(Problem(lines.line_num, "number", f"{MOST} lines", "more"))
            return
        if any(cell.strip() for cell in cells):
            yield lines.line_num, dict(zip(names, map(str.strip, cells), strict=False))


def _next(lines: Iterable[list[str]]) -> list[str]:
    return next(iter(lines), [])


def _parted_by(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
