# SPDX-License-Identifier: Apache-2.0
"""Makes a window speak the language that its visitor chose, and the venue's again after it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, qtTrId
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.attendee.comfort import CONTRAST, Comfort
from kiosk.attendee.comfort_view import ComfortView
from kiosk.attendee.derive import Message, Venue
from kiosk.attendee.visit_view import Visit
from kiosk.content.languages import offered
from kiosk.content.sign_words import sign_words
from kiosk.paths import assets
from kiosk.settings.model import Settings
from kiosk.shell.fonts import has_face
from kiosk.shell.os_wishes import wishes
from kiosk.shell.translators import text_of, translators
from kiosk.wiring.messages import Standing, message_words
from kiosk.wiring.sources import screen_language
from kiosk.wiring.venue import venue


class Tongue(QObject):
    """``reword``: puts the cards into the language that is spoken now.

    Belongs to the engine of its window, whose texts it asks for again.
    """

    def __init__(
        self,
        settings: Settings,
        visit: Visit,
        comfort: ComfortView,
        reword: Callable[[], None],
        engine: QQmlEngine,
    ) -> None:
        super().__init__(engine)
        self._settings = settings
        self._message: Standing | None = None
        self._visit = visit
        self._reword = reword
        self._engine = engine
        self._heard = comfort.comfort
        comfort.changed.connect(self.hear)

    def renew(self, settings: Settings, message: Standing | None) -> None:
        """Other words of the venue, in the language that is spoken."""
        self._settings, self._message = settings, message
        self._tell(self._heard.language)

    def _tell(self, language: str) -> None:
        up, mine = self._message, self._settings
        said = message_words(up, mine, language, say) if up else None
        self._visit.tell(venue_words(mine, language, said))

    def hear(self, wish: Comfort) -> None:
        """In any state: first the words, then what is made of them, then what QML shows."""
        old, self._heard = self._heard, wish
        if (old.language, old.chosen) != (wish.language, wish.chosen):
            self._visit.core.requests.speak(wish.language, chosen=wish.chosen)
        if old.language != wish.language:
            translators().speak(wish.language)
            self._tell(wish.language)
            self._reword()
            self._engine.retranslate()


def languages_of(settings: Settings) -> list[str]:
    """What a visitor can choose, likeliest first: all that can be spoken and set."""
    spoken = offered(assets(), settings.venue.languages, screen_language(settings))
    return [code for code in spoken if has_face(code)]


def comfort_of(settings: Settings) -> ComfortView:
    """What a visitor may choose at this venue, and what it has chosen itself."""
    usual = screen_language(settings)
    wish = wishes(QGuiApplication.styleHints())
    theme = CONTRAST if wish.contrast else "day"
    comfort = Comfort(usual, theme=theme, still=wish.still)
    return ComfortView(comfort, languages_of(settings))


def venue_words(settings: Settings, language: str, message: Message | None = None) -> Venue:
    words = venue(settings, language, say, sign_words(assets() / "signs", language))
    return replace(words, message=message)


def words_for_help(languages: Sequence[str]) -> dict[str, str]:
    """The word for help in each of these, as people look for it on a sign."""
    folder = assets() / "i18n"
    return {code: text_of(folder, code, "access.help_word") for code in languages}


def say(text_id: str, *args: str) -> str:
    """A text of the language that is spoken, with its arguments."""
    text = qtTrId(text_id)
    for number, value in enumerate(args, 1):
        text = text.replace(f"%{number}", value)
    return text
