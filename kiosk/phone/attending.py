# SPDX-License-Identifier: Apache-2.0
"""Who is on duty at a page, and whether that person would notice an alert there.

Sans-IO, by the rules of actions.duty.  A page is visible and alive as far as it has said so
within ten seconds, with the number of a beat that it heard within ten seconds: a page in the
background, or one that the network cut off, never counts.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kiosk.actions.duty import Absence, Duty, absence, begin, end, lease
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import AlertSense, Event
from kiosk.domain.pairing import Phone, desk_of
from kiosk.domain.presence import LEASE_MS, Lease
from kiosk.domain.venue_events import AlertTested, SignedIn, SignedOut

FRESH_MS = 10_000
"""A beat that a page heard longer ago than this does not show that it still hears."""

_REMEMBERED = 8
"""Beats of one stream whose numbers still count: more than fit into FRESH_MS."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a page says of itself.  ``sense``: what was tested since it was loaded, or empty."""

    n: int
    visible: bool
    touched_s: int
    sense: str


@dataclass(slots=True, eq=False)
class Tab:
    """One open stream.  ``beats``: when numbers were sent; ``why``: why nobody listens at it.

    ``proved``: when the number was sent that the page has heard last.  ``behind``: it said that
    it is in the background, where it hears and owes no report.
    """

    phone: str
    beats: dict[int, Instant] = field(default_factory=dict)
    heard: Instant | None = None
    why: Absence | None = Absence.HIDDEN
    proved: Instant | None = None
    behind: bool = False


@dataclass(slots=True)
class Person:
    """Whoever a phone answers for, as far as duty goes."""

    duty: Duty = field(default_factory=Duty)
    tabs: list[Tab] = field(default_factory=list)


class Attending:
    """All phones.  ``idle_ms``: without a touch for so long nobody counts."""

    def __init__(self, idle_ms: int) -> None:
        self._idle_ms = idle_ms
        self._people: dict[str, Person] = {}
        self._beats = 0

    def open(self, phone: str) -> Tab:
        tab = Tab(phone)
        self._person(phone).tabs.append(tab)
        return tab

    def close(self, tab: Tab) -> None:
        tabs = self._person(tab.phone).tabs
        if tab in tabs:
            tabs.remove(tab)

    def tabs(self, phone: str) -> tuple[Tab, ...]:
        return tuple(self._person(phone).tabs)

    def issue(self, tab: Tab, now: Instant) -> int:
        """The number of the next beat of a stream."""
        self._beats += 1
        tab.beats[self._beats] = now
        while len(tab.beats) > _REMEMBERED:
            del tab.beats[next(iter(tab.beats))]
        return self._beats

    def hear(self, phone: str, report: Report, now: Instant, *, deaf: bool) -> Absence | None:
        """A page reports; None: it is attended."""
        person = self._person(phone)
        self.touched(phone, now.plus(-report.touched_s * 1_000))
        tab = next((one for one in person.tabs if report.n in one.beats), None)
        fresh = tab is not None and age_ms(tab.beats[report.n], now) <= FRESH_MS
        tested = person.duty.tested if person.duty.tested == report.sense else None
        duty = replace(person.duty, visible=report.visible, tested=tested, deaf=deaf or not fresh)
        why = absence(duty, now, self._idle_ms)
        if tab:
            tab.heard, tab.why, tab.proved = now, why, tab.beats[report.n]
            tab.behind = not report.visible
        return why

    def touched(self, phone: str, at: Instant) -> None:
        person = self._person(phone)
        last = person.duty.touched
        if person.duty.person and (last is None or at.boot_ms > last.boot_ms):
            person.duty = replace(person.duty, touched=at)

    def begin(self, phone: Phone, now: Instant) -> None:
        person = self._person(phone.id)
        person.duty = begin(person.duty, phone.number, now)

    def end(self, phone: str) -> None:
        person = self._person(phone)
        person.duty = end(person.duty)
        for tab in person.tabs:
            tab.why = Absence.SIGNED_OUT

    def tested(self, phone: str, sense: AlertSense) -> None:
        person = self._person(phone)
        if person.duty.person:
            person.duty = replace(person.duty, tested=sense)

    def forget(self, phone: str) -> None:
        """The phone may answer no longer."""
        self._people.pop(phone, None)

    def on_duty(self, phone: str) -> bool:
        return bool(self._person(phone).duty.person)

    def why(self, phone: str, now: Instant) -> Absence | None:
        """Why nobody counts as listening at this phone; None: somebody does."""
        person = self._person(phone)
        if not person.duty.person:
            return Absence.SIGNED_OUT
        told = [one.why for one in person.tabs if _recent(one, now)]
        if told:
            return None if None in told else told[0]
        behind = any(one.behind for one in person.tabs)
        return Absence.HIDDEN if behind else Absence.DEAF

    def lease(self, phone: str, now: Instant) -> Lease | None:
        """The page's word for the kiosks; None while nobody is on duty, or it is silent.

        It counts from the last number that is known to have come through: a page whose
        stream had died before its reports did is believed for no longer than a lease.
        """
        person = self._person(phone)
        recent = [one for one in person.tabs if _recent(one, now)]
        made = lease(person.duty, desk_of(phone), now, self._idle_ms)
        if not recent or made is None:
            return None
        if self.why(phone, now) is not None:
            return replace(made, attended=False, remote=True)
        proofs = [one.proved for one in recent if one.why is None and one.proved]
        beat = max(proofs, key=lambda at: at.boot_ms)
        return replace(made, attended=True, remote=True, beat=beat)

    def remember(self, event: Event, now: Instant, phone_of: Callable[[str], Phone | None]) -> None:
        """A fact of this boot from before this process began: duty outlives its restart."""
        match event:
            case SignedIn(desk=desk) if event.at.boot == now.boot and (phone := phone_of(desk)):
                if phone.number == event.by.name:
                    self.begin(phone, event.at)
            case SignedOut(desk=desk) if phone := phone_of(desk):
                self.end(phone.id)
            case AlertTested(desk=desk, sense=sense) if phone := phone_of(desk):
                self.tested(phone.id, sense)

    def _person(self, phone: str) -> Person:
        return self._people.setdefault(phone, Person())


def _recent(tab: Tab, now: Instant) -> bool:
    return tab.heard is not None and age_ms(tab.heard, now) < LEASE_MS
