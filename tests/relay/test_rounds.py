# SPDX-License-Identifier: Apache-2.0
"""Each look at its moment and at each news; one that fails keeps no other from its work."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from kiosk.domain.clock import Instant
from kiosk.relay.rounds import Rounds
from tests.fakes import FakeClock

EVENTUALLY_S = 30


class Part:
    """Looks, and says when it wants to look again."""

    def __init__(self, *waits: int | Exception | None) -> None:
        self.waits = list(waits)
        self.looks = 0
        self.looked = asyncio.Event()

    def look(self, _now: Instant) -> int | None:
        self.looks += 1
        wait = self.waits.pop(0) if self.waits else None
        if not self.waits:
            self.looked.set()
        if isinstance(wait, Exception):
            raise wait
        return wait

    async def all(self) -> None:
        async with asyncio.timeout(EVENTUALLY_S):
            await self.looked.wait()


def run(story: Callable[[Rounds], Coroutine[Any, Any, None]]) -> None:
    async def told() -> None:
        rounds = Rounds(FakeClock())
        await story(rounds)
        rounds.end()

    asyncio.run(told())


def test_a_part_is_asked_again_when_it_wants_to_be() -> None:
    async def story(rounds: Rounds) -> None:
        part, other = Part(1, 1, None), Part()
        rounds.add("a part", part.look)
        rounds.add("another", other.look)
        rounds.turn()
        await part.all()
        assert (part.looks, other.looks) == (3, 3)

    run(story)


def test_news_is_looked_at_once_however_much_there_is() -> None:
    async def story(rounds: Rounds) -> None:
        part = Part(None)
        rounds.add("a part", part.look)
        for _ in range(100):
            rounds.news()
        await part.all()
        await asyncio.sleep(0)
        assert part.looks == 1

    run(story)


def test_a_part_that_fails_is_said_once_and_tried_again(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.relay.rounds.AGAIN_MS", 1)

    async def story(rounds: Rounds) -> None:
        part, other = Part(ValueError(), ValueError(), None), Part()
        rounds.add("a part", part.look)
        rounds.add("another", other.look)
        rounds.turn()
        assert not rounds.works("a part")
        assert rounds.works("another")
        await part.all()
        assert rounds.works("a part")
        assert other.looks == 3

    run(story)
    assert caplog.messages == ["a part failed; it is tried again"]
    caplog.clear()


def test_nothing_is_looked_at_after_the_end() -> None:
    async def story(rounds: Rounds) -> None:
        part = Part()
        rounds.add("a part", part.look)
        rounds.end()
        rounds.news()
        await asyncio.sleep(0.05)
        assert part.looks == 0

    run(story)
