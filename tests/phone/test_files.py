# SPDX-License-Identifier: Apache-2.0
"""The page's files as they are served."""

from collections.abc import Callable

from kiosk.phone.files import Files
from tests.phone.browser_like import Browser
from tests.phone.house import TEXTS, House, run

WEIGHT = 100 * 1024
"""The page and its texts, uncompressed."""


def test_a_file_has_its_kind_and_is_not_sent_twice(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        for path, kind in {
            "/": "text/html", "/index.html": "text/html", "/app.js": "text/javascript",
            "/app.css": "text/css", "/icon.svg": "image/svg+xml", "/glyphs.mjs": "text/javascript",
        }.items():  # fmt: skip
            answer = await browser.get(path)
            assert answer.status == 200, path
            assert answer.headers["content-type"].startswith(kind)
            assert len(answer.body) == int(answer.headers["content-length"])
            again = await browser.get(path, if_none_match=answer.headers["etag"])
            assert (again.status, again.body) == (304, b"")
        assert (await browser.send("HEAD", "/", b"")).body == b""

    run(house, scenario)


def test_texts_are_for_everybody_and_only_the_pages_own(house: House) -> None:
    async def scenario(house: House) -> None:
        answer = await Browser(house).get("/api/texts")
        assert answer.told["page.title"] == TEXTS("page.title")
        assert "sign.shape.circle" in answer.told
        assert {one.split(".")[0] for one in answer.told} == {"direction", "page", "sign"}

    run(house, scenario)


def test_the_whole_page_is_light(figures: Callable[[str], None]) -> None:
    weight = Files().weight() + len(
        str({one: TEXTS(one) for one in TEXTS.ids() if one.startswith("page.")})
    )
    figures(f"staff page with all its texts: {weight / 1024:.1f} KB")
    assert weight < WEIGHT
