# SPDX-License-Identifier: Apache-2.0
"""A call is heard, felt or seen as the person chose, until somebody answers; and only who would
notice counts as listening.
"""

import pytest
from playwright.sync_api import expect

from kiosk.domain.events import Coming, Seen, Shown
from kiosk.domain.venue_events import AlertTested
from tests.phone.browser.conftest import Comes
from tests.phone.browser.person import BELL, LAPTOP
from tests.phone.browser.venue import HERON, MAPLE, Venue


@pytest.mark.parametrize(("sense", "sign"), [("Sound", BELL), ("Vibration", "vibration")])
def test_it_rings_until_somebody_answers(comes: Comes, venue: Venue, sense: str, sign: str) -> None:
    person = comes().pair().listen(sense)
    before = person.noticed(sign)
    heron = venue.press(HERON)
    person.wait(lambda: person.noticed(sign) == before + 1)
    expect(person.page.locator("#light")).to_have_text("Somebody is asking for the team")
    venue.pass_s(10)
    person.wait(lambda: person.noticed(sign) == before + 2)
    venue.does(Coming, heron)
    expect(person.page.locator("#light")).to_be_hidden()
    venue.pass_s(20)
    expect(person.group("On the way")).to_be_visible()
    assert person.noticed(sign) == before + 2


def test_the_light_alone_is_silent_and_fills_the_screen(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen("Light")
    person.pass_s(2)
    expect(person.page.locator("#flash")).to_be_hidden()
    venue.press(HERON)
    expect(person.page.locator("#flash")).to_be_visible()
    person.pass_s(2)
    expect(person.page.locator("#flash")).to_be_hidden()
    assert person.page.evaluate("noticed") == []


def test_sound_is_louder_after_30_seconds(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen("Sound")
    before = person.noticed(BELL)
    venue.press(HERON)
    person.wait(lambda: person.noticed(BELL) == before + 1)
    venue.pass_s(30)
    person.wait(lambda: person.noticed(BELL) == before + 3)


def test_who_is_off_duty_sees_the_light_and_hears_nothing(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(HERON)
    expect(person.page.locator("#light")).to_be_visible()
    assert person.page.evaluate("noticed") == []


def test_only_a_tested_page_listens(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    expect(person.status).to_have_text("Not listening")
    assert not venue.attended()
    person.tap("Go on duty")
    person.tap("Later")
    expect(person.button("Test your alert")).to_be_visible()
    assert not venue.attended()
    person.tap("Test your alert")
    person.tap("Light")
    person.pass_s(3)
    person.tap("I did not notice it")
    assert not venue.attended()
    person.test_alert()
    expect(person.status).to_have_text("Listening")
    person.wait(venue.attended)
    assert venue.of(AlertTested)
    person.page.reload()
    expect(person.button("Test your alert")).to_be_visible()
    person.wait(lambda: not venue.attended())


def test_going_off_duty_ends_it_at_once(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen()
    person.wait(venue.attended)
    person.page.get_by_role("switch", name="On duty").click()
    expect(person.status).to_have_text("Not listening")
    person.wait(lambda: not venue.attended())


def test_a_page_in_the_background_never_listens(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen()
    person.wait(venue.attended)
    person.put(behind=True)
    person.wait(lambda: not venue.attended())
    venue.pass_s(5)
    heron = venue.press(HERON)
    expect(person.row("Heron")).to_be_visible()
    assert not venue.of(Shown)
    person.put(behind=False)
    expect(person.page.locator(".back")).to_contain_text("It was not listening")
    expect(person.page.locator(".back")).to_contain_text("New: Heron, Lobby 2")
    person.wait(venue.attended)
    person.wait(lambda: [one.request for one in venue.of(Shown)] == [heron])
    person.tap("OK")
    expect(person.page.locator(".back")).to_be_hidden()


def test_a_sound_that_stops_playing_ends_listening(comes: Comes, venue: Venue) -> None:
    person = comes()
    person.context.add_init_script(
        "const Made = AudioContext; window.AudioContext = class extends Made {"
        "constructor() { super(); window.player = this; } };"
    )
    person.pair().listen("Sound")
    person.wait(venue.attended)
    person.page.evaluate("player.suspend()")
    person.pass_s(1)
    expect(person.button("Test your alert")).to_be_visible()
    person.wait(lambda: not venue.attended())


def test_the_tab_counts_who_needs_somebody_and_names_no_sign(comes: Comes, venue: Venue) -> None:
    person = comes(LAPTOP).pair()
    heron = venue.press(HERON)
    venue.press(MAPLE)
    expect(person.page).to_have_title("(2) Safety team")
    venue.does(Coming, heron)
    expect(person.page).to_have_title("(1) Safety team")


def test_seen_quiets_the_bell_for_a_minute_and_nothing_else(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen("Vibration")
    heron = venue.press(HERON)
    person.wait(lambda: person.noticed("vibration") == 2)
    venue.does(Seen, heron)
    expect(person.row("Heron")).to_contain_text("Nobody is on the way.")
    venue.pass_s(30)
    expect(person.page.locator("#light")).to_be_visible()
    assert person.noticed("vibration") == 2
    venue.pass_s(31)
    person.wait(lambda: person.noticed("vibration") == 3)
