# SPDX-License-Identifier: Apache-2.0
"""A QR code as a picture made of squares: dark or light, row by row.  Made here, by nobody else."""

import re
from io import BytesIO

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


def code_fault(says: str) -> tuple[str, str] | None:
    """What was expected and what came, where no card may have a code that says this.

    A camera that reads it offers to go there: an address that people can read beside it.
    """
    if not re.fullmatch(r"(https://|mailto:|tel:)[\x21-\x7e]+", says):
        return "https://..., mailto:... or tel:... without spaces", says
    return None


def code_png(says: str) -> bytes:
    """The code of a card as a PNG, a pixel a square, with its quiet zone; black on white."""
    import segno

    file = BytesIO()
    segno.make(says, error="m", micro=False).save(file, kind="png", scale=1, border=QUIET)
    return file.getvalue()


def code_words(says: str) -> str:
    """What stands below the code, for whoever has no camera: the address without its scheme."""
    return re.sub(r"^(https://(www\.)?|mailto:|tel:)", "", says).rstrip("/")
