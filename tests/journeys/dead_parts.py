# SPDX-License-Identifier: Apache-2.0
"""A house with a real relay, log, outbox, leases and files, in which one part after another dies.

Only the clock is the test's own, and what Linux says of its network: time passes a second a
step, each fifth is a look of the relay, and a part dies just after one.  What staff are told
is read where the desk and the page read it: in the file, by their own words.
"""

import asyncio
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, time
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from kiosk.alerts.rules import Channel
from kiosk.content.said import spoken
from kiosk.content.texts import read_texts
from kiosk.desk.checks import Knowledge, checks
from kiosk.desk.options import DeskOptions
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, DrillEnded, Event, Pressed, Proved
from kiosk.domain.health import Fault, Health, troubles
from kiosk.domain.hours import Hours
from kiosk.domain.presence import BEAT_MS, Lease
from kiosk.domain.venue_events import DrillAsked
from kiosk.paths import DataFolder, assets
from kiosk.phone.doors import PageOptions
from kiosk.phone.scene import _health, scene
from kiosk.phone.tongue import Tongue
from kiosk.relay import health_part
from kiosk.relay.checks.probes import System, look_at_machine
from kiosk.relay.checks.sight import Check
from kiosk.relay.health_watch import LOOK_MS
from kiosk.relay.page_part import make_page
from kiosk.relay.parts import Relay
from kiosk.store.health_file import HealthFile
from kiosk.store.log_door import log_door
from kiosk.store.presence import Presence
from kiosk.store.sqlite_log import open_log
from kiosk.supervisor.lock import RunLock
from kiosk.wiring.relay_parts import Doors, RelayVenue
from kiosk.wiring.venue_time import hours_and_minutes, local_time
from tests.fakes import FakeClock, SeededRandomness
from tests.relay.checks.test_probes import DEFAULT, Net

PROMISED_S = 60
SAY = read_texts(assets() / "i18n")
TEAM = "json://127.0.0.1:{}/team"
_REAL_S = 20.0
"""So long a real process or thread may take for what costs no time in this house."""


class Webhook:
    """A receiver on this machine; ``answers``: its next statuses."""

    def __init__(self) -> None:
        self.answers = 200
        self.heard: list[str] = []
        hook = self

        class Answer(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                size = int(self.headers.get("content-length", 0))
                hook.heard.append(self.rfile.read(size).decode())
                self.send_response(hook.answers)
                self.end_headers()

            def log_message(self, *_args: Any) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.port: int = self._server.server_address[1]
        Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """From now on the port refuses."""
        self._server.shutdown()
        self._server.server_close()


class DeskProcess:
    """A desk's heartbeat in a process of its own, which may be killed."""

    def __init__(self, folder: Path, name: str) -> None:
        words = [sys.executable, "-m", "tests.journeys.heartbeat", str(folder), name]
        self._process = subprocess.Popen(words, stdin=-1, stdout=-1, text=True)

    def beat(self, now: Instant) -> None:
        if self._process.poll() is None and self._process.stdin and self._process.stdout:
            self._process.stdin.write(f"{now.utc_ms} {now.boot} {now.boot_ms}\n")
            self._process.stdin.flush()
            assert self._process.stdout.readline() == "beaten\n"

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


@dataclass(frozen=True)
class Told:
    """What staff read at one moment, at a desk, on a page and at a terminal."""

    faults: frozenset[Fault]
    desk: str
    page: str


class House:
    """``without``: the check that the watch forgets, for the control."""

    def __init__(self, home: Path, patch: pytest.MonkeyPatch, without: Check | None = None) -> None:
        self.folder = DataFolder(home / "data").create()
        (home / "system").mkdir()
        self.patch = patch
        self.net = Net(home / "system")
        self.connect()
        self.clock = FakeClock()
        self.taken = socket.create_server(("0.0.0.0", 0))
        self.hook = Webhook()
        self.lock = RunLock(self.folder.lock)
        self.leases: dict[str, Lease] = {"desk 1": self._lease("desk 1")}
        self.process: DeskProcess | None = None
        self.turns = True
        self._without = without
        self._beaten = self.now
        self._randomness = SeededRandomness()
        system = replace(System(), **self._network())
        patch.setattr(health_part, "look_at_machine", partial(look_at_machine, system=system))
        self._write(*self._this_morning())
        self._beat()

    @property
    def now(self) -> Instant:
        return self.clock.now()

    def _network(self) -> dict[str, Path]:
        made = self.net.system
        return {"interfaces": made.interfaces, "routes": made.routes, "routes_v6": made.routes_v6}

    def connect(self, *, state: str = "up") -> None:
        self.net.interface("eth0", state)
        self.net.routes(DEFAULT.format("eth0"))

    async def start(self) -> None:
        door = log_door(self.folder, clock=self.clock, machine="test", randomness=self._randomness)
        doors = Doors(self.folder, door, self.clock, self._randomness)
        venue = self._venue()
        self.relay = Relay(venue, doors, partial(make_page, venue, doors, safe=False))
        watch = self.relay._health._watch
        watch._checks = [one for one in watch._checks if one is not self._without]
        self.relay.start()
        await self.until(lambda: self.relay.log.ready, "the log has been read")

    async def close(self) -> None:
        await self.relay.close()
        if self.process:
            self.process.kill()
        with suppress(OSError):
            self.hook.close()
        self.taken.close()
        self.lock.release()

    async def until(self, true: Callable[[], bool], what: str) -> None:
        """Waits for a real thread or process; no time passes in the house."""
        async with asyncio.timeout(_REAL_S):
            while not true():  # noqa: ASYNC110 - threads and processes set no event here
                await asyncio.sleep(0.01)
        assert true(), what

    async def tell(self, *facts: Event) -> None:
        """Facts that somebody else in the house has written."""
        assert await self.relay.log.write(facts)
        known = self.relay.log._told
        await self.until(lambda: {one.id for one in facts} <= known, "the relay has read it")

    async def second(self) -> None:
        self.clock.advance(1_000)
        if self.now.boot_ms - self._beaten.boot_ms >= BEAT_MS:
            self._beat()
        if self.turns and self.now.boot_ms % LOOK_MS == 0:
            self.relay.rounds.turn()
        await self.until(self._saved, "what the relay has made is in the log")

    async def told_after(self, fault: Fault, limit_s: int = PROMISED_S) -> int | None:
        """Seconds until staff are told, None: they are not within the limit."""
        for second in range(limit_s + 1):
            if fault in self.told().faults:
                return second
            await self.second()
        return None

    def _saved(self) -> bool:
        return self.relay._drills._memory.known <= self.relay.log._told

    def told(self) -> Told:
        health = HealthFile(self.folder.health).read()
        dead = troubles(health, self.now)
        faults = frozenset(one.fault for one in dead)
        return Told(faults, self._at_desk(health), self._on_page(health))

    def _at_desk(self, health: Health | None) -> str:
        props = checks(Knowledge(health, self.now), DeskOptions("desk 9"))
        return " ".join(spoken(one, SAY) for one in (*props.texts, *props.fixes))

    def _on_page(self, health: Health | None) -> str:
        at = scene(Board(), (), health, self.now)
        found = _health(at, Tongue(SAY))["troubles"]
        return " ".join(f"{one['text']} {one['fix']}" for one in found)

    def _beat(self) -> None:
        self._beaten = self.now
        presence = Presence(self.folder.presence)
        for one in self.leases.values():
            presence.beat(replace(one, beat=self.now))
        if self.process:
            self.process.beat(self.now)

    def _lease(self, desk: str, **fields: Any) -> Lease:
        return Lease(desk, "4", attended=True, since=self.now, beat=self.now, **fields)

    def _venue(self) -> RelayVenue:
        return RelayVenue(
            place="Lobby",
            say=SAY,
            signs=("Heron",),
            zone=UTC,
            clock_time=hours_and_minutes(UTC),
            wall=lambda at: local_time(at, UTC),
            hours=lambda _: Hours.OPEN,
            windows=(),
            channels=(Channel("team"), Channel("far away", 2), Channel("typo", 2)),
            addresses={
                "team": TEAM.format(self.hook.port),
                "far away": "json://192.0.2.1/a",
                "typo": "jsno://127.0.0.1/a",
            },
            page=PageOptions(self.folder.page, port=self.taken.getsockname()[1]),
            drill_at=time(7, 45),
        )

    def _write(self, *facts: Event) -> None:
        log = open_log(self.folder.log, machine="test", randomness=self._randomness)
        log.append(facts)
        log.close()

    def _this_morning(self) -> Iterable[Event]:
        """This morning's drill has reached the desk."""
        at, by = self.now.plus(-40_000), Actor("kiosk", "Lobby")
        yield DrillAsked(id="a", at=at, by=by, why="daily")
        yield Pressed(
            id="b", at=at, by=by, request="drill", code="BCDF", sign=0, place="Lobby",
            language="en", drill=True,
        )  # fmt: skip
        yield Proved(id="c", at=at, by=by, request="drill", path="desk desk 1")
        yield DrillEnded(id="d", at=at, by=by, request="drill")
