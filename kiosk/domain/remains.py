# SPDX-License-Identifier: Apache-2.0
"""What a count of all files below the data folder, and of exports beside it, has found.  Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remains:
    """``requests``: different ones, drills left out.  ``files``: where they stand.

    ``unread``: files that may hold some and could not be read.  Names below the data folder,
    or in full.
    """

    requests: int = 0
    files: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """True only where every file was read and none speaks of a request."""
        return not (self.files or self.unread)
