# SPDX-License-Identifier: Apache-2.0
"""What whoever erases must know after a restart: how far the clock was believed, what was begun."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.domain.keeping_clock import Watched
from kiosk.store.files import read_small, replace_file

_LARGEST = 4 * 1024


@dataclass(frozen=True, slots=True)
class KeepingState:
    """``watched``: as the last look found the clock.  ``word``: the last confirmation that counted.

    ``unclean``: something was erased from the log, and may still lie elsewhere.
    """

    watched: Watched | None = None
    word: str = ""
    unclean: bool = False


_decode = msgspec.json.Decoder(KeepingState).decode


class KeepingFile:
    """``keeping.json`` in the data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> KeepingState:
        """An empty one where there is none, or none that can be read: then a clock is new."""
        return read_small(self._path, _decode, _LARGEST) or KeepingState()

    def write(self, state: KeepingState) -> None:
        """On return it survives a power cut.  Raises OSError."""
        replace_file(self._path, msgspec.json.encode(state))
