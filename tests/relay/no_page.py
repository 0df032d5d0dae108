# SPDX-License-Identifier: Apache-2.0
"""A staff page that nobody opens; what it is told is kept."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from kiosk.domain.events import Event


class NoPage:
    """``fails``: what serving it raises; ``served``: how often it is served now."""

    def __init__(self, fails: Exception | None = None) -> None:
        self.fails = fails
        self.told: list[Event] = []
        self.ticks = 0
        self.served = 0
        self.closed = False

    def facts_changed(self, events: tuple[Event, ...]) -> None:
        self.told += events

    def tick(self) -> None:
        self.ticks += 1

    def phones(self) -> int:
        return 2

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[str]:
        if self.fails:
            raise self.fails
        self.served += 1
        try:
            yield "page.local:8443"
        finally:
            self.served -= 1

    async def close(self) -> None:
        self.closed = True
