# SPDX-License-Identifier: Apache-2.0
"""The objects of one relay, and who tells whom of what."""

from collections.abc import Callable

from kiosk.domain.clock import Clock, Instant, age_ms
from kiosk.domain.events import Event
from kiosk.domain.health import Health
from kiosk.relay.drill_run import Paths
from kiosk.relay.drill_times import Plan
from kiosk.relay.drills import Drills
from kiosk.relay.health_part import HealthPart, Others
from kiosk.relay.keeping import Keeping
from kiosk.relay.log import RelayLog
from kiosk.relay.page_switch import PageSwitch
from kiosk.relay.rounds import Rounds
from kiosk.relay.sending import Sending
from kiosk.relay.watch import Watch
from kiosk.store.deliveries import Delivery, Sort, Stage
from kiosk.store.presence import Presence
from kiosk.wiring.relay_parts import Doors, RelayVenue, house_of

LADDER = "the ladder"

UNREAD_MS = 5_000
"""So long the channels wait for a log that says neither what it holds nor that it cannot."""

MakePage = Callable[["Relay"], PageSwitch]
"""The staff page over the log of a relay and over what it knows of the house."""


class Relay:
    """Everything from a fact to a call.  Belongs to one loop."""

    def __init__(self, venue: RelayVenue, doors: Doors, make_page: MakePage) -> None:
        self._clock: Clock = doors.clock
        self._began = self._clock.now()
        self._sending = Sending(venue, doors)
        self.log = RelayLog(doors.log)
        self.rounds = Rounds(doors.clock)
        outbox, submit = self._sending.outbox, self.log.submit
        self._watch = Watch(self.log.board, submit=submit, outbox=outbox)
        self._page = make_page(self)
        plan = Plan(venue.drill_at, venue.drill_at_opening, venue.windows, venue.zone)
        paths = Paths(Presence(doors.folder.presence).leases, tuple(venue.addresses))
        self._drills = Drills(
            self.log.board, plan, paths, place=venue.place, submit=submit, outbox=outbox
        )
        self._keeping = Keeping(house_of(venue, doors), self.log.board, self.rounds.news)
        others = self._others(drilled=plan.wanted)
        self._health = HealthPart(venue, doors, self.log, others, self._sending.notice)
        outbox.on_end = self._delivered
        self._join()

    def health(self) -> Health | None:
        """What was found at the last look at the house."""
        return self._health.health

    def start(self) -> None:
        self._began = self._clock.now()
        self.log.start()
        self.rounds.turn()

    async def close(self) -> None:
        """Nothing leaves any more; what is not saved yet is tried once."""
        self.rounds.end()
        self._keeping.close()
        await self._page.close()
        await self._sending.close()
        self.log.close()

    @property
    def works(self) -> bool:
        return self.rounds.works(LADDER)

    def _others(self, *, drilled: bool) -> Others:
        """What the look at the house asks the other parts."""
        outbox, page = self._sending.outbox, self._page
        return Others(
            outbox.states,
            self._drills.proofs,
            page.state,
            page.trouble,
            outbox=lambda: outbox.unwritable,
            kept=lambda: self._keeping.kept,
            drilled=drilled,
        )

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
        self.rounds.add("the channels", self._send)
        self.rounds.add("a drill", self._drill)
        self.rounds.add("the look at the house", self._look_at_house)
        self.rounds.add("the staff page", self._page.look)
        self.rounds.add("what is kept", self._keep)

    def _climb(self, now: Instant) -> int | None:
        """Before the log was read, nobody knows what is answered; unless it cannot be read."""
        return self._watch.look(now) if self.log.ready or self.log.deaf else None

    def _send(self, now: Instant) -> int | None:
        """What an earlier relay has left may be answered: the log says so, unless it hangs."""
        known = self.log.ready or bool(self.log.deaf)
        left = 0 if known else UNREAD_MS - age_ms(self._began, now)
        if left > 0:
            return left
        self._sending.start()
        return self._sending.look(self.log.board.open(), now)

    def _look_at_house(self, now: Instant) -> int | None:
        """What the log has not told yet is not said to be missing."""
        return self._health.look(now) if self.log.ready or self.log.deaf else None

    def _drill(self, now: Instant) -> int | None:
        return self._drills.look(now) if self.log.ready else None

    def _keep(self, now: Instant) -> int | None:
        return self._keeping.look(now) if self.log.ready else None

    def _delivered(self, row: Delivery) -> None:
        if row.sort is Sort.DRILL:
            ok = row.stage is Stage.SENT
            self._drills.delivered(row.request, row.channel, self._clock.now(), ok=ok)
        self.rounds.news()
