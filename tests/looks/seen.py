# SPDX-License-Identifier: Apache-2.0
"""What a window shows at this moment: its texts, controls and icons, each with its rectangle."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QJSValue, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from tests.looks.ink import Setting, Type, set_text

TOLERANCE = 1.0
"""Pixels.  Letters are drawn on whole pixels; what is measured here is not rounded."""

_WALK = Path(__file__).with_name("walk.mjs")
_LEFT = {Qt.AlignmentFlag.AlignRight.value: 1.0, Qt.AlignmentFlag.AlignHCenter.value: 0.5}
_TOP = {Qt.AlignmentFlag.AlignBottom.value: 1.0, Qt.AlignmentFlag.AlignVCenter.value: 0.5}


@dataclass(frozen=True, slots=True)
class Thing:
    """``type``: its QML type.  ``clip``: where its parents let it be drawn.

    ``control``: the index of the control that it is part of, or -1.
    """

    type: str
    text: str
    rect: QRectF
    clip: QRectF
    control: int
    focus: bool = False

    @property
    def shown(self) -> bool:
        """On this page, or on one that is turned away."""
        return overlap(self.rect, self.clip) > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Thing):
    """A text; ``rect`` is its item, ``ink`` the letters of each line, on whichever page."""

    ink: tuple[QRectF, ...]
    setting: Setting
    face: Type
    lines: int
    truncated: bool = False

    @property
    def here(self) -> tuple[QRectF, ...]:
        """The letters on this page."""
        return tuple(line for line in self.ink if overlap(line, self.clip) > TOLERANCE)


@dataclass(frozen=True, slots=True)
class Seen:
    """All of one page.  Controls by the index by which their parts name them."""

    texts: tuple[Words, ...]
    controls: dict[int, Thing]
    marks: tuple[Thing, ...]

    def help(self) -> Thing:
        return next(one for one in self.controls.values() if one.type == "HelpButton")


class Eye:
    """Looks at the windows of one engine."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._walk: QJSValue = engine.importModule(str(_WALK)).property("walk")

    def look(self, window: QQuickWindow) -> Seen:
        content = window.contentItem()
        QQmlEngine.setObjectOwnership(content, QQmlEngine.ObjectOwnership.CppOwnership)
        found = self._walk.call([self._engine.newQObject(content)])
        if found.isError():
            raise RuntimeError(found.toString())
        return _seen(msgspec.json.decode(found.toString()))


def _seen(found: Sequence[dict[str, Any]]) -> Seen:
    return Seen(
        tuple(_words(one) for one in found if one["kind"] == "text"),
        {
            index: _thing(one)
            for index, one in enumerate(found)
            if one["kind"] == "control" and one["enabled"] and _thing(one).shown
        },
        tuple(_thing(one) for one in found if one["kind"] == "mark" and _thing(one).shown),
    )


def _thing(one: dict[str, Any]) -> Thing:
    focus = one.get("focus", False)
    place, clip = QRectF(*one["place"]), QRectF(*one["clip"])
    return Thing(one["type"], one["text"], place, clip, one["control"], focus)


def _words(one: dict[str, Any]) -> Words:
    rect = QRectF(*one["place"])
    face = Type(one["family"], one["pixels"], one["bold"], tuple(one["spacing"]), one["weight"])
    found = set_text(one["text"], face, rect.width(), one["wrap"])
    return Words(
        one["type"], one["text"], rect, QRectF(*one["clip"]), one["control"],
        ink=tuple(_ink(rect, found, one)),
        setting=found,
        face=face,
        lines=one["lines"],
        truncated=one["truncated"],
    )  # fmt: skip


def _ink(rect: QRectF, found: Setting, one: dict[str, Any]) -> list[QRectF]:
    spare = rect.height() - one["painted"][1]
    top = rect.top() + spare * _TOP.get(one["down"], 0.0)
    side = _LEFT.get(one["across"], 0.0)
    rects = []
    for line in found.lines:
        left = rect.left() + (rect.width() - line.wide) * side
        rects.append(line.ink.translated(left, top))
        top += line.high * one["line"]
    return [one for one in rects if not one.isEmpty()]


def overlap(one: QRectF, other: QRectF) -> float:
    """The shorter side of what two rectangles share, in pixels."""
    common = one.intersected(other)
    return min(common.width(), common.height())
