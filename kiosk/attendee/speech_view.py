# SPDX-License-Identifier: Apache-2.0
"""Reading aloud as QML sees it: what its switch says, the question before it, why it is silent."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attendee.comfort_view import ComfortView
from kiosk.shell.qml_types import Property, QmlUncreatable
from kiosk.speech.speaker import Speaker
from kiosk.speech.voice import NoVoice
from kiosk.speech.volume import LOUDNESS, after, changed

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by wiring")
class SpeechView(QObject):
    """``speaker`` follows the visitor's comfort; wiring shows it the screens."""

    speechChanged = Signal()

    def __init__(
        self,
        comfort: ComfortView,
        speaker: Speaker | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.speaker = speaker or Speaker(NoVoice())
        self._comfort = comfort
        self.speaker.changed = self.speechChanged.emit
        comfort.rested.connect(self.speaker.over)
        comfort.changed.connect(self._follow)

    @property
    def language(self) -> str:
        """The screen's."""
        return self._comfort.comfort.language

    @Property(str, notify=speechChanged)
    def label(self) -> str:
        """The text id of what a tap on the switch does."""
        if self.speaker.was_busy:
            return "speech.stop"
        waits = self.speaker.asking or self.speaker.notice
        return "speech.again" if self.speaker.on and not waits else "access.listen"

    @Property(bool, notify=speechChanged)
    def asking(self) -> bool:
        """First the visitor says whether people near them may hear it."""
        return self.speaker.asking

    @Property(str, notify=speechChanged)
    def notice(self) -> str:
        """The text id of why nothing is said, or empty."""
        return self.speaker.notice

    @Property(bool, notify=speechChanged)
    def audible(self) -> bool:
        """Something is said, or was: how loud it is can be chosen."""
        return self.speaker.on and not (self.speaker.asking or self.speaker.notice)

    @Property(int, notify=speechChanged)
    def volume(self) -> int:
        """From 1, the softest, to ``volumes``."""
        return self.speaker.volume + 1

    @Property(int, constant=True)
    def volumes(self) -> int:
        return len(LOUDNESS)

    @Slot()
    def nextVolume(self) -> None:
        """A tap: louder, and from the loudest to the softest."""
        self._turn(after(self.speaker.volume))

    @Slot(int)
    def changeVolume(self, by: int) -> None:
        """A key: louder or softer."""
        self._turn(changed(self.speaker.volume, by))

    def _turn(self, step: int) -> None:
        if self.property("audible"):
            self._comfort.used.emit()
            self.speaker.turn(step)

    @Slot()
    def listen(self) -> None:
        """The switch: listen, stop reading, or say it again."""
        speaker = self.speaker
        if speaker.on and not (speaker.was_busy or speaker.asking or speaker.notice):
            self._comfort.used.emit()
            speaker.again()
        else:
            self._comfort.switchSpeech()
        if speaker.asking:
            self._comfort.put_away()  # the list of languages would hide the question

    @Slot()
    def aloud(self) -> None:
        self._comfort.used.emit()
        self.speaker.aloud()

    @Slot()
    def silent(self) -> None:
        """Neither said aloud nor asked again, until the visitor asks to listen anew."""
        if self.speaker.on:
            self._comfort.switchSpeech()

    @Slot()
    def acted(self) -> None:
        """A touch or a key anywhere."""
        self.speaker.act()

    def _follow(self, _: object) -> None:
        self.speaker.wish(on=self._comfort.comfort.spoken)
