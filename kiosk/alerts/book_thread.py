# SPDX-License-Identifier: Apache-2.0
"""The book on disk: written by a thread of its own, so that no dying disk delays a message.

What the disk refuses stays in memory, is tried again, and is said.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Condition, Thread

from kiosk.store.deliveries import Deliveries, Delivery
from kiosk.store.event_log import LogError

Name = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds: between tries, of quiet before the housekeeping, that a message waits at most."""

    again_s: float = 2.0
    rest_s: float = 2.0
    flush_s: float = 1.0


class BookThread:
    """``trouble``: why rows are not on disk now.  Only ``load`` and ``close`` wait for it."""

    def __init__(self, file: Deliveries, pauses: Pauses = Pauses()) -> None:
        self.trouble = ""
        self._file = file
        self._pauses = pauses
        self._rows: dict[Name, Delivery | None] = {}
        self._waiting: list[Callable[[], None]] = []
        self._changed = Condition()
        self._stopping = False
        self._unrested = False
        self._thread = Thread(target=self._run, name="deliveries", daemon=True)

    def load(self) -> tuple[Delivery, ...]:
        """To be called once, at first.  What cannot be read now is gone: ``trouble`` says so."""
        rows: tuple[Delivery, ...] = ()
        try:
            rows = self._file.load()
            self._file.close()
        except LogError as error:
            self.trouble = str(error)
        self._thread.start()
        return rows

    def keep(self, rows: Sequence[Delivery], forget: Iterable[Name] = ()) -> None:
        with self._changed:
            self._rows.update({row.name: row for row in rows})
            self._rows.update(dict.fromkeys(forget))
            self._changed.notify()

    async def flush(self) -> None:
        """Until the disk has what was kept, has refused it, or takes too long."""
        loop = asyncio.get_running_loop()
        done = loop.create_future()

        def tell() -> None:
            if not done.done():
                done.set_result(None)

        def written() -> None:
            with suppress(RuntimeError):  # The loop has just been closed.
                loop.call_soon_threadsafe(tell)

        with self._changed:
            if self.trouble or not self._thread.is_alive():
                return
            self._waiting.append(written)
            self._changed.notify()
        with suppress(TimeoutError):
            await asyncio.wait_for(done, self._pauses.flush_s)

    def close(self) -> None:
        """Write what is left, if the disk takes it."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(self._pauses.again_s)

    def _run(self) -> None:
        while True:
            with self._changed:
                if not self._wanted():
                    self._changed.wait(self._quiet_s())
                rows, self._rows = self._rows, {}
                waiting, self._waiting = self._waiting, []
                stopping = self._stopping
            self._turn(rows)
            for written in waiting:
                written()
            if stopping:
                break
        with suppress(LogError):
            self._file.close()

    def _wanted(self) -> bool:
        return self._stopping or bool(self._waiting) or bool(self._rows and not self.trouble)

    def _quiet_s(self) -> float | None:
        if self._rows:
            return self._pauses.again_s
        return self._pauses.rest_s if self._unrested else None

    def _turn(self, rows: dict[Name, Delivery | None]) -> None:
        try:
            if rows:
                gone = [name for name, row in rows.items() if row is None]
                self._file.write([row for row in rows.values() if row], gone)
            elif self._unrested:
                self._file.rest()
            self._unrested = bool(rows)
            self.trouble = ""
        except LogError as error:
            self.trouble = str(error)
            with self._changed:
                self._rows = rows | self._rows
