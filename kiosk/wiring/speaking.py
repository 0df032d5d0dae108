# SPDX-License-Identifier: Apache-2.0
"""Shows the speaker what is on the window, while somebody listens."""

from PySide6.QtCore import QObject, QTimer, Slot, qtTrId
from PySide6.QtQuick import QQuickWindow

from kiosk.attendee.speech_view import SpeechView
from kiosk.attendee.view import Attendee
from kiosk.attendee.visit_view import Visit
from kiosk.shell.reading import texts
from kiosk.speech.screen import Screen, without_doubles
from kiosk.wiring.tongue import say

_STILL_MS = 120
"""A screen is read once nothing has moved on it for so long."""

_AWAKE_MS = 5_000
"""Speech keeps a visit alive as touches do."""

OF_THE_VOICE = (
    "access.listen",
    "speech.again",
    "speech.stop",
    "speech.aloud",
    "speech.aloud_heading",
    "speech.aloud_line",
    "speech.silent",
    "speech.none",
    "speech.no_voice",
)
"""Texts on the voice itself, which change as it speaks: they make no new screen."""


class Speaking(QObject):
    """Looks after a frame that is the last for a while; where nobody listens it does nothing."""

    def __init__(
        self, window: QQuickWindow, attendee: Attendee, visit: Visit, speech: SpeechView
    ) -> None:
        super().__init__(window)
        self._window = window
        self._attendee = attendee
        self._visit = visit
        self._speech = speech
        self._speaker = speech.speaker
        self._speaker.look = self.look
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self.look)
        self._awake = QTimer(self, interval=_AWAKE_MS)
        self._awake.timeout.connect(self._keep_awake)
        self._looking = False
        speech.speechChanged.connect(self._follow)

    def look(self) -> None:
        """What stands on the window now is what may be said."""
        self._speaker.show(self.screen())

    def screen(self) -> Screen:
        """What is visible; nothing of the staff's side, which no visitor listens to."""
        language = self._speech.language
        if self._attendee.property("staffOpen"):
            return Screen((), language)
        silent = {qtTrId(one) for one in OF_THE_VOICE} | {self._volume()}
        seen = (text for text in texts(self._window) if text not in silent)
        return Screen(without_doubles(seen), language, self._in_help_flow())

    def _volume(self) -> str:
        of = (self._speech.property("volume"), self._speech.property("volumes"))
        return say("speech.volume", *map(str, of))

    def _in_help_flow(self) -> bool:
        shown = self._visit.props
        return shown.screen == "status" or shown.pending or shown.tap_again

    def _follow(self) -> None:
        if self._speaker.on and not self._looking:
            self._window.frameSwapped.connect(self._drawn)
        elif self._looking and not self._speaker.on:
            self._window.frameSwapped.disconnect(self._drawn)
            self._still.stop()
        self._looking = self._speaker.on
        if self._speaker.busy != self._awake.isActive():
            (self._awake.start if self._speaker.busy else self._awake.stop)()

    @Slot()
    def _drawn(self) -> None:
        self._still.start()

    def _keep_awake(self) -> None:
        """While it speaks nobody has left; a question whether somebody is there stays one."""
        if not self._visit.props.question:
            self._visit.stillHere()
