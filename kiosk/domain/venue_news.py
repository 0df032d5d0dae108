# SPDX-License-Identifier: Apache-2.0
"""The latest facts about the venue that staff screens show: drills asked for, what is muted.

Facts may come twice and late, so the later of two is kept, whatever order they come in.
"""

from typing import TypeVar

from kiosk.domain.clock import is_later
from kiosk.domain.events import Event
from kiosk.domain.team_events import SignInsRevoked
from kiosk.domain.venue_events import (
    ChannelTestAsked,
    DrillAsked,
    KioskMuted,
    PageSwitched,
    PhonePaired,
    StaffRemoved,
)

_E = TypeVar("_E", bound=Event)


class VenueNews:
    """``drill``: the latest that was asked for; ``tests``: by channel; ``mutes``: by place;
    ``page``: who switched the staff page last; ``paired``: by phone; ``ended``: the latest
    fact that ends what somebody is signed in to, by call number."""

    def __init__(self) -> None:
        self.drill: DrillAsked | None = None
        self.page: PageSwitched | None = None
        self.tests: dict[str, ChannelTestAsked] = {}
        self.mutes: dict[str, KioskMuted] = {}
        self.paired: dict[str, PhonePaired] = {}
        self.ended: dict[str, StaffRemoved | SignInsRevoked] = {}

    def add(self, event: Event) -> None:
        match event:
            case DrillAsked():
                self.drill = _later(self.drill, event)
            case PageSwitched():
                self.page = _later(self.page, event)
            case ChannelTestAsked(channel=channel):
                self.tests[channel] = _later(self.tests.get(channel), event)
            case KioskMuted(place=place):
                self.mutes[place] = _later(self.mutes.get(place), event)
            case PhonePaired(phone=phone):
                self.paired[phone] = _later(self.paired.get(phone), event)
            case StaffRemoved(number=number) | SignInsRevoked(number=number):
                self.ended[number] = _later(self.ended.get(number), event)


def _later(old: _E | None, new: _E) -> _E:
    return old if old and is_later(old.at, new.at) else new
