# SPDX-License-Identifier: Apache-2.0
import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import quantiles

import pytest

from kiosk.alerts.book_thread import BookThread
from kiosk.alerts.drain import Drain
from kiosk.alerts.outbox import Outbox, Try
from kiosk.alerts.pool import Pool
from kiosk.alerts.result import Outcome, Result
from kiosk.domain.ladder import Reach
from kiosk.store.deliveries import Deliveries, Delivery, Stage
from tests.alerts import servers
from tests.alerts.commands import NOTIFY
from tests.alerts.test_pool import arrived, forks, gone
from tests.alerts.venue import CHAT, FIRST, MAIL, outbox, request, step, waiting_for
from tests.fakes import FakeClock


class Hand:
    """A sender whose tries end when the test says so, or when they are recalled."""

    def __init__(self) -> None:
        self.sending: dict[str, asyncio.Future[Result]] = {}
        self.begun = asyncio.Event()
        self.warmed = self.closed = 0

    async def send(self, one: Try) -> Result:
        found: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self.sending[one.channel] = found
        self.begun.set()
        return await found

    def recall(self, one: Try) -> None:
        if found := self.sending.get(one.channel):
            found.set_result(Result(Outcome.RECALLED))

    def warm(self) -> None:
        self.warmed += 1

    async def close(self) -> None:
        self.closed += 1


async def at_once() -> None:
    """A disk that waits for nobody."""


def drained(
    act: Callable[[Outbox, Hand, FakeClock], Awaitable[None]],
    flush: Callable[[], Awaitable[None]] = at_once,
    hand: Hand | None = None,
) -> Hand:
    hand = hand or Hand()

    async def run() -> Hand:
        clock = FakeClock()
        box = outbox(clock, channels=[CHAT, MAIL])
        task = asyncio.ensure_future(Drain(box, hand, clock, flush).run())
        await asyncio.sleep(0)
        await asyncio.wait_for(act(box, hand, clock), 20)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return hand

    return asyncio.run(run())


def test_what_is_due_is_sent_and_its_result_told() -> None:
    async def act(box: Outbox, hand: Hand, clock: FakeClock) -> None:
        ended: list[Stage] = []
        done = asyncio.Event()

        def on_end(row: Delivery) -> None:
            ended.append(row.stage)
            done.set()

        box.on_end = on_end
        asked = request(clock)
        box.step(asked, step(asked, 1, clock), {Reach.DESKS}, clock.now())
        box.step(asked, step(asked, 2, clock), FIRST, clock.now())
        await hand.begun.wait()
        assert hand.warmed == 1
        assert set(hand.sending) == {"chat", "mail"}
        hand.sending["mail"].set_result(Result(Outcome.SUCCESS))
        await done.wait()
        assert ended == [Stage.SENT]
        assert [one.result for one in box.states()] == ["trying", "sent"]

    assert drained(act).closed == 1


def test_what_is_stopped_while_the_disk_writes_never_leaves() -> None:
    writing = asyncio.Event()
    written = asyncio.Event()

    async def flush() -> None:
        writing.set()
        await written.wait()

    async def act(box: Outbox, hand: Hand, clock: FakeClock) -> None:
        asked = request(clock)
        box.step(asked, step(asked, 2, clock), FIRST, clock.now())
        await writing.wait()
        box.stop(asked.id)
        written.set()
        for _ in range(5):
            await asyncio.sleep(0)
        assert hand.sending == {}
        other = request(clock, 2)
        box.step(other, step(other, 2, clock), FIRST, clock.now())
        await hand.begun.wait()

    drained(act, flush)


def test_what_is_stopped_in_flight_is_recalled() -> None:
    async def act(box: Outbox, hand: Hand, clock: FakeClock) -> None:
        asked = request(clock)
        box.step(asked, step(asked, 2, clock), FIRST, clock.now())
        await hand.begun.wait()
        box.stop(asked.id)
        found = await asyncio.gather(*hand.sending.values())
        assert {one.outcome for one in found} == {Outcome.RECALLED}

    drained(act)


def test_a_fault_of_our_own_leaves_no_channel_busy(caplog: pytest.LogCaptureFixture) -> None:
    class Clumsy(Hand):
        async def send(self, one: Try) -> Result:
            raise KeyError("an address")

    async def act(box: Outbox, _: Hand, clock: FakeClock) -> None:
        asked = request(clock)
        box.step(asked, step(asked, 2, clock), FIRST, clock.now())
        while {one.result for one in box.states()} != {"failed"}:  # noqa: ASYNC110 - the outbox sets no event
            await asyncio.sleep(0.01)

    drained(act, hand=Clumsy())
    assert "went wrong: KeyError" in caplog.text
    assert "address" not in caplog.text
    caplog.clear()


def test_without_a_disk_messages_leave_and_staff_can_be_told(tmp_path: Path) -> None:
    (tmp_path / "deliveries.sqlite").mkdir()

    async def run() -> None:
        clock, hand = FakeClock(), Hand()
        book = BookThread(Deliveries(tmp_path / "deliveries.sqlite"))
        box = outbox(clock, book, [CHAT])
        task = asyncio.ensure_future(Drain(box, hand, clock, book.flush).run())
        asked = request(clock)
        box.step(asked, step(asked, 2, clock), FIRST, clock.now())
        await asyncio.wait_for(hand.begun.wait(), 20)
        hand.sending["chat"].set_result(Result(Outcome.SUCCESS))
        while waiting_for(box):  # noqa: ASYNC110 - the outbox sets no event
            await asyncio.sleep(0.01)
        assert box.unwritable
        assert box.states()[0].result == "sent"
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        book.close()

    asyncio.run(run())


class House:
    """A real book, a real worker, a real webhook; the clock is the machine's pace."""

    def __init__(self, folder: Path, hook: servers.Webhook, path: str) -> None:
        self.clock = FakeClock()
        self.book = BookThread(Deliveries(folder / "deliveries.sqlite"))
        self.box = outbox(self.clock, self.book, [CHAT])
        self.pool = Pool(NOTIFY, {"chat": hook.url(path)})
        self.drain = Drain(self.box, self.pool, self.clock, self.book.flush)

    def call(self, number: int) -> str:
        asked = request(self.clock, number)
        self.box.step(asked, step(asked, 2, self.clock), FIRST, self.clock.now())
        return asked.id

    def live(self, act: Callable[[], Awaitable[None]]) -> None:
        async def run() -> None:
            task = asyncio.ensure_future(self.drain.run())
            try:
                await act()
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                self.book.close()

        asyncio.run(run())


def test_from_a_step_to_the_message(tmp_path: Path, figures: Callable[[str], None]) -> None:
    with servers.webhook() as hook:
        house, took = House(tmp_path, hook, "ok"), list[float]()

        async def act() -> None:
            for number in range(21):
                begun = time.monotonic()
                house.call(number)
                came = await asyncio.to_thread(hook.asked.get, timeout=20)
                took.append((came.at - begun) * 1000)

        house.live(act)
    cold, *warm = took
    p50, p99 = quantiles(warm, n=2)[0], max(warm)
    figures(f"step to webhook: cold {cold:.0f} ms; warm p50 {p50:.0f}, worst {p99:.0f} of 20")
    rows = Deliveries(tmp_path / "deliveries.sqlite").load()
    assert len(rows) == 21


def test_what_is_answered_in_flight_is_killed_in_earnest(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    with servers.webhook() as hook:
        house, took = House(tmp_path, hook, "hang?rto=60"), list[float]()

        async def act() -> None:
            for number in range(5):
                asked = house.call(number)
                await arrived(hook, "/hang")
                flying = forks(house.pool.pid)
                assert flying
                begun = time.monotonic()
                house.box.stop(asked)
                await gone(flying)
                took.append(time.monotonic() - begun)

        house.live(act)
    figures(f"answered in flight: the try is gone after {max(took) * 1000:.0f} ms at the most of 5")
    stages = {row.stage for row in Deliveries(tmp_path / "deliveries.sqlite").load()}
    assert stages == {Stage.STOPPED}
