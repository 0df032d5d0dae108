# SPDX-License-Identifier: Apache-2.0
"""RelayLog on the real log: what others write is told, what it writes is saved."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event, Pressed
from kiosk.paths import DataFolder
from kiosk.relay.log import RelayLog
from kiosk.store.event_log import EventLog, LogError
from kiosk.store.follower import Rhythm
from kiosk.store.log_door import LogDoor, log_door
from kiosk.store.spool import Spool
from kiosk.store.sqlite_log import open_log
from tests.fakes import FakeClock, SeededRandomness

EVENTUALLY_S = 30
AS_SHIPPED = Rhythm()
ONE, TWO = "a" * 32, "b" * 32


def pressed(event_id: str) -> Pressed:
    return Pressed(
        id=event_id, at=Instant(1, "boot-1", 1), by=Actor("kiosk", "Lobby"),
        request=event_id[::-1], code="BCDF", sign=1, place="Lobby", language="en",
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").create()


@pytest.fixture
def door(folder: DataFolder) -> LogDoor:
    return log_door(folder, clock=FakeClock(), machine="m", randomness=SeededRandomness())


class Ear:
    """What a RelayLog told, batch by batch."""

    def __init__(self, log: RelayLog) -> None:
        self.log = log
        self.batches: list[tuple[Event, ...]] = []
        self._changed = asyncio.Event()
        log.listeners.append(self._hear)

    def _hear(self, events: tuple[Event, ...]) -> None:
        self.batches.append(events)
        self._changed.set()

    @property
    def ids(self) -> list[str]:
        return [event.id for batch in self.batches for event in batch]

    async def until(self, so: Callable[[], object]) -> None:
        async with asyncio.timeout(EVENTUALLY_S):
            while not so():
                self._changed.clear()
                await self._changed.wait()


def live(
    door: LogDoor,
    story: Callable[[RelayLog, Ear], Coroutine[Any, Any, None]],
    rhythm: Rhythm = AS_SHIPPED,
) -> None:
    """``story`` on a started log."""

    async def told() -> None:
        log = RelayLog(door)
        ear = Ear(log)
        log._threads.pace(rhythm)
        log.start()
        try:
            await story(log, ear)
        finally:
            log.close()

    asyncio.run(told())


def broken(error: str, until: Callable[[], bool], door: LogDoor) -> Callable[[], EventLog]:
    def opened() -> EventLog:
        if until():
            return door.open_log()
        raise LogError(error)

    return opened


def test_an_empty_log_is_ready(door: LogDoor) -> None:
    async def story(log: RelayLog, ear: Ear) -> None:
        await ear.until(lambda: log.ready)
        assert (ear.ids, log.deaf, log.unwritable) == ([], "", "")

    live(door, story)


def test_the_whole_history_comes_first(door: LogDoor, folder: DataFolder) -> None:
    log = open_log(folder.log, machine="m", randomness=SeededRandomness())
    log.append([pressed(f"{number:032x}") for number in range(2_500)])
    log.close()

    async def story(log: RelayLog, ear: Ear) -> None:
        await ear.until(lambda: log.ready)
        assert [len(batch) for batch in ear.batches if batch] == [2_500]
        assert len(log.board) == 2_500

    live(door, story)


def test_what_is_written_survives_and_is_told_once(door: LogDoor) -> None:
    async def story(log: RelayLog, ear: Ear) -> None:
        assert await log.write([pressed(ONE)])
        log.submit([pressed(ONE), pressed(TWO)])
        await ear.until(lambda: TWO in ear.ids)
        assert ear.ids == [ONE, TWO]
        assert log.board.find(TWO[::-1])

    live(door, story)


def test_another_process_is_heard_by_the_bell_alone(door: LogDoor, folder: DataFolder) -> None:
    async def story(log: RelayLog, ear: Ear) -> None:
        await log.write([pressed(ONE)])
        await ear.until(lambda: log.ready and ear.ids)
        other = open_log(folder.log, machine="m", randomness=SeededRandomness())
        other.append([pressed(TWO)])
        door.bell.ring()
        await ear.until(lambda: TWO in ear.ids)
        other.close()

    live(door, story, Rhythm(look_s=3_600))


def test_what_waits_in_the_spool_is_told_where_the_log_cannot_be_read(
    door: LogDoor, folder: DataFolder
) -> None:
    folder.log.write_bytes(b"no database at all" * 1_000)
    Spool(folder.spool).append([pressed(ONE)])

    async def story(log: RelayLog, ear: Ear) -> None:
        await ear.until(lambda: ONE in ear.ids)
        await ear.until(lambda: log.deaf)
        assert not log.ready

    def never() -> EventLog:
        raise LogError("it cannot be opened")

    live(replace(door, open_log=never), story)


def test_what_can_be_saved_nowhere_is_said_and_tried_until_it_is(
    door: LogDoor, folder: DataFolder
) -> None:
    mended: list[bool] = []
    folder.spool.mkdir()  # A spool that takes nothing, either.

    async def story(log: RelayLog, ear: Ear) -> None:
        assert not await log.write([pressed(ONE)])
        await ear.until(lambda: log.unwritable)
        folder.spool.rmdir()
        mended.append(True)
        await ear.until(lambda: ONE in ear.ids)
        await ear.until(lambda: not log.unwritable)

    live(replace(door, open_log=broken("no", lambda: bool(mended), door)), story)


def test_a_listener_that_fails_keeps_no_other_from_the_facts(
    door: LogDoor, caplog: pytest.LogCaptureFixture
) -> None:
    def failing(_events: tuple[Event, ...]) -> None:
        raise ValueError

    async def story(log: RelayLog, ear: Ear) -> None:
        log.listeners.insert(0, failing)
        await log.write([pressed(ONE)])
        await ear.until(lambda: ONE in ear.ids)

    live(door, story)
    assert {record.name for record in caplog.records} == {"relay"}
    assert caplog.records[0].levelno == logging.ERROR
    caplog.clear()


def test_a_bell_that_is_made_anew_is_heard(door: LogDoor, folder: DataFolder) -> None:
    async def story(log: RelayLog, ear: Ear) -> None:
        await log.write([pressed(ONE)])
        await ear.until(lambda: ear.ids)
        folder.bell.unlink()
        await log.write([pressed(TWO)])
        await ear.until(lambda: TWO in ear.ids)

    live(door, story)
