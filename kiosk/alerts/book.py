# SPDX-License-Identifier: Apache-2.0
"""Where the outbox keeps its rows: what it may ask of a book, and a book in memory.

A book never makes the outbox wait and never refuses it: what the disk does not take stays
in memory and is sent all the same.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol

from kiosk.store.deliveries import Delivery


class Book(Protocol):
    @property
    def trouble(self) -> str:
        """Why rows are not on disk now; empty: they are."""
        ...

    def load(self) -> tuple[Delivery, ...]:
        """What an earlier process left behind."""
        ...

    def keep(self, rows: Sequence[Delivery], forget: Iterable[tuple[str, str]] = ()) -> None:
        """Write rows down, new or changed, in the order of the calls."""
        ...


class MemoryBook:
    """Rows that outlive an outbox but not the process: for simulations."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], Delivery] = {}
        self.trouble = ""

    def load(self) -> tuple[Delivery, ...]:
        return tuple(self.rows.values())

    def keep(self, rows: Sequence[Delivery], forget: Iterable[tuple[str, str]] = ()) -> None:
        if self.trouble:
            return
        self.rows.update({row.name: row for row in rows})
        for name in forget:
            self.rows.pop(name, None)
