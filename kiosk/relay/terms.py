# SPDX-License-Identifier: Apache-2.0
"""On what terms the relay works: a lead changes them at a desk, and it begins anew with them.

What it must know after a kill lies on the disk, so that to begin anew loses nothing.
"""

import asyncio
from functools import partial

from kiosk.domain.events import Event
from kiosk.relay.page_part import make_page
from kiosk.relay.parts import Relay
from kiosk.wiring.relay_parts import of_the_relay, relay_doors, relay_layers, relay_venue
from kiosk.wiring.start import Start


class Terms:
    """``relay``: one that goes by the settings that hold now.  Belongs to the running loop."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._layers = relay_layers(start)
        self._other = asyncio.Event()
        self.relay = self._make()

    @property
    def other(self) -> bool:
        """Whether something holds by which ``relay`` does not go."""
        return self._other.is_set()

    def renewed(self) -> Relay:
        """A relay by the settings that hold by now; the last one is closed."""
        self._other.clear()
        self.relay = self._make()
        return self.relay

    async def other_or(self, ended: asyncio.Event) -> bool:
        """Wait until the terms are other ones, or the end; True at the end."""
        waits = [asyncio.ensure_future(one.wait()) for one in (ended, self._other)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for one in waits:
            one.cancel()
        return ended.is_set()

    def _make(self) -> Relay:
        """Each relay opens the log anew: its threads end with it."""
        start, doors = self._start, relay_doors(self._start.folder)
        self._goes_by = of_the_relay(self._layers.settings)
        venue = relay_venue(self._layers.settings, start.folder)
        relay = Relay(venue, doors, partial(make_page, venue, doors, safe=start.safe))
        relay.log.listeners.append(partial(self._hear, relay))
        return relay

    def _hear(self, relay: Relay, events: tuple[Event, ...]) -> None:
        self._layers.learn(events)
        if relay.log.ready:
            self._layers.settle()
            if of_the_relay(self._layers.settings) != self._goes_by:
                self._other.set()
