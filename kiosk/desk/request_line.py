# SPDX-License-Identifier: Apache-2.0
"""The line of one request in the list, as much of it as may be seen."""

from dataclasses import replace

from kiosk.content.groups import GROUPS
from kiosk.content.said import Said, joined, plain, said
from kiosk.content.teller import unkept
from kiosk.content.times import age, moment
from kiosk.desk.line import Line, Look, age_said
from kiosk.desk.words import Teller
from kiosk.domain.alarm import LOUD_MS, light
from kiosk.domain.clock import age_ms
from kiosk.domain.follow_up import due_instant
from kiosk.domain.promise import UNANSWERED_MS
from kiosk.domain.request import Request, State
from kiosk.domain.signs import sign
from kiosk.domain.transitions import Step, steps


def group_of(request: Request) -> str:
    """Under which heading it stands."""
    return "drill" if request.is_drill else GROUPS[request.state]


def request_line(request: Request, look: Look) -> Line:
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
        ageSaid=age_said(waited) if request.open else "",
        urgency=_urgency(request, waited),
        canGo=_can_go(request, teller),
        pending=request.id in look.pending,
    )
    return row if look.locked else _told(row, request, look)


def _told(row: Line, request: Request, look: Look) -> Line:
    """With what an onlooker of a locked desk is not told."""
    teller = look.teller
    return replace(
        row,
        line=teller.line(request, look.now),
        aside=joined(teller.aside(request), _look_again(request, look), _muted(request, look)),
        asks=unkept(request) is not None,
        chosen=request.id == look.chosen,
    )


def _look_again(request: Request, look: Look) -> Said:
    if not request.follow_ups:
        return ""
    first = due_instant(min(request.follow_ups, key=lambda one: one.due_ms))
    return said("desk.mark.again", plain(moment(first, look.now, look.teller.options.zone)))


def _muted(request: Request, look: Look) -> Said:
    """Only where it would ring now; nobody misses the bell of somebody who is attended."""
    return look.muted_until(request.id) if light(request) else ""


def _can_go(request: Request, teller: Teller) -> bool:
    """Nobody has to go to a drill."""
    going = Step.GOING in steps(request, teller.me)
    return going and not request.comings and not request.is_drill


def _urgency(request: Request, waited_ms: int) -> int:
    if group_of(request) != "needs_somebody":
        return 1 if unkept(request) else 0
    late = UNANSWERED_MS if request.state is State.SEEN else LOUD_MS
    return 2 if waited_ms >= late else 1
