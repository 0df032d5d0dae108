# SPDX-License-Identifier: Apache-2.0
"""What Qt finds on this machine: screens, fonts, loudspeakers.  The only Qt of this room.

Runs as a process of its own (``python -m kiosk.doctor.display WHAT``), since Qt ends the
whole process where a display is missing.
"""

import json
import sys


def main(what: str) -> None:
    """Print what is there as one line of JSON; ``what``: screens, fonts or sound."""
    print(json.dumps({"screens": _screens, "fonts": _fonts, "sound": _sound}[what]()))


def _screens() -> object:
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    found = [
        {
            "name": screen.name(),
            "size": [screen.size().width(), screen.size().height()],
            "mm": [screen.physicalSize().width(), screen.physicalSize().height()],
        }
        for screen in application.screens()
    ]
    return {"platform": application.platformName(), "screens": found}


def _fonts() -> object:
    """The families that the program brings, and the height of a capital in hundredths of an em."""
    from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

    from kiosk.content.languages import LANGUAGES
    from kiosk.shell.fonts import TYPEFACE, has_face, register_first

    application = QGuiApplication([])
    families = list(register_first())
    font = QFont(TYPEFACE)
    font.setPixelSize(1000)
    cap = QFontMetricsF(font).capHeight() / 10
    boxes = [one.code for one in LANGUAGES if not has_face(one.code)]
    del application
    return {"families": families, "typeface": TYPEFACE, "cap": cap, "boxes": boxes}


def _sound() -> object:
    """None where Qt's sound does not load."""
    from PySide6.QtGui import QGuiApplication

    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        return {"why": str(error)}
    application = QGuiApplication([])
    found = [device.description() for device in QMediaDevices.audioOutputs()]
    del application
    return {"outputs": found}


if __name__ == "__main__":
    main(sys.argv[1])
