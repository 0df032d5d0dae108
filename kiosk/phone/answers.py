# SPDX-License-Identifier: Apache-2.0
"""Answers as JSON, and what was asked as values: anything else is refused, never a fault."""

from typing import Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

_T = TypeVar("_T")

_encode = msgspec.json.Encoder().encode


class RefusedError(Exception):
    """Becomes an answer: ``error`` is a word for the script, ``text`` a sentence for a person."""

    def __init__(self, status: int, error: str, text: str = "") -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.text = text


def told(content: object, status: int = 200) -> Response:
    return Response(_encode(content), status, media_type="application/json")


def refused(why: RefusedError) -> Response:
    content: dict[str, Any] = {"error": why.error}
    if why.text:
        content["text"] = why.text
    return told(content, why.status)


async def asked(request: Request, kind: type[_T]) -> _T:
    """The body as ``kind``.  Raises RefusedError."""
    try:
        return msgspec.json.decode(await request.body(), type=kind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise RefusedError(400, "body") from None
