# SPDX-License-Identifier: Apache-2.0
"""A real Chromium before the real staff page."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.phone.browser.person import PHONE, Person
from tests.phone.browser.venue import Venue

CHROMIUM = "/usr/bin/chromium"
"""Debian's package; part of the test set-up, so its absence fails and skips nothing."""

ARGUMENTS = ["--no-sandbox", "--ignore-certificate-errors"]
"""As root in a container Chromium's own sandbox refuses to start; and a certificate that the
machine made itself has to pass for the venue's, else no browser installs anything.
"""


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def venue(tmp_path: Path) -> Iterator[Venue]:
    with Venue(tmp_path) as made:
        yield made


Comes = Callable[..., Person]


@pytest.fixture
def comes(browser: Browser, venue: Venue) -> Iterator[Comes]:
    """Somebody with a device; their browser may complain of nothing."""
    people: list[Person] = []

    def come(kind: dict[str, Any] = PHONE, **more: Any) -> Person:
        people.append(Person(browser, venue, kind | more))
        return people[-1]

    yield come
    for person in people:
        person.close()
    assert [fault for person in people for fault in person.faults] == []
