# SPDX-License-Identifier: Apache-2.0
"""Duty over the wire: the lease that kiosks read, and what an attended page shows."""

import asyncio
import errno
import threading
from collections.abc import Awaitable, Callable

import pytest

from kiosk.domain.events import AlertSense, Shown
from kiosk.domain.presence import LEASE_MS, Lease
from kiosk.domain.venue_events import AlertTested, SignedIn, SignedOut
from tests.phone.browser_like import Browser, Ear
from tests.phone.house import TEXTS, House, run


async def beat(browser: Browser, ear: Ear, **report: object) -> dict[str, object]:
    """The page answers the beat that it hears."""
    number = (await ear.until("beat"))["n"]
    given = {"n": number, "visible": True, "shown": [], "touched_s": 0, "sense": "sound", **report}
    answer = await browser.post("/api/beat", given)
    assert answer.status == 200
    await browser.house.settled()
    return dict(answer.told)


def with_duty(house: House, scenario: Callable[[House, Browser, Ear], Awaitable[None]]) -> None:
    """A phone of 4 that is on duty and has tested its sound."""

    async def whole(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        assert (await browser.post("/api/duty", {"on": True})).told == {"on_duty": True}
        assert (await browser.post("/api/alert-test", {"sense": "sound"})).status == 200
        async with browser.stream() as ear:
            await scenario(house, browser, ear)

    run(house, whole)


def only(leases: tuple[Lease, ...]) -> Lease:
    (lease,) = leases
    return lease


def test_an_attended_page_has_a_lease_of_its_own(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        assert await beat(browser, ear) == {"attended": True, "why": ""}
        lease = only(house.kept())
        assert (lease.desk, lease.person, lease.attended, lease.remote) == (
            "phone 1", "4", True, True,
        )  # fmt: skip
        assert lease.beat == house.clock.now()
        assert [one.desk for one in house.of(SignedIn)] == ["phone 1"]
        assert [one.sense for one in house.of(AlertTested)] == [AlertSense.SOUND]
        assert (await ear.until("state"))["attended"] is True

    with_duty(house, scenario)


def test_a_page_in_the_background_listens_no_longer_at_once(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        await beat(browser, ear)
        house.wait(5_000)
        told = await beat(browser, ear, visible=False)
        assert told == {"attended": False, "why": TEXTS("page.why_hidden")}
        assert not only(house.kept()).attended

    with_duty(house, scenario)


def test_a_page_that_stays_in_the_background_says_so(house: House) -> None:
    """It hears, and owes no report there."""

    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        await beat(browser, ear, visible=False)
        house.wait(2 * LEASE_MS)
        (phone,) = house.phones.list()
        told = house.page.snapshot(phone)
        assert (told["attended"], told["why"]) == (False, TEXTS("page.why_hidden"))

    with_duty(house, scenario)


def full(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(house.leases, "beat", refuse)


def test_a_disk_that_takes_no_lease_lets_nobody_listen(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kiosks would not see it; and once it takes one again, they do."""
    unkept = {"attended": False, "why": TEXTS("page.why_lease")}

    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        (phone,) = house.phones.list()
        assert await beat(browser, ear) == {"attended": True, "why": ""}
        request = house.press()
        with monkeypatch.context() as disk:
            full(house, disk)
            house.wait(5_000)
            assert await beat(browser, ear, shown=[request]) == unkept
            assert not house.of(Shown)
            told = house.page.snapshot(phone)
            assert {key: told[key] for key in unkept} == unkept
        house.wait(5_000)
        assert house.page.snapshot(phone)["attended"] is False
        assert await beat(browser, ear, shown=[request]) == {"attended": True, "why": ""}
        assert house.page.snapshot(phone)["attended"] is True
        assert only(house.kept()).attended

    with_duty(house, scenario)


def test_an_open_page_is_told_at_once_that_its_lease_is_refused(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        await beat(browser, ear)
        while not (await ear.until("state"))["attended"]:
            continue
        full(house, monkeypatch)
        house.wait(5_000)
        await beat(browser, ear)
        assert (await ear.until("state"))["why"] == TEXTS("page.why_lease")

    with_duty(house, scenario)


def test_a_disk_that_hangs_takes_no_lease_either(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = threading.Event()

    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        (phone,) = house.phones.list()
        await beat(browser, ear)
        monkeypatch.setattr(house.leases, "beat", lambda _: goes_on.wait(20))
        house.page.keeping.tell(phone.id)
        assert house.page.snapshot(phone)["attended"] is True
        house.wait(5_000)
        assert house.page.snapshot(phone)["why"] == TEXTS("page.why_lease")
        goes_on.set()
        await house.settled()
        assert house.page.snapshot(phone)["attended"] is True

    with_duty(house, scenario)


def test_a_page_that_falls_silent_loses_its_lease_in_time(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        await beat(browser, ear)
        house.wait(LEASE_MS)
        await house.settled()
        assert house.kept() == ()

    with_duty(house, scenario)


def test_a_page_that_hears_no_beat_any_more_is_not_attended(house: House) -> None:
    """It still answers, but with a number that is too old."""

    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        number = (await ear.until("beat"))["n"]
        report = {"n": number, "visible": True, "shown": [], "touched_s": 0, "sense": "sound"}
        assert (await browser.post("/api/beat", report)).told["attended"]
        house.wait(11_000)
        answer = await browser.post("/api/beat", report)
        assert answer.told == {"attended": False, "why": TEXTS("page.why_deaf")}

    with_duty(house, scenario)


def test_a_relay_that_cannot_read_the_log_lets_no_page_count(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        house.deaf = "gone"
        assert (await beat(browser, ear))["attended"] is False

    with_duty(house, scenario)


def test_going_off_duty_ends_the_lease_at_once(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        await beat(browser, ear)
        await browser.post("/api/duty", {"on": False})
        await house.settled()
        assert house.kept() == ()
        assert len(house.of(SignedOut)) == 1
        await browser.post("/api/duty", {"on": False})
        assert len(house.of(SignedOut)) == 1
        answer = await browser.post("/api/alert-test", {"sense": "light"})
        assert (answer.status, answer.told["text"]) == (409, TEXTS("page.test_off_duty"))

    with_duty(house, scenario)


def test_a_page_that_is_closed_ends_it_at_once(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        async with browser.stream() as other:
            await beat(browser, other)
            assert only(house.kept()).attended
            ended = house.stream_ends()
        async with asyncio.timeout(10):
            await ended.wait()
        await house.settled()
        assert house.kept() == ()

    with_duty(house, scenario)


def test_switching_the_page_off_ends_every_lease(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        await beat(browser, ear)
        await house.server.stop()
        await house.settled()
        assert house.kept() == ()
        assert house.server.state.on is False
        assert (await ear.next())[0] in {"", "state"}

    with_duty(house, scenario)


def test_what_an_attended_page_shows_is_on_record_once_a_round(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        request = house.press()
        await beat(browser, ear, shown=[request], visible=False)
        assert house.of(Shown) == []
        house.wait(5_000)
        await beat(browser, ear, shown=[request, request, "nobody"])
        house.wait(5_000)
        await beat(browser, ear, shown=[request])
        (shown,) = house.of(Shown)
        assert (shown.request, str(shown.by)) == (request, "desk phone 1")

    with_duty(house, scenario)


def test_a_log_that_refuses_is_not_told_of_the_same_sight_twice(house: House) -> None:
    async def scenario(house: House, browser: Browser, ear: Ear) -> None:
        request = house.press()
        house.saves = False
        await beat(browser, ear, shown=[request])
        house.wait(5_000)
        await beat(browser, ear, shown=[request])
        assert len([one for one in house.waiting if isinstance(one, Shown)]) == 1

    with_duty(house, scenario)


def test_duty_goes_on_after_the_relay_was_killed(house: House) -> None:
    """The page connects again and says what it has tested; the facts say the rest."""
    tokens: list[str] = []

    async def before(house: House, browser: Browser, ear: Ear) -> None:
        assert (await beat(browser, ear))["attended"]
        tokens.append(browser.token)

    async def after(again: House) -> None:
        browser = Browser(again, tokens[0])
        async with browser.stream() as ear:
            state = await ear.until("state")
            assert (state["on_duty"], state["attended"]) == (True, False)
            assert (await beat(browser, ear))["attended"]

    with_duty(house, before)
    again = House(house.folder)
    again.hear(*house.written)
    run(again, after)
