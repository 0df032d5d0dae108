# SPDX-License-Identifier: Apache-2.0
import pytest

from kiosk.shell.pixels import Panel, px_per_mm

FULL_HD = (1920, 1080)
USUAL = 3.61


@pytest.mark.parametrize(
    ("panel", "measured", "diagonal_in", "expected"),
    [
        (Panel(*FULL_HD), 0, 0, USUAL),
        (Panel(1080, 1920), 0, 0, USUAL),
        (Panel(*FULL_HD, 531, 299), 0, 0, USUAL),
        (Panel(*FULL_HD, 952, 535), 0, 0, 2.02),
        (Panel(*FULL_HD, 531, 299), 0, 43, 2.02),
        (Panel(*FULL_HD, 531, 299), 4.5, 43, 4.5),
        (Panel(*FULL_HD, 16, 9), 0, 0, USUAL),
        (Panel(*FULL_HD, 160_000, 90_000), 0, 0, USUAL),
        (Panel(*FULL_HD), 0, 0.5, USUAL),
        (Panel(3840, 2160, 952, 535), 0, 0, 4.03),
    ],
)
def test_what_can_be_true_is_believed(
    panel: Panel, measured: float, diagonal_in: float, expected: float
) -> None:
    found = px_per_mm(panel, measured=measured, diagonal_in=diagonal_in)
    assert found == pytest.approx(expected, abs=0.01)
