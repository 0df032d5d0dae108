# SPDX-License-Identifier: Apache-2.0
"""One thread beside the loop for what touches the disk: leases and the book of phones."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from kiosk.actions.phones import UNKEPT

_T = TypeVar("_T")


class Disk:
    """Jobs run one after the other, in order."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "staff-page-disk")

    async def do(self, job: Callable[[], _T]) -> _T:
        """What ``job`` returns or raises; the loop goes on meanwhile."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, job)

    def later(self, job: Callable[[], object]) -> None:
        """Nobody waits for it; a disk that refuses is told elsewhere."""
        with suppress(RuntimeError):  # The page is closed: its leases have ended with it.
            self._thread.submit(_done, job)

    def tried(self, job: Callable[[], object]) -> "asyncio.Future[bool]":
        """Whether ``job`` came to its end; False: the disk refuses.  In order with the others."""
        return asyncio.get_running_loop().run_in_executor(self._thread, _done, job)

    def close(self) -> None:
        """Finish what was begun."""
        self._thread.shutdown()


def _done(job: Callable[[], object]) -> bool:
    try:
        job()
    except UNKEPT:
        return False
    return True
