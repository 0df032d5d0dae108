# SPDX-License-Identifier: Apache-2.0
"""A QR code's path draws exactly its dark squares."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.qr import pairing_qr
from kiosk.desk.qr_path import qr_path


def squares_of(path: str, size: int) -> tuple[tuple[bool, ...], ...]:
    dark = {
        (int(y), int(x) + step)
        for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path)
        for step in range(int(length))
    }
    return tuple(tuple((y, x) in dark for x in range(size)) for y in range(size))


@given(st.integers(1, 9).flatmap(lambda n: st.tuples(*[st.tuples(*[st.booleans()] * n)] * n)))
def test_the_path_draws_the_dark_squares_and_no_other(
    squares: tuple[tuple[bool, ...], ...],
) -> None:
    path, size = qr_path(squares)
    assert squares_of(path, size) == squares


def test_the_code_of_an_address_keeps_its_quiet_zone() -> None:
    made = pairing_qr("https://192.168.7.20:8443", "BCDFGHJK")
    path, size = qr_path(made)
    assert squares_of(path, size) == made
    assert not any(made[0])
