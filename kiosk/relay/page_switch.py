# SPDX-License-Identifier: Apache-2.0
"""Serves the staff page while the last word of a lead is that it be on.

Whatever becomes of the page, the ladder goes on: a page that cannot be served is said, and
tried again.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from typing import Any, Protocol

from kiosk.domain.clock import Instant
from kiosk.domain.events import Event
from kiosk.domain.health import PageState
from kiosk.domain.venue_events import PageSwitched

TICK_MS = 1_000

ALONE_MS = 2_000
"""The same while no phone has it open."""

KEPT_OFF = "safe mode"
"""Why a relay that crashed over and over does not serve the page any more."""


class Page(Protocol):
    """kiosk.phone.page.StaffPage."""

    def facts_changed(self, events: tuple[Event, ...] = ()) -> None: ...

    def tick(self) -> None: ...

    async def close(self) -> None: ...


class Server(Protocol):
    """kiosk.phone.server.PageServer; nothing heavy is imported before ``start``."""

    @property
    def trouble(self) -> str: ...

    @property
    def state(self) -> PageState: ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def look(self) -> None: ...


class PageSwitch:
    """``on_change``: what is told of the page is news.  ``safe``: it is not served at all."""

    def __init__(
        self, page: Page, server: Server, on_change: Callable[[], None], *, safe: bool
    ) -> None:
        self._page = page
        self._server = server
        self._on_change = on_change
        self._safe = safe
        self._wanted = False
        self._served = False
        self._turning = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    def facts(self, events: tuple[Event, ...]) -> None:
        """New facts, the whole history first."""
        self._page.facts_changed(events)
        if (word := _last_word(events)) is not None and word != self._wanted:
            self._wanted = word
            self._later(self._turn())

    def look(self, _now: Instant) -> int | None:
        """Milliseconds until the next look, while it is served."""
        if not self._served:
            return None
        self._page.tick()
        if not self._tasks:
            self._later(self._server.look())
        return TICK_MS if self._server.state.phones else ALONE_MS

    def state(self) -> PageState:
        return PageState(on=self._wanted) if self._safe else self._server.state

    def trouble(self) -> str:
        """Why it is not there although it should be; empty: it is as it should be."""
        if self._safe:
            return KEPT_OFF if self._wanted else ""
        return self._server.trouble

    async def close(self) -> None:
        self._wanted = False
        await self._turn()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._page.close()

    async def _turn(self) -> None:
        """As often as somebody changes their mind meanwhile; never two at once."""
        async with self._turning:
            while not self._safe and self._served != self._wanted:
                self._served = self._wanted
                await (self._server.start() if self._wanted else self._server.stop())
        self._on_change()

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _last_word(events: Iterable[Event]) -> bool | None:
    words = [event.on for event in events if isinstance(event, PageSwitched)]
    return words[-1] if words else None
