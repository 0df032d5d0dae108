# SPDX-License-Identifier: Apache-2.0
"""Pairing a browser by a code from a desk, and parting from it.

Wrong tries slow down whoever makes them; a browser that is paired already never waits.
"""

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from kiosk.actions.phones import UNKEPT, paired, revoked
from kiosk.actions.sign_in import person
from kiosk.domain.pairing import CODE_LENGTH, Phone, Redeemed, Unpaired, typed_code
from kiosk.phone.answers import RefusedError, asked, told
from kiosk.phone.who import give, phone_of, take_away

if TYPE_CHECKING:
    from kiosk.phone.page import StaffPage


class Code(Struct):
    code: Annotated[str, Meta(max_length=64)]


async def pair(page: "StaffPage", request: Request) -> Response:
    typed = await asked(request, Code)
    before = await phone_of(page, request)
    address = request.client.host if request.client else ""
    if before is None:
        _count(page, address)
    outcome = await _redeem(page, typed_code(typed.code))
    if isinstance(outcome, Unpaired):
        raise RefusedError(403, outcome.value, page.tongue(f"page.pair.{outcome}"))
    page.tries.right(address)
    if before:
        await part(page, before)
    page.write_later(paired(outcome.phone, page.stamp(person(outcome.phone.number))))
    answer = told({"phone": outcome.phone.id})
    give(answer, outcome.token)
    return answer


async def unpair(page: "StaffPage", phone: Phone, _request: Request) -> Response:
    """The browser's own wish."""
    await part(page, phone)
    answer = told({})
    take_away(answer)
    return answer


async def part(page: "StaffPage", phone: Phone) -> None:
    """Raises RefusedError where the disk refuses: then it is paired still."""
    try:
        await page.disk.do(lambda: page.doors.phones.revoke(phone.id))
    except UNKEPT:
        raise RefusedError(503, "disk", page.tongue("page.disk")) from None
    page.revoked(phone.id)
    page.write_later(revoked(phone.id, page.stamp(person(phone.number))))


def _count(page: "StaffPage", address: str) -> None:
    """A try is counted before it is looked at, so that many at once are no more than one."""
    now = page.doors.clock.now()
    if left := page.tries.wait_ms(address, now):
        seconds = -(-left // 1_000)
        raise RefusedError(429, "wait", page.tongue("page.pair.wait", seconds))
    page.tries.wrong(address, now)


async def _redeem(page: "StaffPage", code: str) -> Redeemed | Unpaired:
    if len(code) != CODE_LENGTH:
        return Unpaired.WRONG
    now = page.doors.clock.now()
    try:
        return await page.disk.do(lambda: page.doors.phones.redeem(code, now))
    except UNKEPT:
        raise RefusedError(503, "disk", page.tongue("page.disk")) from None
