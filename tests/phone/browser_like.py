# SPDX-License-Identifier: Apache-2.0
"""What a browser says on the wire, and whatever else somebody may send."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from tests.phone.house import House

HOST = "127.0.0.1"


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        return json.loads(self.body)


@cache
def trusting() -> ssl.SSLContext:
    """Somebody has compared the fingerprint and said yes."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@dataclass
class Browser:
    """``token``: of the cookie.  Each request has a connection of its own."""

    house: House
    token: str = ""
    tls: ssl.SSLContext = field(default_factory=trusting)

    @property
    def host(self) -> str:
        return f"{HOST}:{self.house.server.port}"

    async def post(self, path: str, content: object = None, **headers: str) -> Answer:
        body = json.dumps({} if content is None else content).encode()
        return await self.send("POST", path, body, headers)

    async def get(self, path: str, **headers: str) -> Answer:
        return await self.send("GET", path, b"", headers)

    async def send(
        self, method: str, path: str, body: bytes, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """``headers`` take the place of a browser's own; an empty one is left out."""
        reader, writer = await self.connect()
        writer.write(self.head(method, path, body, headers or {}) + body)
        whole = await reader.read()
        writer.close()
        return parsed(whole)

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(HOST, self.house.server.port, ssl=self.tls)

    def head(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> bytes:
        own = {"host": self.host, "connection": "close"}
        if self.token:
            own["cookie"] = f"__Host-kiosk={self.token}"
        if method == "POST":
            own |= {
                "origin": f"https://{self.host}",
                "content-type": "application/json",
                "content-length": str(len(body)),
            }
        own |= {name.replace("_", "-"): value for name, value in headers.items()}
        lines = [f"{method} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in own.items() if v)]
        return "\r\n".join([*lines, "", ""]).encode()

    async def pair(self, number: str = "4") -> str:
        """The id of the phone that this browser is from now on."""
        answer = await self.post("/api/pair", {"code": self.house.deal(number)})
        assert answer.status == 200, answer
        self.token = answer.headers["set-cookie"].split(";")[0].partition("=")[2]
        return str(answer.told["phone"])

    @asynccontextmanager
    async def stream(self) -> "AsyncIterator[Ear]":
        reader, writer = await self.connect()
        writer.write(self.head("GET", "/api/stream", b"", {}))
        status = (await reader.readuntil(b"\r\n\r\n")).split(b" ")[1]
        try:
            yield Ear(int(status), reader)
        finally:
            writer.transport.abort()


@dataclass
class Ear:
    """A stream as the page's script reads it."""

    status: int
    reader: asyncio.StreamReader

    async def next(self) -> tuple[str, Any]:
        """Event and data; ("", None) where the stream has ended."""
        try:
            async with asyncio.timeout(10):
                block = await self._block()
        except asyncio.IncompleteReadError:
            return "", None
        fields = dict(line.split(": ", 1) for line in block.decode().strip().splitlines())
        return fields["event"], json.loads(fields["data"])

    async def until(self, event: str) -> Any:
        while True:
            found, data = await self.next()
            if found == event:
                return data
            assert found, "the stream has ended"

    async def _block(self) -> bytes:
        """One chunk of the transfer is one event."""
        length = int((await self.reader.readuntil(b"\r\n")).strip(), 16)
        if length == 0:
            raise asyncio.IncompleteReadError(b"", 1)
        block = await self.reader.readexactly(length)
        await self.reader.readexactly(2)
        return block


def parsed(whole: bytes) -> Answer:
    """Status 0: nothing came."""
    if not whole:
        return Answer(0, {}, b"")
    head, _, body = whole.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {k.lower(): v for k, _, v in (line.partition(": ") for line in lines)}
    return Answer(int(first.split(" ")[1]), headers, body)
