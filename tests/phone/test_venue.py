# SPDX-License-Identifier: Apache-2.0
"""Drills, their receipts, and quiet for a kiosk, over the wire."""

from kiosk.domain.alarm import MUTE_MS
from kiosk.domain.events import Proved
from kiosk.domain.venue_events import DrillAsked, KioskMuted
from kiosk.phone.venue import DRILL_REST_MS
from tests.phone.browser_like import Browser
from tests.phone.house import TEXTS, House, run


def test_a_drill_is_asked_for_once_a_minute(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        assert (await browser.post("/api/drill")).status == 200
        answer = await browser.post("/api/drill")
        assert (answer.status, answer.told["text"]) == (409, TEXTS("page.drill_runs"))
        house.wait(DRILL_REST_MS)
        assert (await browser.post("/api/drill")).status == 200
        assert [(one.why, one.place) for one in house.of(DrillAsked)] == [("hand", "")] * 2
        house.wait(DRILL_REST_MS)
        house.press(drill=True)
        assert (await browser.post("/api/drill")).status == 409

    run(house, scenario)


def test_a_drill_rings_each_page_once_and_is_proved_by_it(house: House) -> None:
    async def scenario(house: House) -> None:
        mine, other = Browser(house), Browser(house)
        await mine.pair("4")
        await other.pair("7")
        async with mine.stream() as ear, other.stream() as theirs:
            await ear.until("beat")
            await theirs.until("beat")
            drill = house.press(drill=True)
            (row,) = (await ear.until("state"))["requests"]
            assert (row["drill"], row["ring"], row["steps"]) == (True, [0, 1], [])
            assert (row["loud"], row["light"], row["marks"]) == (False, False, ["Drill"])
            path = f"/api/requests/{drill}"
            for _ in range(2):
                assert (await mine.post(f"{path}/proved")).status == 200
            (proof,) = house.of(Proved)
            assert (proof.path, proof.ok, str(proof.by)) == ("page 1", True, "desk phone 1")
            (row,) = (await ear.until("state"))["requests"]
            assert row["ring"] is None
            (row,) = (await theirs.until("state"))["requests"]
            assert row["ring"] == [0, 1]
            assert (await mine.post(f"{path}/coming")).status == 409
            assert (await other.post(f"{path}/proved")).status == 200
            assert {one.path for one in house.of(Proved)} == {"page 1", "page 2"}

    run(house, scenario)


def test_no_page_proves_what_is_no_drill(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        assert (await browser.post(f"/api/requests/{house.press()}/proved")).status == 409
        assert house.of(Proved) == []

    run(house, scenario)


def test_a_muted_kiosk_still_lights_and_counts_and_rings_again(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        async with browser.stream() as ear:
            await ear.until("beat")
            house.press(place="Lobby")
            assert (await ear.until("state"))["requests"][0]["ring"] == [0, 1]
            for _ in range(2):
                assert (await browser.post("/api/mute", {"place": "Lobby"})).status == 200
            state = await ear.until("state")
            (row,) = state["requests"]
            assert (row["ring"], row["light"]) == (None, True)
            assert state["muted"] == [{"place": "Lobby", "left_ms": MUTE_MS}]
            other = house.press(sign=1, place="Door")
            rows = {one["id"]: one for one in (await ear.until("state"))["requests"]}
            assert rows[other]["ring"] == [0, 1]
            house.clock.advance(MUTE_MS)
            house.page.tick()
            state = await ear.until("state")
            assert state["muted"] == []
            assert all(one["ring"] for one in state["requests"])
        (fact,) = house.of(KioskMuted)
        assert (fact.place, str(fact.by)) == ("Lobby", "person 4")

    run(house, scenario)


def test_what_is_not_saved_is_said(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        drill = house.press(drill=True)
        house.wait(DRILL_REST_MS)
        house.saves = False
        answer = await browser.post("/api/mute", {"place": "Lobby"})
        assert (answer.status, answer.told["text"]) == (503, TEXTS("page.not_saved"))
        assert (await browser.post(f"/api/requests/{drill}/proved")).status == 503

    run(house, scenario)
