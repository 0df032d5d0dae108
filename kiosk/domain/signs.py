# SPDX-License-Identifier: Apache-2.0
"""Match signs: a shape and a colour by which two people find each other without names.

A sign is an index; its word is each language's own and lies with the content.  No red and
no colour of the help button; no two colours are told apart by hue alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

SHAPES = ("circle", "square", "triangle", "star", "heart", "moon", "ring", "drop")

COLOURS = {
    "blue": "#2166D1",
    "orange": "#E07B00",
    "green": "#00664B",
    "yellow": "#F7D038",
    "black": "#1B1B1B",
    "white": "#FFFFFF",
}
"""Fill of each colour; every shape is drawn with a dark edge, without which white is lost."""

COUNT = len(SHAPES) * len(COLOURS)


@dataclass(frozen=True, slots=True)
class Sign:
    shape: str
    colour: str

    @property
    def fill(self) -> str:
        return COLOURS[self.colour]


def sign(index: int) -> Sign:
    """The sign of an index from 0 to 47; any other number counts round, so none is refused."""
    shape, colour = divmod(index % COUNT, len(COLOURS))
    return Sign(SHAPES[shape], tuple(COLOURS)[colour])


def choose(
    taken_open: Sequence[int], taken_recently: Sequence[int], pick: Callable[[int], int]
) -> int:
    """The index for a new request, ``pick(n)`` giving a number below ``n``.

    Both sequences run from the least to the most recently used.  One that neither is open
    nor was used in the last 24 h is drawn; where there is none, the one that rests longest;
    where all 48 are open, the one given first: nobody is refused for want of a sign.
    """
    used = {*taken_open, *taken_recently}
    if free := [index for index in range(COUNT) if index not in used]:
        return free[pick(len(free))]
    resting = [index for index in taken_recently if index not in set(taken_open)]
    return resting[0] if resting else taken_open[0]
