# SPDX-License-Identifier: Apache-2.0
"""What a lead measured on the panel; beside the log, since the technician's file is not ours."""

from pathlib import Path

import msgspec

from kiosk.domain.panel import Calibration
from kiosk.store.files import read_small, replace_file

_decode = msgspec.json.Decoder(Calibration).decode
_LARGEST = 4 * 1024


class CalibrationFile:
    """``calibration.json`` in the data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Calibration | None:
        """None where there is none, or none that can be read; never raises for a broken file."""
        return read_small(self._path, _decode, _LARGEST)

    def write(self, calibration: Calibration) -> None:
        """Raises OSError."""
        replace_file(self._path, msgspec.json.encode(calibration))

    def forget(self) -> None:
        """From then on the settings hold again.  Raises OSError."""
        self._path.unlink(missing_ok=True)
