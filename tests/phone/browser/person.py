# SPDX-License-Identifier: Apache-2.0
"""A person of the team with a phone or a laptop: what they touch, see, hear and feel."""

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.phone.browser.venue import Venue

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
LAPTOP = {"viewport": {"width": 1280, "height": 800}}
SMALL = {"viewport": {"width": 320, "height": 568}, "has_touch": True, "is_mobile": True}

HOOKS = """
window.noticed = [];
const start = AudioScheduledSourceNode.prototype.start;
AudioScheduledSourceNode.prototype.start = function (...given) {
    noticed.push(`sound ${Math.round(this.frequency.value)}`);
    return start.apply(this, given);
};
navigator.vibrate = () => noticed.push("vibration") > 0;
window.behind = false;
Object.defineProperty(document, "hidden", { get: () => behind });
window.put = hidden => { behind = hidden; document.dispatchEvent(new Event("visibilitychange")); };
"""
"""A browser without a window is never hidden, and nobody hears it: the page is told so here."""

BELL = "sound 587"
DEAF = "sound 330"


class Person:
    """``faults`` are what the browser complained of: errors of a script, breaches of the policy."""

    def __init__(self, browser: Browser, venue: Venue, kind: dict[str, Any]) -> None:
        self.venue = venue
        self.context: BrowserContext = browser.new_context(ignore_https_errors=True, **kind)
        self.context.set_default_timeout(10_000)
        self.context.add_init_script(HOOKS)
        self.page: Page = self.context.new_page()
        self.page.clock.install()
        self.faults: list[str] = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", lambda said: self._complained(said.text))

    def _complained(self, said: str) -> None:
        if "Content Security Policy" in said or "Permissions policy" in said:
            self.faults.append(said)

    def open(self, code: str = "") -> None:
        """Scan the code, or open the page."""
        self.page.goto(self.venue.url + (f"#{code}" if code else ""))

    def pair(self) -> "Person":
        self.open(self.venue.deal())
        expect(self.page.get_by_text("Team 4")).to_be_visible()
        return self

    def listen(self, sense: str = "Light") -> "Person":
        """Go on duty and pass the alert test."""
        self.tap("Go on duty")
        self.test_alert(sense)
        expect(self.status).to_have_text("Listening")
        return self

    def test_alert(self, sense: str = "Light") -> None:
        self.tap(sense)
        self.pass_s(3)
        self.tap("I noticed it")

    def pass_s(self, seconds: int) -> None:
        """Time passes for the page alone."""
        self.page.clock.run_for(seconds * 1_000)

    def tap(self, name: str) -> None:
        """The button whose whole name, or the beginning of it, is this."""
        self.button(name).first.click()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=re.compile("^" + re.escape(name)))

    def row(self, word: str) -> Locator:
        return self.page.locator(".row").filter(has=self.page.locator("h3", has_text=word))

    def group(self, title: str) -> Locator:
        return self.page.get_by_role("region", name=re.compile("^" + title))

    @property
    def status(self) -> Locator:
        return self.page.locator("#bar .status")

    @property
    def called(self) -> Locator:
        return self.page.locator("#called")

    def noticed(self, what: str) -> int:
        """How often something sounded or shook."""
        return int(self.page.evaluate("what => noticed.filter(one => one === what).length", what))

    def put(self, *, behind: bool) -> None:
        """Another page, or a dark screen, in front of this one; or away again."""
        self.page.evaluate("hidden => put(hidden)", behind)

    def wait(self, condition: Callable[[], bool], within_s: float = 5) -> None:
        """Raises AssertionError where ``condition`` does not come true."""
        for _ in range(round(within_s / 0.05)):
            if condition():
                return
            self.page.wait_for_timeout(50)
        raise AssertionError("it has not come true")

    def close(self) -> None:
        self.context.close()
