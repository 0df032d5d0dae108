# SPDX-License-Identifier: Apache-2.0
"""What one person must be told of what the others do: who goes too, who asks them, what is due.

Pure, the same at a desk and on the staff page, and made of facts alone: whoever comes back
from a break, or from a restart, reads the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.said import Said, plain, said
from kiosk.content.teller import ScreenTeller
from kiosk.content.times import moment
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Actor, RequestEvent
from kiosk.domain.follow_up import due_instant, is_due
from kiosk.domain.hand_over import is_unanswered, offer_by, own_coming
from kiosk.domain.personal_calls import asked
from kiosk.domain.request import Request, State
from kiosk.domain.teamwork_events import HandOverDeclined, HandOverOffered, HandOverTaken

TOLD_MS = 60_000
"""So long news of others stand at the top; what is so afterwards stands in the row itself."""


class Kind(StrEnum):
    """``ASKED`` and ``LEAD`` want an answer, and so does ``DUE``; the others are news."""

    ASKED = "asked"
    LEAD = "lead"
    TAKEN = "taken"
    DECLINED = "declined"
    UNANSWERED = "unanswered"
    JOINED = "joined"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class News:
    """``key`` names it for as long as it is the same news; ``request``: what it is about."""

    key: str
    kind: Kind
    request: str
    text: Said


def team_news(
    requests: Iterable[Request], teller: ScreenTeller, now: Instant, *, lead: bool = False
) -> tuple[News, ...]:
    """What ``teller.me`` must be told now, what wants an answer first."""
    found = [one for request in requests for one in _of(request, teller, now, lead=lead)]
    order = list(Kind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _of(request: Request, teller: ScreenTeller, now: Instant, *, lead: bool) -> Iterator[News]:
    word = plain(teller.word(request))
    if call := asked(request, teller.me, lead=lead):
        kind = Kind.ASKED if isinstance(call, HandOverOffered) else Kind.LEAD
        yield _told(kind, request, call, teller.who(call.by), word)
    yield from _of_my_offer(request, teller, now, word)
    yield from _joined(request, teller, now, word)
    for one in request.follow_ups:
        if is_due(one, now):
            at = plain(moment(due_instant(one), now, teller.options.zone))
            yield _told(Kind.DUE, request, one, at, word)


def _of_my_offer(
    request: Request, teller: ScreenTeller, now: Instant, word: Said
) -> Iterator[News]:
    """What became of the offer of mine."""
    mine = {
        one.id: one
        for one in request.facts
        if isinstance(one, HandOverOffered) and one.by == teller.me
    }
    going = own_coming(request, teller.me) is not None
    on_the_way = {one.id for one in request.comings}
    for event in request.facts:
        match event:
            case HandOverTaken(offer=offer, coming=coming) if not going and coming in on_the_way:
                kind = Kind.TAKEN  # Not of somebody who took over and cannot come after all.
            case HandOverDeclined(offer=offer) if going:
                kind = Kind.DECLINED
            case _:
                continue
        if offer in mine and _is_news(event, now):
            yield _told(kind, request, event, teller.who(event.by), word)
    waiting = offer_by(request, teller.me)
    if waiting and is_unanswered(waiting, now):
        who = teller.who(Actor("person", waiting.number))
        yield _told(Kind.UNANSWERED, request, waiting, who, word)


def _joined(request: Request, teller: ScreenTeller, now: Instant, word: Said) -> Iterator[News]:
    """Two who go to the same person are each told of the other."""
    mine = own_coming(request, teller.me)
    if mine is None or request.state is not State.COMING:
        return
    for other in request.comings:
        later = max((mine, other), key=request.facts.index)
        if other.by != teller.me and _is_news(later, now):
            yield _told(Kind.JOINED, request, other, teller.who(other.by), word)


def _is_news(event: RequestEvent, now: Instant) -> bool:
    return event.at.boot == now.boot and age_ms(event.at, now) < TOLD_MS


def _told(kind: Kind, request: Request, event: RequestEvent, *words: Said) -> News:
    return News(f"{kind} {event.id}", kind, request.id, said(f"desk.news.{kind}", *words))
