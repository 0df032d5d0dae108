# SPDX-License-Identifier: Apache-2.0
"""What every request passes before the page looks at it, and what every answer carries.

Only this page's own script may make it act: the name by which it was reached is one of this
machine's, a POST comes from the same origin as JSON, and its body is small and whole in time.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.phone.answers import RefusedError, refused

HEAD_LIMIT = 8_192
"""Of the names and values of a head; its lines are counted where they come in slices."""

BODY_LIMIT = 4_096
BODY_LIMITS = {"/api/beat": 16_384}
"""A page that shows many requests names each of them in its beat."""

BODY_WAIT_S = 10.0

CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
HEADERS: Mapping[str, str] = {
    "content-security-policy": CONTENT_POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}

_log = logging.getLogger("page")

Hosts = Callable[[], frozenset[str]]
"""The names with ports by which this machine's page is reached, in small letters."""


class Guard:
    """``broken``: the answer where the page itself has failed; the log is told where, no more."""

    def __init__(self, app: ASGIApp, hosts: Hosts, broken: Callable[[], Response]) -> None:
        self._app = app
        self._hosts = hosts
        self._broken = broken

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        answer = _Answer(scope, send)
        try:
            guarded = await self._admit(scope, receive)
            await self._app(scope, guarded, answer)
        except RefusedError as error:
            await refused(error)(scope, receive, answer)
        except Exception as error:  # noqa: BLE001 - whatever it is, the relay goes on
            _log.error("page: %s at %s", type(error).__name__, _place(error))
            if not answer.begun:
                await self._broken()(scope, receive, answer)

    async def _admit(self, scope: Scope, receive: Receive) -> Receive:
        if _head_size(scope) > HEAD_LIMIT:
            raise RefusedError(431, "large")
        headers = Headers(scope=scope)
        host = headers.get("host", "").lower()
        if host not in self._hosts():
            raise RefusedError(421, "host")
        if scope["method"] != "POST":
            return receive
        if headers.get("origin", "").lower() != f"https://{host}":
            raise RefusedError(403, "origin")
        if headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise RefusedError(415, "json")
        limit = BODY_LIMITS.get(scope["path"], BODY_LIMIT)
        if not _small(headers.get("content-length", "0"), limit):
            raise RefusedError(413, "large")
        return await _read(receive, limit)


class _Answer:
    """Adds what each answer carries; ``begun``: its first byte has left."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self.begun = False
        self._private = scope["path"].startswith("/api/")
        self._send = send

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.begun = True
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            if self._private:
                headers["cache-control"] = "no-store"
        await self._send(message)


async def _read(receive: Receive, limit: int) -> Receive:
    """The whole body at once, so that nobody who sends slowly holds anything but this."""
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_WAIT_S):
            while True:
                part = await receive()
                body += part.get("body", b"")
                if len(body) > limit:
                    raise RefusedError(413, "large")
                if not part.get("more_body"):
                    break
    except TimeoutError:
        raise RefusedError(408, "slow") from None
    whole: list[Message] = [{"type": "http.request", "body": bytes(body), "more_body": False}]

    async def again() -> Any:
        return whole.pop() if whole else await receive()

    return again


def _head_size(scope: Scope) -> int:
    heads = sum(len(name) + len(value) for name, value in scope["headers"])
    return heads + len(scope.get("raw_path", b"")) + len(scope["query_string"])


def _small(length: str, limit: int) -> bool:
    return length.isdecimal() and len(length) < 10 and int(length) <= limit


def _place(error: BaseException) -> str:
    """File and line where it was raised: no value of anything."""
    at = error.__traceback__
    while at and at.tb_next:
        at = at.tb_next
    return f"{at.tb_frame.f_code.co_name}:{at.tb_lineno}" if at else "?"
