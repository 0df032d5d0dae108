# SPDX-License-Identifier: Apache-2.0
"""What the relay knows of the way to the team, as one small file that every process may read.

Whether it still counts is decided in domain.health; here it is only kept.
"""

import errno
from pathlib import Path

import msgspec

from kiosk.domain.health import Health
from kiosk.store.files import read_small, replace_file

_decode = msgspec.json.Decoder(Health).decode
_LARGEST = 64 * 1024
_FULL = (errno.ENOSPC, errno.EDQUOT)


class HealthFile:
    """``health.json`` in the data folder; its owner alone may read it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, health: Health) -> None:
        """Put it there in one step.  Need not survive a power cut.  Raises OSError.

        A full disk still takes what fits into the old one's place; whoever reads in just
        that moment may find nothing, and finds it at the next look.
        """
        data = msgspec.json.encode(health)
        try:
            replace_file(self._path, data, durable=False)
        except OSError as error:
            if error.errno not in _FULL or not self._path.exists():
                raise
            self._overwrite(data)

    def _overwrite(self, data: bytes) -> None:
        with self._path.open("r+b", buffering=0) as file:
            file.write(data)
            file.truncate()

    def read(self) -> Health | None:
        """None where there is none, or none that can be read; never raises for a broken file."""
        return read_small(self._path, _decode, _LARGEST)
