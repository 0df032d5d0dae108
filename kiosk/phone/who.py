# SPDX-License-Identifier: Apache-2.0
"""Who asks: the phone of the cookie, or nobody.  Also where the answer to its question goes."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from kiosk.actions.phones import UNKEPT
from kiosk.domain.pairing import Phone
from kiosk.phone.answers import RefusedError

if TYPE_CHECKING:
    from kiosk.phone.page import StaffPage

COOKIE = "__Host-kiosk"
_YEAR_S = 365 * 86_400

Asked = Callable[["StaffPage", Phone, Request], Awaitable[Response]]
"""A question that only a paired phone may ask."""


async def phone_of(page: "StaffPage", request: Request) -> Phone | None:
    """Raises RefusedError where the disk does not say."""
    try:
        return await page.known.phone(request.cookies.get(COOKIE, ""))
    except UNKEPT:
        raise RefusedError(503, "disk", page.tongue("page.disk")) from None


def for_phones(page: "StaffPage", ask: Asked) -> Callable[[Request], Awaitable[Response]]:
    """``ask`` as an endpoint; a browser that is not paired is refused."""

    async def endpoint(request: Request) -> Response:
        phone = await phone_of(page, request)
        if phone is None:
            raise RefusedError(401, "unpaired", page.tongue("page.unpaired"))
        return await ask(page, phone, request)

    return endpoint


def give(answer: Response, token: str) -> None:
    """The browser keeps ``token``; no script reads it, no other site sends it."""
    answer.set_cookie(
        COOKIE, token, max_age=_YEAR_S, path="/", secure=True, httponly=True, samesite="strict"
    )


def take_away(answer: Response) -> None:
    answer.delete_cookie(COOKIE, path="/", secure=True, httponly=True, samesite="strict")
