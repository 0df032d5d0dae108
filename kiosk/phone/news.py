# SPDX-License-Identifier: Apache-2.0
"""What a page takes from the facts: mutes, drills asked for, who is on duty, who is revoked."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.domain.clock import Clock
from kiosk.domain.events import Event, Shown
from kiosk.domain.pairing import Phone, desk_of
from kiosk.domain.venue_events import PhonePaired, PhoneRevoked, SignedIn, SignedOut
from kiosk.domain.venue_news import VenueNews
from kiosk.phone.attending import Attending


class News:
    """``venue``: the latest facts about the venue.

    ``shown``: (request, round) that a page has told to be shown, saved or on its way;
    ``proved``: (drill, path of a page) likewise.
    """

    def __init__(self, attending: Attending, clock: Clock) -> None:
        self.venue = VenueNews()
        self.shown: set[tuple[str, int]] = set()
        self.proved: set[tuple[str, str]] = set()
        self._attending = attending
        self._clock = clock
        self._own: set[str] = set()
        self._paired: dict[str, Phone] = {}
        self._signed_in: dict[str, str] = {}

    def wrote(self, events: Iterable[Event]) -> None:
        """Facts of this page: what they say is known here before the log has them."""
        self._own.update(one.id for one in events)
        self.shown.update((one.request, one.round) for one in events if isinstance(one, Shown))

    def people(self) -> tuple[str, ...]:
        """The call numbers of those who have signed in since this machine began, and not out."""
        return tuple(sorted(set(self._signed_in.values()), key=lambda one: (len(one), one)))

    def take(self, events: Sequence[Event]) -> Iterator[str]:
        """The phones that were revoked."""
        for event in events:
            self.venue.add(event)
            self._follow(event)
            match event:
                case PhonePaired(phone=phone):
                    self._paired[desk_of(phone)] = Phone(phone, event.by.name, 0, 0)
                case PhoneRevoked(phone=phone):
                    self._paired.pop(desk_of(phone), None)
                    yield phone
                case _ if event.id not in self._own:
                    self._attending.remember(event, self._clock.now(), self._paired.get)
            self._own.discard(event.id)

    def _follow(self, event: Event) -> None:
        """Who could be asked to take over."""
        match event:
            case SignedIn(desk=desk) if event.at.boot == self._clock.now().boot:
                self._signed_in[desk] = event.by.name
            case SignedOut(desk=desk):
                self._signed_in.pop(desk, None)
