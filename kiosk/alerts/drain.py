# SPDX-License-Identifier: Apache-2.0
"""Takes what is due out of the outbox, has it sent, and tells the outbox what became of it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from kiosk.alerts.outbox import Outbox, Try
from kiosk.alerts.pool import Sender
from kiosk.alerts.result import Outcome, Result
from kiosk.domain.clock import Clock

_log = logging.getLogger("alerts")


class Drain:
    """``flush`` returns once the outbox's book is on disk, or does not take it."""

    def __init__(
        self,
        outbox: Outbox,
        sender: Sender,
        clock: Clock,
        flush: Callable[[], Awaitable[None]],
    ) -> None:
        self._outbox = outbox
        self._sender = sender
        self._clock = clock
        self._flush = flush
        self._news = asyncio.Event()
        self._recalled: set[tuple[str, str]] = set()
        self._sending: set[asyncio.Task[None]] = set()
        outbox.on_news = self._news.set
        outbox.on_soon = sender.warm
        outbox.on_recall = self._recall

    async def run(self) -> None:
        """Until cancelled; then what is in flight is killed, and tried by the next process."""
        try:
            while True:
                self._news.clear()
                for one in self._outbox.tries(self._clock.now()):
                    self._outbox.begin(one)
                    task = asyncio.ensure_future(self._send(one))
                    self._sending.add(task)
                    task.add_done_callback(self._sending.discard)
                await self._quiet()
        finally:
            for task in self._sending:
                task.cancel()
            await self._sender.close()

    async def _quiet(self) -> None:
        """Until there is news, or something is due."""
        wait = self._outbox.next_ms(self._clock.now())
        with suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), None if wait is None else wait / 1000)

    async def _send(self, one: Try) -> None:
        await self._flush()
        # Nothing has left yet: what was stopped meanwhile never does.
        stopped = one.name in self._recalled
        result = Result(Outcome.RECALLED) if stopped else await self._made(one)
        self._recalled.discard(one.name)
        self._outbox.settle(one, result, self._clock.now())

    async def _made(self, one: Try) -> Result:
        """A fault of our own must not leave the channel busy for ever."""
        try:
            return await self._sender.send(one)
        except Exception as error:  # noqa: BLE001 - a sender's fault is a failed try
            _log.warning("a try went wrong: %s", type(error).__name__)
            return Result(Outcome.DIED, "worker")

    def _recall(self, one: Try) -> None:
        self._recalled.add(one.name)
        self._sender.recall(one)
