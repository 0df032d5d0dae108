# SPDX-License-Identifier: Apache-2.0
"""Finds what somebody wants among all requests, and again only once something has changed.

Pure but for what it remembers: ten thousand requests are looked through on each fact, not
on each second.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from kiosk.content.groups import recent
from kiosk.content.said import Said, plain, said, spoken
from kiosk.content.times import day_began_ms
from kiosk.desk.kept_answers import Kept
from kiosk.desk.words import Teller
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.finding import Seeker, Span, Wanted, jump, matches, plain_letters, within
from kiosk.domain.request import Request


@dataclass(frozen=True, slots=True)
class Found:
    """``open`` and ``closed`` in the order of the board; behind the open ones stand those that
    were closed lately.  ``counts``: of each span, whatever else narrows the list.

    ``unlisted``: so many more that are closed match and are not in ``closed``.
    ``known``: how many there are at all.  ``kiosks``, ``languages``: those that there are.
    """

    open: tuple[Request, ...] = ()
    closed: tuple[Request, ...] = ()
    unlisted: int = 0
    known: int = 0
    counts: Mapping[Span, int] = field(default_factory=dict)
    kiosks: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()

    @property
    def shown(self) -> int:
        return len(self.open) + len(self.closed) + self.unlisted

    def paged(self, most: int) -> "Found":
        """With at most so many of the closed ones."""
        return replace(self, closed=self.closed[:most], unlisted=len(self.closed[most:]))


class Finder:
    """``text``: the words of a text id in the desk's language, for what is searched."""

    def __init__(self, text: Callable[..., str]) -> None:
        self._text = text
        self._asked: tuple[object, ...] = ()
        self._found = Found()
        self._known: dict[Said, str] = {}
        self._words = Kept[str]()
        self._counted = Kept[tuple[Span, ...]]()
        self._matched = Kept[bool]()

    def find(self, board: Board, wanted: Wanted, teller: Teller, now: Instant) -> Found:
        lately = recent(board, now)
        seeker = Seeker(teller.me, day_began_ms(now, teller.options.zone), self._said(teller))
        asked = (board.changes, wanted, seeker.me, seeker.day_began_ms, lately)
        if asked != self._asked:
            self._asked = asked
            self._counted.only_for((seeker.me, seeker.day_began_ms))
            self._matched.only_for((seeker.me, seeker.day_began_ms, wanted))
            self._found = self._look(board, wanted, seeker, lately)
        return self._found

    def jump(self, board: Board, text: str, teller: Teller) -> str:
        """The request with this very code or sign: an open one, else the latest that closed."""
        known = (*board.open(), *board.closed())
        return jump(known, text, lambda one: (one.pressed.code, teller.word(one)))

    def _look(
        self, board: Board, wanted: Wanted, seeker: Seeker, lately: tuple[Request, ...]
    ) -> Found:
        calling, closed, far = board.open(), board.closed(), wanted
        every = (*calling, *closed)
        if wanted.span is Span.OPEN:
            later = (one for one in board.followed() if one.closed and one not in lately)
            closed, far = (*lately, *later), replace(wanted, span=Span.ALL)

        def matched(one: Request) -> bool:
            return matches(one, wanted if one.open else far, seeker)

        def spans(one: Request) -> tuple[Span, ...]:
            return tuple(span for span in Span if within(one, span, seeker))

        counts = Counter(chain.from_iterable(self._counted.of(one, spans) for one in every))
        return Found(
            open=tuple(one for one in calling if self._matched.of(one, matched)),
            closed=tuple(one for one in closed if self._matched.of(one, matched)),
            known=len(every),
            counts=counts,
            kiosks=tuple(sorted({one.pressed.place for one in every})),
            languages=tuple(sorted({one.language for one in every if one.language_chosen})),
        )

    def _said(self, teller: Teller) -> Callable[[Request], str]:
        def say(request: Request) -> str:
            state = said(f"desk.state.{request.state}")
            names = (plain(request.pressed.code), plain(teller.word(request)))
            parts = (*names, teller.where(request), teller.word_abroad(request), state)
            return " ".join(map(self._letters, parts))

        return lambda request: self._words.of(request, say)

    def _letters(self, sentence: Said) -> str:
        """A few sentences are said of thousands."""
        if sentence not in self._known:
            self._known[sentence] = plain_letters(spoken(sentence, self._text))
        return self._known[sentence]
