# SPDX-License-Identifier: Apache-2.0
"""Serves the staff page while the last word of a lead is that it be on.

Whatever becomes of the page, the ladder goes on: a page that cannot be served is said, and
tried again.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager, suppress
from typing import Protocol

from kiosk.domain.clock import Instant
from kiosk.domain.events import Event
from kiosk.domain.health import PageState
from kiosk.domain.venue_events import PageSwitched

_log = logging.getLogger("relay")

AGAIN_S = 10.0
"""A page that could not be served is tried again after this time."""

TICK_MS = 1_000


class Page(Protocol):
    """kiosk.phone.page.StaffPage; nothing heavy is imported until it is served."""

    def facts_changed(self, events: tuple[Event, ...]) -> None: ...

    def tick(self) -> None: ...

    def phones(self) -> int:
        """How many have it open now."""
        ...

    def serve(self) -> AbstractAsyncContextManager[str]:
        """The address at which it is reached meanwhile.  Raises OSError, ValueError."""
        ...

    async def close(self) -> None: ...


class PageSwitch:
    """``trouble``: why the page is not there although it should be.  ``on_change``: it is news.

    ``kept_off``: this relay does not serve it, whatever a lead says, for this reason.
    """

    def __init__(self, page: Page, on_change: Callable[[], None], kept_off: str = "") -> None:
        self.trouble = ""
        self._page = page
        self._on_change = on_change
        self._kept_off = kept_off
        self._on = False
        self._address = ""
        self._turned = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def facts(self, events: tuple[Event, ...]) -> None:
        """New facts, the whole history first."""
        self._page.facts_changed(events)
        if (on := _last_word(events)) is not None and on != self._on:
            self._on = on
            self._turn()

    def look(self, _now: Instant) -> int | None:
        if not self._address:
            return None
        self._page.tick()
        return TICK_MS

    def state(self) -> PageState:
        return PageState(self._on, self._address, self._page.phones() if self._address else 0)

    async def close(self) -> None:
        self._on = False
        self._turned.set()
        if self._task:
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._page.close()

    def _turn(self) -> None:
        self._turned.set()
        if self._kept_off:
            self.trouble = self._kept_off if self._on else ""
        elif self._on and (self._task is None or self._task.done()):
            self._task = asyncio.get_running_loop().create_task(self._keep())

    async def _keep(self) -> None:
        while self._on:
            self._turned.clear()
            try:
                await self._serve()
            except Exception as error:  # noqa: BLE001 - no fault of the page may end the ladder
                self._fails(error)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._turned.wait(), AGAIN_S)
        self._tell("")

    async def _serve(self) -> None:
        async with self._page.serve() as address:
            self._address = address
            self._tell("")
            while self._on:
                self._turned.clear()
                await self._turned.wait()
            self._address = ""

    def _fails(self, error: Exception) -> None:
        self._address = ""
        reason = str(error) or type(error).__name__
        if reason != self.trouble:
            _log.warning("the staff page cannot be served: %s", type(error).__name__)
        self._tell(reason)

    def _tell(self, trouble: str) -> None:
        self.trouble = trouble
        self._on_change()


def _last_word(events: Iterable[Event]) -> bool | None:
    words = [event.on for event in events if isinstance(event, PageSwitched)]
    return words[-1] if words else None
