# SPDX-License-Identifier: Apache-2.0
"""What turns one list of lines into another, so that a line keeps its place under a finger."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.desk.line import Line


@dataclass(frozen=True, slots=True)
class Remove:
    """``count`` lines from ``at`` on."""

    at: int
    count: int


@dataclass(frozen=True, slots=True)
class Move:
    """From ``at`` up to ``to``, which is smaller."""

    at: int
    to: int


@dataclass(frozen=True, slots=True)
class Insert:
    at: int
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Change:
    at: int
    line: Line


Edit = Remove | Move | Insert | Change


def diff(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Edit]:
    """The edits, each to be made before the next is asked for or after: they are not read back.

    The keys of a list are unique.  What stands first and last in both is only looked at, so
    that a list of ten thousand lines in which one has changed costs no more than the look.
    """
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    yield from _between(old[head : len(old) - tail], new[head : len(new) - tail], head)
    yield from _changes(old[:head], new, 0)
    yield from _changes(old[len(old) - tail :], new[len(new) - tail :], len(new) - tail)


def _alike(old: Sequence[Line], new: Sequence[Line]) -> int:
    """How many lines from the first on have the same keys."""
    pairs = zip(old, new, strict=False)
    differs = (at for at, (was, line) in enumerate(pairs) if was.key != line.key)
    return next(differs, min(len(old), len(new)))


def _changes(old: Sequence[Line], new: Sequence[Line], first: int) -> Iterator[Edit]:
    for at, (was, line) in enumerate(zip(old, new, strict=False), first):
        if was is not line and was != line:
            yield Change(at, line)


def _between(old: Sequence[Line], new: Sequence[Line], first: int) -> Iterator[Edit]:
    """``first``: where both begin in the whole list."""
    wanted = {line.key for line in new}
    for at, count in _runs([line.key not in wanted for line in old]):
        yield Remove(first + at, count)
    current = [line for line in old if line.key in wanted]
    known = {line.key for line in current}
    for at, count in reversed(_runs([line.key not in known for line in new])):
        current[at:at] = new[at : at + count]
        yield Insert(first + at, new[at : at + count])
    keys = [line.key for line in current]
    for to, line in enumerate(new):
        at = keys.index(line.key, to)
        if at != to:
            keys.insert(to, keys.pop(at))
            current.insert(to, current.pop(at))
            yield Move(first + at, first + to)
    yield from _changes(current, new, first)


def _runs(marked: Sequence[bool]) -> list[tuple[int, int]]:
    """Where each run of marked places begins and how long it is, the last run first."""
    runs: list[tuple[int, int]] = []
    for at, mark in enumerate(marked):
        if not mark:
            continue
        if runs and sum(runs[-1]) == at:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((at, 1))
    return runs[::-1]
