# SPDX-License-Identifier: Apache-2.0
"""What a window says to a screen reader, for who goes by names; accessibility must be active."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.reading import interfaces

__all__ = ["find", "interfaces", "said"]

_CONTROLS = (QAccessible.Role.Button, QAccessible.Role.Link, QAccessible.Role.Slider)


def said(window: QQuickWindow) -> list[str]:
    """Every visible accessible name in reading order."""
    return [name for one in interfaces(window) if (name := one.text(QAccessible.Text.Name))]


def find(window: QQuickWindow, name: str) -> QAccessibleInterface | None:
    """What is named so, else what begins so; of two a control, of two controls the first."""
    named = [one for one in interfaces(window) if one.text(QAccessible.Text.Name).startswith(name)]
    return min(named, key=lambda one: _distance(one, name), default=None)


def _distance(one: QAccessibleInterface, name: str) -> tuple[bool, bool]:
    return one.text(QAccessible.Text.Name) != name, one.role() not in _CONTROLS
