# SPDX-License-Identifier: Apache-2.0
"""What turns one list of lines into another, so that a line keeps its place under a finger."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.desk.line import Line


@dataclass(frozen=True, slots=True)
class Remove:
    at: int


@dataclass(frozen=True, slots=True)
class Move:
    """From ``at`` up to ``to``, which is smaller."""

    at: int
    to: int


@dataclass(frozen=True, slots=True)
class Insert:
    at: int
    line: Line


@dataclass(frozen=True, slots=True)
class Change:
    at: int
    line: Line


Edit = Remove | Move | Insert | Change


def diff(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Edit]:
    """The edits, each to be made before the next is asked for or after: they are not read back.

    The keys of a list are unique.
    """
    wanted = {line.key for line in new}
    current = list(old)
    for at in reversed(range(len(current))):
        if current[at].key not in wanted:
            del current[at]
            yield Remove(at)
    keys = [line.key for line in current]
    for to, line in enumerate(new):
        if line.key not in keys:
            keys.insert(to, line.key)
            current.insert(to, line)
            yield Insert(to, line)
            continue
        at = keys.index(line.key)
        if at != to:
            keys.insert(to, keys.pop(at))
            current.insert(to, current.pop(at))
            yield Move(at, to)
        if current[to] != line:
            yield Change(to, line)
