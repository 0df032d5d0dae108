# SPDX-License-Identifier: Apache-2.0
"""The relay looks once an hour at what is kept, on a thread that nobody waits for."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from kiosk.actions.kept_house import House
from kiosk.actions.look_after import Kept
from kiosk.domain.board import Board
from kiosk.domain.keeping_clock import Trust
from kiosk.domain.progress import Progress
from kiosk.relay.keeping import EACH_MS, FIRST_MS, Keeping
from kiosk.store.event_log import LogError
from tests.actions.kept import Kept as Folder
from tests.domain.history import PRESS_AT, History

Tell = Callable[[Progress], None]
FOUND = Kept(Trust.GOOD, "2026-12-27")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


async def told(keeping: Keeping, news: asyncio.Event, folder: Folder) -> None:
    keeping.look(folder.clock.now())
    await asyncio.wait_for(news.wait(), 10)


def made(folder: Folder, act: Callable[[House, Tell], Kept], board: Board) -> Keeping:
    return Keeping(folder.house, board, lambda: None, act)


def test_a_kiosk_that_has_just_begun_is_left_alone_then_it_is_each_hour(folder: Folder) -> None:
    looks: list[bool] = []

    def act(house: House, _tell: Tell) -> Kept:
        looks.append(house.quiet())
        return FOUND

    async def run() -> None:
        news = asyncio.Event()
        keeping = Keeping(folder.house, Board(), news.set, act)
        assert keeping.look(folder.clock.now()) == FIRST_MS
        folder.clock.advance(FIRST_MS)
        await told(keeping, news, folder)
        assert keeping.kept == FOUND
        assert keeping._thread
        keeping._thread.join()  # It has told what it found, and may still be ending.
        assert keeping.look(folder.clock.now()) == EACH_MS
        folder.clock.advance(EACH_MS)
        keeping.look(folder.clock.now())
        keeping.close()

    asyncio.run(run())
    assert looks == [True, True]


def test_while_somebody_asks_for_help_the_log_is_not_written_anew(folder: Folder) -> None:
    quiet: list[bool] = []

    def act(house: House, _tell: Tell) -> Kept:
        quiet.append(house.quiet())
        return FOUND

    async def run() -> None:
        news = asyncio.Event()
        board = Board(History("a", at=PRESS_AT).facts)
        keeping = Keeping(folder.house, board, news.set, act)
        keeping.look(folder.clock.now())
        folder.clock.advance(FIRST_MS)
        await told(keeping, news, folder)
        keeping.close()

    asyncio.run(run())
    assert quiet == [False]


def test_a_disk_that_refuses_is_told_and_tried_again(folder: Folder) -> None:
    def act(_house: House, _tell: Tell) -> Kept:
        raise LogError("no room")

    async def run() -> Kept:
        news = asyncio.Event()
        keeping = Keeping(folder.house, Board(), news.set, act)
        keeping.look(folder.clock.now())
        folder.clock.advance(FIRST_MS)
        await told(keeping, news, folder)
        keeping.close()
        return keeping.kept

    assert asyncio.run(run()).no_backup == "LogError"


def test_a_relay_that_ends_stops_it_between_two_slices(folder: Folder) -> None:
    begun, ended = Event(), Event()

    def act(_house: House, tell: Tell) -> Kept:
        begun.set()
        try:
            while True:
                tell(Progress(0))
                ended.wait(0.001)
        finally:
            ended.set()

    async def run() -> None:
        keeping = made(folder, act, Board())
        keeping.look(folder.clock.now())
        folder.clock.advance(FIRST_MS)
        keeping.look(folder.clock.now())
        assert begun.wait(10)
        keeping.close()

    asyncio.run(run())
    assert ended.is_set()
