# SPDX-License-Identifier: Apache-2.0
"""What a lead measured on the panel; beside the log, since the technician's file is not ours."""

from pathlib import Path

import msgspec

from kiosk.domain.panel import Calibration
from kiosk.store.files import replace_file

_decode = msgspec.json.Decoder(Calibration).decode
_LARGEST = 4 * 1024


class CalibrationFile:
    """``calibration.json`` in the data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Calibration | None:
        """None where there is none, or none that can be read; never raises for a broken file."""
        try:
            with self._path.open("rb") as file:
                return _decode(file.read(_LARGEST))
        except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
            return None

    def write(self, calibration: Calibration) -> None:
        """Raises OSError."""
        replace_file(self._path, msgspec.json.encode(calibration))

    def forget(self) -> None:
        """From then on the settings hold again.  Raises OSError."""
        self._path.unlink(missing_ok=True)
