# SPDX-License-Identifier: Apache-2.0
"""Finds what somebody wants among all requests, and again only once something has changed.

Pure but for what it remembers: ten thousand requests are looked through on each fact, not
on each second.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from kiosk.content.groups import recent
from kiosk.content.said import said, spoken
from kiosk.content.times import day_began_ms
from kiosk.desk.words import Teller
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.finding import Seeker, Span, Wanted, jump, matches, plain_letters, within
from kiosk.domain.request import Request


@dataclass(frozen=True, slots=True)
class Found:
    """``open`` and ``closed`` in the order of the board; behind the open ones stand those that
    were closed lately.  ``counts``: of each span, whatever else narrows the list.

    ``known``: how many there are at all.  ``kiosks``, ``languages``: those that there are.
    """

    open: tuple[Request, ...] = ()
    closed: tuple[Request, ...] = ()
    known: int = 0
    counts: Mapping[Span, int] | None = None
    kiosks: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()

    @property
    def shown(self) -> int:
        return len(self.open) + len(self.closed)


class Finder:
    """``text``: the words of a text id in the desk's language, for what is searched."""

    def __init__(self, text: Callable[..., str]) -> None:
        self._text = text
        self._words: dict[str, tuple[Request, str]] = {}
        self._asked: tuple[object, ...] = ()
        self._found = Found()

    def find(self, board: Board, wanted: Wanted, teller: Teller, now: Instant) -> Found:
        closed_lately = recent(board, now)
        began = day_began_ms(now, teller.options.zone)
        asked = (board.changes, wanted, teller.me, began, closed_lately)
        if asked != self._asked:
            self._asked = asked
            seeker = Seeker(teller.me, began, partial(self._said, teller))
            self._found = _found(board, wanted, seeker, closed_lately)
        return self._found

    def jump(self, board: Board, text: str, teller: Teller) -> str:
        """The request with this very code or sign: an open one, else the latest that closed."""
        known = (*board.open(), *board.closed())
        return jump(known, text, lambda one: (one.pressed.code, teller.word(one)))

    def _said(self, teller: Teller, request: Request) -> str:
        known = self._words.get(request.id)
        if known is None or known[0] is not request:
            known = (request, plain_letters(self._say(teller, request)))
            self._words[request.id] = known
        return known[1]

    def _say(self, teller: Teller, request: Request) -> str:
        state = said(f"desk.state.{request.state}")
        parts = (teller.where(request), teller.word_abroad(request), state)
        told = [spoken(one, self._text) for one in parts]
        return " ".join((request.pressed.code, teller.word(request), *told))


def _found(
    board: Board, wanted: Wanted, seeker: Seeker, closed_lately: tuple[Request, ...]
) -> Found:
    known, closed, far = board.open(), board.closed(), wanted
    every = (*known, *closed)
    if wanted.span is Span.OPEN:
        closed, far = closed_lately, replace(wanted, span=Span.ALL)
    return Found(
        open=tuple(one for one in known if matches(one, wanted, seeker)),
        closed=tuple(one for one in closed if matches(one, far, seeker)),
        known=len(every),
        counts={span: sum(within(one, span, seeker) for one in every) for span in Span},
        kiosks=tuple(sorted({one.pressed.place for one in every})),
        languages=tuple(sorted({one.language for one in every if one.language_chosen})),
    )
