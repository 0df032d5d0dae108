# SPDX-License-Identifier: Apache-2.0
"""What whoever stands at the desk has narrowed the list to, kept from one start to the next."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk.find_view import FindingProps, FindingView
from kiosk.desk.finder import Finder, Found
from kiosk.desk.looks_keeper import LooksKeeper
from kiosk.desk.qt_words import qt_words
from kiosk.desk.words import Teller
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Reason
from kiosk.domain.finding import Span, Wanted, because, typed
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50
"""So many closed requests are listed at once; further ones come when the last is in sight."""


@QmlElement
@QmlUncreatable("Made by the desk")
class Finding(FindingView):
    """``changed`` is called on each change; ``found`` is what was found at the last look."""

    def __init__(self, keeper: LooksKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changed: Callable[[], None] = lambda: None
        self.found = Found()
        self._keeper = keeper
        self._finder = Finder(qt_words)
        self._pages = 1
        self._jump: Callable[[str], str] = lambda _text: ""
        kept = keeper.looks
        self.wanted = Wanted(_span(kept.span), kept.kiosk, kept.reason, kept.language)

    def look(self, board: Board, teller: Teller, now: Instant) -> Found:
        """What to list: the closed ones a page at a time."""
        wanted = self.wanted
        found = self._finder.find(board, wanted, teller, now)
        self._jump = lambda text: self._finder.jump(board, text, teller)
        self.found = found.paged(self._pages * PAGE)
        self.show(
            FindingProps(
                span=wanted.span,
                kiosk=wanted.kiosk,
                reason=wanted.reason,
                language=wanted.language,
                text=wanted.text,
                narrowed=wanted.narrowed or wanted.span in {Span.MINE, Span.TODAY},
                shown=found.shown,
                known=found.known,
                counts=tuple(found.counts.get(span, 0) for span in Span),
                kiosks=found.kiosks,
                languages=found.languages,
                more=self.found.unlisted,
            )
        )
        return self.found

    def jump(self, text: str) -> str:
        """The request with this very code or sign, or the first that is listed; or ""."""
        listed = (*self.found.open, *self.found.closed)
        first = listed[0].id if listed and self.wanted.text else ""
        return self._jump(text) or first

    @Property("QStringList", constant=True)
    def spans(self) -> list[str]:
        return list(Span)

    @Property("QStringList", constant=True)
    def reasons(self) -> list[str]:
        return list(Reason)

    @Slot(str)
    def reach(self, span: str) -> None:
        """List the requests of ``span``."""
        self._want(replace(self.wanted, span=_span(span)))

    @Slot(str)
    def search(self, text: str) -> None:
        self._want(typed(self.wanted, text))

    @Slot(str)
    def at(self, kiosk: str) -> None:
        """Those of one kiosk; "": of every one."""
        self._want(replace(self.wanted, kiosk=kiosk))

    @Slot(str)
    def because(self, reason: str) -> None:
        self._want(because(self.wanted, reason))

    @Slot(str)
    def speaking(self, language: str) -> None:
        """Those whose visitors chose this language for the screen."""
        self._want(replace(self.wanted, language=language))

    @Slot()
    def showAll(self) -> None:
        """Everything, whatever was wanted."""
        self._want(Wanted(Span.ALL))

    @Slot()
    def next(self) -> None:
        """A page more of the closed ones."""
        if self.props.more:
            self._pages += 1
            self.changed()

    def _want(self, wanted: Wanted) -> None:
        if wanted == self.wanted:
            return
        self.wanted, self._pages = wanted, 1
        self._keeper.change(
            span=str(wanted.span),
            kiosk=wanted.kiosk,
            reason=wanted.reason,
            language=wanted.language,
        )
        self.changed()


def _span(name: str) -> Span:
    """The open ones where a file of a later version names what is not known."""
    return Span(name) if name in set(Span) else Span.OPEN
