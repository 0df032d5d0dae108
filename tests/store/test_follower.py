# SPDX-License-Identifier: Apache-2.0
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.store.bell import Bell
from kiosk.store.event_log import LogError, LogReader, NoLogError, Recorded
from kiosk.store.follower import LogFollower, Rhythm
from kiosk.store.memory_log import MemoryDisk, MemoryLog
from kiosk.store.salvage import set_aside
from kiosk.store.sqlite_log import open_log, open_reader
from tests.fakes import SeededRandomness
from tests.store.facts import press, presses

NEVER = Rhythm(look_s=60, read_every=60)
QUICK = Rhythm(look_s=0.005, read_every=1_000_000)


class Lab:
    def __init__(self) -> None:
        self.disk = MemoryDisk()
        self.facts: list[Recorded] = []
        self.troubles: list[str | None] = []
        self.caught_up = 0
        self.stamp: object = 0
        self.open: Callable[[], LogReader] = lambda: MemoryLog(self.disk)
        self._news = threading.Condition()

    def reader(self) -> LogReader:
        return self.open()

    def on_facts(self, facts: tuple[Recorded, ...]) -> None:
        with self._news:
            self.facts += facts
            self._news.notify()

    def on_trouble(self, error: LogError | None) -> None:
        with self._news:
            self.troubles.append(str(error) if error else None)
            self._news.notify()

    def on_caught_up(self) -> None:
        with self._news:
            self.caught_up += 1
            self._news.notify()

    def until(self, condition: Callable[[], object]) -> None:
        with self._news:
            assert self._news.wait_for(condition, 5), (len(self.facts), self.troubles)


@contextmanager
def following(lab: Lab, rhythm: Rhythm) -> Iterator[LogFollower]:
    follower = LogFollower(
        lab.reader,
        stamp=lambda: lab.stamp,
        on_facts=lab.on_facts,
        on_trouble=lab.on_trouble,
        on_caught_up=lab.on_caught_up,
        rhythm=rhythm,
    )
    follower.start()
    try:
        yield follower
    finally:
        assert follower.stop()


@pytest.fixture
def lab() -> Lab:
    return Lab()


def test_it_hands_on_all_there_is_and_says_when_that_is_done(lab: Lab) -> None:
    written = MemoryLog(lab.disk).append(presses(2_500))
    with following(lab, NEVER):
        lab.until(lambda: lab.caught_up)
        assert tuple(lab.facts) == written


def test_a_poke_brings_the_news_at_once(lab: Lab) -> None:
    with following(lab, NEVER) as follower:
        lab.until(lambda: lab.caught_up)
        written = MemoryLog(lab.disk).append(presses(1))
        follower.poke()
        lab.until(lambda: tuple(lab.facts) == written)
    assert lab.caught_up == 1


def test_another_stamp_brings_the_news_without_a_poke(lab: Lab) -> None:
    with following(lab, QUICK):
        lab.until(lambda: lab.caught_up)
        MemoryLog(lab.disk).append(presses(1))
        lab.stamp = 1
        lab.until(lambda: lab.facts)


def test_it_reads_now_and_then_though_no_bell_rang(lab: Lab) -> None:
    with following(lab, Rhythm(look_s=0.005, read_every=5)):
        lab.until(lambda: lab.caught_up)
        MemoryLog(lab.disk).append(presses(1))
        lab.until(lambda: lab.facts)


def test_a_look_without_news_reads_nothing(lab: Lab) -> None:
    reads: list[None] = []
    lab.disk.on_read = lambda: reads.append(None)
    with following(lab, QUICK):
        lab.until(lambda: lab.caught_up)
        threading.Event().wait(0.1)
    assert len(reads) == 1


def test_a_log_that_is_not_there_yet_is_said_once_and_waited_for(lab: Lab) -> None:
    def missing() -> LogReader:
        raise NoLogError("no log")

    opened, lab.open = lab.open, missing
    MemoryLog(lab.disk).append(presses(1))
    with following(lab, Rhythm(look_s=0.005, read_every=1)):
        lab.until(lambda: lab.troubles)
        threading.Event().wait(0.05)
        lab.open = opened
        lab.until(lambda: lab.facts)
        lab.until(lambda: lab.caught_up)
    assert lab.troubles == ["no log", None]


def test_a_read_that_fails_is_said_and_then_goes_on(lab: Lab) -> None:
    def fail() -> None:
        raise LogError("unreadable")

    with following(lab, Rhythm(look_s=0.005, read_every=1)):
        lab.until(lambda: lab.caught_up)
        lab.disk.on_read = fail
        lab.until(lambda: lab.troubles == ["unreadable"])
        lab.disk.on_read = lambda: None
        MemoryLog(lab.disk).append(presses(1))
        lab.until(lambda: lab.facts)
        lab.until(lambda: lab.caught_up == 2)
    assert lab.troubles == ["unreadable", None]


def test_a_log_that_is_set_aside_and_made_anew_is_followed_on(lab: Lab, tmp_path: Path) -> None:
    path, bell = tmp_path / "requests.sqlite", Bell(tmp_path / "bell")
    lab.open = lambda: open_reader(path)
    first, second = press(), press()
    log = open_log(path, machine="m", randomness=SeededRandomness(1))
    log.append([first])
    with following(lab, NEVER) as follower:
        lab.until(lambda: lab.facts)
        log.close()
        set_aside(path)
        log = open_log(path, machine="m", randomness=SeededRandomness(2))
        log.append([second])
        bell.ring()
        follower.poke()
        lab.until(lambda: lab.troubles)
        follower.poke()
        lab.until(lambda: lab.facts[-1].event == second)
    log.close()
