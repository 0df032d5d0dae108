# SPDX-License-Identifier: Apache-2.0
"""Kills a real outbox on a real file at each of its writes, and lets another life go on.

Run as ``python -m tests.alerts.killer FOLDER``; prints, as JSON, what left in each run.  A
process of its own, since it forks: the program is loaded once, each life starts in a
millisecond.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.alerts.book_thread import BookThread, Pauses
from kiosk.alerts.drain import Drain
from kiosk.alerts.outbox import Try
from kiosk.alerts.result import Outcome, Result
from kiosk.store.deliveries import Deliveries, Delivery
from tests.alerts.venue import BOTH, CHAT, MAIL, outbox, request, step, waiting_for
from tests.fakes import FakeClock

STEPS = (2, 3)


class Fatal(Deliveries):
    """Kills its process at the half write ``kill``: an even one before, an odd one behind."""

    def __init__(self, path: Path, kill: int) -> None:
        super().__init__(path)
        self._kill = kill
        self._halves = 0

    def write(self, kept: Iterable[Delivery], forgotten: Iterable[tuple[str, str]] = ()) -> None:
        self._half()
        super().write(kept, forgotten)
        self._half()

    def rest(self) -> None:
        self._half()
        super().rest()
        self._half()

    def _half(self) -> None:
        if self._halves == self._kill:
            os.kill(os.getpid(), signal.SIGKILL)
        self._halves += 1


class Street:
    """What has left the house, in a file that outlives the process."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    async def send(self, one: Try) -> Result:
        os.write(
            self._handle, json.dumps([one.key[-1], one.channel, one.repeated]).encode() + b"\n"
        )
        await asyncio.sleep(0.002)
        return Result(Outcome.SUCCESS)

    def recall(self, one: Try) -> None:
        """Nothing is answered here."""

    def warm(self) -> None:
        """Nothing to warm."""

    async def close(self) -> None:
        """Nothing to close."""


async def live(folder: Path, kill: int, life: int) -> None:
    """One life: it takes the steps, of which the log knows; ends when nothing is on its way."""
    clock = FakeClock()
    asked = request(clock)
    facts = [step(asked, number, clock) for number in STEPS]
    clock.advance(life * 1_000)
    book = BookThread(Fatal(folder / "deliveries.sqlite", kill), Pauses(rest_s=0.001))
    box = outbox(clock, book, [CHAT, MAIL])
    task = asyncio.ensure_future(Drain(box, Street(folder / "street"), clock, book.flush).run())
    for fact in facts:
        box.step(asked, fact, BOTH, clock.now())
        while waiting_for(box):  # noqa: ASYNC110 - processes set no event here
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.005)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    book.close()


def one_life(folder: Path, kill: int, life: int) -> bool:
    """Whether it was killed."""
    victim = os.fork()
    if victim == 0:
        try:
            asyncio.run(live(folder, kill, life))
            os._exit(0)
        finally:
            os._exit(9)
    _, status = os.waitpid(victim, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit("a life ended by itself")
    return os.WIFSIGNALED(status)


def main() -> None:
    runs: list[list[list[object]]] = []
    killed = True
    while killed:
        folder = Path(sys.argv[1]) / str(len(runs))
        folder.mkdir()
        killed = one_life(folder, kill=len(runs), life=0)
        if killed:
            one_life(folder, kill=-1, life=1)
        lines = (folder / "street").read_text("ascii").splitlines()
        runs.append([json.loads(line) for line in lines])
    json.dump(runs, sys.stdout)


if __name__ == "__main__":
    main()
