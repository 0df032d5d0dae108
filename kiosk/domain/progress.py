# SPDX-License-Identifier: Apache-2.0
"""How far a long job has come, as it says itself; and the way to stop it.

A job is given a ``Tell`` and calls it between two pieces of work, with counts of what it has
really done.  Where a person has stopped it, that call raises StoppedError: what was done
stays done, the rest is left.
"""

from collections.abc import Callable
from dataclasses import dataclass


class StoppedError(Exception):
    """A person wants no more of it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Pieces of one kind: requests, facts, files.  ``total`` 0: nobody knows yet."""

    done: int
    failed: int = 0
    total: int = 0

    @property
    def share(self) -> float:
        """0 to 1; 0 where the total is not known."""
        return min(1.0, (self.done + self.failed) / self.total) if self.total > 0 else 0.0


Tell = Callable[[Progress], None]
"""Hears how far a job is.  Raises StoppedError where it shall stop."""


def untold(_progress: Progress) -> None:
    """Where nobody waits for it."""
