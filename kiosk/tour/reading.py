# SPDX-License-Identifier: Apache-2.0
"""What a window says to a screen reader, for who goes by names; accessibility must be active."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.reading import interfaces

__all__ = ["find", "interfaces", "said"]


def said(window: QQuickWindow) -> list[str]:
    """Every visible accessible name in reading order."""
    return [name for one in interfaces(window) if (name := one.text(QAccessible.Text.Name))]


def find(window: QQuickWindow, name: str) -> QAccessibleInterface | None:
    """The first visible control or text whose name begins with ``name``."""
    named = (one for one in interfaces(window) if one.text(QAccessible.Text.Name).startswith(name))
    return next(named, None)
