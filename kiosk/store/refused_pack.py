# SPDX-License-Identifier: Apache-2.0
"""That the venue's last pack of cards was refused, and why: for staff, ``status``, ``doctor``.

The screen writes it, since it alone takes packs in; it is gone as soon as a good pack is up.
"""

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.store.files import read_small, replace_file
from kiosk.written.problem import Problem

_LARGEST = 16 * 1024
_WHERE_LIMIT = 80
"""Letters of a file's name that staff read; the venue wrote it."""


class RefusedPack(Struct, frozen=True):
    """``pack``: where it lies.  ``first``: the first thing that is wrong; ``more``: the others."""

    pack: str
    first: Problem
    more: int = 0

    @property
    def where(self) -> str:
        """ "cards.de.toml:12", in letters that every screen can show."""
        said = f"{self.first.file}:{self.first.line}" if self.first.line else self.first.file
        plain = "".join(one if one.isprintable() else "?" for one in said)
        return plain if len(plain) <= _WHERE_LIMIT else f"{plain[: _WHERE_LIMIT - 1]}…"


_decode = msgspec.json.Decoder(RefusedPack).decode


class RefusedPackFile:
    """``refused-pack.json`` in the data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> RefusedPack | None:
        """None where there is none, or none that can be read; never raises for a broken file."""
        return read_small(self._path, _decode, _LARGEST)

    def why(self, pack: str) -> str:
        """What is wrong with the pack at ``pack``; empty where it was not refused."""
        found = self.read()
        if found is None or not pack or found.pack != str(Path(pack)):
            return ""
        return f"{found.first} and {found.more} more" if found.more else str(found.first)

    def write(self, refused: RefusedPack) -> None:
        """Raises OSError."""
        replace_file(self._path, msgspec.json.encode(refused), durable=False)

    def forget(self) -> None:
        """Raises OSError."""
        self._path.unlink(missing_ok=True)
