# SPDX-License-Identifier: Apache-2.0
"""What Qt has to say goes where the program's own log goes."""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("qt")

UNREACHABLE = 2
"""The exit status where the display cannot be reached: bad input, as elsewhere."""

_NO_PLATFORM = "no Qt platform plugin could be initialized"

_MISSING = "QString::arg: Argument missing: "

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def looking_for_display() -> Iterator[None]:
    """While Qt opens the display: one that cannot be reached is one line and the end.

    Qt would give advice on packages and abort, which nothing in Python can catch.
    From then on each message of Qt is a line of the logger ``qt``.
    """
    held: list[tuple[QtMsgType, str]] = []

    def hold(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            held.append((kind, message))
        elif _NO_PLATFORM in message:
            why = held[0][1] if held else message.splitlines()[0]
            sys.stderr.write(f"allyship-kiosk: {why}; is it on, and may this user open it?\n")
            sys.stderr.flush()
            os._exit(UNREACHABLE)
        else:
            _pass_on(kind, context, message)

    qInstallMessageHandler(hold)
    try:
        yield
    finally:
        qInstallMessageHandler(_pass_on)
        for kind, message in held:
            _log.log(_LEVELS.get(kind, logging.WARNING), "%s", without_values(message))


def without_values(message: str) -> str:
    """What Qt says of a text that has no place for a value, without both.

    They may be a match sign and a place, and no log names those.
    """
    return _MISSING.rstrip(": ") if message.startswith(_MISSING) else message


def _pass_on(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", without_values(message))
