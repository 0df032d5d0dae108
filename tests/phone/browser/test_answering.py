# SPDX-License-Identifier: Apache-2.0
"""Every step of the word table by touch: written as the person's own fact, shown once it is so."""

import re

import pytest
from playwright.sync_api import expect

from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    Proved,
    Reason,
    Reopened,
    Seen,
    SteppedBack,
    Undone,
)
from kiosk.domain.teamwork_events import HandOverOffered, HandOverTaken
from kiosk.domain.venue_events import DrillAsked, KioskMuted
from tests.phone.browser.conftest import Comes
from tests.phone.browser.person import LAPTOP, PHONE
from tests.phone.browser.venue import HERON, MAPLE, Venue


@pytest.mark.parametrize("kind", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_from_the_call_to_its_end(comes: Comes, venue: Venue, kind: dict[str, object]) -> None:
    person = comes(kind).pair()
    venue.press(HERON)
    person.tap("Seen: Heron, Lobby 2")
    expect(person.row("Heron")).to_contain_text("Nobody is on the way.")
    person.tap("I'm going to Heron, Lobby 2")
    expect(person.group("On the way").locator(".row")).to_have_count(1)
    person.tap("I'm there: Heron, Lobby 2")
    expect(person.group("With the person").locator(".row")).to_have_count(1)
    person.tap("Close: Heron, Lobby 2")
    person.tap("Handed over to medical")
    expect(person.group("Closed today").locator(".row")).to_have_count(1)
    steps = [type(one) for one in venue.written if one.by.role == "person" and one.by.name == "4"]
    assert [one for one in steps if one in {Seen, Coming, Arrived, Closed}] == [
        Seen,
        Coming,
        Arrived,
        Closed,
    ]
    assert venue.of(Closed)[0].reason is Reason.MEDICAL


def test_a_step_is_taken_back_while_it_can_be(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(HERON)
    person.tap("Seen: Heron")
    person.tap("Undo: Heron")
    person.wait(lambda: len(venue.of(Undone)) == 1)
    person.tap("I'm going to Heron")
    person.tap("Undo: Heron")
    expect(person.group("Needs somebody").locator(".row")).to_have_count(1)
    assert venue.of(SteppedBack)[0].undoes == venue.of(Coming)[0].id
    person.tap("I'm going to Heron")
    expect(person.button("Undo: Heron")).to_be_visible()
    venue.pass_s(11)
    expect(person.button("Undo: Heron")).to_be_hidden()


def test_a_closed_request_is_opened_again(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(HERON)
    person.tap("More: Heron")
    person.tap("Close: Heron")
    person.tap("Leave it open")
    assert not venue.of(Closed)
    person.tap("Close: Heron")
    person.tap("Mistaken press")
    expect(person.group("Closed today")).to_be_visible()
    venue.pass_s(11)
    person.tap("Reopen: Heron")
    expect(person.group("Needs somebody").locator(".row")).to_have_count(1)
    assert len(venue.of(Reopened)) == 1


def test_whoever_cannot_come_says_so(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(HERON)
    person.tap("I'm going to Heron")
    person.tap("Not me: Heron")
    expect(person.row("Heron")).to_contain_text("cannot come")


def test_what_others_do_is_shown_without_a_touch(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    heron = venue.press(HERON)
    expect(person.row("Heron")).to_be_visible()
    venue.does(Coming, heron)
    expect(person.group("On the way").locator(".row")).to_contain_text("Team 2 is going")
    venue.does(Arrived, heron)
    expect(person.row("Heron")).to_contain_text("Team 2 is with the person")


def test_what_is_not_saved_is_not_claimed(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(HERON)
    expect(person.row("Heron")).to_be_visible()
    venue.saves = False
    person.tap("I'm going to Heron")
    expect(person.row("Heron").get_by_role("alert")).not_to_be_empty()
    expect(person.group("Needs somebody").locator(".row")).to_have_count(1)
    expect(person.group("On the way")).to_be_hidden()


def test_a_step_into_the_void_says_that_it_may_not_be_saved(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(HERON)
    expect(person.row("Heron")).to_be_visible()
    person.context.set_offline(True)
    person.tap("I'm going to Heron")
    expect(person.row("Heron").get_by_role("alert")).to_contain_text("may not be saved")
    assert not venue.of(Coming)


def test_the_sign_fills_the_screen_and_goes_with_one_touch(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(MAPLE)
    person.tap("Show sign: Maple")
    sign = person.page.get_by_role("dialog", name="Maple")
    box = sign.bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == (390, 844)
    expect(sign).to_contain_text("circle")
    sign.click()
    expect(sign).to_be_hidden()


def test_the_signs_are_drawn_as_on_the_kiosk(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    for number in range(48):
        venue.press(number)
    expect(person.page.locator(".row")).to_have_count(48)
    shapes = person.page.locator(".row .mark path").evaluate_all(
        "paths => paths.map(path => path.getAttribute('d'))"
    )
    fills = person.page.locator(".row .mark").evaluate_all(
        "marks => marks.map(mark => getComputedStyle(mark).fill)"
    )
    assert (len(set(shapes)), len(set(fills))) == (8, 6)
    assert len(set(zip(shapes, fills, strict=True))) == 48


def test_a_nuisance_is_quieted_for_ten_minutes(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.press(HERON)
    person.tap("More: Heron")
    person.tap("Quiet Lobby 2 for 10 min")
    notice = person.page.locator(".muted")
    expect(notice).to_contain_text(re.compile(r"Lobby 2 is quiet.*(10:00|9:5\d)"))
    assert venue.of(KioskMuted)[0].place == "Lobby 2"
    venue.pass_s(601)
    expect(notice).to_be_hidden()


def test_a_drill_rings_once_proves_the_page_and_counts_nowhere(comes: Comes, venue: Venue) -> None:
    person = comes().pair().listen("Vibration")
    person.tap("Run a drill")
    expect(person.page.get_by_text("The drill has begun.").last).to_be_visible()
    assert venue.of(DrillAsked)[0].by.name == "4"
    before = person.noticed("vibration")
    venue.press(HERON, drill=True)
    person.wait(lambda: bool(venue.of(Proved)))
    assert venue.of(Proved)[0].path.startswith("page ")
    venue.pass_s(30)
    expect(person.group("Drill").locator(".row")).to_have_count(1)
    expect(person.group("Needs somebody").locator(".row")).to_have_count(0)
    expect(person.called).to_be_empty()
    assert person.noticed("vibration") == before + 1
    expect(person.page).to_have_title("Safety team")
    expect(person.row("Heron").get_by_role("button")).to_have_count(0)


def test_handing_over_asks_somebody_who_is_on_duty(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    venue.signs_in("7")
    venue.press(HERON)
    person.tap("I'm going to Heron")
    person.tap("More: Heron")
    person.tap("Hand over: Heron")
    person.tap("Team 7")
    person.wait(lambda: len(venue.of(HandOverOffered)) == 1)
    expect(person.button("Keep it: Heron")).to_be_visible()
    assert venue.of(HandOverOffered)[0].number == "7"


def test_whoever_is_asked_takes_over_with_one_touch(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    request = venue.press(HERON)
    going = venue.does(Coming, request)
    venue.does(HandOverOffered, request, number="4", gives=going)
    expect(person.row("Heron")).to_contain_text("Team 2 asks you to take over Heron.")
    person.tap("Take over: Heron")
    person.wait(lambda: len(venue.of(HandOverTaken)) == 1)
