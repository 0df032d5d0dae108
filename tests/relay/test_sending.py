# SPDX-License-Identifier: Apache-2.0
"""The process that sends is ready where somebody may step back: then the channels are late else."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.alerts.pool import Limits
from kiosk.domain.clock import Instant
from kiosk.domain.events import Arrived, Closed, Coming, Reason, Reminded, SteppedBack, Withdrawn
from kiosk.domain.request import Request
from kiosk.paths import DataFolder
from kiosk.relay.sending import READY_MS, Sending
from kiosk.store.log_door import log_door
from kiosk.wiring.relay_parts import Doors
from tests.desk.people import KIOSK, NOW, RELAY, did, request_of
from tests.fakes import FakeClock, SeededRandomness
from tests.relay.clocked import venue

GOING = did(Coming, 30)
BACK = did(SteppedBack, 10, undoes="last")
THERE = did(Arrived, 20)


class Bench:
    """``readied``: how often the sending process was asked to be ready."""

    def __init__(self, folder: Path, *, channels: bool = True) -> None:
        clock, randomness = FakeClock(), SeededRandomness()
        where = DataFolder(folder / "data").create()
        door = log_door(where, clock=clock, machine="m", randomness=randomness)
        usual = venue()
        there = usual if channels else replace(usual, channels=(), addresses={})
        self.sending = Sending(there, Doors(where, door, clock, randomness))
        self.sending.outbox.on_soon = self._ready
        self.readied = 0

    def look(self, *requests: Request, now: Instant = NOW) -> int | None:
        return self.sending.look(requests, now)

    def _ready(self) -> None:
        self.readied += 1


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    asyncio.run(made.sending.close())


def test_somebody_on_the_way_keeps_it_ready(bench: Bench) -> None:
    asked = request_of(1, 60, GOING)
    assert bench.look(asked) == READY_MS
    assert bench.look(asked, now=NOW.plus(20_000)) == READY_MS - 20_000
    assert bench.readied == 1
    assert bench.look(asked, now=NOW.plus(READY_MS)) == READY_MS
    assert bench.readied == 2
    assert Limits().rest_s * 1_000 > READY_MS


@pytest.mark.parametrize(
    "asked",
    [
        request_of(1, 60),
        request_of(1, 60, GOING, THERE),
        request_of(1, 60, GOING, did(Closed, 5, reason=Reason.ATTENDED)),
        request_of(1, 60, GOING, did(Withdrawn, 5, KIOSK)),
        request_of(1, 60, GOING, drill=True),
    ],
    ids=["nobody is going", "there", "closed", "withdrawn", "drill"],
)
def test_nobody_on_the_way_lets_it_rest(bench: Bench, asked: Request) -> None:
    assert bench.look(asked) is None
    assert bench.readied == 0


def test_who_goes_again_after_a_rest_finds_it_ready_at_once(bench: Bench) -> None:
    bench.look(request_of(1, 60, GOING))
    assert bench.look(request_of(1, 60, GOING, BACK)) is None
    assert bench.look(request_of(2, 60, GOING), now=NOW.plus(5_000)) == READY_MS
    assert bench.readied == 2


def test_a_forgotten_request_lets_it_rest_once_the_channels_were_reminded(bench: Bench) -> None:
    going = did(Coming, 700)
    first, second = did(Reminded, 400, RELAY, step=1), did(Reminded, 100, RELAY, step=2)
    assert bench.look(request_of(1, 800, going, first)) is not None
    assert bench.look(request_of(1, 800, going, first, second)) is None


def test_without_a_channel_nothing_is_started(tmp_path: Path) -> None:
    bench = Bench(tmp_path, channels=False)
    assert bench.look(request_of(1, 60, GOING)) is None
    assert bench.readied == 0
    asyncio.run(bench.sending.close())
