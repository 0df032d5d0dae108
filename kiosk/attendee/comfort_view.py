# SPDX-License-Identifier: Apache-2.0
"""A visitor's comfort as QML reads and changes it; back to the venue's after each visit."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attendee import comfort
from kiosk.attendee.choice_view import SpokenView
from kiosk.attendee.comfort import Comfort
from kiosk.content.languages import language
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by wiring")
class ComfortView(SpokenView):
    """``usual``: what the venue has set.

    ``changed`` carries the Comfort, for whoever swaps words, colours or a voice.
    ``used``: the visitor has done something, also by a key or a screen reader.
    ``rested``: the visit is over.
    """

    changed = Signal(object)
    used = Signal()
    rested = Signal()
    comfortChanged = Signal()
    pickingChanged = Signal()
    helpChanged = Signal()

    def __init__(
        self, usual: Comfort, languages: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(languages, parent)
        self.comfort = self._usual = usual
        self._picking = False
        self._help: Mapping[str, str] = {}
        self.languagesChanged.connect(self.helpChanged)

    @Property(str, notify=comfortChanged)
    def language(self) -> str:
        return self.comfort.language

    @Property(str, notify=comfortChanged)
    def family(self) -> str:
        return language(self.comfort.language).family

    @Property("QStringList", notify=helpChanged)
    def helpWords(self) -> list[str]:
        """The word for help in the likely languages other than the screen's, likeliest first."""
        return list(self._other_help().values())

    @Property("QStringList", notify=helpChanged)
    def helpFamilies(self) -> list[str]:
        return [language(code).family for code in self._other_help()]

    @Property(float, notify=comfortChanged)
    def textSize(self) -> float:
        return self.comfort.text_size

    @Property(str, notify=comfortChanged)
    def theme(self) -> str:
        return self.comfort.theme

    @Property(bool, notify=comfortChanged)
    def still(self) -> bool:
        return self.comfort.still

    @Property(bool, notify=comfortChanged)
    def spoken(self) -> bool:
        return self.comfort.spoken

    @Property(bool, notify=pickingChanged)
    def picking(self) -> bool:
        """The picker of languages is up, in place of the card or of the status's words."""
        return self._picking

    @Slot()
    def pickLanguage(self) -> None:
        """Open the picker; a second tap closes it."""
        self.used.emit()
        self._set_picking(not self._picking)

    @Slot()
    def closePicker(self) -> None:
        self.used.emit()
        self._set_picking(False)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        if code in self.spoken_here:
            self._choose(lambda now: comfort.with_language(now, code))
        self.closePicker()

    @Slot()
    def nextTextSize(self) -> None:
        self._choose(comfort.with_next_size)

    @Slot()
    def switchContrast(self) -> None:
        self._choose(lambda now: comfort.with_contrast(now, self._usual))

    @Slot()
    def switchMotion(self) -> None:
        self._choose(comfort.with_motion)

    @Slot()
    def switchSpeech(self) -> None:
        self._choose(comfort.with_speech)

    @Slot()
    def rest(self) -> None:
        """The visit is over: everything as the venue has set it."""
        self._set_picking(False)
        self._become(lambda _: self._usual)
        self.rested.emit()

    def put_away(self) -> None:
        self._set_picking(False)  # something else is to be seen

    @property
    def usual(self) -> Comfort:
        """As the venue has set it."""
        return self._usual

    def set_usual(self, usual: Comfort) -> None:
        """The venue's own has changed, such as its theme in the evening."""
        at_rest = self.comfort == self._usual
        self._usual = usual
        if at_rest:
            self.rest()

    def offer_help(self, words: Mapping[str, str]) -> None:
        """The word for help by language."""
        self._help = words
        self.helpChanged.emit()

    def _other_help(self) -> Mapping[str, str]:
        others = [code for code in self.spoken_here if code != self.comfort.language]
        return comfort.each_once(self._help, others)

    def _choose(self, change: Callable[[Comfort], Comfort]) -> None:
        self.used.emit()
        self._become(change)

    def _become(self, change: Callable[[Comfort], Comfort]) -> None:
        now = change(self.comfort)
        if now != self.comfort:
            self.comfort = now
            self.changed.emit(now)
            self.comfortChanged.emit()
            self.helpChanged.emit()

    def _set_picking(self, picking: bool) -> None:  # noqa: FBT001 - the value of a property
        if picking != self._picking:
            self._picking = picking
            self.pickingChanged.emit()
