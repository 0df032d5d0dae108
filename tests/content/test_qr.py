# SPDX-License-Identifier: Apache-2.0
"""The QR code as squares."""

from kiosk.content.qr import QUIET, pairing_address, pairing_qr


def test_the_code_stands_behind_the_address_where_no_server_sees_it() -> None:
    assert (
        pairing_address("https://192.0.2.7:8443/", "BCDFGHJK") == "https://192.0.2.7:8443/#BCDFGHJK"
    )


def test_it_is_a_square_with_three_eyes_and_light_around() -> None:
    picture = pairing_qr("https://192.0.2.7:8443", "BCDFGHJK")
    size = len(picture)
    assert {len(row) for row in picture} == {size}
    assert not any(any(row) for row in (*picture[:QUIET], *picture[-QUIET:]))
    assert not any(any(row[:QUIET]) or any(row[-QUIET:]) for row in picture)
    first, last = QUIET, size - QUIET
    for top, left in ((first, first), (first, last - 7), (last - 7, first)):
        assert all(picture[top][left : left + 7])
        assert all(picture[top + 6][left : left + 7])
        assert picture[top + 1][left : left + 7] == (True, *([False] * 5), True)


def test_another_code_is_another_picture() -> None:
    assert pairing_qr("https://a:1", "BCDFGHJK") != pairing_qr("https://a:1", "BCDFGHJL")
