# SPDX-License-Identifier: Apache-2.0
"""uvicorn in the relay's own loop: TLS only, with limits on what a stranger can hold.

No signal handlers, no loop of its own that wakes ten times a second, no access log, no word
on what serves.
"""

import asyncio
import socket
import ssl
from collections import Counter
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

MOST = 320
"""Open connections.  A phone needs two or three."""

MOST_OF_ADDRESS = 160
"""Of one address: half of all, so that a flood leaves room; a venue's phones may share it."""

HANDSHAKE_S = 10.0
HEAD_S = 10.0
"""A connection that has not sent a whole head in this time is cut."""

KEEP_ALIVE_S = 20
HEAD_BYTES = 8_192
ENDING_S = 2


class Caller(H11Protocol):
    """One connection.  Cut where it brings no request in time, or where there are too many."""

    callers: Counter[str]

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._late: asyncio.TimerHandle | None = None
        self._address = ""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        self._address = self.client[0] if self.client else ""
        self.callers[self._address] += 1
        if len(self.connections) > MOST or self.callers[self._address] > MOST_OF_ADDRESS:
            transport.abort()
            return
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self.callers[self._address] -= 1
        if self.callers[self._address] <= 0:
            del self.callers[self._address]
        self._rest()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def _watch(self) -> None:
        """A head is awaited, or a request is being answered."""
        if not self._waits():
            self._rest()
        elif self._late is None:
            self._late = self.loop.call_later(HEAD_S, self._cut)

    def _waits(self) -> bool:
        return bool(getattr(self.cycle, "response_complete", True))

    def _rest(self) -> None:
        if self._late:
            self._late.cancel()
            self._late = None

    def _cut(self) -> None:
        if self._waits():
            self.transport.abort()


class Web(uvicorn.Server):
    """``startup`` and ``shutdown`` as uvicorn has them; ``main_loop`` is never run."""

    def __init__(self, app: ASGIApp, tls: ssl.SSLContext) -> None:
        callers = type("Callers", (Caller,), {"callers": Counter()})
        config = uvicorn.Config(
            app,
            http=callers,
            ws="none",
            interface="asgi3",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=KEEP_ALIVE_S,
            timeout_graceful_shutdown=ENDING_S,
            h11_max_incomplete_event_size=HEAD_BYTES,
        )
        config.load()
        super().__init__(config)
        self.lifespan = config.lifespan_class(config)
        self._tls = tls

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        loop = asyncio.get_running_loop()
        self.servers = [
            await loop.create_server(
                self._caller, sock=one, ssl=self._tls, ssl_handshake_timeout=HANDSHAKE_S
            )
            for one in sockets or ()
        ]
        self.started = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await super().shutdown(sockets)
        for connection in tuple(self.server_state.connections):
            connection.transport.abort()

    def _caller(self) -> asyncio.Protocol:
        kind: type[H11Protocol] = self.config.http_protocol_class  # type: ignore[assignment]  # ``http=callers`` made it one
        return kind(self.config, self.server_state, self.lifespan.state)


def listen(port: int) -> socket.socket:
    """For both kinds of addresses, where the machine has both.  Raises OSError."""
    dual = socket.has_dualstack_ipv6()
    return socket.create_server(
        ("", port),
        family=socket.AF_INET6 if dual else socket.AF_INET,
        dualstack_ipv6=dual,
        backlog=64,
    )
