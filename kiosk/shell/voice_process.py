# SPDX-License-Identifier: Apache-2.0
"""Qt's text to speech in a process of its own: ``python -m kiosk.shell.voice_process``.

A broken speech dispatcher hangs the making of an engine for a minute, and a window must not
hang; so this is started, asked and ended from outside.  An order a line on stdin, a word a line
on stdout, both JSON: ``["say", number, text, language, loudness]``, ``["stop"]``; ``["found",
languages]``, ``["ended", number]``.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSocketNotifier

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

GIVE_UP_S = 30
MOCK = "mock"
"""Qt's engine for tests: it says nothing and claims that it does."""

Tell = Callable[[list[object]], None]


def engines(available: Iterable[str]) -> tuple[str, ...]:
    """Those that make a sound, in Qt's order."""
    return tuple(name for name in available if name != MOCK)


class Spoken(QObject):
    """One engine.  ``volume``: the usual one, 0 to 1; how loud it is, each text says anew."""

    def __init__(self, engine: "QTextToSpeech", volume: float, tell: Tell) -> None:
        super().__init__()
        self._engine = engine
        self._state = type(engine).State
        self._volume = volume
        self._tell = tell
        self._number = 0
        self._begun = False
        engine.stateChanged.connect(self._follow)

    def languages(self) -> list[str]:
        """None unless the engine is ready: one that is broken lists voices as well."""
        if self._engine.state() != self._state.Ready:
            return []
        codes = {_code(locale) for locale in self._engine.availableLocales()}
        return sorted(codes - {"C"})

    def say(self, number: int, text: str, language: str, loudness: float = 1) -> None:
        """``number`` is told when it was said; a language without a voice is never said wrongly."""
        self.stop()
        locales = self._engine.availableLocales()
        found = next((one for one in locales if _code(one) == language), None)
        if found is None:
            self._tell(["ended", number])
            return
        self._number = number
        self._engine.setLocale(found)
        self._engine.setVolume(min(1.0, self._volume * loudness))
        self._engine.say(text)

    def stop(self) -> None:
        self._number, self._begun = 0, False
        self._engine.stop()

    def _follow(self, state: "QTextToSpeech.State") -> None:
        if state == self._state.Error:
            self._tell(["found", []])
        elif state == self._state.Speaking:
            self._begun = self._number > 0
        elif state == self._state.Ready and self._begun:
            number, self._number, self._begun = self._number, 0, False
            self._tell(["ended", number])


class Orders(QObject):
    """Reads stdin; the process ends with it."""

    def __init__(self, spoken: Spoken) -> None:
        super().__init__()
        self._spoken = spoken
        self._rest = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        come = os.read(0, 65536)
        if not come:
            QCoreApplication.quit()
        *whole, self._rest = (self._rest + come).split(b"\n")
        for line in whole:
            self._do(json.loads(line))

    def _do(self, order: Sequence[Any]) -> None:
        if order[0] == "say":
            self._spoken.say(*order[1:])
        else:
            self._spoken.stop()


def main(volume: float) -> int:
    """Until stdin is closed; the exit status."""
    application = QCoreApplication([])
    signal.alarm(GIVE_UP_S)  # Ends it also where Qt waits for ever and the window has gone.
    engine = sounding_engine()
    signal.alarm(0)
    if engine is None:
        _tell(["found", []])
        return 0
    spoken = Spoken(engine, volume, _tell)
    orders = Orders(spoken)
    _tell(["found", spoken.languages()])
    status = application.exec()
    del orders
    return status


def sounding_engine() -> "QTextToSpeech | None":
    """None where none would be heard; may take a minute where the dispatcher is broken."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:  # The library of the sound server is missing.
        return None
    made = (QTextToSpeech(name) for name in engines(QTextToSpeech.availableEngines()))
    return next((one for one in made if one.state() == QTextToSpeech.State.Ready), None)


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def _tell(word: list[object]) -> None:
    print(json.dumps(word), flush=True)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
