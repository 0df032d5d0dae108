# SPDX-License-Identifier: Apache-2.0
"""Match signs: a shape and a colour by which two people find each other without names.

A sign is an index; its word is each language's own and lies with the content.  No red and
no colour of the help button; no two colours are told apart by hue alone.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

SHAPES = ("circle", "square", "triangle", "star", "heart", "moon", "ring", "drop")

COLOURS = ("blue", "orange", "green", "yellow", "black", "white")
"""Names; the theme has the fills.  White is seen by its dark edge, which every shape has."""

COUNT = len(SHAPES) * len(COLOURS)


@dataclass(frozen=True, slots=True)
class Sign:
    shape: str
    colour: str


def sign(index: int) -> Sign:
    """The sign of an index from 0 to 47; any other number counts round, so none is refused."""
    shape, colour = divmod(index % COUNT, len(COLOURS))
    return Sign(SHAPES[shape], COLOURS[colour])


def choose(
    taken_open: Collection[int], resting_ms: Mapping[int, int], pick: Callable[[int], int]
) -> int:
    """The index for a new request.

    ``taken_open``: those of open requests.  ``resting_ms``: the milliseconds since the last
    use, of those used within 24 h.  ``pick(n)``: a number below ``n``.

    One that is neither open nor rests is drawn; where there is none, the one that rests
    longest; where all 48 are open, the one used longest ago: nobody is refused for want of
    a sign.
    """
    if free := [one for one in range(COUNT) if one not in taken_open and one not in resting_ms]:
        return free[pick(len(free))]
    closed = [one for one in range(COUNT) if one not in taken_open]
    return max(closed or range(COUNT), key=lambda one: resting_ms.get(one, _LONG_AGO))


_LONG_AGO = 2**63
