# SPDX-License-Identifier: Apache-2.0
"""The whole page over real TLS: pair, hear, be on duty, answer."""

from pathlib import Path

import pytest

from kiosk.domain.events import Coming
from kiosk.domain.venue_events import PhonePaired
from tests.phone.browser_like import Browser
from tests.phone.house import House, run


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    made.hire("4", "7")
    return made


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
