# SPDX-License-Identifier: Apache-2.0
"""LiveLog on the real log, between two processes, and on doors that do not open."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Actor, Event, Pressed
from kiosk.domain.presence import LEASE_MS, Cover, Lease
from kiosk.paths import DataFolder
from kiosk.shell.live_log import LiveLog
from kiosk.store.cover_watch import LOOK_MS
from kiosk.store.event_log import EventLog, LogError
from kiosk.store.log_door import LogDoor, log_door
from kiosk.store.presence import Presence
from kiosk.store.spool import Spool
from kiosk.wiring.machine import MachineClock, MachineRandomness
from tests.fakes import FakeClock, SeededRandomness

EVENTUALLY = 30_000
"""Milliseconds for what must happen, however busy the machine is; a figure is the bench's."""

OTHER_PROCESS = """
import sys
from pathlib import Path
from kiosk.paths import DataFolder
from kiosk.store.log_door import log_door
from kiosk.wiring.machine import MachineClock, MachineRandomness
from tests.shell.test_live_log import pressed

folder = DataFolder(Path(sys.argv[1]))
door = log_door(folder, clock=MachineClock(), machine="m", randomness=MachineRandomness())
log = door.open_log()
print("ready", flush=True)
for line in sys.stdin:
    log.append([pressed(line.strip())])
    door.bell.ring()
"""


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


@pytest.fixture
def live(door: LogDoor) -> Iterator[LiveLog]:
    log = LiveLog(door)
    yield log
    log.close()


class Heard:
    """What a LiveLog said."""

    def __init__(self, log: LiveLog) -> None:
        self.facts: list[tuple[Event, ...]] = []
        self.saved: list[frozenset[str]] = []
        self.unsaved: list[frozenset[str]] = []
        self.trouble: list[str] = []
        self.cover: list[Cover] = []
        log.facts.connect(self.facts.append)
        log.saved.connect(self.saved.append)
        log.unsaved.connect(self.unsaved.append)
        log.trouble.connect(self.trouble.append)
        log.covered.connect(self.cover.append)


def waited(live: LiveLog, qtbot: QtBot, deed: Callable[[], object]) -> int:
    """Milliseconds from ``deed`` until its facts are told."""
    begin = MachineClock().now()
    with qtbot.waitSignal(live.facts, timeout=EVENTUALLY):
        deed()
    return age_ms(begin, MachineClock().now())


def test_an_empty_log_is_told_once_and_without_trouble(live: LiveLog, qtbot: QtBot) -> None:
    heard = Heard(live)
    with qtbot.waitSignal(live.ready, timeout=EVENTUALLY):
        live.start()
    assert heard.facts == [()]
    assert heard.trouble == []


def test_a_press_before_the_start_is_saved_first(live: LiveLog, qtbot: QtBot) -> None:
    heard = Heard(live)
    live.submit([pressed("a" * 32)])
    with qtbot.waitSignals([live.ready, live.saved], timeout=EVENTUALLY):
        live.start()
    qtbot.waitUntil(lambda: [e.id for batch in heard.facts for e in batch] == ["a" * 32])
    assert heard.saved == [frozenset({"a" * 32})]


def test_facts_of_another_process_arrive_within_a_second(
    live: LiveLog, folder: DataFolder, qtbot: QtBot
) -> None:
    heard = Heard(live)
    with qtbot.waitSignal(live.ready, timeout=EVENTUALLY):
        live.start()
    with subprocess.Popen(
        [sys.executable, "-c", OTHER_PROCESS, str(folder.root)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdin
        assert other.stdout
        assert other.stdout.readline() == "ready\n"
        waits = [
            waited(live, qtbot, partial(print, f"{number:032x}", file=other.stdin, flush=True))
            for number in range(5)
        ]
    assert min(waits) < 1_000
    assert [e.id for batch in heard.facts for e in batch] == [f"{n:032x}" for n in range(5)]


def test_the_bell_tells_without_waiting_for_the_look(
    live: LiveLog, folder: DataFolder, qtbot: QtBot
) -> None:
    """Control: the same commit without its bell comes only with the next look."""
    with qtbot.waitSignal(live.ready, timeout=EVENTUALLY):
        live.start()
    log = live._door.open_log()

    def commit() -> None:
        log.append([pressed(MachineRandomness().token())])

    def commit_and_ring() -> None:
        commit()
        live._door.bell.ring()

    rung = min(waited(live, qtbot, commit_and_ring) for _ in range(3))
    silent = waited(live, qtbot, commit)
    log.close()
    assert rung < LOOK_MS
    assert silent > 2 * LOOK_MS


def test_a_replaced_bell_still_rings(live: LiveLog, folder: DataFolder, qtbot: QtBot) -> None:
    with qtbot.waitSignals([live.ready, live.saved], timeout=EVENTUALLY):
        live.submit([pressed("a" * 32)])
        live.start()
    folder.bell.unlink()
    rung: list[bool] = []
    watch: Any = live._bell
    watch._on_ring = lambda: rung.append(True)
    live._door.bell.ring()
    qtbot.waitUntil(lambda: bool(rung), timeout=EVENTUALLY)
    rung.clear()
    live._door.bell.ring()
    qtbot.waitUntil(lambda: bool(rung), timeout=EVENTUALLY)


def test_what_cannot_be_saved_is_said_and_nothing_is_claimed(door: LogDoor, qtbot: QtBot) -> None:
    def refuse() -> EventLog:
        raise LogError("no")

    class FullSpool:
        def append(self, events: object) -> None:
            raise OSError(28, "no room")

        def events(self) -> tuple[Event, ...]:
            return ()

        def clear(self) -> None:
            raise AssertionError

    live = LiveLog(replace(door, open_log=refuse, spool=FullSpool()))
    heard = Heard(live)
    live.submit([pressed("a" * 32)])
    with qtbot.waitSignals([live.unsaved, live.unwritable], timeout=EVENTUALLY):
        live.start()
    live.close()
    assert heard.unsaved[0] == frozenset({"a" * 32})
    assert heard.saved == []


def test_an_unreadable_log_makes_the_screen_deaf_until_it_is_read_again(
    door: LogDoor, qtbot: QtBot
) -> None:
    broken = [True]

    def sometimes() -> Any:
        if broken[0]:
            raise LogError("unreadable")
        return door.open_reader()

    live = LiveLog(replace(door, open_reader=sometimes))
    heard = Heard(live)
    with qtbot.waitSignal(live.trouble, timeout=EVENTUALLY):
        live.start()
    broken[0] = False
    with qtbot.waitSignal(live.ready, timeout=EVENTUALLY):
        live.poke()
    qtbot.waitUntil(lambda: len(heard.cover) == 2)
    live.close()
    assert heard.trouble[-1] == ""
    assert heard.cover == [Cover(deaf=True), Cover()]


def test_cover_follows_a_lease_and_ends_with_it(
    live: LiveLog, folder: DataFolder, qtbot: QtBot
) -> None:
    clock = live._door.clock
    assert isinstance(clock, FakeClock)
    heard = Heard(live)
    live.start()
    now = clock.now()
    Presence(folder.presence).beat(Lease("desk", "2", True, now, now))
    with qtbot.waitSignal(live.covered, timeout=EVENTUALLY):
        pass
    clock.advance(LEASE_MS - 500)
    with qtbot.waitSignal(live.covered, timeout=EVENTUALLY):
        pass
    assert [cover.attended for cover in heard.cover] == [True, False]
    assert heard.cover[0].until == now.plus(LEASE_MS)


@pytest.mark.parametrize("readable", [True, False])
def test_what_waits_in_the_spool_is_known_though_the_log_cannot_be_written(
    door: LogDoor, folder: DataFolder, qtbot: QtBot, readable: bool
) -> None:
    """A press of the kiosk before its restart, and another that a second process adds."""

    def refuse() -> Any:
        raise LogError("no")

    before, beside = (replace(pressed(one * 32), sign=2) for one in "ab")
    Spool(folder.spool).append([before])
    if readable:
        door.open_log().close()
    live = LiveLog(
        replace(door, open_log=refuse, open_reader=door.open_reader if readable else refuse)
    )
    heard = Heard(live)
    live.start()
    qtbot.waitUntil(
        lambda: before in {e for batch in heard.facts for e in batch}, timeout=EVENTUALLY
    )
    Spool(folder.spool).append([beside])
    qtbot.waitUntil(
        lambda: beside in {e for batch in heard.facts for e in batch}, timeout=EVENTUALLY
    )
    late = Heard(live)
    live.retell()
    qtbot.waitUntil(lambda: (before, beside) in late.facts, timeout=EVENTUALLY)
    live.close()
    assert heard.saved == []
