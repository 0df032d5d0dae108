# SPDX-License-Identifier: Apache-2.0
"""A QR code as one filled SVG path, a unit a square, for Qt to draw at any size."""

from collections.abc import Iterator, Sequence
from itertools import groupby


def qr_path(squares: Sequence[Sequence[bool]]) -> tuple[str, int]:
    """The path, and how many units it is wide and high; True is dark."""
    return "".join(_bars(squares)), len(squares)


def _bars(squares: Sequence[Sequence[bool]]) -> Iterator[str]:
    """Dark squares side by side are one bar: between two of them a hairline would shine through."""
    for y, row in enumerate(squares):
        for dark, run in groupby(range(len(row)), key=row.__getitem__):
            at = list(run)
            if dark:
                yield f"M{at[0]} {y}h{len(at)}v1h-{len(at)}z"
