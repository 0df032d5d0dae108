# SPDX-License-Identifier: Apache-2.0
"""The whole page over real TLS: pair, hear, be on duty, answer."""

import logging

import pytest

from kiosk.domain.events import Coming
from kiosk.domain.venue_events import PhonePaired
from kiosk.phone.known import BELIEVED_MS
from tests.phone.browser_like import Browser
from tests.phone.house import House, run


def test_a_phone_pairs_hears_and_answers(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        phone = await browser.pair()
        assert [one.phone for one in house.of(PhonePaired)] == [phone]
        async with browser.stream() as ear:
            assert ear.status == 200
            first = await ear.until("state")
            assert (first["person"], first["phone"]) == ("Team 4", phone)
            assert first["requests"] == []
            request = house.press(place="Lobby 2")
            row = (await ear.until("state"))["requests"][0]
            assert (row["id"], row["group"], row["ring"]) == (request, "needs_somebody", [0, 1])
            answer = await browser.post(f"/api/requests/{request}/coming")
            assert answer.status == 200
            (coming,) = house.of(Coming)
            assert answer.told == {"event": coming.id}
            row = (await ear.until("state"))["requests"][0]
            assert (row["state"], row["undo"]["event"], row["ring"]) == ("coming", coming.id, None)

    run(house, scenario)


def test_the_revision_grows_also_across_a_restart_of_the_relay(house: House) -> None:
    before = house.page.revision
    house.wait(3_000)
    house.press()
    assert house.page.revision == before + 4
    again = House(house.folder)
    again.clock.advance(3_000)
    assert type(again.page)(again.doors(), again.options).revision > house.page.revision


def test_who_leaves_the_team_is_put_out_within_seconds(house: House) -> None:
    async def scenario(house: House) -> None:
        browser, other = Browser(house), Browser(house)
        await browser.pair("4")
        await other.pair("7")
        async with browser.stream() as ear, other.stream() as still:
            await ear.until("beat")
            await still.until("beat")
            house.secrets().remove("4")
            house.wait(BELIEVED_MS)
            assert await ear.until("gone") == {}
            assert (await browser.post("/api/drill")).status == 401
            assert await still.until("beat")
            assert (await other.post("/api/drill")).status == 200

    run(house, scenario)


def test_the_log_of_the_program_says_neither_token_nor_code_nor_name(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def scenario(house: House) -> None:
        browser = Browser(house)
        code = house.deal()
        house.randomness.below(9)
        await browser.post("/api/pair", {"code": "BCDFGHJK"})
        answer = await browser.post("/api/pair", {"code": code})
        browser.token = answer.headers["set-cookie"].split(";")[0].partition("=")[2]
        request = house.press(place="Planted Lobby")
        await browser.post(f"/api/requests/{request}/coming")
        await browser.post("/api/mute", {"place": "Planted Lobby"})
        await browser.get(f"/{code}")
        for secret in (code, browser.token, "Planted", "Heron", "Team 4"):
            assert secret not in caplog.text

    run(house, scenario)


def test_a_fault_of_the_page_is_an_answer_and_one_line_without_a_value(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(*_: object) -> None:
        raise ValueError("planted secret")

    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        monkeypatch.setattr(house.board, "find", spoilt)
        answer = await browser.post("/api/requests/r1/seen")
        assert answer.status == 503
        assert answer.told["text"] == "That did not work. Try again, or use the desk."
        monkeypatch.undo()
        assert (await browser.post("/api/drill")).status == 200

    run(house, scenario)
    (line,) = [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]
    assert line.startswith("page: ValueError at spoilt:")
    caplog.clear()


def test_history_that_comes_late_is_heard_too(house: House) -> None:
    """The page is told of the whole log before it is opened."""
    request = house.press()

    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        async with browser.stream() as ear:
            (row,) = (await ear.until("state"))["requests"]
            assert row["id"] == request

    run(house, scenario)
