# SPDX-License-Identifier: Apache-2.0
"""A page that hears nothing says so in its largest words; on return nothing is missed."""

import errno

import pytest
from playwright.sync_api import expect

from kiosk.domain.events import Coming
from tests.phone.browser.conftest import Comes
from tests.phone.browser.gate import Way
from tests.phone.browser.person import BELL, DEAF, Person
from tests.phone.browser.venue import HERON, MAPLE, RIVER, Venue

TULIP = 3
NO_BEATS = """
const send = fetch;
window.fetch = (path, ...given) =>
    path === "/api/beat" ? Promise.reject(new TypeError()) : send(path, ...given);
"""


def lose(person: Person, how: str) -> None:
    if how == "offline":
        person.context.set_offline(True)
    else:
        person.venue.network(Way(how))
    person.pass_s(12)


def find_again(person: Person, how: str) -> None:
    if how == "offline":
        person.context.set_offline(False)
    else:
        person.venue.network(Way.OPEN)


@pytest.mark.parametrize("how", ["offline", "cut", "silent"])
def test_a_minute_without_network_loses_nothing(comes: Comes, venue: Venue, how: str) -> None:
    """Two requests and an answer come meanwhile."""
    person = comes().pair()
    venue.press(HERON)
    maple = venue.press(MAPLE)
    person.listen("Sound")
    expect(person.row("Maple")).to_be_visible()
    lose(person, how)
    says_that_it_is_deaf(person)

    rung = person.noticed(BELL)
    venue.pass_s(20)
    person.wait(lambda: not venue.attended())
    venue.press(RIVER, "North door")
    venue.press(TULIP)
    venue.does(Coming, maple)
    person.pass_s(20)
    expect(person.row("River")).to_be_hidden()
    says_that_it_is_deaf(person)
    venue.pass_s(28)

    find_again(person, how)
    person.pass_s(28)
    says_what_came(person)
    person.wait(lambda: person.noticed(BELL) > rung)
    venue.pass_s(5)
    expect(person.status).to_have_text("Listening")
    person.wait(venue.attended)


def says_that_it_is_deaf(person: Person) -> None:
    deaf = person.page.get_by_role("alert").filter(has_text="This page hears nothing")
    expect(deaf).to_contain_text("Do not rely on it.")
    expect(person.status).to_have_text("Hears nothing")
    expect(person.page).to_have_title("Hears nothing · Safety team")
    assert person.noticed(DEAF) == 1


def says_what_came(person: Person) -> None:
    expect(person.page.locator("#deaf")).to_be_hidden()
    back = person.page.locator(".back")
    expect(back).to_contain_text("New: River, North door; Tulip, Lobby 2")
    expect(back).to_contain_text("Answered by others: Maple, Lobby 2")
    expect(person.group("Needs somebody").locator(".row")).to_have_count(3)


def test_a_short_break_is_no_alarm(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen()
    venue.network(Way.CUT)
    expect(person.status).to_have_text("Connecting…")
    venue.network(Way.OPEN)
    expect(person.status).to_have_text("Listening")
    assert person.noticed(DEAF) == 0
    expect(person.page.locator(".back")).to_be_hidden()


def test_a_beat_that_nobody_answers_is_deafness_too(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen()
    person.page.evaluate(NO_BEATS)
    for _ in range(4):
        venue.pass_s(5)
        person.pass_s(5)
    expect(person.page.locator("#deaf h2")).to_have_text("This page hears nothing")


def behind(person: Person, venue: Venue, sign: int) -> None:
    """Another page is in front for a minute, in which somebody asks."""
    person.put(behind=True)
    venue.press(sign)
    for _ in range(12):
        venue.pass_s(5)
        person.pass_s(5)
    person.put(behind=False)


def test_a_note_that_nobody_read_tells_of_both_gaps_and_of_nothing_between(
    comes: Comes, venue: Venue
) -> None:
    person = comes().pair().listen()
    back = person.page.locator(".back")
    behind(person, venue, HERON)
    expect(back).to_contain_text("New: Heron, Lobby 2")
    expect(back).to_contain_text("not listening for 1 min")
    venue.press(MAPLE)
    expect(person.row("Maple")).to_be_visible()
    behind(person, venue, RIVER)
    expect(back).to_contain_text("New: Heron, Lobby 2; River, Lobby 2")
    expect(back).to_contain_text("not listening for 2 min")
    expect(back).not_to_contain_text("Maple")
    person.tap("OK")
    behind(person, venue, TULIP)
    expect(back).to_contain_text("New: Tulip, Lobby 2")
    expect(back).not_to_contain_text("River")
    expect(back).to_contain_text("not listening for 1 min")


def test_what_came_in_one_gap_and_was_answered_in_the_next_is_named_once(
    comes: Comes, venue: Venue
) -> None:
    person = comes().pair().listen()
    back = person.page.locator(".back")
    person.put(behind=True)
    heron = venue.press(HERON)
    expect(person.row("Heron")).to_be_visible()
    person.put(behind=False)
    expect(back).to_contain_text("New: Heron")
    person.put(behind=True)
    venue.does(Coming, heron)
    expect(person.group("On the way")).to_be_visible()
    person.put(behind=False)
    expect(back).to_contain_text("Answered by others: Heron, Lobby 2")
    expect(back).not_to_contain_text("New")


def test_a_lease_that_cannot_be_written_is_no_listening(
    comes: Comes, venue: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    person = comes().pair().listen()
    with monkeypatch.context() as disk:
        disk.setattr(venue.leases, "beat", refuse)
        venue.pass_s(5)
        expect(person.status).to_have_text("Not listening")
        expect(person.page.locator("#bar")).to_contain_text("cannot write it down")
        expect(person.page.locator("#bar .primary")).to_be_hidden()
    venue.pass_s(5)
    expect(person.status).to_have_text("Listening")


def test_a_sleep_of_the_device_is_a_silence(comes: Comes, venue: Venue) -> None:
    """Its steady clock stands still meanwhile; the wall clock tells."""
    person = comes().pair().listen()
    heron = venue.press(HERON)
    expect(person.row("Heron")).to_be_visible()
    person.page.evaluate("const woke = Date.now; Date.now = () => woke() + 3600000")
    expect(person.page.locator(".back")).to_contain_text("It heard nothing for 60 min")
    assert venue.board.find(heron)


def test_control_a_page_that_hears_does_not_say_that_it_is_deaf(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen()
    for _ in range(12):
        venue.pass_s(5)
        person.pass_s(5)
        expect(person.page.locator("#deaf")).to_be_hidden()
    expect(person.status).to_have_text("Listening")
