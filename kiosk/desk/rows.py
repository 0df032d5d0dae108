# SPDX-License-Identifier: Apache-2.0
"""Requests -> the lines of the list.  Pure: what needs somebody first stands at the top."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby

from kiosk.content.groups import RECENT_MS, recent
from kiosk.content.said import plain, said
from kiosk.desk.finder import Found
from kiosk.desk.line import Line, Look
from kiosk.desk.muting import kiosk_key
from kiosk.desk.request_line import group_of, request_line
from kiosk.domain.board import GROUP_ABOVE, Board
from kiosk.domain.clock import age_ms
from kiosk.domain.follow_up import due
from kiosk.domain.request import Request, State

SECOND_TAP_MS = 15_000
"""So long the second of two taps may still come (The visit, 2)."""


_ORDER = ("needs_somebody", "drill", "on_the_way", "with_the_person")
"""A drill needs nobody, so it stands below whoever does."""


def lines(board: Board, look: Look) -> tuple[Line, ...]:
    """The whole list, grouped."""
    found = look.found or Found(board.open(), recent(board, look.now))
    shown = board.open() if look.locked else found.open
    made: list[Line] = []
    for name, group in groupby(sorted(shown, key=_rank), key=group_of):
        requests = list(group)
        made.append(_heading(name, len(requests)))
        made.extend(_grouped(requests, look))
    if not look.locked:
        at = _below_the_callers(made)
        made[at:at] = _again(board, look)
    listed = {one.key for one in made}
    closed = [one for one in found.closed if one.id not in listed]
    if closed and not look.locked:
        made.append(_heading("closed", len(closed) + found.unlisted))
        made.extend(_closed(closed, look))
    return (*made, *_touched(board, look))


def _below_the_callers(made: Sequence[Line]) -> int:
    """The place of the first heading behind those who need somebody: they stand at the top."""
    later = (at for at, one in enumerate(made) if one.kind == "heading" and one.key != _ORDER[0])
    return next(later, len(made))


def _again(board: Board, look: Look) -> Iterator[Line]:
    """Closed ones that somebody has to look after again; an open one stands where it is."""
    late = [one for one in due(board.followed(), look.now) if not one.open]
    if late:
        yield _heading("again", len(late))
    yield from (request_line(one, look) for one in late)


def _heading(group: str, count: int) -> Line:
    return Line(key=group, kind="heading", title=said(f"desk.group.{group}"), count=count)


def _closed(requests: Sequence[Request], look: Look) -> Iterator[Line]:
    """They say the same at each second: of ten thousand, only what is new is made."""
    words = look.teller.options
    look.kept.only_for((look.teller.me, words.places, words.sign_words, words.zone))
    for one in requests:
        if one.id == look.chosen or one.id in look.pending:
            yield request_line(one, look)
        else:
            yield look.kept.of(one, partial(request_line, look=look))


def _rank(request: Request) -> int:
    return _ORDER.index(group_of(request))


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
        heading = _kiosk(place, len(group), look)
        yield heading
        yield from () if heading.folded else (request_line(one, look) for one in group)
    for one in requests:
        if not any(_unseen_at(one, place) for place in crowded):
            yield request_line(one, look)


def _kiosk(place: str, count: int, look: Look) -> Line:
    key = kiosk_key(place)
    muted = look.muted_until(key)
    return Line(
        key=key,
        kind="kiosk",
        title=said("desk.group.many", plain(count), plain(place)),
        count=count,
        folded=key in look.folded,
        muted=muted,
        canMute=not muted and not look.locked,
    )


def _crowded(requests: Sequence[Request]) -> list[str]:
    places = dict.fromkeys(one.pressed.place for one in requests)
    return [
        place for place in places if sum(_unseen_at(one, place) for one in requests) > GROUP_ABOVE
    ]


def _unseen_at(request: Request, place: str) -> bool:
    return request.state is State.NEW and request.pressed.place == place
