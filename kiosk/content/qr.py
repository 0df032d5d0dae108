# SPDX-License-Identifier: Apache-2.0
"""A QR code as a picture made of squares: dark or light, row by row."""

QUIET = 4
"""Light squares around the code, without which a camera does not find it."""


def pairing_address(address: str, code: str) -> str:
    """What a phone opens to be paired.

    The code stands behind the #, which no browser sends anywhere; the page's script takes it.
    """
    return f"{address.rstrip('/')}/#{code}"


def pairing_qr(address: str, code: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code of ``pairing_address`` with its quiet zone; True is dark."""
    import segno

    made = segno.make(pairing_address(address, code), error="m", micro=False)
    return tuple(tuple(bool(square) for square in row) for row in made.matrix_iter(border=QUIET))
