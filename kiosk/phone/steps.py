# SPDX-License-Identifier: Apache-2.0
"""The steps of the word table from a phone: said to be done once they are saved, never before."""

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct
from starlette.requests import Request as Asked
from starlette.responses import Response

from kiosk.actions.answer import take_back
from kiosk.actions.sign_in import person
from kiosk.actions.teamwork import Standpoint, hand_over, take_step
from kiosk.domain.events import Reason, RequestEvent
from kiosk.domain.pairing import Phone
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Step
from kiosk.phone.answers import RefusedError, asked, told

if TYPE_CHECKING:
    from kiosk.phone.page import StaffPage


class Reasoned(Struct):
    """``reason`` goes with ``closed``."""

    reason: Reason | None = None


class Whom(Struct):
    """``number``: the call number of who shall go instead."""

    number: Annotated[str, Meta(max_length=4)]


class TakenBack(Struct):
    event: Annotated[str, Meta(max_length=64)]


async def step(page: "StaffPage", phone: Phone, request: Asked) -> Response:
    about = found(page, request)
    try:
        taken = Step(request.path_params["step"])
    except ValueError:
        raise RefusedError(404, "unknown") from None
    reason = (await asked(request, Reasoned)).reason
    me = person(phone.number)
    at = Standpoint(lambda: page.stamp(me))
    made = Refusal("desk.refused") if about.is_drill else take_step(about, taken, at, reason)
    return await _take(page, phone, made)


async def ask_to_take_over(page: "StaffPage", phone: Phone, request: Asked) -> Response:
    """Somebody else shall go; whoever asks goes on counting until they accept."""
    about = found(page, request)
    number = (await asked(request, Whom)).number
    return await _take(
        page, phone, _one(hand_over(about, number, page.stamp(person(phone.number))))
    )


async def undo(page: "StaffPage", phone: Phone, request: Asked) -> Response:
    about = found(page, request)
    event = (await asked(request, TakenBack)).event
    stamp = page.stamp(person(phone.number))
    return await _take(page, phone, _one(take_back(about, event, stamp)))


def found(page: "StaffPage", request: Asked) -> Request:
    """The request that the address names.  Raises RefusedError."""
    if about := page.doors.board().find(request.path_params["request"]):
        return about
    raise RefusedError(404, "unknown", page.tongue("desk.refused"))


def _one(made: RequestEvent | Refusal) -> tuple[RequestEvent, ...] | Refusal:
    return made if isinstance(made, Refusal) else (made,)


async def _take(
    page: "StaffPage", phone: Phone, made: tuple[RequestEvent, ...] | Refusal
) -> Response:
    if isinstance(made, Refusal):
        raise RefusedError(409, "refused", page.tongue(made.reason))
    first = made[0]
    page.attending.touched(phone.id, first.at)
    if not page.saving.begin(first):
        raise RefusedError(503, "not_saved", page.tongue("page.not_saved"))
    if not await page.write(*made):
        raise RefusedError(503, "not_saved", page.tongue("page.not_saved"))
    page.saving.done(first)
    return told({"event": first.id})
