# SPDX-License-Identifier: Apache-2.0
"""The desks' leases: a small file each in one folder, never in the log.

Whether a lease still counts is decided in domain.presence; here they are only kept.
"""

from pathlib import Path
from urllib.parse import quote

import msgspec

from kiosk.domain.presence import Lease
from kiosk.store.files import read_small, replace_file

_decode = msgspec.json.Decoder(Lease).decode
_LARGEST = 4096


class Presence:
    """The folder of leases."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def beat(self, lease: Lease) -> None:
        """Renew a desk's lease.  Need not survive a power cut.  Raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self._file(lease.desk), msgspec.json.encode(lease), durable=False)

    def leave(self, desk: str) -> None:
        """The desk closes: end its lease at once.  Raises OSError."""
        self._file(desk).unlink(missing_ok=True)

    def leases(self) -> tuple[Lease, ...]:
        """All that can be read, dead ones too; none where nothing can be."""
        try:
            return self.read()
        except OSError:
            return ()

    def read(self) -> tuple[Lease, ...]:
        """As ``leases``; a broken file is no lease.

        Raises OSError where the folder is there and cannot be read: nobody knows who listens.
        """
        try:
            files = sorted(file for file in self._folder.iterdir() if file.name.endswith(".json"))
        except FileNotFoundError:
            return ()
        return tuple(lease for lease in map(_read, files) if lease)

    def _file(self, desk: str) -> Path:
        return self._folder / f"{quote(desk, safe='')}.json"


def _read(path: Path) -> Lease | None:
    return read_small(path, _decode, _LARGEST)
