# SPDX-License-Identifier: Apache-2.0
"""Counts flashes as WCAG 2.3.1 defines them, over frames of a window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

CELLS = (6, 4)
"""Columns and rows; a cell is a quarter of the area from which WCAG counts a flash."""

CHANGE, BRIGHT = 0.1, 0.8
"""Of relative luminance: what counts as a change, and from where both sides are too bright."""


def luminances(frame: QImage) -> list[float]:
    """Relative luminance of each cell, 0 to 1."""
    small = frame.scaled(
        CELLS[0],
        CELLS[1],
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    colours = (small.pixelColor(x, y) for y in range(CELLS[1]) for x in range(CELLS[0]))
    return [
        0.2126 * _linear(one.redF())
        + 0.7152 * _linear(one.greenF())
        + 0.0722 * _linear(one.blueF())
        for one in colours
    ]


def flashes(frames: Sequence[Sequence[float]]) -> int:
    """The most pairs of opposing changes that any cell goes through."""
    return max(_opposing(cell) // 2 for cell in zip(*frames, strict=True))


def _opposing(values: Sequence[float]) -> int:
    """Changes between turning points, each against the one before it."""
    changes, low, high, rising = 0, values[0], values[0], 0
    for value in values:
        low, high = min(low, value), max(high, value)
        if rising <= 0 and value - low >= CHANGE and low < BRIGHT:
            changes, rising, high = changes + 1, 1, value
            low = value
        elif rising >= 0 and high - value >= CHANGE and value < BRIGHT:
            changes, rising, low = changes + 1, -1, value
            high = value
        elif rising > 0:
            low = high
        elif rising < 0:
            high = low
    return changes


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
