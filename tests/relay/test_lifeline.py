# SPDX-License-Identifier: Apache-2.0
"""The relay's end of the two pipes."""

import asyncio
import os
from collections.abc import Iterator

import pytest

from kiosk.relay.lifeline import Lifeline

EVENTUALLY_S = 30


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    there, here = os.pipe()
    yield there, here
    for handle in (there, here):
        try:
            os.close(handle)
        except OSError:
            continue


def test_a_question_is_heard_and_the_end_of_the_pipe_is_the_end(pipe: tuple[int, int]) -> None:
    async def story() -> None:
        asked, cut = asyncio.Event(), asyncio.Event()
        Lifeline(pipe[0], -1, on_question=asked.set, on_cut=cut.set)
        os.write(pipe[1], b"?\n")
        async with asyncio.timeout(EVENTUALLY_S):
            await asked.wait()
            assert not cut.is_set()
            os.close(pipe[1])
            await cut.wait()

    asyncio.run(story())


def test_words_go_up_a_line_each(pipe: tuple[int, int]) -> None:
    async def story() -> None:
        line = Lifeline(-1, pipe[1], on_question=lambda: None, on_cut=lambda: None)
        line.tell("tick")
        line.tell("tick")

    asyncio.run(story())
    assert os.read(pipe[0], 100) == b"tick\ntick\n"


def test_nobody_who_listens_any_more_stops_the_relay(pipe: tuple[int, int]) -> None:
    async def story() -> None:
        line = Lifeline(-1, pipe[1], on_question=lambda: None, on_cut=lambda: None)
        os.close(pipe[0])
        line.tell("tick")
        alone = Lifeline(-1, -1, on_question=lambda: None, on_cut=lambda: None)
        alone.tell("tick")

    asyncio.run(story())
