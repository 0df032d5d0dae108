# SPDX-License-Identifier: Apache-2.0
"""The staff page on the network: started and stopped at will, and never the end of the relay.

What keeps it from opening is told as ``trouble``, and tried again.
"""

import asyncio
import logging
from typing import TYPE_CHECKING

from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.health import PageState
from kiosk.phone.address import Look, Network, address, hosts, network
from kiosk.phone.page import StaffPage

if TYPE_CHECKING:
    from kiosk.phone.identity import Identity
    from kiosk.phone.web import Web

_log = logging.getLogger("page")

LOOK_MS = 60_000
"""How often addresses and certificates are looked at, and a port that was taken is tried."""


class PageServer:
    """``trouble``: why it cannot be opened as the settings say; empty: it is."""

    def __init__(self, page: StaffPage, look: Look = network) -> None:
        self.trouble = ""
        self._page = page
        self._look = look
        self._on = False
        self._network: Network | None = None
        self._web: Web | None = None
        self._identity: Identity | None = None
        self._changing = asyncio.Lock()
        self._looked: Instant | None = None

    @property
    def state(self) -> PageState:
        """``on`` as a lead switched it, whether or not it could be opened."""
        if not self._on or self._network is None:
            return PageState(on=self._on)
        options = self._page.options
        where = address(self._network, options.host, self.port)
        return PageState(on=True, address=where, phones=len(self._page.hub.phones()))

    @property
    def port(self) -> int:
        """That of the settings; for port 0 the one that was free."""
        if self._web and self._web.servers:
            return int(self._web.servers[0].sockets[0].getsockname()[1])
        return self._page.options.port

    async def start(self) -> None:
        """Never raises; see ``trouble``."""
        self._on = True
        self._page.hub.open()
        async with self._changing:
            await self._open()

    async def stop(self) -> None:
        """All streams end; nothing listens at the port any more."""
        self._on, self._looked = False, None
        self._page.hub.close()
        self._page.keeping.leave_all()
        async with self._changing:
            self._tell("")
            web, self._web = self._web, None
            if web:
                await web.shutdown()

    async def look(self) -> None:
        """Called each second: looks once a minute at what may have changed.  Never raises."""
        now = self._page.doors.clock.now()
        if not self._on or self._changing.locked():
            return
        if self._looked is None or age_ms(self._looked, now) >= LOOK_MS:
            async with self._changing:
                await self._open()

    async def _open(self) -> None:
        self._looked = self._page.doors.clock.now()
        self._network = found = self._look()
        identity = await self._page.disk.do(self._identify)
        trouble = await self._page.disk.do(lambda: identity.look(found))
        if self._on and self._web is None and identity.tls:
            trouble = await self._listen(identity) or trouble
        self._page.trusted = identity.trusted
        self._page.hosts = hosts(found, self._page.options.host, self.port)
        self._tell(trouble)

    def _identify(self) -> "Identity":
        """Imports the web server, which takes a while, beside the loop."""
        from kiosk.phone import app, web  # noqa: F401 - kept until they are needed
        from kiosk.phone.identity import Identity

        if self._identity is None:
            doors = self._page.doors
            self._identity = Identity(self._page.options, doors.clock, doors.randomness)
        return self._identity

    async def _listen(self, identity: "Identity") -> str:
        from kiosk.phone.web import Web, listen

        if identity.tls is None:
            return ""
        port = self._page.options.port
        try:
            opened = listen(port)
        except OSError as error:
            return f"port {port}: {error.strerror or 'it cannot be used'}"
        self._web = Web(self._page.app, identity.tls)
        await self._web.startup([opened])
        return ""

    def _tell(self, trouble: str) -> None:
        if trouble and trouble != self.trouble:
            _log.warning("staff page: %s", trouble)
        self.trouble = trouble
