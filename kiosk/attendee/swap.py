# SPDX-License-Identifier: Apache-2.0
"""Other cards while one of them is read: the one that is up stays up.  Pure.

A card that is no longer wanted stays where it was until somebody, or the rotation, goes on;
then it leaves the row.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """The keys in their order, which of them is up, and the one that leaves with the next step."""

    keys: tuple[str, ...]
    index: int = 0
    guest: str = ""

    @property
    def up(self) -> str:
        return self.keys[self.index]


def exchanged(row: Row, wanted: Sequence[str]) -> Row:
    """The ``wanted`` cards, and the one that is up among them wherever it belongs.

    ``wanted`` holds one key at least, and each once.
    """
    keys = tuple(wanted)
    if row.up in keys:
        return Row(keys, keys.index(row.up))
    at = min(row.index, len(keys))
    return Row((*keys[:at], row.up, *keys[at:]), at, row.up)


def left(row: Row, index: int) -> Row:
    """The row with the card at ``index`` up; a guest that was up has gone."""
    if not row.guest or row.keys[index] == row.guest:
        return Row(row.keys, index, row.guest)
    up = row.keys[index]
    keys = tuple(key for key in row.keys if key != row.guest)
    return Row(keys, keys.index(up))
