# SPDX-License-Identifier: Apache-2.0
"""Makes tries in a process that can be killed, and ends that process when nobody needs it.

A try that takes too long, or that nobody needs any more, is killed; the others go on.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kiosk.alerts.helper import Helper
from kiosk.alerts.outbox import Try
from kiosk.alerts.result import Outcome, Result

_log = logging.getLogger("alerts")

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: until the process listens, of a try, until a killed try must be gone, of rest
    until the process ends.

    The rest outlasts the minute between two steps: a process that has to start first would make
    each message seconds late.
    """

    start_s: float = 15.0
    try_s: float = 20.0
    kill_s: float = 0.5
    rest_s: float = 75.0


class Sender(Protocol):
    """Who makes a try."""

    async def send(self, one: Try) -> Result:
        """Never raises."""
        ...

    def recall(self, one: Try) -> None:
        """End it; soon after, nothing of it can leave any more."""
        ...

    def warm(self) -> None:
        """A try may come soon."""
        ...

    async def close(self) -> None: ...


class Pool:
    """``command`` starts ``kiosk notify``; ``addresses``: of each channel, told to it alone."""

    def __init__(
        self, command: Sequence[str], addresses: Mapping[str, str], limits: Limits = Limits()
    ) -> None:
        self._command = command
        self._addresses = addresses
        self._limits = limits
        self._starting: asyncio.Task[Helper | None] | None = None
        self._recalled: dict[tuple[str, str], asyncio.Event] = {}
        self._rest: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """Of the process, while there is one."""
        helper = self._helper()
        return helper.pid if helper and helper.running else None

    async def send(self, one: Try) -> Result:
        recalled = self._recalled[one.name] = asyncio.Event()
        try:
            return await self._send(one, recalled)
        finally:
            del self._recalled[one.name]
            self._rest_later()

    def recall(self, one: Try) -> None:
        if recalled := self._recalled.get(one.name):
            recalled.set()

    def warm(self) -> None:
        self._start_once().add_done_callback(lambda _: self._rest_later())

    async def close(self) -> None:
        if self._rest:
            self._rest.cancel()
        if self._starting:
            self._starting.cancel()  # One that has not come up by now is not waited for.
            await asyncio.wait([self._starting])
        if helper := self._helper():
            await helper.close()

    async def _send(self, one: Try, recalled: asyncio.Event) -> Result:
        helper = await _first(self._start_once(), recalled, None)
        if recalled.is_set():
            return Result(Outcome.RECALLED)
        if helper is None:
            return Result(Outcome.FAILURE, "worker")
        number, answer = helper.ask(self._addresses[one.channel], one.text, one.skip)
        result = await _first(answer, recalled, self._limits.try_s)
        if result:
            return result
        told = await self._end(helper, number, answer)
        if told.outcome is not Outcome.DIED:
            return told
        if recalled.is_set():
            return Result(Outcome.RECALLED)
        return Result(Outcome.TIMEOUT, "timeout")

    async def _end(self, helper: Helper, number: int, answer: "asyncio.Future[Result]") -> Result:
        """Kill one try; where that is not seen to work, all of them."""
        helper.end_try(number)
        with suppress(TimeoutError):
            return await asyncio.wait_for(asyncio.shield(answer), self._limits.kill_s)
        _log.warning("a try that was ended went on; its worker was ended")
        helper.kill()
        return await answer

    def _helper(self) -> Helper | None:
        starting = self._starting
        if starting is None or not starting.done() or starting.cancelled():
            return None
        return starting.result()

    def _start_once(self) -> "asyncio.Task[Helper | None]":
        """The process, once it listens; the same one for all that wait for it."""
        helper = self._helper()
        if self._starting is None or (self._starting.done() and not (helper and helper.running)):
            self._starting = asyncio.ensure_future(self._start())
        return self._starting

    async def _start(self) -> Helper | None:
        try:
            helper = await Helper.start(self._command)
        except OSError as error:
            _log.warning("the worker cannot be started: %s", error.strerror)
            return None
        listens = False
        try:
            with suppress(TimeoutError):
                listens = await asyncio.wait_for(asyncio.shield(helper.ready), self._limits.start_s)
        finally:
            if not listens:
                await helper.close()
        if not listens:
            _log.warning("the worker does not start")
        return helper if listens else None

    def _rest_later(self) -> None:
        if self._rest:
            self._rest.cancel()
        loop = asyncio.get_running_loop()
        self._rest = loop.call_later(self._limits.rest_s, self._end_where_idle)

    def _end_where_idle(self) -> None:
        if not self._recalled and (helper := self._helper()):
            helper.kill()


async def _first(
    found: "asyncio.Future[_T]", recalled: asyncio.Event, timeout_s: float | None
) -> _T | None:
    """What is found, or None where the try is recalled or its time is over."""
    stop = asyncio.ensure_future(recalled.wait())
    try:
        await asyncio.wait((found, stop), timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.cancel()
    return found.result() if found.done() else None
