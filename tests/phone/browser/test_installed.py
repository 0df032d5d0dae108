# SPDX-License-Identifier: Apache-2.0
"""The page as an app on a phone that trusts the venue's certificate, and the screen kept awake."""

from playwright.sync_api import Route, expect

from tests.phone.browser.conftest import Comes
from tests.phone.browser.gate import Way
from tests.phone.browser.person import Person
from tests.phone.browser.venue import HERON, Venue

LOCKS = """
window.locks = 0;
navigator.wakeLock.request = async () => {
    locks++;
    const lock = new EventTarget();
    lock.release = async () => { locks--; lock.dispatchEvent(new Event("release")); };
    return lock;
};
"""


NO_NETWORK = "Object.defineProperty(navigator, 'onLine', { get: () => false });"
"""A browser that is only made to believe so does not always tell a page that loads."""


def kept(comes: Comes, venue: Venue) -> Person:
    """An app that was opened once, so that the phone keeps its frame."""
    venue.page.trusted = True
    person = comes().pair()
    expect(person.page.locator("link[rel=manifest]")).to_have_count(1)
    person.wait(lambda: bool(person.page.evaluate("!!navigator.serviceWorker.controller")))
    venue.press(HERON)
    person.page.reload()
    expect(person.row("Heron")).to_be_visible()
    return person


def hears_nothing(person: Person) -> None:
    expect(person.page.locator("#deaf")).to_contain_text("This page hears nothing")
    expect(person.row("Heron")).to_have_count(0)


def test_an_app_that_is_opened_without_a_network_says_at_once_that_it_hears_nothing(
    comes: Comes, venue: Venue
) -> None:
    person = kept(comes, venue)
    person.context.set_offline(True)
    person.context.add_init_script(NO_NETWORK)
    person.page.reload()
    hears_nothing(person)
    person.context.set_offline(False)
    person.pass_s(5)
    expect(person.row("Heron")).to_be_visible(timeout=20_000)


def test_an_app_that_is_opened_on_a_silent_network_opens_and_says_that_it_hears_nothing(
    comes: Comes, venue: Venue
) -> None:
    person = kept(comes, venue)
    venue.network(Way.SILENT)
    person.page.reload()
    expect(person.status).to_have_text("Connecting…", timeout=20_000)
    person.pass_s(12)
    hears_nothing(person)
    venue.network(Way.OPEN)
    person.pass_s(30)
    expect(person.row("Heron")).to_be_visible(timeout=20_000)


def test_a_page_whose_texts_did_not_come_asks_again(comes: Comes, venue: Venue) -> None:
    person = comes()
    lost: list[str] = []

    def lose_two(route: Route) -> None:
        if len(lost) == 2:
            route.fallback()
        else:
            lost.append(route.request.url)
            route.abort()

    person.page.route("**/api/texts", lose_two)
    person.pair()
    assert len(lost) == 2


def test_no_fact_is_kept_on_the_device(comes: Comes, venue: Venue) -> None:
    venue.page.trusted = True
    person = comes().pair()
    venue.press(HERON)
    expect(person.row("Heron")).to_be_visible()
    kept = person.page.evaluate(
        "async () => [JSON.stringify(localStorage), JSON.stringify(sessionStorage),"
        " ...(await Promise.all((await caches.keys()).map(async name =>"
        " (await (await caches.open(name)).keys()).map(one => new URL(one.url).pathname)))).flat()]"
    )
    assert kept[:2] == ["{}", "{}"]
    assert [one for one in kept[2:] if one.startswith("/api/")] in ([], ["/api/texts"])
    assert person.page.evaluate("document.cookie") == ""


def test_the_screen_stays_on_while_somebody_is_on_duty(comes: Comes, venue: Venue) -> None:
    person = comes()
    person.context.add_init_script(LOCKS)
    person.pair()
    assert person.page.evaluate("locks") == 0
    person.listen()
    person.wait(lambda: person.page.evaluate("locks") == 1)
    person.page.get_by_role("switch", name="On duty").click()
    person.wait(lambda: person.page.evaluate("locks") == 0)
    venue.press(HERON)
    person.tap("Show sign: Heron")
    person.wait(lambda: person.page.evaluate("locks") == 1)
    person.page.keyboard.press("Escape")
    person.wait(lambda: person.page.evaluate("locks") == 0)
