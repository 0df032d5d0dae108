# SPDX-License-Identifier: Apache-2.0
"""What is wrong with what a window shows: measured rectangles, to the pixel, no opinion."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, zip_longest
from math import hypot

from PySide6.QtCore import QRectF

from tests.looks.seen import TOLERANCE, Seen, Words, overlap

SMALLEST_CAPITAL_MM = 4.8
"""Row A4."""

TARGET_MM, HELP_MM, APART_MM, CLEAR_MM = 20, 30, 3, 20
"""Rows B1, B2 and B3."""

_ID = re.compile(r"(access|band|card|clean|rest|sign|speech|venue|visit)\.[a-z_.0-9]+")
_GAP = re.compile(r"%\d")


@dataclass(frozen=True, slots=True)
class Fault:
    """``kind``: one word.  ``text``: the beginning of what is concerned."""

    kind: str
    text: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: “{_short(self.text)}” {self.what}"


def faults(seen: Seen, px_per_mm: float) -> list[Fault]:
    """Everything that is wrong with what is seen."""
    return [
        *(fault for one in seen.texts for fault in _of_text(one, px_per_mm)),
        *_overlapping_texts(seen.texts),
        *(fault for one in seen.texts for fault in _beside(one, seen)),
        *_of_controls(seen, px_per_mm),
    ]


def on_no_page(pages: Sequence[Seen]) -> Iterator[Fault]:
    """Lines that are set, and shown on none of the pages of a scene."""
    lines: dict[str, list[bool]] = {}
    for one in (text for page in pages for text in page.texts):
        now = [line in one.here for line in one.ink]
        before = lines.get(one.text, [])
        lines[one.text] = [a or b for a, b in zip_longest(now, before, fillvalue=False)]
    for text, shown in lines.items():
        if not all(shown):
            yield Fault("unseen", text, f"{shown.count(False)} lines are on no page")


def _of_text(one: Words, px_per_mm: float) -> Iterator[Fault]:
    if _ID.search(one.text) or _GAP.search(one.text):
        yield Fault("raw", one.text, "is an id or has a gap")
    if one.truncated:
        yield Fault("clipped", one.text, "is truncated")
    if (most := max((beyond(line, one.clip) for line in one.here), default=0.0)) > TOLERANCE:
        yield Fault("clipped", one.text, f"leaves where it is drawn by {most:.0f} px")
    yield from _of_type(one, px_per_mm)


def _of_type(one: Words, px_per_mm: float) -> Iterator[Fault]:
    """How a text is set, wherever it stands."""
    found = one.setting
    if found.missing:
        yield Fault("glyph", one.text, f"lacks {found.missing} glyphs in {one.face.family}")
    if one.lines != len(found.lines):
        yield Fault("unmeasured", one.text, f"{one.lines} lines, here {len(found.lines)}")
    for word in found.broken:
        yield Fault("broken", one.text, f"cuts {word} in two")
    if found.capital < SMALLEST_CAPITAL_MM * px_per_mm - TOLERANCE:
        yield Fault("small", one.text, f"capitals of {found.capital / px_per_mm:.1f} mm")
    for upper, lower in pairwise(one.here):
        if (common := overlap(upper, lower)) > one.face.pixels / 8:
            yield Fault("lines", one.text, f"has lines that share {common:.0f} px")


def _overlapping_texts(texts: tuple[Words, ...]) -> Iterator[Fault]:
    for one, other in combinations(texts, 2):
        common = max((overlap(a, b) for a in one.here for b in other.here), default=0.0)
        if common > TOLERANCE:
            yield Fault("overlap", one.text, f"over “{_short(other.text)}” by {common:.0f} px")


def _beside(one: Words, seen: Seen) -> Iterator[Fault]:
    """A text lies within its own control and touches no other one, nor any icon."""
    for index, control in seen.controls.items():
        if index == one.control:
            out = max((beyond(line, control.rect) for line in one.here), default=0.0)
            # A link has no edge: its letters may overhang their own width, as letters do.
            if out > (one.face.pixels / 8 if control.type == "QuietLink" else TOLERANCE):
                yield Fault("outside", one.text, f"leaves its {control.type} by {out:.0f} px")
            continue
        common = max((overlap(line, control.rect) for line in one.here), default=0.0)
        if common > TOLERANCE:
            over = f"over “{_short(control.text)}” by {common:.0f} px"
            yield Fault("overlap", one.text, over)
    for mark in seen.marks:
        common = max((overlap(line, mark.rect) for line in one.here), default=0.0)
        if common > TOLERANCE:
            yield Fault("overlap", one.text, f"over the icon {mark.text} by {common:.0f} px")


def _of_controls(seen: Seen, px_per_mm: float) -> Iterator[Fault]:
    for one in seen.controls.values():
        if not one.text:
            yield Fault("nameless", one.type, "has no name")
        if (most := beyond(one.rect, one.clip)) > TOLERANCE:
            yield Fault("clipped", one.text, f"leaves where it is drawn by {most:.0f} px")
        least = HELP_MM if one.type == "HelpButton" else TARGET_MM
        short = min(one.rect.width(), one.rect.height())
        if short < least * px_per_mm - TOLERANCE:
            yield Fault("small", one.text, f"is {short / px_per_mm:.1f} mm")
    for one, other in combinations(seen.controls.values(), 2):
        if overlap(one.rect, other.rect) > TOLERANCE:
            yield Fault("overlap", one.text, f"over “{_short(other.text)}”")
            continue
        least = CLEAR_MM if "HelpButton" in (one.type, other.type) else APART_MM
        if (between := apart(one.rect, other.rect)) < least * px_per_mm - TOLERANCE:
            near = f"is {between / px_per_mm:.1f} mm from “{_short(other.text)}”"
            yield Fault("near", one.text, near)


def beyond(inner: QRectF, outer: QRectF) -> float:
    """How far ``inner`` reaches out of ``outer``, in pixels."""
    return max(
        outer.left() - inner.left(),
        outer.top() - inner.top(),
        inner.right() - outer.right(),
        inner.bottom() - outer.bottom(),
    )


def apart(one: QRectF, other: QRectF) -> float:
    """Pixels between two rectangles; 0 where they touch or overlap."""
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return hypot(across, down)


def _short(text: str) -> str:
    return text if len(text) < 32 else f"{text[:30]}…"
