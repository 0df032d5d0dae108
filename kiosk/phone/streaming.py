# SPDX-License-Identifier: Apache-2.0
"""The stream of one page: a whole picture at once and at each change, and a beat each 5 s.

A page that connects again has missed nothing: it is sent what is so, not what has changed.
"""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import msgspec
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from kiosk.domain.clock import age_ms
from kiosk.domain.pairing import Phone
from kiosk.domain.presence import BEAT_MS
from kiosk.phone.hub import Stream
from kiosk.phone.scene import Snapshot, steady

if TYPE_CHECKING:
    from kiosk.phone.page import StaffPage

_EARLY_MS = 500
"""The page is told of each second, and a second may come a little early."""

_encode = msgspec.json.Encoder().encode


async def stream(page: "StaffPage", phone: Phone, _request: Request) -> Response:
    return StreamingResponse(_events(page, phone), media_type="text/event-stream")


async def _events(page: "StaffPage", phone: Phone) -> AsyncIterator[bytes]:
    opened = page.hub.add(page.attending.open(phone.id))
    sent: Snapshot | None = None
    try:
        while not opened.ended and not opened.gone:
            opened.news.clear()
            told = page.snapshot(phone)
            if (lasting := steady(told)) != sent:
                sent, number = lasting, page.revision
                yield _event("state", {"revision": number, **told}, number)
            if _is_time(page, opened):
                yield _beat(page, opened)
            await opened.news.wait()
        if opened.gone:
            yield _event("gone", {})
    finally:
        page.stream_closed(opened)


def _is_time(page: "StaffPage", opened: Stream) -> bool:
    last = opened.beaten
    return last is None or age_ms(last, page.doors.clock.now()) >= BEAT_MS - _EARLY_MS


def _beat(page: "StaffPage", opened: Stream) -> bytes:
    opened.beaten = page.doors.clock.now()
    return _event("beat", {"n": page.attending.issue(opened.tab, opened.beaten)})


def _event(name: str, data: object, number: int | None = None) -> bytes:
    head = f"event: {name}\n" + (f"id: {number}\n" if number is not None else "")
    return head.encode() + b"data: " + _encode(data) + b"\n\n"
