# SPDX-License-Identifier: Apache-2.0
"""For every eye, ear and hand: axe-core, contrast at 7:1, 320 px, big targets, keys alone."""

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from kiosk.domain.events import Coming
from tests.phone.browser.conftest import Comes
from tests.phone.browser.person import LAPTOP, PHONE, SMALL, Person
from tests.phone.browser.venue import HERON, MAPLE, Venue
from tests.phone.browser.walk import screens

TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}}
EVERYTHING = {"runOnly": TAGS, "rules": {"target-size": {"enabled": True}}}
TARGETS = """() => [...document.querySelectorAll("button, input, a")].filter(one =>
    one.checkVisibility()).map(one => one.getBoundingClientRect()).filter(box =>
    box.width < 44 || box.height < 44).length"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def wrong(axe: Axe, person: Person, options: dict[str, Any]) -> list[str]:
    """What axe-core finds, a line each."""
    person.page.evaluate("document.getElementById('flash').hidden = true")
    found = axe.run(person.page, options=options).response["violations"]
    return [f"{one['id']}: {node['html'][:90]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("kind", [SMALL, PHONE, LAPTOP], ids=["320", "390", "1280"])
def test_axe_finds_nothing_on_any_screen(comes: Comes, venue: Venue, kind: dict[str, Any]) -> None:
    axe, found = Axe(), []
    person = comes(kind)
    for name in screens(person, venue):
        for theme, options in (("light", EVERYTHING), ("dark", CONTRAST)):
            person.page.emulate_media(color_scheme=theme)
            found += [f"{name} {theme} {one}" for one in wrong(axe, person, options)]
        found += [f"{name} {SIDEWAYS}"] * (person.page.evaluate(SIDEWAYS) > 0)
        found += [f"{name}: a small target"] * person.page.evaluate(TARGETS)
    assert found == []


def test_control_axe_sees_a_fault(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    person.page.evaluate("document.querySelector('#device button').textContent = ''")
    assert wrong(Axe(), person, EVERYTHING)


def test_text_twice_as_large_needs_no_scrolling_sideways(comes: Comes, venue: Venue) -> None:
    """A phone of 320 px whose owner has doubled the size of text."""
    person = comes(SMALL)
    chromium = person.context.new_cdp_session(person.page)
    chromium.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    for name in screens(person, venue):
        assert (name, person.page.evaluate(SIDEWAYS)) == (name, 0)


def test_news_is_told_to_a_screen_reader_once(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    person.page.evaluate(
        "window.heard = []; new MutationObserver(() => heard.push(called.textContent))"
        ".observe(called, { childList: true })"
    )
    heron = venue.press(HERON)
    expect(person.called).to_have_text("New: Heron, Lobby 2.")
    venue.pass_s(20)
    venue.press(MAPLE, "Hall")
    expect(person.called).to_have_text("New: Maple, Hall.")
    assert person.page.evaluate("heard") == ["New: Heron, Lobby 2.", "New: Maple, Hall."]
    venue.does(Coming, heron)
    expect(person.page.locator("#said")).to_contain_text("Heron, Lobby 2: Team 2 is going")


def test_a_laptop_needs_no_mouse(comes: Comes, venue: Venue) -> None:
    person = comes(LAPTOP).pair()
    venue.press(HERON)
    expect(person.row("Heron")).to_be_visible()
    keys = person.page.keyboard
    for name in ("Go on duty", "Light"):
        reach(person, name)
        keys.press("Enter")
        expect(person.page.locator("#testing")).to_be_visible()
    person.pass_s(3)
    reach(person, "I noticed it")
    keys.press("Space")
    expect(person.status).to_have_text("Listening")
    reach(person, "I'm going to Heron, Lobby 2")
    keys.press("Enter")
    reach(person, "I'm there: Heron, Lobby 2")
    keys.press("Enter")
    reach(person, "Close: Heron, Lobby 2")
    keys.press("Enter")
    expect(person.page.get_by_role("dialog", name="Why is it closed?")).to_be_visible()
    keys.press("Escape")
    reach(person, "Show sign: Heron, Lobby 2")
    keys.press("Enter")
    keys.press("Enter")
    reach(person, "Close: Heron, Lobby 2")
    keys.press("Enter")
    reach(person, "Attended")
    keys.press("Enter")
    expect(person.group("Closed today")).to_be_visible()


def reach(person: Person, name: str) -> None:
    """Press Tab until a button of this name has the focus."""
    person.button(name).first.wait_for()
    for _ in range(40):
        focus = person.page.evaluate(
            "(document.activeElement.getAttribute('aria-label')"
            " ?? document.activeElement.textContent).trim()"
        )
        if re.match(re.escape(name), focus):
            return
        person.page.keyboard.press("Tab")
    raise AssertionError(f"no key leads to {name}")


def test_the_focus_stays_where_it_was_while_the_list_changes(comes: Comes, venue: Venue) -> None:
    person = comes(LAPTOP).pair()
    venue.press(HERON)
    person.button("Seen: Heron").focus()
    maple = venue.press(MAPLE)
    expect(person.row("Maple")).to_be_visible()
    expect(person.button("Seen: Heron")).to_be_focused()
    venue.does(Coming, maple)
    expect(person.group("On the way")).to_be_visible()
    expect(person.button("Seen: Heron")).to_be_focused()


def test_nothing_moves_for_who_asked_for_stillness(comes: Comes, venue: Venue) -> None:
    person = comes(reduced_motion="reduce").pair().listen()
    person.pass_s(2)
    venue.press(HERON)
    expect(person.page.locator("#flash")).to_be_visible()
    assert person.page.evaluate("document.getAnimations().length") == 0
