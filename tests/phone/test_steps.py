# SPDX-License-Identifier: Apache-2.0
"""Steps over the wire: done once they are saved, refused in words, taken back for ten seconds."""

import asyncio

import pytest

from kiosk.domain.events import Arrived, Closed, Coming, Reason, Seen, SteppedBack, Undone
from kiosk.domain.teamwork_events import HandOverTaken
from kiosk.domain.undoing import UNDO_MS
from tests.phone.browser_like import Browser
from tests.phone.house import TEXTS, House, run


def test_the_whole_word_table_by_phone(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        request = house.press()

        async def step(name: str, **body: str) -> str:
            answer = await browser.post(f"/api/requests/{request}/{name}", body)
            assert answer.status == 200, answer
            found = house.board.find(request)
            assert found
            assert answer.told["event"] in {one.id for one in found.facts}
            return found.state.value

        assert await step("seen") == "seen"
        assert await step("coming") == "coming"
        assert await step("stepped_back") == "seen"
        assert await step("arrived") == "with_person"
        assert await step("closed", reason="attended") == "closed"
        assert await step("reopened") == "new"
        assert await step("closed", reason="mistaken_press") == "closed"
        assert [one.reason for one in house.of(Closed)] == [Reason.ATTENDED, Reason.MISTAKEN]
        assert {str(one.by) for one in house.of(Seen)} == {"person 4"}

    run(house, scenario)


def test_what_is_not_possible_any_more_is_said(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        request = house.press()
        for name, body in (
            ("stepped_back", {}), ("reopened", {}), ("closed", {}), ("undo", {"event": "nothing"}),
        ):  # fmt: skip
            answer = await browser.post(f"/api/requests/{request}/{name}", body)
            assert answer.status == 409, name
            assert answer.told["text"] in {TEXTS("desk.refused"), TEXTS("desk.too_late")}
        assert (
            await browser.post(f"/api/requests/{request}/closed", {"reason": "bored"})
        ).status == 400
        assert len(house.board.open()[0].facts) == 1

    run(house, scenario)


def test_a_slip_is_taken_back_by_its_author_for_ten_seconds(house: House) -> None:
    async def scenario(house: House) -> None:
        mine, other = Browser(house), Browser(house)
        await mine.pair("4")
        await other.pair("7")
        request = house.press()
        path = f"/api/requests/{request}"
        event = (await mine.post(f"{path}/coming")).told
        assert (await other.post(f"{path}/undo", event)).status == 409
        assert (await mine.post(f"{path}/undo", event)).status == 200
        (back,) = house.of(SteppedBack)
        assert back.undoes == event["event"]
        assert (await mine.post(f"{path}/undo", event)).status == 409
        event = (await mine.post(f"{path}/arrived")).told
        house.wait(UNDO_MS + 1)
        answer = await mine.post(f"{path}/undo", event)
        assert (answer.status, answer.told["text"]) == (409, TEXTS("desk.too_late"))
        assert house.of(Undone) == []

    run(house, scenario)


def test_what_is_not_saved_is_not_said_to_be_and_not_done_twice(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        request = house.press()
        house.saves = False
        for _ in range(3):
            answer = await browser.post(f"/api/requests/{request}/coming")
            assert (answer.status, answer.told["text"]) == (503, TEXTS("page.not_saved"))
        (waiting,) = [one for one in house.waiting if isinstance(one, Coming)]
        house.saves = True
        house.hear(waiting)
        assert (await browser.post(f"/api/requests/{request}/arrived")).status == 200
        assert len(house.of(Coming)) == len(house.of(Arrived)) == 1

    run(house, scenario)


def test_another_persons_step_is_not_held_up_by_mine(house: House) -> None:
    async def scenario(house: House) -> None:
        mine, other = Browser(house), Browser(house)
        await mine.pair("4")
        await other.pair("7")
        request = house.press()
        house.saves = False
        assert (await mine.post(f"/api/requests/{request}/coming")).status == 503
        house.saves = True
        assert (await other.post(f"/api/requests/{request}/coming")).status == 200

    run(house, scenario)


def test_a_log_that_hangs_is_not_saved_yet(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.phone.page.SAVED_WITHIN_S", 0.05)

    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        request = house.press()
        house.hangs = True
        async with asyncio.timeout(10):
            assert (await browser.post(f"/api/requests/{request}/coming")).status == 503
            assert (await browser.get("/")).status == 200

    run(house, scenario)


def test_a_double_tap_is_one_step(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        request = house.press()
        taps = [browser.post(f"/api/requests/{request}/coming") for _ in range(6)]
        statuses = sorted(one.status for one in await asyncio.gather(*taps))
        assert statuses[0] == 200
        assert set(statuses[1:]) <= {409, 503}
        assert len(house.of(Coming)) == 1

    run(house, scenario)


def test_handing_over_from_phone_to_phone(house: House) -> None:
    """The taker's own touch is what makes them the one who goes."""

    async def scenario(house: House) -> None:
        giver, taker = Browser(house), Browser(house)
        await giver.pair("4")
        await taker.pair("7")
        request = house.press()
        at = f"/api/requests/{request}"
        assert (await giver.post(f"{at}/coming", {})).status == 200
        assert (await giver.post(f"{at}/hand_over", {"number": "7"})).status == 200
        assert comings(house, request) == ["4"]
        assert (await giver.post(f"{at}/hand_over", {"number": "7"})).status == 409
        assert (await taker.post(f"{at}/take_over", {})).status == 200
        assert comings(house, request) == ["7"]
        assert len(house.of(HandOverTaken)) == 1

    def comings(house: House, request: str) -> list[str]:
        found = house.board.find(request)
        assert found
        return [one.by.name for one in found.comings]

    run(house, scenario)
