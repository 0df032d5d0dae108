# SPDX-License-Identifier: Apache-2.0
"""The network between a browser and the server: open, cut, or silent without an end."""

import asyncio
from contextlib import suppress
from enum import StrEnum


class Way(StrEnum):
    OPEN = "open"
    CUT = "cut"
    SILENT = "silent"


class Gate:
    """Belongs to one loop.  Carries bytes to ``port`` of this machine as long as it is open."""

    def __init__(self, port: int) -> None:
        self.port = 0
        self._to = port
        self._way = Way.OPEN
        self._opened = asyncio.Event()
        self._opened.set()
        self._pipes: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def become(self, way: Way) -> None:
        self._way = way
        if way is Way.SILENT:
            self._opened.clear()
        else:
            self._opened.set()
        if way is Way.CUT:
            for pipe in self._pipes:
                pipe.cancel()

    async def stop(self) -> None:
        self.become(Way.CUT)
        await asyncio.gather(*self._pipes, return_exceptions=True)
        if self._server:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._way is Way.CUT:
            writer.transport.abort()
            return
        there, back = await asyncio.open_connection("127.0.0.1", self._to)
        ways = [
            asyncio.create_task(self._carry(reader, back)),
            asyncio.create_task(self._carry(there, writer)),
        ]
        self._pipes.update(ways)
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            self._pipes.difference_update(ways)
            writer.transport.abort()
            back.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while part := await reader.read(65_536):
                await self._opened.wait()
                writer.write(part)
                await writer.drain()
