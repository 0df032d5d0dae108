# SPDX-License-Identifier: Apache-2.0
"""Says the screen that is up to a visitor who asked for it, and falls silent when they act.

Silent by default.  What belongs to the help flow is said through private headphones, or after
the visitor has chosen to have it read aloud: EN 301 549 5.1.3.9.
"""

from collections.abc import Callable
from dataclasses import replace

from kiosk.speech.screen import Screen, same, to_say
from kiosk.speech.voice import NO_VOICE, NONE, Voice
from kiosk.speech.volume import LOUDNESS, USUAL


class Speaker:
    """``private``: only the visitor can hear it, as the venue has set.

    ``changed`` is called when any of ``busy``, ``asking``, ``notice`` may have changed; ``look``
    before it begins, for a ``show`` of what is up.
    """

    def __init__(self, voice: Voice, *, private: bool = False) -> None:
        self.changed: Callable[[], None] = lambda: None
        self.look: Callable[[], None] = lambda: None
        self.on = self._chosen = self._sounding = self._cut = self._acted = False
        self.volume = USUAL
        self._voice = voice
        self._private = private
        self._languages: frozenset[str] | None = None
        self._screen = Screen()
        self._queue: list[str] = []

    @property
    def notice(self) -> str:
        """Why nothing is said, as a text id; empty while something can be."""
        if not self.on or self._languages is None or self._screen.language in self._languages:
            return ""
        return NO_VOICE if self._languages else NONE

    @property
    def asking(self) -> bool:
        """Whether the visitor has first to choose who may hear this."""
        hidden = self._screen.confidential and not self._private and not self._chosen
        return self.on and hidden and not self.notice

    @property
    def busy(self) -> bool:
        """Being said, or about to be as soon as a voice is found."""
        may = self.on and not self.asking and not self.notice
        return may and bool(self._queue) and (self._sounding or self._languages is None)

    @property
    def was_busy(self) -> bool:
        """What a touch on the switch means: its first moment has silenced the voice already."""
        return self.busy or self._cut

    def wish(self, *, on: bool) -> None:
        """Begin, or go on with the sentence that was stopped; or stop there."""
        if on == self.on:
            return
        if on:
            self.look()
        self.on, self._cut = on, False
        self._hush()
        self._queue = self._queue or list(self._screen.texts)
        if on:
            self._voice.begin(self.found, self.ended)
            self._go_on()
        self.changed()

    def act(self) -> None:
        """Any touch, key or action stops the voice."""
        self._cut, self._acted = self.busy, True
        self._hush()
        self.changed()

    def aloud(self) -> None:
        """The visitor has chosen that people near them may hear the help flow too.

        It begins with the next ``show``: the question gives its place back to other words.
        """
        self._chosen = self._acted = True
        self._queue = []
        self._screen = replace(self._screen, texts=())
        self.changed()

    def again(self) -> None:
        """The whole screen from its beginning."""
        self._queue = []
        self.turn(self.volume)

    def turn(self, step: int) -> None:
        """To this step of the volume; the sentence that was stopped is said again, else all."""
        self.volume, self._cut = step, False
        self._hush()
        self._queue = self._queue or list(self._screen.texts)
        self._go_on()
        self.changed()

    def over(self) -> None:
        """The visit is over: silent, and nothing of it is left for the next one."""
        if not (self.on or self._chosen or self._queue or self._languages is not None):
            return
        self._hush()
        self.on = self._chosen = self._cut = self._acted = False
        self._queue, self._languages, self.volume = [], None, USUAL
        self._voice.rest()
        self.changed()

    def show(self, screen: Screen) -> None:
        """``screen`` is up; whatever the visitor did last has brought it up."""
        before, self._screen = self._screen, screen
        if same(before, screen):
            return
        acted, self._acted = self._acted, False
        words = to_say(screen, before, self._queue, acted=acted)
        if words is not None:
            self._hush()
            self._queue = words if self.on else []
            self._go_on()
        self.changed()

    def found(self, languages: frozenset[str]) -> None:
        """The voice speaks these languages; none of them: it cannot speak."""
        self._languages = languages
        self._sounding = False
        self._go_on()
        self.changed()

    def ended(self) -> None:
        """One text was said."""
        if self._sounding:
            self._sounding = False
            self._queue = self._queue[1:]
            self._go_on()
            self.changed()

    def _go_on(self) -> None:
        may = self.on and not self.asking and not self.notice
        if may and self._languages and self._queue and not self._sounding:
            self._sounding = True
            self._voice.say(self._queue[0], self._screen.language, LOUDNESS[self.volume])

    def _hush(self) -> None:
        if self._sounding:
            self._sounding = False
            self._voice.stop()
