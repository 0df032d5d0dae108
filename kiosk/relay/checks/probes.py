# SPDX-License-Identifier: Apache-2.0
"""Looks at the machine: its disk, its network, its ``run``.  Thin; it judges nothing.

Cheap enough for each seven seconds: it starts no process and opens no connection.  What this
system does not tell is None.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.paths import DataFolder
from kiosk.relay.checks.sight import MachineState
from kiosk.store.refused_pack import RefusedPackFile

_UP = 0x1
_REJECT = 0x200
_LOCAL_V6 = ("fe80", "ff00")


@dataclass(frozen=True, slots=True)
class System:
    """Where Linux tells what it knows."""

    interfaces: Path = Path("/sys/class/net")
    routes: Path = Path("/proc/net/route")
    routes_v6: Path = Path("/proc/net/ipv6_route")
    locks: Path = Path("/proc/locks")


def look_at_machine(folder: DataFolder, system: System = System()) -> MachineState:
    """Never raises."""
    free_bytes, free_files = room(folder.root)
    return MachineState(
        free_bytes=free_bytes,
        free_files=free_files,
        linked=linked(system),
        running=running(folder, system),
        crashed_ms=_written_ms(folder.last_crash),
        refused=refused.where if (refused := RefusedPackFile(folder.refused_pack).read()) else "",
    )


def room(folder: Path) -> tuple[int | None, int | None]:
    """Bytes and files that the disk of ``folder`` still takes from this user."""
    try:
        disk = os.statvfs(folder)
    except OSError:
        return None, None
    # A file system without a fixed number of files tells none at all.
    return disk.f_bavail * disk.f_frsize, disk.f_favail if disk.f_files else None


def linked(system: System) -> bool | None:
    """Some interface but the machine's own is up and leads out of here.

    That is the way by default; in a house without one, any way over a real network card.
    """
    try:
        names = [one.name for one in system.interfaces.iterdir() if one.name != "lo"]
    except OSError:
        return None
    up = {name for name in names if _is_up(system.interfaces / name)}
    ways = set(_ways(system))
    cards = {name for name in up if (system.interfaces / name / "device").exists()}
    return any(name in up and (default or name in cards) for name, default in ways)


def running(folder: DataFolder, system: System) -> bool | None:
    """Whether a process holds the lock of ``run``; looks at it without touching it."""
    try:
        held = system.locks.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return None
    owner = _read(folder.lock)
    files = [found for path in (folder.lock, folder.root) if (found := _stat(path))]
    return any(_holds(line, file, owner) for line in held for file in files)


def _holds(line: str, file: os.stat_result, owner: str) -> bool:
    """Some file systems show another device than ``stat`` does; then the process must fit."""
    words = line.split()
    if len(words) < 6 or words[1] != "FLOCK":
        return False
    major, minor, inode = words[5].split(":")
    if inode != str(file.st_ino):
        return False
    here = (os.major(file.st_dev), os.minor(file.st_dev))
    return (int(major, 16), int(minor, 16)) == here or words[4] == owner


def _is_up(interface: Path) -> bool:
    state = _read(interface / "operstate")
    return state == "up" or (state == "unknown" and _read(interface / "carrier") == "1")


def _ways(system: System) -> Iterator[tuple[str, bool]]:
    """Interface, and whether it is the way to everywhere."""
    for line in _read(system.routes).splitlines()[1:]:
        words = line.split()
        if int(words[3], 16) & _UP:
            yield words[0], words[1] == "00000000" and words[7] == "00000000"
    for line in _read(system.routes_v6).splitlines():
        words = line.split()
        flags = int(words[8], 16)
        if flags & _UP and not flags & _REJECT and not words[0].startswith(_LOCAL_V6):
            yield words[9], words[1] == "00"


def _written_ms(path: Path) -> int | None:
    found = _stat(path)
    return found.st_mtime_ns // 1_000_000 if found else None


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
