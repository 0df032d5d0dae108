# SPDX-License-Identifier: Apache-2.0
"""A disk that promises as little as POSIX lets it, and the states a power cut leaves.

Between two fsyncs each write and each change of a name may be there or not, in any
order, and a write may be torn at each 512 bytes.  After an fsync that failed, what was
unwritten then may stay unwritten for ever, whatever a later fsync says.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.crash.trace import Call

SECTOR = 512


@dataclass
class Change:
    """One change of a file or of a folder that may or may not be on the disk."""

    call: Call
    file: int = 0
    durable: bool = False
    doomed: bool = False


@dataclass
class Disk:
    """What is surely there, and what may be."""

    names: dict[str, int] = field(default_factory=dict)
    files: dict[int, bytes] = field(default_factory=dict)
    live: dict[str, int] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    unsettled: int = 0

    def do(self, call: Call) -> None:
        if call.name == "said":
            self.said += call.data.decode().split("\n")
        elif call.name == "sync_folder":
            self._settle(0, ok=call.ok)
        elif call.name in {"create", "rename", "unlink"}:
            self._name(call)
        else:
            self._content(call)

    def acknowledged(self) -> set[str]:
        return {line[4:] for line in self.said if line.startswith("ACK ")}

    def open_changes(self) -> list[int]:
        return [n for n, change in enumerate(self.changes) if not change.durable]

    def state(self, present: dict[int, bytes | None]) -> dict[str, bytes]:
        """The files as they would be found, if of all open changes these had arrived.

        A value replaces the data of a torn write.
        """
        names, files = dict(self.names), dict(self.files)
        for number, change in enumerate(self.changes):
            if change.durable or number in present:
                torn = present.get(number)
                _apply(names, files, change, change.call.data if torn is None else torn)
        return {name: files.get(inode, b"") for name, inode in names.items()}

    def _name(self, call: Call) -> None:
        if call.name == "create":
            if call.path in self.live:
                return
            self.live[call.path] = len(self.sizes) + 1
            self.sizes[len(self.sizes) + 1] = 0
            self.changes.append(Change(call, self.live[call.path]))
            return
        inode = self.live.pop(call.path)
        if call.name == "rename":
            self.live[call.to] = inode
        self.changes.append(Change(call, inode))

    def _content(self, call: Call) -> None:
        inode = self.live.get(call.path)
        if inode is None:
            return
        if call.name == "sync":
            self._settle(inode, ok=call.ok)
            return
        if not call.ok or (call.name == "write" and not call.data):
            return
        if call.name == "write":
            offset = self.sizes[inode] if call.offset < 0 else call.offset
            call = Call("write", call.path, data=call.data, offset=offset)
            self.sizes[inode] = max(self.sizes[inode], offset + len(call.data))
        else:
            self.sizes[inode] = call.offset
        self.changes.append(Change(call, inode))

    def _settle(self, inode: int, *, ok: bool) -> None:
        for change in self.changes:
            names = change.call.name in {"create", "rename", "unlink"}
            mine = names if inode == 0 else (not names and change.file == inode)
            if mine and not change.durable and not change.doomed:
                change.durable, change.doomed = ok, not ok
        self._fold()

    def _fold(self) -> None:
        """What is surely there and has nothing uncertain before it needs no list."""
        while self.changes and self.changes[0].durable:
            change = self.changes.pop(0)
            _apply(self.names, self.files, change, change.call.data)


def _apply(names: dict[str, int], files: dict[int, bytes], change: Change, data: bytes) -> None:
    call = change.call
    if call.name == "create":
        names[call.path] = change.file
    elif call.name == "unlink":
        names.pop(call.path, None)
    elif call.name == "rename":
        names.pop(call.path, None)
        names[call.to] = change.file
    elif call.name == "truncate":
        files[change.file] = files.get(change.file, b"")[: call.offset].ljust(call.offset, b"\0")
    else:
        before = files.get(change.file, b"").ljust(call.offset, b"\0")
        files[change.file] = before[: call.offset] + data + before[call.offset + len(data) :]


def choices(disk: Disk, random: Random, per_point: int) -> Iterator[dict[int, bytes | None]]:
    """Which open changes arrived: none, all, each alone, all but one, torn, by chance."""
    changes = disk.open_changes()
    yield {}
    yield dict.fromkeys(changes)
    options: list[dict[int, bytes | None]] = []
    for one in changes:
        options.append({one: None})
        options.append(dict.fromkeys(other for other in changes if other != one))
        options.append(dict.fromkeys(other for other in changes if other <= one))
        options.extend(_torn(disk, changes, one))
    random.shuffle(options)
    by_chance = max(4, per_point // 3)
    yield from options[: max(0, per_point - by_chance)]
    for _ in range(by_chance if len(changes) > 1 else 0):
        kept = [one for one in changes if random.random() < random.choice((0.2, 0.5, 0.9))]
        choice: dict[int, bytes | None] = dict.fromkeys(kept)
        for one in kept:
            torn = list(_torn(disk, [one], one))
            if torn and random.random() < 0.3:
                choice.update(random.choice(torn))
        yield choice


def _torn(disk: Disk, changes: list[int], one: int) -> Iterator[dict[int, bytes | None]]:
    """The write ``one`` cut off at a sector, with all before it or all others there."""
    call = disk.changes[one].call
    if call.name != "write" or len(call.data) <= SECTOR:
        return
    for cut in range(SECTOR, len(call.data), SECTOR):
        part = call.data[:cut]
        yield {**dict.fromkeys(other for other in changes if other < one), one: part}
        yield {**dict.fromkeys(changes), one: part}


def put(state: dict[str, bytes], folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, data in state.items():
        (folder / name).write_bytes(data)
