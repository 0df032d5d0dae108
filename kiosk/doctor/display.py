# SPDX-License-Identifier: Apache-2.0
"""What Qt finds on this machine: screens, fonts, loudspeakers.  The only Qt of this room.

Runs as a process of its own (``python -m kiosk.doctor.display WHAT``), since Qt ends the
whole process where a display is missing.
"""

import json
import sys


def main(what: str) -> None:
    """Print what is there as one line of JSON; ``what``: screens, fonts, sound or voices."""
    print(
        json.dumps(
            {"screens": _screens, "fonts": _fonts, "sound": _sound, "voices": _voices}[what]()
        )
    )


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


def _voices() -> object:
    """The languages that a voice speaks; none where nothing would be heard."""
    from PySide6.QtCore import QCoreApplication

    from kiosk.shell.voice_process import Spoken, sounding_engine

    application = QCoreApplication([])
    engine = sounding_engine()
    languages = Spoken(engine, 0, lambda _: None).languages() if engine else []
    del application
    return {"languages": languages}


if __name__ == "__main__":
    main(sys.argv[1])
