# SPDX-License-Identifier: Apache-2.0
"""The attendee's real window over a lobby's memory, in any language and any state of a visit."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.attendee.card import CardFace
from kiosk.attendee.cards import Cards
from kiosk.attendee.state import Limits
from kiosk.attendee.view import Attendee
from kiosk.attendee.visit_view import Visit
from kiosk.content.languages import LANGUAGES, language
from kiosk.content.load import load_built_in
from kiosk.content.sign_words import sign_words
from kiosk.domain.transitions import Step
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.shell.window_host import Placing, WindowHost
from kiosk.tour.hands import Hand, live
from kiosk.tour.venue import EXAMPLE
from kiosk.wiring.tongue import Tongue, comfort_of, venue_words, words_for_help
from kiosk.wiring.venue import faces
from tests.attendee.lobby import Lobby
from tests.attendee.stage import Panel
from tests.rows.wordings import ATTENDEE, texts

DESKTOP = Panel(1920, 1080, 3.61)
"""A 24 inch panel in landscape."""

CODES = tuple(one.code for one in LANGUAGES)


class Abroad:
    """``do`` what people do, ``speak`` what a visitor taps; ``close`` it."""

    def __init__(self, panel: Panel = DESKTOP, touchscreen: QPointingDevice | None = None) -> None:
        QAccessible.setActive(True)
        register_first()
        install_texts(assets() / "i18n", "en")
        self.panel = panel
        self.lobby = Lobby()
        self.visit = Visit(self.lobby.core, venue_words(EXAMPLE, "en"), Limits(), self.lobby.clock)
        self.pack = load_built_in(assets() / "packs" / "default")
        self.comfort = comfort_of(EXAMPLE)
        self.rotation = Cards(self._faces(), self.lobby.clock)
        self.attendee = Attendee(self.visit, self.rotation, self.comfort)
        size = (panel.width, panel.height)
        self.host = WindowHost(Placing(windowed=size, px_per_mm=panel.px_per_mm))
        objects = {"attendee": self.attendee}
        self.window = self.host.load("kiosk.attendee", "AttendeeWindow", objects)
        self.tongue = Tongue(EXAMPLE, self.visit, self.comfort, self._reword, self.host.engine)
        self.comfort.offer_help(words_for_help(CODES))
        self.comfort.switchMotion()
        self.comfort.rest()
        self.host.show()
        if touchscreen:
            self.hand = Hand(self.window, touchscreen)
        self.visit.refresh()
        self.settle()

    def do(self, deed: Callable[[Lobby], object]) -> None:
        deed(self.lobby)
        self.visit.refresh()
        self.settle()

    def speak(self, code: str) -> None:
        self.comfort.pickLanguage()
        self.comfort.chooseLanguage(code)
        self.settle()

    def settle(self) -> None:
        for _ in range(8):
            live()

    def picture(self) -> QImage:
        self.settle()
        return self.window.grabWindow()

    def pack_credit(self) -> str:
        """Whose words the card is that is up."""
        index: int = self.rotation.property("index")
        return self._faces()[index].credit

    def words(self) -> list[str]:
        """Every text that is seen."""
        return [str(one.property("text")) for one in self.items("QQuickText") if shown(one)]

    def items(self, kind: str) -> list[QQuickItem]:
        return [one for one in _below(self.window.contentItem()) if one.inherits(kind)]

    def named(self, name: str) -> list[QQuickItem]:
        """The items that are seen and whose accessible or own name begins so."""
        everything = _below(self.window.contentItem())
        return [one for one in everything if str(one.property("name") or "").startswith(name)]

    def close(self) -> None:
        self.host.close()
        install_texts(assets() / "i18n", "en")

    def _faces(self) -> tuple[CardFace, ...]:
        spoken = self.comfort.comfort.language
        return faces(self.pack, self.pack.cards, spoken, EXAMPLE.rotation)

    def _reword(self) -> None:
        self.rotation.show_faces(self._faces())


def _press(lobby: Lobby) -> None:
    lobby.core.ask_for_help()


def _after(*steps: Step) -> Callable[[Lobby], None]:
    def deed(lobby: Lobby) -> None:
        _press(lobby)
        for step in steps:
            lobby.staff(step)

    return deed


def _unsaved(lobby: Lobby) -> None:
    lobby.works = False
    _press(lobby)
    lobby.wait(4)


def _withdrawn(lobby: Lobby) -> None:
    _press(lobby)
    lobby.wait(2)
    lobby.core.withdraw()


def _again(lobby: Lobby) -> None:
    _press(lobby)
    lobby.wait(12)
    _press(lobby)


def _elsewhere(lobby: Lobby) -> None:
    _press(lobby)
    lobby.core.choose_place("quiet_room")
    lobby.staff(Step.GOING)


def _waited(seconds: float) -> Callable[[Lobby], None]:
    def deed(lobby: Lobby) -> None:
        _press(lobby)
        lobby.wait(seconds)

    return deed


STATES: dict[str, Callable[[Lobby], object]] = {
    "cards": lambda lobby: lobby.core.touch(),
    "saved": _press,
    "not_saved": _unsaved,
    "seen": _after(Step.SEEN),
    "coming": _after(Step.GOING),
    "coming_elsewhere": _elsewhere,
    "stepped_back": _after(Step.GOING, Step.NOT_ME),
    "with_you": _after(Step.GOING, Step.THERE),
    "withdrawn": _withdrawn,
    "still_you": _again,
    "unanswered": _waited(20),
    "folded": _waited(61),
    "idle": _waited(181),
}
"""How each state of a visit comes about, from the cards on."""


def scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def shown(item: QQuickItem) -> bool:
    return bool(item.property("text")) and item.width() > 0


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from _below(child)


def said_in(code: str) -> re.Pattern[str]:
    """What may stand on a screen that speaks this language: its texts, cards and sign words."""
    pack = load_built_in(assets() / "packs" / "default")
    cards = [card.text(code) for card in pack.cards]
    told = venue_words(EXAMPLE, code)
    fixed = [
        *sign_words(assets() / "signs", code),
        *(one for card in cards for one in (card.name, card.body, card.try_today)),
        *(pack.credit_line(card, code) for card in pack.cards),
        *told.other_ways, " · ".join(told.other_ways), *words_for_help(CODES).values(),
        *(language(one).autonym for one in CODES), EXAMPLE.venue.place, told.vest,
    ]  # fmt: skip
    groups = tuple(f"{group}." for group in (*ATTENDEE, "sign", "venue"))
    said = [one for text_id, one in texts(code).items() if text_id.startswith(groups)]
    filled = [re.sub(r"%\d", ".*", re.escape(one)) for one in said]
    one = "|".join([*(re.escape(one) for one in fixed), *filled, r"[\d:· ]*"])
    one = plain(one)
    return re.compile(f"(?:{one})(?: (?:{one}))?")


def plain(text: str) -> str:
    """Without what keeps foreign runs together."""
    return re.sub("[\u2066-\u2069]", "", text)
