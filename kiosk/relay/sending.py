# SPDX-License-Identifier: Apache-2.0
"""Joins the outbox to its file, to the process that sends, and to who asks for a test."""

import asyncio
import sys
from collections.abc import Iterable

from kiosk.alerts.book_thread import BookThread
from kiosk.alerts.drain import Drain
from kiosk.alerts.message import Words
from kiosk.alerts.outbox import Outbox, Roster
from kiosk.alerts.pool import Pool
from kiosk.domain import ladder
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Event
from kiosk.domain.request import Request, State
from kiosk.domain.venue_events import ChannelTestAsked
from kiosk.store.deliveries import Deliveries
from kiosk.wiring.relay_parts import Doors, RelayVenue

READY_MS = 60_000
"""How often the sending process is kept from its rest: it ends after 75 s without work."""

NOTIFY = (sys.executable, "-m", "kiosk", "notify")


class Sending:
    """``outbox`` is filled by the others; it is emptied from ``start`` to ``close``.

    Start it when it is known what was answered: an earlier relay may have left rows behind.
    """

    def __init__(self, venue: RelayVenue, doors: Doors) -> None:
        self._book = BookThread(Deliveries(doors.folder.deliveries))
        words = Words(venue.say, venue.signs)
        roster = Roster(venue.channels, words, venue.place, venue.wall)
        self.outbox = Outbox(roster, self._book, doors.clock.now())
        pool = Pool(NOTIFY, venue.addresses)
        self._drain = Drain(self.outbox, pool, doors.clock, self._book.flush)
        self._task: asyncio.Task[None] | None = None
        self._readied: Instant | None = None
        self._reaches = bool(venue.channels)

    def start(self) -> None:
        """Once; later calls do nothing."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._drain.run())

    def facts(self, events: Iterable[Event], now: Instant) -> None:
        """What somebody at a desk wants tested."""
        for event in events:
            if isinstance(event, ChannelTestAsked):
                self.outbox.test(event, now)

    def look(self, calling: Iterable[Request], now: Instant) -> int | None:
        """Keep the sending process ready while somebody is on the way; milliseconds to go.

        Who steps back calls the channels at once, and a process that must start is seconds late.
        """
        if not self._reaches or not any(_may_call_suddenly(one, now) for one in calling):
            self._readied = None
            return None
        if self._readied is None or age_ms(self._readied, now) >= READY_MS:
            self._readied = now
            self.outbox.on_soon()
        return READY_MS - age_ms(self._readied, now)

    def notice(self, key: str, text: str, now: Instant) -> None:
        """A fault for staff, by the channels that are not known to be wrong."""
        self.outbox.notice(key, text, now, but=self.outbox.wrong)

    async def close(self) -> None:
        """Kill what is in flight: the next relay tries it again."""
        if self._task:
            self._task.cancel()
            await asyncio.wait([self._task])
        await asyncio.get_running_loop().run_in_executor(None, self._book.close)


def _may_call_suddenly(request: Request, now: Instant) -> bool:
    """Somebody is on the way, and the channels were not reminded of it yet.

    Without this end a request that everybody forgot would keep the process for days.
    """
    if request.state is not State.COMING or request.is_drill or request.withdrawn:
        return False
    return len(ladder.taken(request, now)) < len(ladder.NOT_ARRIVED.rungs)
