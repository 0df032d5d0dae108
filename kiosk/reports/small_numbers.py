# SPDX-License-Identifier: Apache-2.0
"""Keeps counts of 1 to 4 out of a table, also from whoever subtracts (row E6).

A count of 1 to 4 is said to be "<5".  Where the total stands beside the table, the rest of it
would give the number away, so further cells are held back.  Which ones follows from their
places alone, never from their size: somebody who knows this rule and everything that is shown
still finds at least three numbers possible for each "<5".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LEAST = 5
"""Counts below are hidden; 5 is row E6's.  None at all is shown: nobody is behind a zero."""

_ROOM = LEAST - 2
"""What the hidden cells must leave open together, so that each small one can be all of 1 to 4."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number as it may be shown.

    ``number`` None: hidden.  ``small``: because it is 1 to 4, else so that a small one beside
    it cannot be worked out; then it is 5 or more.
    """

    number: int | None
    small: bool = False


SMALL = Count(None, small=True)
HELD_BACK = Count(None)


def alone(number: int) -> Count:
    """A count that stands in no table."""
    return SMALL if 0 < number < LEAST else Count(number)


def protect(cells: Sequence[int]) -> tuple[Count, ...] | None:
    """The cells as they may stand beside their total; None: too few for any table.

    Zeros and what is not hidden are exact.
    """
    if _nearly_even(cells):
        return None
    small = {place for place, number in enumerate(cells) if 0 < number < LEAST}
    if not small:
        return tuple(map(Count, cells))
    hidden = sum(cells[place] for place in small)
    among_themselves = len(small) + _ROOM <= hidden <= len(small) * (LEAST - 1) - _ROOM
    if among_themselves:
        return _shown(cells, small, frozenset())
    held: set[int] = set()
    for place in _from_the_end(cells):
        held.add(place)
        hidden += cells[place]
        if hidden - len(small) - LEAST * len(held) >= _ROOM:
            return _shown(cells, small, held)
    return None


def _nearly_even(cells: Sequence[int]) -> bool:
    """Up to five cells whose total is that of fours alone, or one less.

    Were only (4, 4, 4, 4, 4) left out, everybody would know it; of more cells, other tables that
    are left out have the same total.
    """
    return 1 < len(cells) <= LEAST and 0 <= (LEAST - 1) * len(cells) - sum(cells) <= 1


def _from_the_end(cells: Sequence[int]) -> Iterator[int]:
    """Not the smallest first: how small it can be at most would then tell of the others."""
    return (place for place in reversed(range(len(cells))) if cells[place] >= LEAST)


def _shown(
    cells: Sequence[int], small: set[int], held: set[int] | frozenset[int]
) -> tuple[Count, ...]:
    return tuple(
        SMALL if place in small else HELD_BACK if place in held else Count(number)
        for place, number in enumerate(cells)
    )
