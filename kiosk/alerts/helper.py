# SPDX-License-Identifier: Apache-2.0
"""One running ``kiosk notify``, seen from the relay's loop: asked by lines, answering by lines.

It knows addresses and tells them to nobody but that process.
"""

import asyncio
import json
import os
import signal
from collections.abc import Sequence
from contextlib import suppress

from kiosk.alerts.result import Outcome, Result

DIED = Result(Outcome.DIED, "died")


class Helper:
    """``running``: it may still be asked.  ``ready``: True once it listens, False: never."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._answers: dict[int, asyncio.Future[Result]] = {}
        self._number = 0
        self._gone = False
        self.running = True
        self.ready: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._tasks = (
            asyncio.ensure_future(self._read()),
            asyncio.ensure_future(self._watch()),
        )

    @classmethod
    async def start(cls, command: Sequence[str]) -> "Helper":
        """Raises OSError."""
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        return cls(process)

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, url: str, text: str, skip: Sequence[int]) -> tuple[int, asyncio.Future[Result]]:
        """The number of the try and where its result will be; never an exception."""
        self._number += 1
        answer: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._answers[self._number] = answer
        self._tell({"id": self._number, "url": url, "text": text, "skip": list(skip)})
        return self._number, answer

    def end_try(self, number: int) -> None:
        """Its result will be that it died, unless it has just come."""
        self._tell({"kill": number})

    def kill(self) -> None:
        """End it with all its tries, at once."""
        self.running = False
        if not self._gone:  # Afterwards its number may be that of something else.
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    async def close(self) -> None:
        """The same; on return it is gone."""
        self.kill()
        await asyncio.gather(*self._tasks)

    def _tell(self, told: dict[str, object]) -> None:
        if self.running and self._process.stdin:
            self._process.stdin.write(json.dumps(told).encode() + b"\n")

    async def _read(self) -> None:
        lines = self._process.stdout
        while lines and (line := await lines.readline()):
            told = json.loads(line)
            if "ready" in told:
                self.ready.set_result(True)
                continue
            answer = self._answers.pop(told["id"], None)
            if answer and not answer.done():
                result = Result(Outcome(told["outcome"]), told["about"], tuple(told["taken"]))
                answer.set_result(result)

    async def _watch(self) -> None:
        """Its tries must not outlive it: nobody could end them."""
        await _end_of(self._process.pid)
        self.kill()
        await self._process.wait()
        self._gone = True
        for answer in self._answers.values():
            if not answer.done():
                answer.set_result(DIED)
        if not self.ready.done():
            self.ready.set_result(False)


async def _end_of(pid: int) -> None:
    """asyncio's own wait() goes on until the last fork has closed the pipe, too."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(handle, ended.set)
    try:
        await ended.wait()
    finally:
        loop.remove_reader(handle)
        os.close(handle)
