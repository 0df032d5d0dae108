# SPDX-License-Identifier: Apache-2.0
"""The child's end of the two pipes, heard on the loop of the relay and on that of the windows."""

import asyncio
import os
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.lifeline import Lifeline
from kiosk.relay.process import watch
from kiosk.shell.lifeline import LifelineWatch

EVENTUALLY_S = 30

Pipe = tuple[int, int]


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    there, here = os.pipe()
    yield there, here
    for handle in (there, here):
        try:
            os.close(handle)
        except OSError:
            continue


class Heard:
    """What a lifeline was asked at this pipe."""

    def __init__(self, ask: int) -> None:
        self.words: list[str] = []
        self.line = Lifeline(ask, -1, on_question=self._question, on_cut=self._cut)

    def _question(self) -> None:
        self.words.append("question")

    def _cut(self) -> None:
        self.words.append("cut")


def mute(tell: int) -> Lifeline:
    return Lifeline(-1, tell, on_question=lambda: None, on_cut=lambda: None)


def test_questions_and_the_end_are_heard_on_a_loop(pipe: Pipe) -> None:
    heard = Heard(pipe[0])

    async def until(words: list[str]) -> None:
        async with asyncio.timeout(EVENTUALLY_S):
            while heard.words != words:  # noqa: ASYNC110 - a lifeline knows of no event
                await asyncio.sleep(0.01)

    async def story() -> None:
        watch(heard.line)
        os.write(pipe[1], b"?\n")
        await until(["question"])
        os.close(pipe[1])
        await until(["question", "cut"])
        await asyncio.sleep(0.05)

    asyncio.run(story())
    assert heard.words == ["question", "cut"]


def test_questions_and_the_end_are_heard_beside_windows(pipe: Pipe, qtbot: QtBot) -> None:
    heard = Heard(pipe[0])
    watch_of_windows = LifelineWatch(heard.line)
    os.write(pipe[1], b"?\n")
    qtbot.waitUntil(lambda: heard.words == ["question"], timeout=EVENTUALLY_S * 1_000)
    os.close(pipe[1])
    qtbot.waitUntil(lambda: heard.words == ["question", "cut"], timeout=EVENTUALLY_S * 1_000)
    qtbot.wait(50)
    assert heard.words == ["question", "cut"]
    watch_of_windows.deleteLater()


def test_words_go_up_a_line_each(pipe: Pipe) -> None:
    line = mute(pipe[1])
    line.tell("tick")
    line.tell("memo a b")
    assert os.read(pipe[0], 100) == b"tick\nmemo a b\n"


def test_a_supervisor_that_is_gone_stops_nobody(pipe: Pipe) -> None:
    line = mute(pipe[1])
    os.close(pipe[0])
    line.tell("tick")


@pytest.mark.parametrize("listen", [LifelineWatch, watch])
def test_nobody_supervises(listen: Callable[[Lifeline], object], qtbot: QtBot) -> None:
    line = mute(-1)
    listen(line)
    line.tell("card")
