# SPDX-License-Identifier: Apache-2.0
"""Places and other ways to get help while a lead edits them, row by row.  Pure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.desk.venue_doors import VenueDoors

WAYS = "other_ways"
MOST = {"places": 3, WAYS: 4}


@dataclass(frozen=True, slots=True)
class Row:
    """``text``: the venue's own words, as one text or by language; None: built in.

    ``mark``: of a place, whether it is step-free, None where nobody said; of a way, whether it
    is outside the team.
    """

    key: str
    name: str
    text: object = None
    mark: bool | None = None


def rows_of(key: str, doors: VenueDoors) -> tuple[Row, ...]:
    value = doors.value(key)
    listed = value if isinstance(value, list | tuple) else ()
    return tuple(_row(key, one, doors) for one in listed if isinstance(one, Mapping))


def offered(key: str, rows: Sequence[Row], doors: VenueDoors) -> tuple[str, ...]:
    """The built-in ones that are not there yet, by key; none where no more have room."""
    if len(rows) >= MOST[key]:
        return ()
    there = {one.key for one in rows}
    return tuple(one for one in doors.built_in.get(key, ()) if one not in there)


def added(key: str, rows: tuple[Row, ...], words: str, doors: VenueDoors) -> tuple[Row, ...]:
    """With one more: a built-in one where ``words`` is its key, else in the venue's own words."""
    words = words.strip()
    if not words or len(rows) >= MOST[key]:
        return rows
    usual = False if key == WAYS else None
    if words in offered(key, rows, doors):
        return (*rows, Row(words, doors.words(key, words), None, usual))
    return (*rows, Row(_free_key(rows), words, words, usual))


def turned(key: str, rows: tuple[Row, ...], at: int) -> tuple[Row, ...]:
    """The mark of one row as its next: yes and no; of a place also nothing said."""
    marks: tuple[bool | None, ...] = (False, True) if key == WAYS else (None, True, False)
    mark = marks[(marks.index(rows[at].mark) + 1) % len(marks)]
    return (*rows[:at], replace(rows[at], mark=mark), *rows[at + 1 :])


def dropped(rows: tuple[Row, ...], at: int) -> tuple[Row, ...]:
    return rows[:at] + rows[at + 1 :]


def written(key: str, rows: Sequence[Row]) -> str:
    """As the settings hold them, in JSON."""
    mark = "outside_team" if key == WAYS else "step_free"
    listed = [
        {"key": one.key}
        | ({} if one.text is None else {"text": one.text})
        | ({} if one.mark is None else {mark: one.mark})
        for one in rows
    ]
    return json.dumps(listed, ensure_ascii=False)


def _row(key: str, one: Mapping[str, object], doors: VenueDoors) -> Row:
    mark = one.get("outside_team" if key == WAYS else "step_free")
    name = str(one.get("key"))
    text = one.get("text")
    shown = doors.own(text) if text is not None else doors.words(key, name)
    return Row(name, shown, text, mark if isinstance(mark, bool) else None)


def _free_key(rows: Sequence[Row]) -> str:
    there = {one.key for one in rows}
    return next(f"own_{n}" for n in range(1, len(rows) + 2) if f"own_{n}" not in there)
