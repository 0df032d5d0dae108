# SPDX-License-Identifier: Apache-2.0
"""For every eye, ear and hand: axe-core, contrast at 7:1, 320 px, big targets, keys alone."""

import re
from typing import Any

import pytest
from axe_playwright_python.base import AXE_FILE_PATH  # type: ignore[import-untyped]  # it has no types
from playwright.sync_api import expect

from kiosk.domain.events import Coming
from kiosk.domain.health import Fault, Trouble
from tests.phone.browser.conftest import Comes
from tests.phone.browser.person import LAPTOP, PHONE, SMALL, Person
from tests.phone.browser.venue import HERON, MAPLE, Venue
from tests.phone.browser.walk import screens

TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIZES = ((320, 568), (390, 844), (1280, 800))
QUICK = {"resultTypes": ["violations"]}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}, **QUICK}
EVERYTHING = {
    "runOnly": TAGS,
    "rules": {"target-size": {"enabled": True}, "color-contrast-enhanced": {"enabled": True}},
    **QUICK,
}
AXE = AXE_FILE_PATH.read_text(encoding="utf-8")
TARGETS = """() => [...document.querySelectorAll("button, input, a")].filter(one =>
    one.checkVisibility()).map(one => one.getBoundingClientRect()).filter(box =>
    box.width < 44 || box.height < 44).length"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def wrong(person: Person, options: dict[str, Any]) -> list[str]:
    """What axe-core finds, a line each."""
    if not person.page.evaluate("'axe' in window"):
        person.page.evaluate(AXE)
    person.page.evaluate("document.getElementById('flash').hidden = true")
    found = person.page.evaluate(
        "async given => (await axe.run(document, given)).violations", options
    )
    return [f"{one['id']}: {node['html'][:90]}" for one in found for node in one["nodes"]]


def misplaced(person: Person) -> list[str]:
    """What leaves the screen sideways, or is too small for a thumb."""
    wide, small = person.page.evaluate(SIDEWAYS), person.page.evaluate(TARGETS)
    return ["wider than the screen"] * (wide > 0) + ["a small target"] * small


def test_axe_finds_nothing_on_any_screen(comes: Comes, venue: Venue) -> None:
    """Colours are the same at each width, so the dark ones are measured at one of them."""
    person, found = comes(SMALL), list[str]()
    for name in screens(person, venue):
        for width, height in SIZES:
            person.page.set_viewport_size({"width": width, "height": height})
            found += [f"{name} {width}: {one}" for one in misplaced(person)]
            if width != 390:
                found += [f"{name} {width}: {one}" for one in wrong(person, EVERYTHING)]
        person.page.emulate_media(color_scheme="dark")
        found += [f"{name} dark: {one}" for one in wrong(person, CONTRAST)]
        person.page.emulate_media(color_scheme="light")
        person.page.set_viewport_size({"width": 320, "height": 568})
    assert found == []


BACKGROUND = "getComputedStyle(document.querySelector('.trouble')).backgroundColor"
COLOUR = """one => { const probe = document.createElement("i");
    probe.style.color = `var(--${one})`; document.body.append(probe);
    const found = getComputedStyle(probe).color; probe.remove(); return found; }"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_red_is_for_what_stops_requests(comes: Comes, venue: Venue, theme: str) -> None:
    person = comes(color_scheme=theme).pair()
    for faults, colour in (
        ((Fault.NETWORK,), "pressed"),
        ((Fault.NETWORK, Fault.NOBODY_LISTENS), "alarmSurface"),
    ):
        venue.troubles = tuple(Trouble(one) for one in faults)
        venue.pass_s(1)
        expect(person.page.locator(".trouble li")).to_have_count(len(faults))
        assert person.page.evaluate(BACKGROUND) == person.page.evaluate(COLOUR, colour)
        assert wrong(person, CONTRAST) == []
    red = person.page.locator(".trouble li.stops")
    expect(red).to_have_count(1)
    expect(red).to_contain_text("Nobody")


def test_unpairing_stands_apart_from_what_is_touched_often(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    line = person.page.locator("#drill-line").bounding_box()
    unpair = person.button("Unpair this device").bounding_box()
    assert line
    assert unpair
    assert unpair["y"] - line["y"] - line["height"] >= 48
    person.tap("Unpair this device")
    assert wrong(person, EVERYTHING) == []
    assert misplaced(person) == []


@pytest.mark.all
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", [SMALL, PHONE, LAPTOP], ids=["320", "390", "1280"])
def test_axe_finds_nothing_in_any_theme_and_size(
    comes: Comes, venue: Venue, kind: dict[str, Any], theme: str
) -> None:
    person, found = comes(kind, color_scheme=theme), list[str]()
    for name in screens(person, venue):
        found += [f"{name}: {one}" for one in (*wrong(person, EVERYTHING), *misplaced(person))]
    assert found == []


def test_control_axe_sees_a_fault(comes: Comes, venue: Venue) -> None:
    person = comes().pair()
    person.page.evaluate("document.querySelector('#device button').textContent = ''")
    assert wrong(person, EVERYTHING)
    person.page.reload()
    expect(person.page.get_by_text("Team 4")).to_be_visible()
    assert not wrong(person, CONTRAST)
    person.page.evaluate("document.body.style.color = '#6B6780'")
    assert wrong(person, CONTRAST)


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
    by_keys(person, "Go on duty", "Light")
    person.pass_s(3)
    by_keys(person, "I noticed it")
    expect(person.status).to_have_text("Listening")
    by_keys(person, "I'm going to Heron, Lobby 2", "I'm there: Heron, Lobby 2")
    by_keys(person, "Close: Heron, Lobby 2")
    expect(person.page.get_by_role("dialog", name="Why is it closed?")).to_be_visible()
    person.page.keyboard.press("Escape")
    by_keys(person, "Show sign: Heron, Lobby 2", "Heron")
    expect(person.page.get_by_role("dialog")).to_be_hidden()
    by_keys(person, "Close: Heron, Lobby 2", "Attended")
    expect(person.group("Closed today")).to_be_visible()


def by_keys(person: Person, *names: str) -> None:
    for name in names:
        reach(person, name)
        person.page.keyboard.press("Enter")


def reach(person: Person, name: str) -> None:
    """Press Tab until a button of this name has the focus."""
    expect(person.button(name).first).to_be_enabled()  # while a step is saved, none is taken
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
