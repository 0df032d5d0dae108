# SPDX-License-Identifier: Apache-2.0
"""The stream over the wire: whole at once, at each change, and a beat each five seconds."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AsyncExitStack

import pytest

from kiosk.domain.events import Coming
from kiosk.phone.hub import MOST_OF_A_PHONE
from tests.phone.browser_like import Browser, Ear
from tests.phone.house import House, run


def test_a_page_that_was_cut_off_has_missed_nothing(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        async with browser.stream() as ear:
            assert (await ear.until("state"))["requests"] == []
        gone, answered = house.press(sign=1), house.press(sign=2)
        house.wait(60_000)
        house.does(Coming, answered)
        async with browser.stream() as ear:
            told = {one["id"]: one for one in (await ear.until("state"))["requests"]}
            assert set(told) == {gone, answered}
            assert told[gone]["age_ms"] == 60_000
            assert told[gone]["ring"] == [0, 7]
            assert told[gone]["loud"] is True
            assert (told[answered]["group"], told[answered]["ring"]) == ("on_the_way", None)

    run(house, scenario)


def test_a_beat_comes_each_five_seconds_with_a_number_of_its_own(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        async with browser.stream() as ear, browser.stream() as other:
            numbers = {(await ear.until("beat"))["n"], (await other.until("beat"))["n"]}
            house.wait(4_000)
            house.wait(1_000)
            numbers |= {(await ear.until("beat"))["n"], (await other.until("beat"))["n"]}
            assert len(numbers) == 4

    run(house, scenario)


def test_nothing_is_sent_twice_while_nothing_changes(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        request = house.press()
        house.does(Coming, request)
        async with browser.stream() as ear:
            await ear.until("state")
            await ear.until("beat")
            heard = []
            for _ in range(15):
                house.clock.advance(1_000)
                house.page.tick()
                await asyncio.sleep(0)
                if house.clock.now().boot_ms % 5_000 == 0:
                    heard.append((await ear.next())[0])
            assert heard == ["beat"] * 3

    run(house, scenario)


def test_each_bell_is_told(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        async with browser.stream() as ear:
            await ear.until("beat")
            house.press()
            rung = [(await ear.until("state"))["requests"][0]["ring"]]
            for _ in range(3):
                house.clock.advance(10_000)
                house.page.tick()
                rung.append((await ear.until("state"))["requests"][0]["ring"])
            assert rung == [[0, 1], [0, 2], [0, 3], [0, 4]]

    run(house, scenario)


def test_a_phone_has_a_few_streams_and_the_oldest_makes_room(house: House) -> None:
    async def scenario(house: House) -> None:
        browser, other = Browser(house), Browser(house)
        await browser.pair("4")
        await other.pair("7")
        async with AsyncExitStack() as stack:
            theirs = await opened(stack, other)
            ears = [await opened(stack, browser) for _ in range(MOST_OF_A_PHONE + 1)]
            assert await ears[0].next() == ("", None)
            house.press()
            for ear in (*ears[1:], theirs):
                assert (await ear.until("state"))["requests"]

    run(house, scenario)


async def opened(stack: AsyncExitStack, browser: Browser) -> Ear:
    """A stream that has begun; it ends with ``stack``."""
    ear = await stack.enter_async_context(browser.stream())
    await ear.until("beat")
    return ear


def test_fifty_pages_hear_of_a_press(house: House, figures: Callable[[str], None]) -> None:
    async def scenario(house: House) -> None:
        browsers = [Browser(house) for _ in range(10)]
        for browser in browsers:
            await browser.pair()
        async with AsyncExitStack() as stack:
            ears = [await opened(stack, browser) for browser in browsers for _ in range(5)]
            assert house.server.state.phones == 10
            start = time.perf_counter()
            request = house.press()
            states = await asyncio.gather(*(ear.until("state") for ear in ears))
            took = time.perf_counter() - start
        assert all(one["requests"][0]["id"] == request for one in states)
        figures(f"press to the last of 50 staff pages, all in one process: {took * 1e3:.0f} ms")

    run(house, scenario)


@pytest.mark.parametrize("times", [3])
def test_streams_leave_nothing_behind(house: House, times: int) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        for _ in range(times):
            ended = house.stream_ends()
            async with browser.stream() as ear:
                await ear.until("beat")
            async with asyncio.timeout(10):
                await ended.wait()
        assert house.page.hub.phones() == frozenset()
        assert house.page.attending.tabs("1") == ()

    run(house, scenario)
