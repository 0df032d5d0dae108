# SPDX-License-Identifier: Apache-2.0
"""What a window says to a screen reader, read from the window and not from its model."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

_CONTROLS = (QAccessible.Role.Button, QAccessible.Role.Link, QAccessible.Role.Slider)


def said(window: QQuickWindow) -> list[str]:
    """Every visible accessible name in reading order; accessibility must be active."""
    return [name for one in interfaces(window) if (name := one.text(QAccessible.Text.Name))]


def interfaces(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """The visible part of the window's accessibility tree, the window itself left out."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _below(root)


def find(window: QQuickWindow, name: str) -> QAccessibleInterface | None:
    """What is named so, else what begins so; of two a control, of two controls the first."""
    named = [one for one in interfaces(window) if one.text(QAccessible.Text.Name).startswith(name)]
    return min(named, key=lambda one: _distance(one, name), default=None)


def _distance(one: QAccessibleInterface, name: str) -> tuple[bool, bool]:
    return one.text(QAccessible.Text.Name) != name, one.role() not in _CONTROLS


def _below(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(parent.childCount()):
        child = _child(parent, index)
        if child is not None and not child.state().invisible:
            yield child
            yield from _below(child)


def _child(parent: QAccessibleInterface, index: int) -> QAccessibleInterface | None:
    # Qt may answer None here, which its stubs do not say.
    return parent.child(index)
