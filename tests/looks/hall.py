# SPDX-License-Identifier: Apache-2.0
"""The attendees' window in any language, size of text and theme, at any moment of a visit."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.attendee.card import CardFace
from kiosk.attendee.comfort import Comfort
from kiosk.attendee.comfort_view import ComfortView
from kiosk.attendee.derive import Props
from kiosk.attendee.dim import Dim
from kiosk.content.languages import LANGUAGES
from kiosk.content.load import load_built_in
from kiosk.content.sign_words import sign_words
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts, text_of, translators
from kiosk.tour.reading import find
from kiosk.tour.venue import EXAMPLE
from kiosk.wiring.tongue import say
from kiosk.wiring.venue import faces, venue
from tests.attendee.stage import Panel, Stage
from tests.looks.faults import Fault, faults, on_no_page
from tests.looks.pseudo import CHANGES, TO_LEFT, Change, compile_texts
from tests.looks.scenes import SCENES, Scene, props_of
from tests.looks.seen import Eye, Seen

SPOKEN = tuple(one.code for one in LANGUAGES)
_MOST_PAGES = 60


@dataclass(frozen=True, slots=True)
class Look:
    """How a visitor wants the window."""

    language: str = "en"
    text_size: float = 1.0
    theme: str = "day"

    def __str__(self) -> str:
        return f"{self.language}-{self.theme}-{self.text_size:g}"


def install_all_texts(folder: Path) -> None:
    """Every language and the two that are made up, compiled below ``folder``; speaks English."""
    register_first()
    for file in (assets() / "i18n").glob("*.qm"):
        shutil.copy(file, folder)
    for language, change in CHANGES.items():
        compile_texts(assets() / "i18n/en.ts", folder, language, change)
    install_texts(folder, "en")


class Hall(Stage):
    """One window on one panel; nothing that is touched in it changes the visit."""

    languages = SPOKEN

    def __init__(self, panel: Panel, texts: Path) -> None:
        """``texts``: the folder of ``install_all_texts``."""
        super().__init__(panel)
        self.hold()
        self._look: Look | None = None
        self._words = sign_words(assets() / "signs", "en")
        self._pack = load_built_in(assets() / "packs/default")
        self._eye = Eye(self.host.engine)
        self._comfort: ComfortView = self.attendee.comfort
        self._comfort.offer_help(
            {code: text_of(texts, code, "access.help_word") for code in SPOKEN}
        )
        self._marked: list[QQuickItem] = []
        self.dress(Look())

    def dress(self, look: Look) -> None:
        """What a visitor's choices do, all at once."""
        if look == self._look:
            return
        if self._look is None or look.language != self._look.language:
            self._speak(look.language)
        self._look = look
        self._comfort.set_usual(Comfort(look.language, look.text_size, look.theme, still=True))
        self._comfort.rest()
        self.settle()

    def enter(self, name: str) -> None:
        """Show this scene, its first page."""
        scene = SCENES[name]
        self._leave()
        self.turn_to(scene.card)
        self.visit.show(props_of(scene, self._words))
        if scene.picking:
            self._comfort.pickLanguage()
        self._cover(scene.cover)
        self.settle()
        if scene.using:
            self._follow(scene.using)
        self._mark(scene)

    def see(self) -> Seen:
        return self._eye.look(self.window)

    def pages(self) -> Iterator[Seen]:
        """What is seen, page after page, where not all fits on one."""
        first = seen = self.see()
        for _ in range(_MOST_PAGES):
            yield seen
            if not self.press(say("card.more")):
                return
            seen = self.see()
            if seen == first:
                return

    def press(self, name: str) -> bool:
        """Use the control of this name as a screen reader does; False where there is none."""
        control = find(self.window, name)
        if control is None:
            return False
        control.actionInterface().doAction("Press")
        self.settle()
        return True

    def faults(self, name: str) -> list[Fault]:
        """Those of all pages of a scene, each once."""
        self.enter(name)
        pages = list(self.pages())
        found = (fault for seen in pages for fault in faults(seen, self.panel.px_per_mm))
        return list(dict.fromkeys((*found, *on_no_page(pages))))

    def _leave(self) -> None:
        """Back to the cards, whatever the last scene has left."""
        for item in self._marked:
            item.setProperty("down", None)
            item.setFocus(False)
        self._marked.clear()
        self._cover("")
        self._comfort.closePicker()
        self.visit.show(Props())
        self.settle()

    def _cover(self, cover: str) -> None:
        """As the hours of the screen would, and as a lead who wipes the glass."""
        care = self.attendee.care
        if cover == "cleaning":
            care.clean()
        elif care.property("cleaning"):
            self.clock.advance(60_000)
            care.letGo()
        dim = Dim(cover) if cover in set(Dim) else Dim.NONE
        setattr(care, "_dim", dim)  # noqa: B010 - hours would need a clock of their own
        care.dimChanged.emit()

    def _speak(self, code: str) -> None:
        known = code if code in SPOKEN else "en"
        translators().speak(code)
        if code == TO_LEFT:
            QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._words = sign_words(assets() / "signs", known)
        self.visit.tell(venue(EXAMPLE, known, say, self._words))
        shown = faces(self._pack, self._pack.cards, known, EXAMPLE.rotation)
        change = CHANGES.get(code, str)
        self.rotation.show_faces([_changed(face, change) for face in shown])
        self.host.engine.retranslate()

    def _follow(self, text_id: str) -> None:
        for _ in range(_MOST_PAGES):
            if self.press(say(text_id)) or not self.press(say("card.more")):
                return

    def _mark(self, scene: Scene) -> None:
        """A key's focus, or a finger that has not let go."""
        for text_id, mark in ((scene.focus, _focus), (scene.down, _down)):
            name = say(text_id) if text_id else ""
            for item in _named(self.window.contentItem(), name) if name else ():
                mark(item)
                self._marked.append(item)
        self.settle()


def _focus(item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def _down(item: QQuickItem) -> None:
    item.setProperty("down", True)


def _named(item: QQuickItem, name: str) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            if child.property("name") == name:
                yield child
            yield from _named(child, name)


def _changed(face: CardFace, change: Change) -> CardFace:
    return replace(
        face,
        title=change(face.title),
        body=change(face.body),
        try_today=change(face.try_today),
        credit=change(face.credit),
    )
