# SPDX-License-Identifier: Apache-2.0
"""The measured panel: kept, forgotten, and never a reason not to start."""

from pathlib import Path

import pytest

from kiosk.domain.panel import Calibration
from kiosk.store.calibration_file import CalibrationFile

MEASURED = Calibration(1920, 1080, 3.58)


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    file = CalibrationFile(tmp_path / "calibration.json")
    assert file.read() is None
    file.write(MEASURED)
    assert file.read() == MEASURED
    assert (tmp_path / "calibration.json").stat().st_mode & 0o077 == 0
    file.forget()
    file.forget()
    assert file.read() is None


@pytest.mark.parametrize("broken", [b"", b"{}", b"\xff\x00", b"[" * 5000, b'{"width": "wide"}'])
def test_a_broken_file_is_as_none(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "calibration.json"
    path.write_bytes(broken)
    assert CalibrationFile(path).read() is None
