# SPDX-License-Identifier: Apache-2.0
"""The attendee's real window in any state: what is shown is set, not lived through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.actions.press import Kiosk
from kiosk.attendee.cards import Cards
from kiosk.attendee.comfort import Comfort
from kiosk.attendee.comfort_view import ComfortView
from kiosk.attendee.derive import Props
from kiosk.attendee.state import Limits
from kiosk.attendee.view import Attendee
from kiosk.attendee.visit import VisitCore
from kiosk.attendee.visit_view import Visit
from kiosk.content.load import load_built_in
from kiosk.content.sign_words import sign_words
from kiosk.domain.cover import standing
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Cover, Duty, Link
from kiosk.paths import assets
from kiosk.shell.window_host import Placing, WindowHost
from kiosk.tour.hands import live
from kiosk.tour.reading import interfaces
from kiosk.tour.venue import EXAMPLE
from kiosk.wiring.attendee_window import say
from kiosk.wiring.venue import faces, venue
from tests.fakes import LISTENING, FakeClock, SeededRandomness


def before(cover: Cover, **changes: Any) -> Props:
    """The cards, as long as nobody has pressed."""
    stands = standing(cover)
    return Props(
        listening=cover.listening,
        deaf=cover.deaf,
        band=stands.band,
        band_ways=stands.other_ways,
        **changes,
    )


SAVED = before(
    LISTENING,
    screen="status",
    headline="visit.saved_at",
    headline_arg="14:32",
    line_ids=("visit.shown",),
    line_args=("",),
    sign_shape="circle",
    sign_colour="blue",
    sign_word="Heron",
    place_keys=("here", "information_desk", "quiet_room"),
    place_names=("Here", "Information desk", "Quiet room"),
    place_notes=("", "visit.step_free", "visit.step_free"),
    hide_line="visit.hide_open",
    can_withdraw=True,
)


def led_by(headline: str, argument: str = "") -> Props:
    """A status whose fact leads, with the time below it."""
    return replace(
        SAVED,
        headline=headline,
        headline_arg=argument,
        line_ids=("visit.saved_at",),
        line_args=("14:32",),
    )


UNANSWERED = replace(
    SAVED,
    line_ids=("visit.no_answer", "visit.nobody_listening", "visit.nothing_wrong"),
    line_args=("", "", ""),
    other_ways_first=True,
    listening=False,
    band="band.nobody_listening",
    band_ways=True,
)


def after(cover: Cover) -> Props:
    """A status that nobody has answered for a minute, in its longest form."""
    line = standing(cover).line
    lines = ("visit.no_answer", *([line] if line else []), "visit.nothing_wrong")
    status = replace(SAVED, line_ids=lines, line_args=("",) * len(lines), other_ways_first=True)
    now = before(cover)
    return replace(
        status, listening=now.listening, deaf=now.deaf, band=now.band, band_ways=now.band_ways
    )


COVERS = {
    f"{duty}_{hours}": Cover(duty, Link.SAME_MACHINE, hours) for duty in Duty for hours in Hours
}

AFTER = {standing(cover).line: name for name, cover in COVERS.items()}
COVERED = {
    **{f"before_{name}": before(cover) for name, cover in COVERS.items()},
    **{f"after_{name}": after(COVERS[name]) for name in AFTER.values()},
}
"""One of each sentence, before the press and after it."""

STATES = {
    "cards": before(LISTENING),
    "nobody": Props(),
    "deaf": before(replace(LISTENING, deaf=True)),
    **COVERED,
    "tap_again": before(LISTENING, tap_again=True),
    "pressed": before(LISTENING, pending=True),
    "saving": before(LISTENING, screen="status", headline="visit.saving", pending=True),
    "not_saved": Props(
        screen="status",
        headline="visit.not_saved",
        line_ids=("visit.not_saved_trying",),
        line_args=("",),
        other_ways_first=True,
        pending=True,
    ),
    "shown": SAVED,
    "noted": replace(SAVED, chosen_place="quiet_room"),
    "seen": led_by("visit.seen"),
    "coming": replace(led_by("visit.coming", "this screen"), hide_line="visit.hide_line"),
    "stepped_back": led_by("visit.stepped_back"),
    "with_you": led_by("visit.with_you"),
    "closed": replace(
        led_by("visit.closed"),
        place_keys=(),
        place_names=(),
        place_notes=(),
        hide_line="",
        can_withdraw=False,
    ),
    "withdrawn": replace(led_by("visit.withdrawn"), can_withdraw=False, withdrawn=True),
    "unanswered": UNANSWERED,
    "still_you": replace(SAVED, question="still_you"),
    "idle": replace(SAVED, question="idle", idle_left=24),
    "quiet": replace(SAVED, quiet=True, folded="visit.saved_at", folded_arg="14:32"),
    "quiet_unanswered": replace(UNANSWERED, quiet=True, folded="visit.unsure"),
}


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel of ``width`` by ``height`` pixels, ``px_per_mm`` of them a millimetre."""

    width: int
    height: int
    px_per_mm: float

    def __str__(self) -> str:
        return f"{self.width}x{self.height}@{self.px_per_mm:g}"


class Stage:
    """The window on a panel.  ``close`` it."""

    languages: Sequence[str] = ("en",)

    def __init__(self, panel: Panel) -> None:
        QAccessible.setActive(True)
        self.panel = panel
        self.clock = FakeClock()
        core = VisitCore(
            Kiosk("Lobby", "en"), Limits(), self.clock, SeededRandomness(), lambda _: None
        )
        words = sign_words(assets() / "signs", "en")
        self.visit = Visit(core, venue(EXAMPLE, "en", say, words), Limits(), self.clock)
        pack = load_built_in(assets() / "packs" / "default")
        shown = faces(pack, pack.cards, "en", EXAMPLE.rotation)
        self.rotation = Cards(shown, self.clock)
        self.comfort = ComfortView(Comfort(), self.languages)
        self.attendee = Attendee(self.visit, self.rotation, self.comfort)
        self.host = WindowHost(
            Placing(windowed=(panel.width, panel.height), px_per_mm=panel.px_per_mm)
        )
        self.window = self.host.load(
            "kiosk.attendee", "AttendeeWindow", {"attendee": self.attendee}
        )
        self.reduce_motion(reduced=True)
        self.host.show()
        self.settle()

    def reduce_motion(self, *, reduced: bool) -> None:
        tokens = self.host.engine.singletonInstance("kiosk.theme", "Tokens")
        assert isinstance(tokens, QObject)
        tokens.setProperty("reducedMotion", reduced)

    def wear(self, **changes: Any) -> None:
        """Comfort with these fields, all else as usual; nothing moves."""
        self.comfort.set_usual(replace(Comfort(), **changes))
        self.comfort.rest()
        self.reduce_motion(reduced=True)
        self.settle()

    def hold(self) -> None:
        """What is shown stays, whatever a touch or a key does to the visit."""
        setattr(self.visit, "refresh", lambda: None)  # noqa: B010 - it is a slot

    def show(self, state: str) -> None:
        self.visit.show(STATES[state])
        self.settle()

    def turn_to(self, index: int) -> None:
        """The card of this index, at rest."""
        while self.rotation.property("index") != index:
            self.clock.advance(1000)
            self.rotation.next()
            self.settle()

    def settle(self) -> None:
        """Until what was shown is laid out; nothing moves, since motion is reduced."""
        for _ in range(8):
            live()

    def picture(self) -> QImage:
        return self.window.grabWindow()

    def controls(self) -> dict[str, QRectF]:
        """The rectangle of each visible control by its name, in pixels of the window."""
        roles = (QAccessible.Role.Button, QAccessible.Role.Slider)
        return {
            one.text(QAccessible.Text.Name): self._rect(one)
            for one in interfaces(self.window)
            if one.role() in roles and not one.state().disabled
        }

    def texts(self) -> list[tuple[str, QRectF]]:
        """Each visible text that people read, with the rectangle of its letters."""
        return [
            (str(item.property("text")), letters)
            for item in _below(self.window.contentItem())
            if item.inherits("QQuickText") and item.property("text")
            if not (letters := _letters(item)).isEmpty()
        ]

    def column(self) -> QRectF:
        """Where the words of a card or of a status stand."""
        plan = self.window.findChild(QObject, "plan")
        assert plan is not None
        found = plan.property("column")
        assert isinstance(found, QRectF)
        return found

    def cut_off(self) -> list[str]:
        return [
            str(item.property("text"))
            for item in _below(self.window.contentItem())
            if item.inherits("QQuickText") and item.property("truncated")
        ]

    def close(self) -> None:
        self.host.close()

    def _rect(self, control: QAccessibleInterface) -> QRectF:
        rect = control.rect()
        return QRectF(self.window.mapFromGlobal(rect.topLeft()), rect.size().toSizeF())


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item below this one."""
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from _below(child)


def _letters(text: QQuickItem) -> QRectF:
    """Where a text is painted: of one that is turned like pages, the lines of this page."""
    painted = QRectF(0, 0, text.property("contentWidth"), text.property("contentHeight"))
    rect = text.mapRectToScene(painted)
    above: Any = text.parentItem()  # None above all, which the stubs do not know
    while above is not None:
        if above.property("clip"):
            rect = rect.intersected(above.mapRectToScene(above.boundingRect()))
        above = above.parentItem()
    return rect
