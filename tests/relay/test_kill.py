# SPDX-License-Identifier: Apache-2.0
"""SIGKILL between every two steps of the ladder, on the real relay, log and outbox (P8)."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.events import Coming, Escalated, Event, Reminded
from kiosk.paths import DataFolder
from kiosk.store.deliveries import Deliveries, Sort, Stage
from kiosk.store.sqlite_log import open_log, open_reader
from tests.conftest import RUNS_ALL
from tests.domain.history import PRESS_AT, TWO, History
from tests.fakes import SeededRandomness

STEPS = {1: 30, 2: 60, 3: 120, 4: 180, 5: 240, 6: 300}
"""Seconds from the press."""

CALLS = STEPS.keys() - {1}
"""The steps that go out by channels; the first one is for the desks alone."""

KILLS = 300 if RUNS_ALL else 12


class Relay:
    """One relay after the other over one folder, with the clock of this test."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self.boot_ms = PRESS_AT.boot_ms
        self.story = History()
        self.write(*self.story.facts)
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.relay.clocked", str(self.folder.root), str(self.boot_ms)],
            stdin=subprocess.PIPE,
            text=True,
        )

    def at(self, seconds: int) -> None:
        """The clock reads so long after the press."""
        self.boot_ms = PRESS_AT.boot_ms + seconds * 1_000
        assert self.process.stdin
        print(self.boot_ms, file=self.process.stdin, flush=True)

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()

    def write(self, *facts: Event) -> None:
        log = open_log(self.folder.log, machine="m", randomness=SeededRandomness())
        log.append(facts)
        log.close()

    def facts(self) -> list[Event]:
        reader = open_reader(self.folder.log)
        try:
            return [one.event for one in reader.read()]
        finally:
            reader.close()

    def taken(self) -> list[int]:
        """The steps in the log, in its order."""
        return [one.step for one in self.facts() if isinstance(one, Escalated)]

    def has_taken(self, steps: int) -> Callable[[], bool]:
        return lambda: len(self.taken()) == steps

    def rows(self) -> dict[int, Stage]:
        """What became of each step that calls by a channel."""
        rows = Deliveries(self.folder.deliveries).load()
        return {row.step: row.stage for row in rows if row.sort is Sort.STEP}

    def has_sent(self, step: int) -> Callable[[], bool]:
        return lambda: step not in CALLS or self.rows().get(step) is Stage.SENT

    def sent(self) -> list[str]:
        """Fact and "new" or "repeated" of each message that left."""
        file = self.folder.root / "sent"
        return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Relay]:
    made = Relay(DataFolder(tmp_path / "data").create())
    yield made
    made.kill()


def until(so: Callable[[], object], within_s: float = 30) -> None:
    end = time.monotonic() + within_s
    while not so():
        assert time.monotonic() < end
        time.sleep(0.005)


def doubled(sent: list[str]) -> list[str]:
    """Messages that left twice without a word of it."""
    return [line for line, count in Counter(sent).items() if line.endswith("new") and count > 1]


def test_killed_between_every_two_steps_it_goes_on_where_it_was(relay: Relay) -> None:
    for step, seconds in STEPS.items():
        relay.at(seconds)
        until(relay.has_taken(step))
        until(relay.has_sent(step))
        relay.kill()
        relay.start()
    assert relay.taken() == list(STEPS)
    assert len(relay.sent()) == len(CALLS)
    assert all(line.endswith(" new") for line in relay.sent())


def test_killed_at_any_moment_it_leaves_no_step_out_and_doubles_none(
    relay: Relay, figures: Callable[[str], None]
) -> None:
    chance = Random(7)
    kills = 0
    for step, seconds in STEPS.items():
        for _ in range(KILLS // len(STEPS)):
            relay.at(seconds)
            time.sleep(chance.uniform(0.1, 0.6))
            relay.kill()
            relay.start()
            kills += 1
        relay.at(seconds)
        until(relay.has_taken(step))
    until(relay.has_sent(max(STEPS)))
    assert relay.taken() == list(STEPS)
    assert relay.rows().keys() == CALLS
    assert set(relay.rows().values()) <= {Stage.SENT, Stage.OVERTAKEN}
    assert doubled(relay.sent()) == []
    repeated = sum(line.endswith("repeated") for line in relay.sent())
    figures(f"relay: {kills} kills, 0 steps lost, 0 doubled, {repeated} marked as repeated")


def test_an_answer_that_came_while_it_was_dead_holds(relay: Relay) -> None:
    relay.at(60)
    until(lambda: len(relay.taken()) == 2)
    relay.kill()
    relay.write(relay.story.one(Coming, TWO, at=PRESS_AT.plus(70_000)))
    relay.start()
    relay.at(70 + 300)
    until(lambda: any(isinstance(one, Reminded) for one in relay.facts()))
    assert relay.taken() == [1, 2]


def test_control_an_unmarked_double_is_seen() -> None:
    assert doubled(["a new", "b repeated", "b repeated", "a new"]) == ["a new"]
