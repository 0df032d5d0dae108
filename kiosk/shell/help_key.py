# SPDX-License-Identifier: Apache-2.0
"""Makes a key the help button: a big USB button, which a blind person finds by touch."""

import logging
from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtQuick import QQuickWindow

_log = logging.getLogger("window")


def watch_help_key(window: QQuickWindow, name: str, on_press: Callable[[], None]) -> None:
    """``name`` as Qt writes keys, "F13"; empty for none.  A name that is no key is only said."""
    keys = QKeySequence(name)
    if not keys.toString():
        if name:
            _log.warning("keys.help: %s is no key", name)
        return
    shortcut = QShortcut(keys, window)
    # A button that is held down is one press.
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(on_press)
