# SPDX-License-Identifier: Apache-2.0
"""Which requests somebody wants to see.  Pure.

Whoever calls is never hidden, nor is what one of the team asks of another: a filter narrows
what is answered or closed, and nothing else.
"""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from kiosk.domain.alarm import light
from kiosk.domain.events import Actor
from kiosk.domain.request import Request


class Span(StrEnum):
    """How far a list reaches."""

    OPEN = "open"
    MINE = "mine"
    TODAY = "today"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to see: each field that is set narrows the list further.

    ``kiosk``: the place of the press.  ``reason``: that of the closing.  ``language``: the
    one that a visitor chose.  ``text``: words that are looked for, never in notes.
    """

    span: Span = Span.OPEN
    kiosk: str = ""
    reason: str = ""
    language: str = ""
    text: str = ""

    @property
    def narrowed(self) -> bool:
        return self != Wanted(self.span)


@dataclass(frozen=True, slots=True)
class Seeker:
    """Who looks, and from where: ``words`` are those of a request that ``text`` is found in.

    ``day_began_ms``: since when it is today, as ``Instant.utc_ms``.
    """

    me: Actor
    day_began_ms: int
    words: Callable[[Request], str]


def typed(wanted: Wanted, text: str) -> Wanted:
    """A search reaches everywhere; without one the list is that of the open ones again."""
    if text and not wanted.text and wanted.span is Span.OPEN:
        return replace(wanted, text=text, span=Span.ALL)
    if wanted.text and not text and wanted.span is Span.ALL:
        return replace(wanted, text=text, span=Span.OPEN)
    return replace(wanted, text=text)


def because(wanted: Wanted, reason: str) -> Wanted:
    """Only what is closed has a reason, so the list reaches beyond the open ones."""
    far = bool(reason) and wanted.span is Span.OPEN
    return replace(wanted, reason=reason, span=Span.ALL if far else wanted.span)


def matches(request: Request, wanted: Wanted, seeker: Seeker) -> bool:
    """Whether ``request`` belongs into the list of whoever wants this."""
    if request.open and asks(request):
        return True
    return (
        within(request, wanted.span, seeker)
        and wanted.kiosk in {"", request.pressed.place}
        and wanted.reason in {"", request.closed.reason if request.closed else None}
        and wanted.language in {"", request.language if request.language_chosen else None}
        and _says(request, wanted.text, seeker)
    )


def asks(request: Request) -> bool:
    """Somebody calls, or one of the team waits for another to answer."""
    return light(request) or bool(request.offers) or request.waits_for_lead


def within(request: Request, span: Span, seeker: Seeker) -> bool:
    match span:
        case Span.MINE:
            return is_of(request, seeker.me)
        case Span.TODAY:
            return _of_today(request, seeker.day_began_ms)
        case _:
            return span is Span.ALL or request.open


def is_of(request: Request, person: Actor) -> bool:
    """They went, were there, saw it last or closed it."""
    steps = (*request.comings, *request.arrived, request.seen, request.closed)
    return any(one.by == person for one in steps if one)


def jump(requests: Iterable[Request], text: str, names: Callable[[Request], Iterable[str]]) -> str:
    """The first of ``requests`` with this very code or sign as one of its ``names``; or ""."""
    wanted = plain_letters(text)
    found = (one.id for one in requests if wanted in map(plain_letters, names(one)))
    return next(found, "") if wanted else ""


def plain_letters(text: str) -> str:
    """Without accents and capitals, so that "cafe" finds "Café"."""
    split = unicodedata.normalize("NFKD", text)
    return "".join(one for one in split if not unicodedata.combining(one)).casefold().strip()


def _of_today(request: Request, day_began_ms: int) -> bool:
    latest = request.closed or request.reopened or request.pressed
    return latest.at.utc_ms >= day_began_ms


def _says(request: Request, text: str, seeker: Seeker) -> bool:
    if not text:
        return True
    words = seeker.words(request)
    return all(part in words for part in _parts(text))


@lru_cache(maxsize=8)
def _parts(text: str) -> tuple[str, ...]:
    return tuple(plain_letters(text).split())
