# SPDX-License-Identifier: Apache-2.0
"""Watches the screen and the raw log side by side and says what is not true.

Keeps its own account of each press that a visitor may count on, from the words of "The
visit" and not from the kiosk's code.
"""

from collections import Counter
from collections.abc import Sequence

from kiosk.attendee.derive import Props
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Event, RequestEvent, Withdrawn
from tests.journeys.raw import Record, Truth, headline, truth, unfounded
from tests.journeys.venue import SimulatedVenue

REPEAT_MS = 10_000
NOT_SAVED_MS = 3_000
ARMED_MS = 15_000
LEASE_MS = 16_000
UNANSWERED_MS = 60_000

_PRESSES = {"pressed", "pressed_again"}
_KIND_OF_CLAIM = {
    "saved": _PRESSES,
    "with_you": {"arrived"},
    **{one: {one} for one in ("shown", "seen", "coming", "stepped_back", "closed", "withdrawn")},
}


class Witness:
    """``owed``: the moments at which a press was made that must end up in the log."""

    def __init__(self, venue: SimulatedVenue) -> None:
        self.venue = venue
        venue.on_submit = self.submitted
        self.owed: Counter[Instant] = Counter()
        self.sent: Counter[Instant] = Counter()
        self.last_tap: Instant | None = None
        self.armed: Instant | None = None
        self.asked_again: Instant | None = None
        self.no_longer_needed: dict[str, bool] = {}
        self.last_press: Instant | None = None

    # What people do, told before the kiosk is

    def tap(self, before: Props) -> None:
        now = self.venue.clock.now()
        up = before.screen == "status" or before.pending
        closed = up and self._state(before) == "closed"
        recent = self.last_tap is not None and age_ms(self.last_tap, now) < REPEAT_MS
        if not closed and (recent or self.asked_again):
            self.last_tap = now
            return
        if self.venue.limits.confirm and not up and not self._armed(now):
            self.armed = now
            return
        self.asked_again = now if up and not closed else None
        if self.asked_again:
            self.undone(before)
        self.last_tap = now
        self._owe(now)

    def own_request(self) -> None:
        """The person of the second press is somebody else, or nobody said."""
        if self.asked_again:
            self._owe(self.asked_again)
        self.asked_again = None

    def same_person(self) -> None:
        self.asked_again = None

    def visit_over(self) -> None:
        self.last_tap = self.armed = self.asked_again = self.last_press = None

    def submitted(self, events: Sequence[Event]) -> None:
        """Withdrawing ends what taps in a row mean."""
        self.sent.update(event.at for event in events if event.kind in _PRESSES)
        for event in events:
            if isinstance(event, Withdrawn):
                self.last_tap = None
                self.no_longer_needed[event.request] = True

    def undone(self, props: Props) -> None:
        """A withdrawal is taken back, by its button or by asking again."""
        if props.request in self.no_longer_needed:
            self.no_longer_needed[props.request] = False

    def crash(self) -> list[str]:
        """What was in memory only is about to go; it was never claimed, and nothing else goes."""
        wrong = self._nothing_lost(self._in_flight())
        self.owed &= self._made()
        self.sent = self.owed.copy()
        # What waits in the spool is unknown to the next process until the log can be written.
        for event in [*self.venue.spool, *(e for batch in self.venue.queue for e in batch)]:
            if isinstance(event, RequestEvent):
                self.no_longer_needed.pop(event.request, None)
        self.visit_over()
        return wrong

    # What must hold

    def check(self, props: Props) -> list[str]:
        if self.asked_again and props.question != "still_you":
            self.own_request()
        if props.screen == "cards" and not props.pending and not self.armed:
            self.visit_over()
        wrong = [*self._ignored(), *self._cover(props), *self._waiting(props)]
        if not props.request:
            if props.screen == "status" and not props.pending:
                wrong.append("a status of nothing")
            return wrong
        heard = self.venue.heard_records(props.request)
        told = truth(heard)
        shown = [props.headline, *props.line_ids]
        wrong += unfounded(shown, told)
        if props.headline != headline(told):
            wrong.append(f"{props.headline} leads where {headline(told)} should")
        wrong += self._times(props, shown, told.presses)
        wrong += self._claims(props, heard)
        if told.state in {"new", "seen", "coming"} and not told.withdrawn:
            wrong += self._other_ways(props, told)
        return wrong

    def _other_ways(self, props: Props, told: Truth) -> list[str]:
        """Wherever nobody may come, the other ways stand first."""
        if props.other_ways_first:
            return []
        if props.deaf:
            return ["answers would not be noticed, and the other ways are not first"]
        if told.state == "coming":
            return []
        if not props.listening:
            return ["nobody listens, and the other ways are not first"]
        rings = told.rings_since
        if rings and age_ms(rings["at"], self.venue.clock.now()) >= UNANSWERED_MS:
            return ["a minute without an answer, and the other ways are not first"]
        return []

    def at_the_end(self) -> list[str]:
        """When everything works again: each press is there, once."""
        return self._nothing_lost(0) + self._nothing_doubled() + self._as_meant()

    def _owe(self, at: Instant) -> None:
        self.owed[at] += 1
        self.last_press = at
        self.armed = None

    def _armed(self, now: Instant) -> bool:
        return self.armed is not None and age_ms(self.armed, now) < ARMED_MS

    def _state(self, props: Props) -> str:
        return truth(self.venue.heard_records(props.request)).state if props.request else "none"

    def _ignored(self) -> list[str]:
        """A press is on its way to the log at once, or waits for it to be read."""
        missing = (self.owed - self.sent).total() - len(self.venue.core._kept)
        return [f"{missing} presses are lost"] if missing > 0 else []

    def _in_flight(self) -> int:
        queued = sum(e.kind in _PRESSES for batch in self.venue.queue for e in batch)
        return queued + len(self.venue.core._kept)

    def _made(self) -> Counter[Instant]:
        everything = [r for one in self.venue.records for r in self.venue.records[one]]
        spooled = [{"kind": e.kind, "at": e.at, "id": e.id} for e in self.venue.spool]
        by_id = {one["id"]: one for one in [*everything, *spooled]}
        return Counter(one["at"] for one in by_id.values() if one["kind"] in _PRESSES)

    def _nothing_lost(self, in_flight: int) -> list[str]:
        missing = (self.owed - self._made()).total()
        return [f"{missing} presses are lost"] if missing > in_flight else []

    def _nothing_doubled(self) -> list[str]:
        too_many = (self._made() - self.owed).total()
        return [f"{too_many} presses that nobody made"] if too_many else []

    def _as_meant(self) -> list[str]:
        """What the visitor said last of needing somebody is what the team reads."""
        return [
            f"a request stands withdrawn: {not meant}, and the visitor meant {meant}"
            for request, meant in self.no_longer_needed.items()
            if request and bool(truth(self.venue.saved_records(request)).withdrawn) is not meant
        ]

    def _cover(self, props: Props) -> list[str]:
        lease = self.venue.lease
        now = self.venue.clock.now()
        if not props.listening:
            return []
        if lease is None or lease.beat.boot != now.boot:
            return ["somebody is said to listen, and there is no lease"]
        if now.boot_ms - lease.beat.boot_ms >= LEASE_MS:
            return ["somebody is said to listen on a lease that ran out"]
        return []

    def _waiting(self, props: Props) -> list[str]:
        """A press that this kiosk cannot know to be saved says so after three seconds."""
        if props.request or not props.pending or self.last_press is None:
            return []
        if age_ms(self.last_press, self.venue.clock.now()) < NOT_SAVED_MS:
            return []
        said = props.headline == "visit.not_saved" and props.other_ways_first
        return [] if said else [f"{props.headline} for a press that is not saved"]

    def _times(self, props: Props, shown: list[str], presses: list[Record]) -> list[str]:
        arguments = [props.headline_arg, *props.line_args]
        times = {str(one["at"].utc_ms) for one in presses}
        said = [a for line, a in zip(shown, arguments, strict=True) if line == "visit.saved_at"]
        return [f"saved at {one}, which is no press" for one in said if one not in times]

    def _claims(self, props: Props, heard: list[Record]) -> list[str]:
        kinds = {one["id"]: one["kind"] for one in heard}
        return [
            f"claim {claim} without its fact"
            for claim, event_id in props.claims.items()
            if kinds.get(event_id) not in _KIND_OF_CLAIM[claim.value]
        ]
