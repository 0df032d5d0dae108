# SPDX-License-Identifier: Apache-2.0
"""What the machine tells of itself, read from a made-up system and from this one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from kiosk.relay.checks.probes import System, linked, look_at_machine, room, running
from kiosk.supervisor.lock import RunLock

HEADING = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
DEFAULT = "{}\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n"
HOUSE = "{}\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n"
NONE = "0" * 32
V6 = f"{{}} {{}} {NONE} 00 {NONE} 00000400 00000003 00000000 {{}} {{}}\n"


class Net:
    """Interfaces and routes as Linux writes them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "net").mkdir()
        self.system = System(folder / "net", folder / "route", folder / "route6", folder / "locks")
        self.routes("")
        self.interface("lo", "unknown")

    def interface(self, name: str, state: str, *, carrier: str = "0", card: bool = True) -> None:
        here = self.folder / "net" / name
        here.mkdir(exist_ok=True)
        (here / "operstate").write_text(f"{state}\n")
        (here / "carrier").write_text(f"{carrier}\n")
        if card:
            (here / "device").mkdir(exist_ok=True)

    def routes(self, v4: str, v6: str = "") -> None:
        (self.folder / "route").write_text(HEADING + v4)
        (self.folder / "route6").write_text(v6)

    @property
    def linked(self) -> bool | None:
        return linked(self.system)


@pytest.fixture
def net(tmp_path: Path) -> Net:
    return Net(tmp_path)


def test_a_cable_with_a_way_out(net: Net) -> None:
    net.interface("eth0", "up")
    net.routes(DEFAULT.format("eth0"))
    assert net.linked


def test_a_pulled_cable_keeps_its_way_and_leads_nowhere(net: Net) -> None:
    net.interface("eth0", "down")
    net.routes(DEFAULT.format("eth0") + HOUSE.format("eth0"))
    assert net.linked is False


def test_a_cable_without_an_address_leads_nowhere(net: Net) -> None:
    net.interface("eth0", "up")
    alone = V6.format("fe80" + "0" * 28, "40", "00000001", "eth0")
    refused = V6.format(NONE, "00", "00200200", "lo")
    net.routes("", alone + refused)
    assert net.linked is False


def test_a_house_without_a_way_out_is_a_network_but_a_bridge_on_this_machine_is_none(
    net: Net,
) -> None:
    net.interface("br0", "up", card=False)
    net.routes(HOUSE.format("br0"))
    assert net.linked is False
    net.interface("eth0", "up")
    net.routes(HOUSE.format("br0") + HOUSE.format("eth0"))
    assert net.linked


def test_version_six_alone_is_a_network(net: Net) -> None:
    net.interface("eth0", "up")
    net.routes("", V6.format(NONE, "00", "00000003", "eth0"))
    assert net.linked


def test_a_card_that_does_not_tell_its_state_may_have_a_carrier(net: Net) -> None:
    net.routes(DEFAULT.format("usb0"))
    net.interface("usb0", "unknown")
    assert net.linked is False
    net.interface("usb0", "unknown", carrier="1")
    assert net.linked


def test_a_system_that_does_not_tell_is_not_called_dead(tmp_path: Path) -> None:
    nowhere = System(*(tmp_path / name for name in ("a", "b", "c", "d")))
    folder = DataFolder(tmp_path / "none")
    assert linked(nowhere) is None
    assert running(folder, nowhere) is None
    assert room(folder.root) == (None, None)
    seen = look_at_machine(folder, nowhere)
    assert {seen.free_bytes, seen.linked, seen.running, seen.crashed_ms} == {None}


def test_this_machine_without_a_network() -> None:
    """The real probe in a network of its own, where this user may have one."""
    alone = ["unshare", "--user", "--map-root-user", "--net"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no network namespace for this user")
    ask = "from kiosk.relay.checks.probes import System, linked; print(linked(System()))"
    told = subprocess.run(
        [*alone, sys.executable, "-c", ask], capture_output=True, text=True, check=True
    )
    assert told.stdout == "False\n"


def test_a_run_is_seen_by_its_lock_and_not_disturbed(tmp_path: Path) -> None:
    folder, system = DataFolder(tmp_path), System()
    assert running(folder, system) is False
    lock = RunLock(folder.lock)
    assert running(folder, system) is True
    lock.release()
    assert running(folder, system) is False
    RunLock(folder.lock).release()


def test_a_lock_on_another_device_is_told_by_its_process(tmp_path: Path) -> None:
    folder, locks = DataFolder(tmp_path), tmp_path / "locks"
    folder.lock.write_text("77\n")
    inode = folder.lock.stat().st_ino
    system = System(locks=locks)
    for line, held in {
        f"1: FLOCK  ADVISORY  WRITE 77 ff:ff:{inode} 0 EOF": True,
        f"1: FLOCK  ADVISORY  WRITE 78 ff:ff:{inode} 0 EOF": False,
        f"1: POSIX  ADVISORY  WRITE 77 ff:ff:{inode} 0 EOF": False,
        f"1: FLOCK  ADVISORY  WRITE 77 ff:ff:{inode + 1} 0 EOF": False,
        "1: -> FLOCK": False,
    }.items():
        locks.write_text(f"{line}\n")
        assert running(folder, system) is held


def test_room_and_the_last_crash(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    folder.last_crash.write_text("it said this\n")
    os.utime(folder.last_crash, ns=(0, 1_800_000_000_123_456_789))
    seen = look_at_machine(folder)
    assert seen.crashed_ms == 1_800_000_000_123
    assert seen.free_bytes
    assert room(tmp_path)[0]
