# SPDX-License-Identifier: Apache-2.0
"""Requests -> the lines of the list.  Pure: what needs somebody first stands at the top."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import groupby

from kiosk.content.groups import GROUPS, RECENT_MS, recent
from kiosk.content.said import Said, plain, said
from kiosk.content.times import age
from kiosk.desk.words import Teller
from kiosk.domain.alarm import LOUD_MS
from kiosk.domain.board import GROUP_ABOVE, Board
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.promise import UNANSWERED_MS
from kiosk.domain.request import Request, State
from kiosk.domain.signs import sign
from kiosk.domain.transitions import Step, steps

SECOND_TAP_MS = 15_000
"""So long the second of two taps may still come (The visit, 2)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: a ``heading``, a ``kiosk`` with many calls, or a ``request``.

    ``key`` is the request's id or names the heading.  ``urgency`` is 0 where somebody has
    answered, 1 where nobody has, 2 where nobody has for too long.
    """

    key: str
    kind: str
    title: Said
    count: int = 0
    folded: bool = False
    shape: str = ""
    colour: str = ""
    word: str = ""
    where: Said = ""
    aside: Said = ""
    line: Said = ""
    age: str = ""
    ageSaid: Said = ""
    urgency: int = 0
    canGo: bool = False
    pending: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How somebody looks at the list just now."""

    teller: Teller
    now: Instant
    chosen: str = ""
    pending: AbstractSet[str] = frozenset()
    folded: AbstractSet[str] = frozenset()
    locked: bool = False


def lines(board: Board, look: Look) -> tuple[Line, ...]:
    """The whole list, grouped."""
    shown = board.open() if look.locked else (*board.open(), *recent(board, look.now))
    made: list[Line] = []
    for name, group in groupby(shown, key=lambda one: GROUPS[one.state]):
        requests = list(group)
        title = said(f"desk.group.{name}")
        made.append(Line(key=name, kind="heading", title=title, count=len(requests)))
        made.extend(_grouped(requests, look))
    return (*made, *_touched(board, look))


def _touched(board: Board, look: Look) -> Iterator[Line]:
    """How often somebody tapped once and left, where the venue asks for a second tap."""
    ages = [age_ms(one.at, look.now) for one in board.touches_without_a_press()]
    count = sum(SECOND_TAP_MS <= age < RECENT_MS for age in ages)
    if count and not look.locked:
        title = said("desk.group.touched")
        yield Line(key="touched", kind="heading", title=title, count=count)


def _grouped(requests: Sequence[Request], look: Look) -> Iterator[Line]:
    """Unseen requests of a kiosk with many of them stand together, under its name."""
    crowded = _crowded(requests)
    for place in crowded:
        group = [one for one in requests if _unseen_at(one, place)]
        folded = f"kiosk {place}" in look.folded
        title = said("desk.group.many", plain(len(group)), plain(place))
        yield Line(key=f"kiosk {place}", kind="kiosk", title=title, count=len(group), folded=folded)
        yield from () if folded else (_row(one, look) for one in group)
    for one in requests:
        if not any(_unseen_at(one, place) for place in crowded):
            yield _row(one, look)


def _crowded(requests: Sequence[Request]) -> list[str]:
    places = dict.fromkeys(one.pressed.place for one in requests)
    return [
        place for place in places if sum(_unseen_at(one, place) for one in requests) > GROUP_ABOVE
    ]


def _unseen_at(request: Request, place: str) -> bool:
    return request.state is State.NEW and request.pressed.place == place


def _row(request: Request, look: Look) -> Line:
    teller, mark = look.teller, sign(request.pressed.sign)
    waited = age_ms(request.ringing_since, look.now)
    row = Line(
        key=request.id,
        kind="request",
        title="",
        shape=mark.shape,
        colour=mark.colour,
        word=teller.word(request),
        where=teller.where(request),
        age=age(waited) if request.open else "",
        ageSaid=_age_said(waited) if request.open else "",
        urgency=_urgency(request, waited),
        canGo=Step.GOING in steps(request, teller.me) and not request.comings,
        pending=request.id in look.pending,
    )
    if look.locked:
        return row
    line, aside = teller.line(request, look.now), teller.aside(request)
    return replace(row, line=line, aside=aside, chosen=request.id == look.chosen)


def _urgency(request: Request, waited_ms: int) -> int:
    if GROUPS[request.state] != "needs_somebody":
        return 0
    late = UNANSWERED_MS if request.state is State.SEEN else LOUD_MS
    return 2 if waited_ms >= late else 1


def _age_said(ms: int) -> Said:
    minutes, seconds = divmod(ms // 1000, 60)
    return said("desk.age", plain(minutes), plain(seconds))
