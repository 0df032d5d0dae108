# SPDX-License-Identifier: Apache-2.0
"""The addresses of the staff page.  Files and texts are for everybody, all else for phones."""

from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.phone.answers import RefusedError, told
from kiosk.phone.duty import alert_test, beat, duty
from kiosk.phone.files import Files
from kiosk.phone.guard import Guard
from kiosk.phone.pairing import pair, unpair
from kiosk.phone.steps import ask_to_take_over, step, undo
from kiosk.phone.streaming import stream
from kiosk.phone.venue import drill, mute, prove
from kiosk.phone.who import Asked, for_phones

if TYPE_CHECKING:
    from kiosk.phone.page import StaffPage

Endpoint = Callable[[Request], Awaitable[Response]]

_POSTED: dict[str, Asked] = {
    "/api/beat": beat,
    "/api/duty": duty,
    "/api/alert-test": alert_test,
    "/api/drill": drill,
    "/api/mute": mute,
    "/api/unpair": unpair,
    "/api/requests/{request}/undo": undo,
    "/api/requests/{request}/hand_over": ask_to_take_over,
    "/api/requests/{request}/proved": prove,
    "/api/requests/{request}/{step}": step,
}


def make_app(page: "StaffPage") -> ASGIApp:
    files = Files()

    async def texts(_request: Request) -> Response:
        return told(page.tongue.served())

    async def pairs(request: Request) -> Response:
        return await pair(page, request)

    async def file(request: Request) -> Response:
        return files.answer(request, trusted=page.trusted)

    def broken() -> Response:
        return told({"error": "broken", "text": page.tongue("page.broken")}, 503)

    routes = [
        Route("/api/texts", texts, methods=["GET"]),
        Route("/api/pair", pairs, methods=["POST"]),
        Route("/api/stream", for_phones(page, stream), methods=["GET"]),
        *_posted(page),
        Route("/{name}", file, methods=["GET"]),
        Route("/", file, methods=["GET"]),
    ]
    router = Router(routes, redirect_slashes=False, default=_unknown)
    return Guard(router, lambda: page.hosts, broken)


def _posted(page: "StaffPage") -> Iterator[Route]:
    for path, ask in _POSTED.items():
        yield Route(path, for_phones(page, ask), methods=["POST"])


async def _unknown(_scope: Scope, _receive: Receive, _send: Send) -> None:
    raise RefusedError(404, "unknown")
