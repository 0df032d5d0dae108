# SPDX-License-Identifier: Apache-2.0
"""The displays of this machine: which one is meant, and the panel behind it."""

import logging

from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.shell.pixels import Panel

_log = logging.getLogger("window")


class NoDisplayError(Exception):
    """The display that was named is not there; the message lists those that are."""


def find_screen(name: str, *, strict: bool = True) -> QScreen:
    """The display of that name, the first where none is named.

    A name that is not there raises NoDisplayError, or is only said where not ``strict``.
    """
    screens = QGuiApplication.screens()
    if not name:
        return QGuiApplication.primaryScreen()
    for screen in screens:
        if screen.name() == name:
            return screen
    known = ", ".join(sorted(screen.name() for screen in screens)) or "none"
    why = f"there is no display {name}; there are: {known}"
    if strict:
        raise NoDisplayError(why)
    _log.warning("%s", why)
    return QGuiApplication.primaryScreen()


def panel_of(screen: QScreen, windowed: tuple[int, int] | None) -> Panel:
    """The panel behind a screen; a window is taken for a panel of its own size."""
    if windowed:
        return Panel(*windowed)
    size, millimetres = screen.geometry().size(), screen.physicalSize()
    return Panel(size.width(), size.height(), millimetres.width(), millimetres.height())
