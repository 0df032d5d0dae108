# SPDX-License-Identifier: Apache-2.0
"""The steps of the word table from a phone: said to be done once they are saved, never before."""

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct
from starlette.requests import Request as Asked
from starlette.responses import Response

from kiosk.actions.answer import answer, take_back
from kiosk.actions.sign_in import person
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


class TakenBack(Struct):
    event: Annotated[str, Meta(max_length=64)]


async def step(page: "StaffPage", phone: Phone, request: Asked) -> Response:
    about = found(page, request)
    try:
        taken = Step(request.path_params["step"])
    except ValueError:
        raise RefusedError(404, "unknown") from None
    reason = (await asked(request, Reasoned)).reason
    stamp = page.stamp(person(phone.number))
    made = Refusal("desk.refused") if about.is_drill else answer(about, taken, stamp, reason)
    return await _take(page, phone, made)


async def undo(page: "StaffPage", phone: Phone, request: Asked) -> Response:
    about = found(page, request)
    event = (await asked(request, TakenBack)).event
    return await _take(page, phone, take_back(about, event, page.stamp(person(phone.number))))


def found(page: "StaffPage", request: Asked) -> Request:
    """The request that the address names.  Raises RefusedError."""
    if about := page.doors.board().find(request.path_params["request"]):
        return about
    raise RefusedError(404, "unknown", page.tongue("desk.refused"))


async def _take(page: "StaffPage", phone: Phone, made: RequestEvent | Refusal) -> Response:
    if isinstance(made, Refusal):
        raise RefusedError(409, "refused", page.tongue(made.reason))
    page.attending.touched(phone.id, made.at)
    if not page.saving.begin(made):
        raise RefusedError(503, "not_saved", page.tongue("page.not_saved"))
    if not await page.write(made):
        raise RefusedError(503, "not_saved", page.tongue("page.not_saved"))
    page.saving.done(made)
    return told({"event": made.id})
