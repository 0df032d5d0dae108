# SPDX-License-Identifier: Apache-2.0
"""Each part between a press and the team dies once, and staff are told within 60 s.

The control is the same house with a watch that forgets one check: there nobody is told.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kiosk.domain.events import Actor
from kiosk.domain.health import Fault
from kiosk.domain.venue_events import ChannelTestAsked, DrillAsked, PageSwitched
from kiosk.relay.checks import (
    cards,
    channels,
    clock,
    disk,
    drill,
    listening,
    network,
    probes,
    screen,
)
from kiosk.relay.checks.sight import Check
from kiosk.relay.health_watch import LOOK_MS
from kiosk.store.deliveries import Deliveries
from kiosk.store.event_log import DiskFullError
from kiosk.store.refused_pack import RefusedPack, RefusedPackFile
from kiosk.written.problem import Problem
from tests.journeys.dead_parts import PROMISED_S, SAY, DeskProcess, House

NOBODY, NOBODY_FIX = SAY("fault.nobody_listens"), SAY("fault.nobody_listens.fix")
LEAD = Actor("person", "2")


async def desk_killed(house: House) -> None:
    """The only desk, killed without a word."""
    house.leases.clear()
    house.process = DeskProcess(house.folder.presence, "desk 1")
    for _ in range(2 * LOOK_MS // 1_000):
        await house.second()
    house.process.kill()


async def desk_closed(house: House) -> None:
    house.leases.clear()
    (house.folder.presence / "desk%201.json").unlink()


async def sound_missing(house: House) -> None:
    house.leases["desk 1"] = replace(house.leases["desk 1"], troubles=("no_sound",))


async def sound_muted(house: House) -> None:
    house.leases["desk 1"] = replace(house.leases["desk 1"], troubles=("muted",))


async def cable_pulled(house: House) -> None:
    house.connect(state="down")


async def push_refused(house: House) -> None:
    """The service answers "500" to whatever comes."""
    house.hook.answers = 500
    await _test_channel(house, "team")


async def address_mistyped(house: House) -> None:
    await _test_channel(house, "typo")


async def push_port_closed(house: House) -> None:
    house.hook.close()
    await _test_channel(house, "team")


async def disk_filled(house: House) -> None:
    house.patch.setattr(probes, "room", lambda _folder: (4096, 100_000))


async def log_refused(house: House) -> None:
    """As the log's writer says it when the disk takes nothing."""
    house.relay.log.unwritable = "disk I/O error"


async def outbox_refused(house: House) -> None:
    """The disk takes no row any more; the message goes out all the same."""

    def refuse(*_: object) -> None:
        raise DiskFullError("no room")

    house.patch.setattr(Deliveries, "write", refuse)
    await house.tell(ChannelTestAsked(id="test-1", at=house.now, by=LEAD, channel="team"))
    outbox = house.relay._sending.outbox
    await house.until(lambda: outbox.states()[0].result == "sent", "the message has left")
    assert outbox.unwritable


async def spool_fills(house: House) -> None:
    house.folder.spool.write_bytes(b"a fact that the log did not take\n")


async def clock_set(house: House) -> None:
    house.clock.set_wall(house.now.utc_ms + 45_000)


async def clock_set_back(house: House) -> None:
    house.clock.set_wall(house.now.utc_ms - 3_600_000)


async def page_port_taken(house: House) -> None:
    """A lead switches the page on, and something else listens there already."""
    await house.tell(PageSwitched(id="page-on", at=house.now, by=LEAD, on=True))
    page = house.relay._page
    await house.until(lambda: bool(page.trouble()), "the server has tried")


async def kiosk_ended(house: House) -> None:
    house.lock.release()
    house.lock = type(house.lock)(house.folder.root / "another.lock")


async def screen_crashed(house: House) -> None:
    house.folder.last_crash.write_text("its last words\n")
    os.utime(house.folder.last_crash, ns=(0, house.now.utc_ms * 1_000_000))


async def pack_refused(house: House) -> None:
    wrong = Problem("texts/de.toml", 12, "cards.one", "TOML", "a broken line")
    RefusedPackFile(house.folder.refused_pack).write(RefusedPack("/cards", wrong))


async def screen_frozen(house: House) -> None:
    """Asked for a drill, the kiosk does not press."""
    await house.tell(DrillAsked(id="drill-now", at=house.now, by=LEAD, why="hand"))


async def drills_stopped(house: House) -> None:
    """A day and two hours pass in which none was made."""
    house.clock.advance(26 * 3_600_000)


async def relay_killed(house: House) -> None:
    house.turns = False


async def _test_channel(house: House, channel: str) -> None:
    """A person at a desk sends a test; the real worker makes the try."""
    await house.tell(ChannelTestAsked(id="test-1", at=house.now, by=LEAD, channel=channel))
    states = house.relay._sending.outbox.states
    await house.until(lambda: "failed" in {one.result for one in states()}, "the try has ended")


Inject = Callable[[House], Awaitable[None]]


@dataclass(frozen=True)
class Death:
    """``says``: words that a desk and a page show.  ``check``: without it nobody is told."""

    inject: Inject
    fault: Fault
    says: str
    check: Check | None = None
    logged: str = ""


DEATHS = (
    Death(
        desk_killed,
        Fault.NOBODY_LISTENS,
        "Nobody is listening.",
        listening.nobody_listens,
    ),
    Death(desk_killed, Fault.DESK, "No word from “desk 1” any more.", listening.stopped),
    Death(desk_closed, Fault.NOBODY_LISTENS, "Nobody is listening.", listening.nobody_listens),
    Death(sound_missing, Fault.NO_SOUND, "No sound at desk 1.", listening.silent),
    Death(sound_muted, Fault.MUTED, "The sound at desk 1 is muted.", listening.silent),
    Death(cable_pulled, Fault.NETWORK, "This machine has no network", network.cut_off),
    Death(push_refused, Fault.CHANNEL, "Messages to “team” do not arrive.", channels.failing),
    Death(push_port_closed, Fault.CHANNEL, "Messages to “team” do not arrive.", channels.failing),
    Death(
        address_mistyped,
        Fault.CHANNEL_WRONG,
        "The address of “typo” cannot be used.",
        channels.wrong,
    ),
    Death(disk_filled, Fault.DISK_FULL, "The disk is nearly full", disk.full),
    Death(log_refused, Fault.LOG, "Requests cannot be saved or read", disk.unsaved),
    Death(outbox_refused, Fault.OUTBOX, "Messages that wait to be sent", disk.unkept),
    Death(clock_set, Fault.CLOCK, "The clock of this machine may be wrong.", clock.doubtful),
    Death(clock_set_back, Fault.CLOCK, "The clock of this machine may be wrong.", clock.doubtful),
    Death(
        page_port_taken, Fault.PAGE, "The staff page cannot be opened.", network.page_down, "in use"
    ),
    Death(kiosk_ended, Fault.SCREEN, "The kiosk is not running.", screen.not_running),
    Death(screen_crashed, Fault.RESTARTED, "screen restarted at 12:00.", screen.restarted),
    Death(screen_frozen, Fault.DRILL, "The last drill did not reach Lobby.", drill.missed),
    Death(drills_stopped, Fault.NEVER_PROVEN, "No drill has proven the way", drill.unproven),
    Death(pack_refused, Fault.PACK, "cannot be shown (texts/de.toml:12)", cards.refused),
    Death(relay_killed, Fault.RELAY, "The kiosk’s watch has stopped"),
)
FORGOTTEN = tuple({one.check: one for one in reversed(DEATHS) if one.check}.values())
"""One death for each check: without its check nobody is told of it."""


def _named(death: Death) -> str:
    return f"{death.inject.__name__} {death.fault}"


@contextmanager
def expected_in_the_log(death: Death, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    if death.logged:
        assert any(death.logged in record.getMessage() for record in caplog.records)
        caplog.clear()


async def _live(house: House, act: Callable[[House], Awaitable[None]]) -> None:
    try:
        await house.start()
        for _ in range(LOOK_MS // 1_000):
            await house.second()
        await act(house)
    finally:
        await house.close()


def _in(home: Path, act: Callable[[House], Awaitable[None]], without: Check | None = None) -> None:
    with pytest.MonkeyPatch.context() as patch:
        asyncio.run(_live(House(home, patch, without), act))


def test_while_all_is_well_staff_are_told_of_nothing(tmp_path: Path) -> None:
    async def a_quiet_minute(house: House) -> None:
        for _ in range(PROMISED_S):
            await house.second()
            assert house.told().faults == frozenset()

    _in(tmp_path, a_quiet_minute)


@pytest.mark.parametrize("death", DEATHS, ids=_named)
def test_staff_are_told_within_a_minute(
    death: Death, tmp_path: Path, caplog: pytest.LogCaptureFixture, figures: Callable[[str], None]
) -> None:
    async def die(house: House) -> None:
        assert house.told().faults == frozenset()
        await death.inject(house)
        after = await house.told_after(death.fault)
        figures(f"{death.inject.__name__}: staff are told of {death.fault} after {after} s")
        assert after is not None
        told = house.told()
        assert death.says in told.desk
        assert death.says in told.page

    with expected_in_the_log(death, caplog):
        _in(tmp_path, die)


@pytest.mark.parametrize("death", FORGOTTEN, ids=_named)
def test_control_a_watch_that_forgets_a_check_tells_nobody(
    death: Death, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def die(house: House) -> None:
        await death.inject(house)
        assert await house.told_after(death.fault) is None
        assert death.says not in house.told().desk + house.told().page

    with expected_in_the_log(death, caplog):
        _in(tmp_path, die, without=death.check)


def test_the_channels_are_told_when_nobody_listens_and_not_of_any_visitor(tmp_path: Path) -> None:
    async def die(house: House) -> None:
        await desk_closed(house)
        for _ in range(80):
            await house.second()
        await house.until(lambda: bool(house.hook.heard), "the service has heard of it")
        told = [json.loads(one)["message"] for one in house.hook.heard]
        assert told == [f"Lobby · {NOBODY} {NOBODY_FIX}"]

    _in(tmp_path, die)


def test_when_the_part_is_back_staff_are_told_of_nothing(tmp_path: Path) -> None:
    async def die_and_come_back(house: House) -> None:
        await cable_pulled(house)
        assert await house.told_after(Fault.NETWORK) is not None
        house.connect()
        for _ in range(PROMISED_S):
            await house.second()
        assert house.told().faults == frozenset()

    _in(tmp_path, die_and_come_back)


def test_status_names_a_disk_that_is_full_in_earnest(tmp_path: Path) -> None:
    """A file system of its own, where this user may have one; no relay is alive."""
    ask = f"{sys.executable} -m kiosk status --json --data {tmp_path}"
    mount = f"mount -t tmpfs -o size=96m none {tmp_path} || exit 9"
    fill = f"head -c 90M /dev/zero > {tmp_path}/something"
    script = f"{mount}; {ask}; {fill}; {ask}; rm {tmp_path}/something; {ask}; true"
    words = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("no file system of its own for this user")
    told = [json.loads(line)["troubles"] for line in done.stdout.splitlines()]
    full = [any(one["fault"] == "disk_full" for one in troubles) for troubles in told]
    assert full == [False, True, False]
