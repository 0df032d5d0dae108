# SPDX-License-Identifier: Apache-2.0
"""What the log says of settings and message, beside it: the first card does not wait for a log.

The log is the truth; this is a copy that whoever reads the log keeps in step.
"""

from pathlib import Path

import msgspec

from kiosk.store.files import read_small, replace_file

_LARGEST = 256 * 1024


class DeskSettings(msgspec.Struct, frozen=True):
    """``changes``: JSON by key, oldest first; ``message``: the key of the one over the cards.

    ``message_at``: when it was put up, in milliseconds since 1970 UTC.
    ``set_up``: the set-up before the first card is over.
    """

    changes: dict[str, str] = {}
    message: str = ""
    message_at: int = 0
    set_up: bool = False


_decode = msgspec.json.Decoder(DeskSettings).decode


class DeskSettingsFile:
    """``desk-settings.json`` in the data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> DeskSettings:
        """Without a file, or with one that cannot be read: nothing was changed."""
        return read_small(self._path, _decode, _LARGEST) or DeskSettings()

    def write(self, kept: DeskSettings) -> None:
        """Raises OSError."""
        replace_file(self._path, msgspec.json.encode(kept))
