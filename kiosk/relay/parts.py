# SPDX-License-Identifier: Apache-2.0
"""The objects of one relay, and who tells whom of what."""

from collections.abc import Callable

from kiosk.domain.clock import Clock, Instant
from kiosk.domain.events import Event
from kiosk.domain.health import Health
from kiosk.relay.drill_times import Plan
from kiosk.relay.drills import Drills, Paths
from kiosk.relay.health_part import HealthPart, Others
from kiosk.relay.log import RelayLog
from kiosk.relay.page_switch import Page, PageSwitch
from kiosk.relay.rounds import Rounds
from kiosk.relay.sending import Sending
from kiosk.relay.watch import Watch
from kiosk.store.deliveries import Delivery, Sort, Stage
from kiosk.store.presence import Presence
from kiosk.wiring.relay_parts import Doors, RelayVenue

LADDER = "the ladder"

MakePage = Callable[[RelayLog, Callable[[], Health | None]], Page]
"""The staff page over a log and over what the relay knows of the house."""


class Relay:
    """Everything from a fact to a call.  Belongs to one loop."""

    def __init__(self, venue: RelayVenue, doors: Doors, make_page: MakePage) -> None:
        self._clock: Clock = doors.clock
        self._sending = Sending(venue, doors)
        self.log = RelayLog(doors.log)
        self.rounds = Rounds(doors.clock)
        self._page = page = PageSwitch(
            make_page(self.log, lambda: self.health.health), self.rounds.news
        )
        outbox, board = self._sending.outbox, self.log.board
        self._watch = Watch(board, submit=self.log.submit, outbox=outbox)
        plan = Plan(venue.drill_at, venue.drill_at_opening, venue.windows, venue.zone)
        paths = Paths(Presence(doors.folder.presence).leases, tuple(venue.addresses))
        self._drills = Drills(
            board, plan, paths, place=venue.place, submit=self.log.submit, outbox=outbox
        )
        others = Others(
            outbox.states, self._drills.proofs, page.state, lambda: page.trouble, plan.wanted
        )
        self.health = HealthPart(venue, doors, self.log, others, self._sending.notice)
        outbox.on_end = self._delivered
        self._join()

    def start(self) -> None:
        self.log.start()
        self._sending.start()
        self.rounds.turn()

    async def close(self) -> None:
        """Nothing leaves any more; what is not saved yet is tried once."""
        self.rounds.end()
        await self._page.close()
        await self._sending.close()
        self.log.close()

    @property
    def works(self) -> bool:
        return self.rounds.works(LADDER)

    def _join(self) -> None:
        at_now: tuple[Callable[[tuple[Event, ...], Instant], None], ...] = (
            self._watch.facts,
            self._sending.facts,
        )
        self.log.listeners += [
            *(lambda events, tell=tell: tell(events, self._clock.now()) for tell in at_now),
            self._drills.facts,
            self._page.facts,
            lambda _: self.rounds.news(),
        ]
        self.rounds.add(LADDER, self._climb)
        self.rounds.add("a drill", self._drill)
        self.rounds.add("the look at the house", self.health.look)
        self.rounds.add("the staff page", self._page.look)

    def _climb(self, now: Instant) -> int | None:
        """Before the log was read, nobody knows what is answered; unless it cannot be read."""
        return self._watch.look(now) if self.log.ready or self.log.deaf else None

    def _drill(self, now: Instant) -> int | None:
        return self._drills.look(now) if self.log.ready else None

    def _delivered(self, row: Delivery) -> None:
        if row.sort is Sort.DRILL:
            ok = row.stage is Stage.SENT
            self._drills.delivered(row.request, row.channel, self._clock.now(), ok=ok)
        self.rounds.news()
