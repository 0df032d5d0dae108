# SPDX-License-Identifier: Apache-2.0
"""Somebody who knows the rule, the total and every number that is shown, and wants the rest."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from kiosk.reports.small_numbers import SMALL, Count

Shown = tuple[Count, ...] | None
Rule = Callable[[Sequence[int]], Shown]


def tables(cells: int, total: int) -> Iterator[tuple[int, ...]]:
    """Every table of so many cells with this total."""
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in tables(cells - 1, total - first):
            yield (first, *rest)


def leaks(rule: Rule, cells: int, total: int, least: int = 2) -> list[tuple[int, ...]]:
    """The tables of which ``rule`` leaves fewer than ``least`` numbers open for a small cell."""
    alike: dict[Shown, list[tuple[int, ...]]] = defaultdict(list)
    for table in tables(cells, total):
        alike[rule(table)].append(table)
    return [
        group[0]
        for shown, group in alike.items()
        for place in _small(shown, cells, group)
        if len({table[place] for table in group}) < least
    ]


def _small(shown: Shown, cells: int, group: list[tuple[int, ...]]) -> list[int]:
    """The places that are not told; where nothing is shown, those that are small in all."""
    if shown is None:
        return [place for place in range(cells) if all(0 < one[place] < 5 for one in group)]
    return [place for place, count in enumerate(shown) if count == SMALL]
