# SPDX-License-Identifier: Apache-2.0
"""One walk past every screen of the page, for whoever has to look at all of them."""

from collections.abc import Iterator

from playwright.sync_api import expect

from kiosk.domain.events import Arrived, Closed, Coming, Reason, Withdrawn
from kiosk.domain.health import Fault, Trouble
from tests.phone.browser.person import Person
from tests.phone.browser.venue import HERON, MAPLE, RIVER, Venue

TULIP, OTTER, LANTERN, STAR, MOON = 3, 4, 5, 18, 32


def screens(person: Person, venue: Venue) -> Iterator[str]:
    """Each screen by its name, as soon as the person stands before it."""
    yield from _pairing(person)
    person.pair()
    yield "nobody"
    yield from _testing(person)
    _fill(person, venue)
    yield from _list(person, venue)
    yield from _losing(person, venue)


def _pairing(person: Person) -> Iterator[str]:
    person.open()
    person.button("Pair").wait_for()
    yield "pairing"
    person.page.goto("about:blank")
    person.open("ZZZZZZZZ")
    expect(person.page.locator("#pairing-said")).not_to_be_empty()
    yield "wrong-code"


def _testing(person: Person) -> Iterator[str]:
    person.tap("Go on duty")
    person.button("Light").wait_for()
    yield "alert-test"
    person.tap("Light")
    person.pass_s(3)
    person.button("I noticed it").wait_for()
    person.pass_s(2)
    yield "alert-noticed"
    person.tap("I noticed it")
    expect(person.status).to_have_text("Listening")


def _fill(person: Person, venue: Venue) -> None:
    """Something of everything that a list can hold."""
    venue.troubles = (Trouble(Fault.NETWORK), Trouble(Fault.CHANNEL, "Team chat"))
    tulip = venue.press(TULIP, "North door")
    venue.does(Arrived, tulip)
    river = venue.press(RIVER)
    venue.does(Coming, river)
    lantern = venue.press(LANTERN)
    venue.does(Closed, lantern, reason=Reason.ATTENDED)
    venue.press(HERON, language="en", language_chosen=True)
    venue.pass_s(40)
    venue.press(MAPLE, "North door")
    moon = venue.press(MOON)
    venue.hear(_withdrawn(venue, moon))
    venue.press(STAR, drill=True)
    person.tap("I'm going to Heron")
    venue.press(OTTER, "Hall with a very long name, west wing")
    person.tap("More: Maple")
    person.tap("Quiet North door for 10 min")
    person.page.locator(".muted").wait_for()


def _withdrawn(venue: Venue, request: str) -> Withdrawn:
    about = venue.board.find(request)
    assert about
    stamp = venue.stamp(about.pressed.by)
    return Withdrawn(id=stamp.id, at=stamp.at, by=stamp.by, request=request)


def _list(person: Person, venue: Venue) -> Iterator[str]:
    person.pass_s(2)
    person.page.evaluate("scrollTo(0, 0)")
    yield "list"
    person.tap("Show sign: Maple")
    yield "sign"
    person.page.keyboard.press("Enter")
    person.tap("Close: Maple")
    yield "closing"
    person.tap("Leave it open")
    venue.saves = False
    person.tap("Seen: Otter")
    person.row("Otter").get_by_role("alert").wait_for()
    yield "not-saved"
    venue.saves = True


def _losing(person: Person, venue: Venue) -> Iterator[str]:
    person.context.set_offline(True)
    person.page.locator("#deaf h2").wait_for()
    person.pass_s(64)
    person.page.evaluate("scrollTo(0, 0)")
    yield "deaf"
    venue.press(6, "Hall")
    person.context.set_offline(False)
    person.page.locator(".back").wait_for()
    person.pass_s(2)
    person.page.evaluate("scrollTo(0, 0)")
    yield "back"
