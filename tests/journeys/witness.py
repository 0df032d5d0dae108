# SPDX-License-Identifier: Apache-2.0
"""Watches the screen and the raw log side by side and says what is not true.

Keeps its own account of each press that a visitor may count on, from the words of "The
visit" and not from the kiosk's code.
"""

from collections import Counter
from collections.abc import Sequence

from kiosk.attendee.derive import Props
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Event, LanguageChosen, RequestEvent, Withdrawn
from tests.journeys import screen
from tests.journeys.languages import Languages
from tests.journeys.raw import truth
from tests.journeys.venue import SimulatedVenue

REPEAT_MS = 10_000
NOT_SAVED_MS = 3_000
ARMED_MS = 15_000
ECHO_MS = 500
REST_MS = 1_000

_PRESSES = {"pressed", "pressed_again"}


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
        self.withdrawn_at: Instant | None = None
        self.unsure: set[str] = set()
        self.last_press: Instant | None = None
        self.languages = Languages()

    # What people do, told before the kiosk is

    def tap(self, before: Props) -> None:
        now = self.venue.clock.now()
        up = before.screen == "status" or before.pending
        closed = up and self._state(before) == "closed"
        recent = self.last_tap is not None and age_ms(self.last_tap, now) < REPEAT_MS
        if not closed and (recent or self.asked_again):
            self.last_tap = now
            return
        if self.venue.limits.confirm and not up and not self._confirms(now):
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
        self.withdrawn_at = None
        self.languages.visit_over()

    def submitted(self, events: Sequence[Event]) -> None:
        """Withdrawing ends what taps in a row mean."""
        self.sent.update(event.at for event in events if event.kind in _PRESSES)
        for event in events:
            if isinstance(event, Withdrawn):
                self.last_tap = None
                self.no_longer_needed[event.request] = True
                self.withdrawn_at = event.at
            elif isinstance(event, LanguageChosen):
                self.languages.submitted(event.request, event.language, event.at)

    def taken_back(self, props: Props) -> None:
        """By its button, which rests for a moment: a trembling finger taps twice."""
        at = self.withdrawn_at
        if at is None or age_ms(at, self.venue.clock.now()) >= REST_MS:
            self.undone(props)

    def undone(self, props: Props) -> None:
        """A withdrawal is taken back, by its button or by asking again."""
        if props.request:
            self.no_longer_needed[props.request] = False

    def crash(self) -> list[str]:
        """What was in memory only is about to go; it was never claimed, and nothing else goes."""
        wrong = self._nothing_lost(self._in_flight())
        self.owed &= self._made()
        self.sent = self.owed.copy()
        for event in (e for batch in self.venue.queue for e in batch):
            if isinstance(event, RequestEvent):
                self.unsure.add(event.request)
        self.languages.crash()
        self.visit_over()
        return wrong

    # What must hold

    def check(self, props: Props) -> list[str]:
        if self.asked_again and props.question != "still_you":
            self.own_request()
        if props.screen == "cards" and not props.pending:
            self.languages.visit_over()  # what is chosen on the cards is the press's own
            if not self.armed:
                self.visit_over()
        now = self.venue.clock.now()
        wrong = [*self._ignored(), *self._waiting(props)]
        hours, lease = self.venue.hours, self.venue.lease
        wrong += screen.cover(props, lease, hours, now)
        if props.request:
            heard = self.venue.heard_records(props.request)
            self.languages.shown(props.request, now, open_=truth(heard).state != "closed")
            wrong += screen.status(props, heard, now)
            wrong += screen.covered(props, truth(heard), screen.listener(lease, now), hours)
        elif props.screen == "status" and not props.pending:
            wrong.append("a status of nothing")
        return wrong

    def at_the_end(self) -> list[str]:
        """When everything works again: each press is there, once."""
        languages = self.languages.untrue(self.venue.saved_records, self.unsure)
        return self._nothing_lost(0) + self._nothing_doubled() + self._as_meant() + languages

    def _owe(self, at: Instant) -> None:
        self.owed[at] += 1
        self.last_press = at
        self.armed = None

    def _confirms(self, now: Instant) -> bool:
        """Two taps within 15 s are a press; half a second after the first one is its echo."""
        if self.armed is None or age_ms(self.armed, now) >= ARMED_MS:
            self.armed = now
            return False
        return age_ms(self.armed, now) >= ECHO_MS

    def _state(self, props: Props) -> str:
        return truth(self.venue.heard_records(props.request)).state if props.request else "none"

    def _ignored(self) -> list[str]:
        """A press is on its way to the log at once, or waits for it to be read."""
        if dict.__eq__(self.owed, self.sent):
            return []
        missing = (self.owed - self.sent).total() - len(self.venue.core.requests.kept)
        return [f"{missing} presses are lost"] if missing > 0 else []

    def _in_flight(self) -> int:
        queued = sum(e.kind in _PRESSES for batch in self.venue.queue for e in batch)
        return queued + len(self.venue.core.requests.kept)

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
            if request not in self.unsure
            and bool(truth(self.venue.saved_records(request)).withdrawn) is not meant
        ]

    def _waiting(self, props: Props) -> list[str]:
        """A press that this kiosk cannot know to be saved says so after three seconds."""
        if props.request or not props.pending or self.last_press is None:
            return []
        if age_ms(self.last_press, self.venue.clock.now()) < NOT_SAVED_MS:
            return []
        said = props.headline == "visit.not_saved" and props.other_ways_first
        return [] if said else [f"{props.headline} for a press that is not saved"]
