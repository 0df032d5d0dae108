# SPDX-License-Identifier: Apache-2.0
"""A voice that keeps what it was asked to say, for whoever holds it against the screen."""

from dataclasses import dataclass

from kiosk.speech.voice import Ended, Found


@dataclass(frozen=True, slots=True)
class Uttered:
    """``text``: None where the voice was stopped."""

    text: str | None
    language: str = ""
    loudness: float = 0.0


class Recorder:
    """Speaks ``languages``, a text at a time, each as long as the test wants."""

    def __init__(self, *languages: str) -> None:
        self.languages = frozenset(languages)
        self.log: list[Uttered] = []
        self._sounding = False
        self.begun = self.rested = 0

    def begin(self, found: Found, ended: Ended) -> None:
        self.begun += 1
        self._found, self._ended = found, ended
        found(self.languages)

    def say(self, text: str, language: str, loudness: float) -> None:
        assert not self._sounding, "two texts at once"
        self._sounding = True
        self.log.append(Uttered(text, language, loudness))

    def stop(self) -> None:
        self._sounding = False
        self.log.append(Uttered(None))

    def rest(self) -> None:
        self.rested += 1

    def die(self) -> None:
        self._sounding = False
        self._found(frozenset())

    def finish(self, most: int = 1_000) -> None:
        """Say to its end what is being said, and what follows."""
        for _ in range(most):
            if not self._sounding:
                return
            self._sounding = False
            self._ended()

    def speaks(self) -> bool:
        return self._sounding

    def texts(self) -> list[str]:
        return [one.text for one in self.log if one.text is not None]
