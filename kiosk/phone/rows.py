# SPDX-License-Identifier: Apache-2.0
"""A request -> what the page shows of it, in the words of the desk.  Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.actions.answer import take_back, undo_left_ms
from kiosk.actions.asking import proven
from kiosk.actions.teamwork import people_to_ask
from kiosk.content.groups import GROUPS
from kiosk.content.marks import marks
from kiosk.content.said import plain, said
from kiosk.content.team_news import team_news
from kiosk.content.teller import ScreenTeller
from kiosk.domain.alarm import Bell, bell, light, loud
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
)
from kiosk.domain.hand_over import may_offer
from kiosk.domain.personal_calls import asked, personal_bell
from kiosk.domain.request import Request
from kiosk.domain.signs import sign
from kiosk.domain.teamwork_events import ForLead, HandOverDeclined, HandOverOffered
from kiosk.domain.transitions import Refusal, Stamp, Step, steps
from kiosk.phone.tongue import Tongue

Row = dict[str, object]

_TAKEN_BACK = (
    Seen, Coming, SteppedBack, Arrived, Closed, Reopened, HandOverOffered, HandOverDeclined,
    ForLead,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class View:
    """How one phone looks at the requests: who, when, in which words, what rings.

    ``page``: the path of this page in the receipts of a drill.  ``people``: the call numbers
    of those who can be asked to take over.
    """

    teller: ScreenTeller
    tongue: Tongue
    word: Callable[[int, str], str]
    bells: Mapping[str, Bell]
    now: Instant
    page: str
    people: tuple[str, ...] = ()


def row(request: Request, view: View) -> Row:
    """Volatile, since they change with each second: ``age_ms`` and ``left_ms``."""
    pressed, teller, told = request.pressed, view.teller, view.tongue.said
    return {
        "id": request.id,
        "group": GROUPS[request.state],
        "place": pressed.place,
        "where": told(teller.where(request)),
        "sign": _sign(request, view),
        "code": pressed.code,
        "language": told(teller.language(request)),
        "age_ms": age_ms(request.ringing_since, view.now),
        "state": request.state.value,
        "drill": request.is_drill,
        "marks": [told(one) for one in marks(request) if one],
        "lines": [told(teller.line(request, view.now)), *_news(request, view)],
        "steps": _steps(request, view),
        "ask": _ask(request, view),
        "undo": _undo(request, view),
        "ring": ring(request, view),
        "loud": loud(request, view.now),
        "light": light(request) or asked(request, teller.me, lead=False) is not None,
    }


def _sign(request: Request, view: View) -> Row:
    """``word``: what the visitor reads; ``latin``: how that is said, where it is another script;
    ``spoken``: the same in the team's language.
    """
    pressed, mark = request.pressed, sign(request.pressed.sign)
    latin = view.teller.word_abroad(request).partition(" · ")[2]
    return {
        "shape": mark.shape,
        "colour": mark.colour,
        "word": view.word(pressed.sign, request.language),
        "latin": latin,
        "spoken": view.teller.word(request),
    }


def ring(request: Request, view: View) -> Bell | None:
    """The bell that is due; a drill rings each page once, until that page has proved it."""
    if request.is_drill:
        return None if proven(request, view.page) else bell(request, view.now)
    shared = view.bells.get(request.id) or view.bells.get(f"group {request.id}")
    own = personal_bell(request, view.teller.me, view.now, lead=False)
    return max(one for one in (shared, own) if one) if shared or own else None


def _steps(request: Request, view: View) -> list[str]:
    """None for a drill, which nobody answers: it ends by itself.

    A page does not know who leads: leads answer at a desk.
    """
    if request.is_drill:
        return []
    allowed = steps(request, view.teller.me) - {Step.LEAD_HAS_IT}
    return [one.value for one in Step if one in allowed]


def _news(request: Request, view: View) -> list[str]:
    """What the others did about it that this person must know."""
    return [view.tongue.said(one.text) for one in team_news((request,), view.teller, view.now)]


def _ask(request: Request, view: View) -> list[Row]:
    """Who can be asked to go instead."""
    me = view.teller.me
    if not may_offer(request, me):
        return []
    who = view.tongue
    return [
        {"number": one, "text": who("desk.person", one)}
        for one in people_to_ask(request, me, view.people)
    ]


def _undo(request: Request, view: View) -> Row | None:
    last = _own_last(request, view)
    left = undo_left_ms(last, view.now) if last else 0
    if last is None or not left:
        return None
    stamp = Stamp("", view.now, view.teller.me)
    if isinstance(take_back(request, last.id, stamp), Refusal):
        return None
    word = plain(view.teller.word(request))
    text = view.tongue.said(said(f"desk.did.{last.kind}", word))
    return {"event": last.id, "left_ms": left, "text": text}


def _own_last(request: Request, view: View) -> RequestEvent | None:
    own = (one for one in reversed(request.facts) if one.by == view.teller.me)
    return next((one for one in own if isinstance(one, _TAKEN_BACK)), None)
