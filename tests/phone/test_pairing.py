# SPDX-License-Identifier: Apache-2.0
"""Pairing over the wire: four sentences, slow guesses, and an end that is one."""

import asyncio

import pytest

from kiosk.domain.events import Seen
from kiosk.domain.pairing import PAIR_MS
from kiosk.domain.team import Term
from kiosk.domain.venue_events import PhonePaired, PhoneRevoked
from kiosk.phone.known import BELIEVED_MS, UNTOLD_MS
from kiosk.store.event_log import LogError
from tests.phone.browser_like import Browser
from tests.phone.house import TEXTS, House, run


def test_four_ways_not_to_pair_have_a_sentence_each(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)

        async def why(code: str) -> str:
            answer = await browser.post("/api/pair", {"code": code})
            assert answer.status == 403
            assert answer.told["text"] == TEXTS(f"page.pair.{answer.told['error']}")
            assert "set-cookie" not in answer.headers
            return str(answer.told["error"])

        older = house.deal()
        newer = house.deal()
        assert await why(older) == "newer"
        await Browser(house).pair()
        assert await why(newer) == "newer"
        late = house.deal()
        house.wait(PAIR_MS)
        assert await why(late) == "expired"
        used = house.deal()
        await Browser(house).post("/api/pair", {"code": used})
        assert await why(used) == "used"
        assert await why("BCDFGHJK") == "wrong"

    run(house, scenario)


def test_a_replayed_code_pairs_nothing_even_at_the_same_moment(house: House) -> None:
    async def scenario(house: House) -> None:
        code = house.deal()
        tries = [Browser(house).post("/api/pair", {"code": code}) for _ in range(5)]
        answers = await asyncio.gather(*tries)
        assert sorted(one.status for one in answers) == [200, 403, 403, 403, 403]
        assert len(house.phones.list()) == len(house.of(PhonePaired)) == 1

    run(house, scenario)


def test_guesses_are_slowed_and_those_who_are_paired_are_not(house: House) -> None:
    async def scenario(house: House) -> None:
        paired, guesser = Browser(house), Browser(house)
        await paired.pair()
        for _ in range(5):
            assert (await guesser.post("/api/pair", {"code": "BCDFGHJK"})).status == 403
        answer = await guesser.post("/api/pair", {"code": house.deal()})
        assert (answer.status, answer.told["error"]) == (429, "wait")
        assert answer.told["text"] == TEXTS("page.pair.wait", 1)
        assert (await paired.post("/api/drill")).status == 200
        assert (await paired.post("/api/pair", {"code": house.deal("7")})).status == 200
        house.wait(1_000)
        assert (await guesser.post("/api/pair", {"code": house.deal()})).status == 200

    run(house, scenario)


def test_a_hundred_guesses_at_once_are_no_more_than_five(house: House) -> None:
    async def scenario(house: House) -> None:
        tries = [Browser(house).post("/api/pair", {"code": f"BCDFGHJ{one}"}) for one in "K" * 40]
        statuses = [one.status for one in await asyncio.gather(*tries)]
        assert statuses.count(403) == 5
        assert statuses.count(429) == 35

    run(house, scenario)


def test_a_browser_that_pairs_again_is_another_phone_and_no_longer_the_old_one(
    house: House,
) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        first, old = await browser.pair(), browser.token
        second = await browser.pair("7")
        assert [one.id for one in house.phones.list()] == [second]
        assert [one.phone for one in house.of(PhoneRevoked)] == [first]
        assert (await Browser(house, old).post("/api/drill")).status == 401

    run(house, scenario)


def test_a_stolen_cookie_is_worth_nothing_once_the_phone_is_revoked(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        phone = await browser.pair()
        request = house.press()
        thief = Browser(house, browser.token)
        async with thief.stream() as ear:
            await ear.until("beat")
            assert house.phones.revoke(phone)
            stamp = house.stamp(house.options.actor)
            house.hear(PhoneRevoked(id=stamp.id, at=stamp.at, by=stamp.by, phone=phone))
            assert await ear.until("gone") == {}
            assert await ear.next() == ("", None)
        for path in (f"/api/requests/{request}/seen", "/api/beat", "/api/unpair", "/api/duty"):
            answer = await thief.post(path, {})
            assert (answer.status, answer.told["text"]) == (401, TEXTS("page.unpaired"))
        async with thief.stream() as ear:
            assert ear.status == 401
        assert house.of(Seen) == []

    run(house, scenario)


def test_it_is_worth_nothing_soon_also_where_the_log_cannot_tell(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        phone = await browser.pair()
        async with browser.stream() as ear:
            await ear.until("beat")
            house.phones.revoke(phone)
            house.wait(BELIEVED_MS)
            assert await ear.until("gone") == {}
        assert (await browser.post("/api/drill")).status == 401

    run(house, scenario)


def test_a_phone_answers_no_longer_than_its_persons_time_on_the_team(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        house.secrets().set_term("4", Term(to_ms=house.clock.now().utc_ms + 60_000))
        async with browser.stream() as ear:
            await ear.until("beat")
            house.wait(59_000)
            assert (await browser.post("/api/duty", {"on": True})).status == 200
            house.wait(BELIEVED_MS)
            assert await ear.until("gone") == {}
        assert (await browser.post("/api/drill")).status == 401
        assert house.leases.leases() == ()

    run(house, scenario)


@pytest.mark.parametrize("token", ["", "0" * 64, "x" * 64, "0" * 63, "0" * 5_000, "'; DROP --"])
def test_nobodys_token_opens_nothing(house: House, token: str) -> None:
    async def scenario(house: House) -> None:
        assert (await Browser(house, token).post("/api/drill")).status == 401

    run(house, scenario)


def test_a_device_may_part_by_itself(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        phone = await browser.pair()
        async with browser.stream() as ear:
            await ear.until("beat")
            answer = await browser.post("/api/unpair")
            assert answer.status == 200
            assert "Max-Age=0" in answer.headers["set-cookie"]
            assert await ear.until("gone") == {}
        assert house.phones.list() == ()
        (fact,) = house.of(PhoneRevoked)
        assert (fact.phone, fact.by.name) == (phone, "4")

    run(house, scenario)


def test_a_disk_that_refuses_is_told_and_pairs_nobody(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise LogError("full")

    async def scenario(house: House) -> None:
        code, browser = house.deal(), Browser(house)
        with monkeypatch.context() as patch:
            patch.setattr(house.phones, "redeem", refuses)
            answer = await browser.post("/api/pair", {"code": code})
            assert (answer.status, answer.told["text"]) == (503, TEXTS("page.disk"))
        await browser.pair()
        house.wait(BELIEVED_MS)
        with monkeypatch.context() as patch:
            patch.setattr(house.phones, "find", refuses)
            assert (await browser.post("/api/drill")).status == 503
        assert (await browser.post("/api/drill")).status == 200

    run(house, scenario)


def test_a_known_phone_is_believed_while_the_disk_refuses_until_it_is_revoked(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk turns away nobody who listens; and it takes no revocation either."""

    def refuses(*_: object) -> None:
        raise LogError("full")

    async def scenario(house: House) -> None:
        browser = Browser(house)
        phone = await browser.pair()
        assert (await browser.post("/api/duty", {"on": True})).status == 200
        with monkeypatch.context() as patch:
            patch.setattr(house.phones, "find", refuses)
            house.wait(2 * BELIEVED_MS)
            assert (await browser.post("/api/duty", {"on": True})).status == 200
            house.page.revoked(phone)
            assert (await browser.post("/api/duty", {"on": True})).status == 503
        assert (await browser.post("/api/duty", {"on": True})).status == 200
        with monkeypatch.context() as patch:
            patch.setattr(house.phones, "find", refuses)
            house.wait(UNTOLD_MS)
            assert (await browser.post("/api/duty", {"on": True})).status == 503

    run(house, scenario)
