# SPDX-License-Identifier: Apache-2.0
"""A device is paired by a link or by eight letters, and each code that pairs nothing says why."""

from playwright.sync_api import expect

from tests.phone.browser.conftest import Comes
from tests.phone.browser.person import Person
from tests.phone.browser.venue import Venue


def type_letters(person: Person, code: str) -> None:
    for letter in code:
        person.page.get_by_role("button", name=letter, exact=True).click()
    person.page.get_by_role("button", name="Pair", exact=True).click()


def said(person: Person) -> str:
    alert = person.page.locator("#pairing-said")
    expect(alert).not_to_have_text("Pairing…")
    expect(alert).not_to_be_empty()
    return alert.inner_text()


def test_a_scanned_code_pairs_and_leaves_the_address_at_once(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    assert person.page.url == venue.url
    person.page.reload()
    expect(person.page.get_by_text("Team 4")).to_be_visible()


def test_eight_typed_letters_pair(comes: Comes, venue: Venue) -> None:
    person = comes()
    person.open()
    type_letters(person, venue.deal())
    expect(person.page.get_by_text("Team 4")).to_be_visible()


def test_letters_may_come_from_a_keyboard(comes: Comes, venue: Venue) -> None:
    person = comes()
    person.open()
    person.page.get_by_label("Eight letters").press_sequentially(venue.deal().lower() + "1-")
    person.page.keyboard.press("Enter")
    expect(person.page.get_by_text("Team 4")).to_be_visible()


def test_letters_may_be_pasted_in_two_groups_as_the_desk_shows_them(
    comes: Comes, venue: Venue
) -> None:
    person, code = comes(), venue.deal()
    person.open()
    person.page.get_by_label("Eight letters").fill(f" {code[:4]} {code[4:]}")
    person.page.keyboard.press("Enter")
    expect(person.page.get_by_text("Team 4")).to_be_visible()


def expired(venue: Venue) -> str:
    code = venue.deal()
    venue.pass_s(121)
    return code


def overtaken(venue: Venue) -> str:
    code = venue.deal()
    venue.deal()
    return code


def used(venue: Venue) -> str:
    code = venue.deal()
    venue.phones.redeem(code, venue.clock.now())
    return code


def test_each_code_that_pairs_nothing_says_why(comes: Comes, venue: Venue) -> None:
    person, told = comes(), set()
    person.open()
    for make in (expired, overtaken, used, lambda _: "ZZZZZZZZ"):
        type_letters(person, make(venue))
        told.add(said(person))
    assert len(told) == 4
    assert all(text.endswith(".") for text in told)


def test_a_link_that_pairs_nothing_says_why_and_leaves_the_address(
    comes: Comes, venue: Venue
) -> None:
    person = comes()
    person.open(expired(venue))
    assert "older than 2 minutes" in said(person)
    assert person.page.url == venue.url


def test_too_few_letters_and_a_missing_server_are_told_apart(comes: Comes, venue: Venue) -> None:
    person = comes()
    person.open()
    type_letters(person, "BCD")
    assert said(person) == "The code has eight letters."
    person.context.set_offline(True)
    type_letters(person, "FGHJK")
    assert "does not answer" in said(person)


def test_a_device_that_is_revoked_says_that_it_hears_nothing(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(0)
    expect(person.row("Heron")).to_be_visible()
    (phone,) = venue.phones.list()
    venue.revoke(phone.id)
    assert said(person) == "This device is not paired any more. It hears nothing."
    expect(person.row("Heron")).to_be_hidden()
    expect(person.page).to_have_title("Safety team")


def test_a_device_asks_once_before_it_unpairs_itself(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    person.tap("Unpair this device")
    question = person.page.locator("#unpair-ask")
    expect(question).to_have_text("Unpair? This device will hear nothing any more.")
    expect(person.button("No")).to_be_focused()
    person.tap("No")
    expect(question).to_be_hidden()
    expect(person.button("Unpair this device")).to_be_focused()
    person.tap("Unpair this device")
    assert venue.phones.list()
    person.tap("Yes, unpair")
    assert "not paired" in said(person)
    assert not venue.phones.list()
