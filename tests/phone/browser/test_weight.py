# SPDX-License-Identifier: Apache-2.0
"""The page is light enough for a poor network, and comes from nowhere else."""

from collections.abc import Callable

from playwright.sync_api import Response, expect

from tests.phone.browser.conftest import Comes
from tests.phone.browser.venue import Venue

MOST_BYTES = 100_000


def test_all_that_a_first_visit_loads_is_under_100_kb(
    comes: Comes, venue: Venue, figures: Callable[[str], None]
) -> None:
    person, loaded = comes(), list[Response]()
    person.page.on("response", lambda one: loaded.append(one))  # noqa: PLW0108 - it is marked
    person.pair()
    person.page.wait_for_timeout(200)
    files = [one for one in loaded if one.request.method == "GET" and "stream" not in one.url]
    weight = sum(one.request.sizes()["responseBodySize"] for one in files if one.ok)
    figures(f"staff page: {weight:,} bytes in {len(files)} files (limit {MOST_BYTES:,})")
    assert 20_000 < weight < MOST_BYTES
    assert all(one.url.startswith(venue.url) for one in loaded)


def test_without_a_trusted_certificate_no_app_is_offered(comes: Comes) -> None:
    person = comes().pair()
    expect(person.page.locator("link[rel=manifest]")).to_have_count(0)
