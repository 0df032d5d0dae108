# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.phone.browser FOLDER``: a picture of every screen of the staff page.

On a phone and a laptop, light and dark, for somebody who looks at them.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests.phone.browser.conftest import ARGUMENTS, CHROMIUM
from tests.phone.browser.person import LAPTOP, PHONE, SMALL, Person
from tests.phone.browser.venue import Venue
from tests.phone.browser.walk import screens

KINDS: dict[str, dict[str, Any]] = {"phone": PHONE, "laptop": LAPTOP, "small": SMALL}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for name, kind in KINDS.items():
            for theme in ("light", "dark"):
                walk(browser, kind | {"color_scheme": theme}, folder / f"{name}-{theme}")
        browser.close()


def walk(browser: Browser, kind: dict[str, Any], stem: Path) -> None:
    with TemporaryDirectory() as home, Venue(Path(home)) as venue:
        person = Person(browser, venue, kind)
        for name in screens(person, venue):
            person.page.screenshot(path=f"{stem}-{name}.png")
        person.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
