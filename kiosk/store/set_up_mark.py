# SPDX-License-Identifier: Apache-2.0
"""The mark that a kiosk is being set up, and at which page: it outlives a crash, not the set-up."""

from pathlib import Path

import msgspec

from kiosk.store.files import read_small, replace_file

_LARGEST = 1024


class _Mark(msgspec.Struct, frozen=True):
    page: int = 1


_decode = msgspec.json.Decoder(_Mark).decode


class SetUpMark:
    """``set-up.json`` in the data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def page(self) -> int:
        """The page that was up last, from 1 on; 0 where no set-up is under way."""
        if not self._path.exists():
            return 0
        mark = read_small(self._path, _decode, _LARGEST) or _Mark()
        return max(1, mark.page)

    def keep(self, page: int) -> None:
        """Raises OSError."""
        replace_file(self._path, msgspec.json.encode(_Mark(page)))

    def remove(self) -> None:
        """Raises OSError."""
        self._path.unlink(missing_ok=True)
