# SPDX-License-Identifier: Apache-2.0
"""Gives the staff page its doors: the relay's log, its health, its leases, its phones."""

from functools import partial

from kiosk.content.sign_words import SignWordsError, sign_words
from kiosk.paths import assets
from kiosk.phone.doors import PageDoors
from kiosk.phone.page import StaffPage
from kiosk.phone.server import PageServer
from kiosk.relay.page_switch import PageSwitch
from kiosk.relay.parts import Relay
from kiosk.store.phones import PhoneBook
from kiosk.store.presence import Presence
from kiosk.wiring.relay_parts import Doors, RelayVenue


def make_page(venue: RelayVenue, doors: Doors, relay: Relay, *, safe: bool) -> PageSwitch:
    """Nothing of a web server is imported before a lead switches the page on."""
    page = StaffPage(_doors(venue, doors, relay), venue.page)
    return PageSwitch(page, PageServer(page), relay.rounds.news, safe=safe)


def _doors(venue: RelayVenue, doors: Doors, relay: Relay) -> PageDoors:
    return PageDoors(
        board=lambda: relay.log.board,
        write=relay.log.write,
        health=relay.health,
        phones=PhoneBook(doors.folder.secrets, doors.randomness),
        leases=Presence(doors.folder.presence),
        clock=doors.clock,
        randomness=doors.randomness,
        texts=venue.say,
        word=partial(_word, venue),
        deaf=lambda: relay.log.deaf,
    )


def _word(venue: RelayVenue, sign: int, language: str) -> str:
    """A sign's word in the language of the screen, else in the venue's."""
    try:
        return sign_words(assets() / "signs", language)[sign]
    except (OSError, SignWordsError):
        return venue.signs[sign]
