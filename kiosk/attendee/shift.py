# SPDX-License-Identifier: Apache-2.0
"""Moves the picture a little each minute, so that no edge burns into the panel.  No Qt.

Steps are small and follow each other, so that nobody sees one; what a step is in pixels, QML
says.
"""

from collections.abc import Iterator

SHIFT_EVERY_MS = 60_000
"""At rest nothing wakes the process for this more often."""

FARTHEST = 2
"""Steps from the middle, in each direction."""


def place(minutes: int) -> tuple[int, int]:
    """Where the picture stands after so many minutes, in steps right and down of its middle.

    It walks a spiral out and back, so that each place is used and each minute moves one step.
    """
    return _WALK[minutes % len(_WALK)]


def _spiral() -> Iterator[tuple[int, int]]:
    x = y = 0
    turns = ((1, 0), (0, 1), (-1, 0), (0, -1))
    yield x, y
    for side in range(1, 2 * FARTHEST + 2):
        for turn in (0, 1):
            across, down = turns[(2 * (side - 1) + turn) % 4]
            for _ in range(side):
                x, y = x + across, y + down
                if max(abs(x), abs(y)) > FARTHEST:
                    return
                yield x, y


_OUT = tuple(_spiral())
_WALK = _OUT + _OUT[-2:0:-1]
