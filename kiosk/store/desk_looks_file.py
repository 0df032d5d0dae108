# SPDX-License-Identifier: Apache-2.0
"""How each desk of this machine is looked at, as a small file of its own."""

from pathlib import Path
from urllib.parse import quote

import msgspec

from kiosk.domain.desk_looks import DeskLooks
from kiosk.store.files import read_small, replace_file

_decode = msgspec.json.Decoder(DeskLooks).decode
_LARGEST = 4 * 1024


class DeskLooksFile:
    """``desk-looks-<name>.json`` in the data folder; ``start`` is its path up to the name."""

    def __init__(self, start: Path, desk: str) -> None:
        self._path = start.with_name(f"{start.name}-{quote(desk, safe='')}.json")

    def read(self) -> DeskLooks:
        """As at the first start where there is none, or none that can be read."""
        return read_small(self._path, _decode, _LARGEST) or DeskLooks()

    def write(self, looks: DeskLooks) -> None:
        """Raises OSError.  Need not survive a power cut: it can be chosen again."""
        replace_file(self._path, msgspec.json.encode(looks), durable=False)
