# SPDX-License-Identifier: Apache-2.0
"""What a window says to a screen reader, read from the window and not from its model."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow


def interfaces(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """The visible part of the window's accessibility tree, the window itself left out."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _below(root)


def texts(window: QQuickWindow) -> Iterator[str]:
    """Each visible name and description in reading order, without what is only announced."""
    for one in interfaces(window):
        if one.role() != QAccessible.Role.AlertMessage:
            yield one.text(QAccessible.Text.Name)
            yield one.text(QAccessible.Text.Description)


def _below(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(parent.childCount()):
        child = _child(parent, index)
        if child is not None and not child.state().invisible:
            yield child
            yield from _below(child)


def _child(parent: QAccessibleInterface, index: int) -> QAccessibleInterface | None:
    # Qt may answer None here, which its stubs do not say.
    return parent.child(index)
