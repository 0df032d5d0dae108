# SPDX-License-Identifier: Apache-2.0
"""Recording what a process asks of the disk, as strace saw it."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

REPO = Path(__file__).parents[2]
CHANGING = (
    "write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,fsync,fdatasync,"
    "sync_file_range,rename,renameat,renameat2,unlink,unlinkat,link,linkat,mkdir,mkdirat,"
    "sendfile,copy_file_range,msync,dup,dup2,dup3,creat,open"
)
HARMING = "write,pwrite64,fsync,fdatasync,ftruncate,unlink,rename"
"""What the store asks of the disk, and what a fault is put into."""

_CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)")
_BEGUN = re.compile(r"^(\d+) +(.*?) *<unfinished \.\.\.>$")
_ENDED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Call:
    """One system call on the disk: what kind, on what, and whether it succeeded.

    ``name``: create, write, truncate, sync, sync_folder, rename, unlink or said.
    """

    name: str
    path: str
    ok: bool = True
    data: bytes = b""
    offset: int = 0
    to: str = ""


def need_strace() -> None:
    """A machine on which the lab cannot work fails; it does not pass quietly."""
    if shutil.which("strace") is None:
        pytest.fail("the crash lab needs strace: apt-get install strace")
    probe = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], check=False,
                           capture_output=True, text=True)  # fmt: skip
    if probe.returncode:
        pytest.fail(f"the crash lab may not trace its own processes here: {probe.stderr.strip()}")


def child(folder: Path, plan: str, first: int, count: int, flaw: str = "") -> list[str]:
    words = [str(folder), plan, str(first), str(count), flaw]
    return [sys.executable, "-m", "tests.crash.child", *words]


def traced(command: Sequence[str], options: Sequence[str], output: Path) -> list[str]:
    """Run under strace; the lines that the process said."""
    # With --seccomp-bpf strace stops where a signal that it injects is thrown away.
    fast = [] if any("signal" in option for option in options) else ["--seccomp-bpf"]
    line = ["strace", "-f", *fast, "-o", str(output), *options, *command]
    run = subprocess.run(line, check=False, capture_output=True, text=True, timeout=120, cwd=REPO)
    if run.stderr.strip():
        pytest.fail(f"the traced process complained: {run.stderr[-2000:]}")
    return run.stdout.splitlines()


def calls_made(command: Sequence[str], calls: str, output: Path) -> dict[str, int]:
    """How often a thread of the command makes each call: strace counts each by itself."""
    traced(command, ["-e", f"trace={calls}"], output)
    counts: Counter[tuple[str, str]] = Counter()
    lines = output.read_text(encoding="utf-8", errors="replace").splitlines()
    for line in whole_lines(lines):
        match = _CALL.match(line.text)
        if match:
            counts[match[1], match[2]] += 1
    most: dict[str, int] = {}
    for (_, name), count in counts.items():
        most[name] = max(count, most.get(name, 0))
    return most


def recorded(command: Sequence[str], folder: Path, output: Path, *inject: str) -> list[Call]:
    """What the command asked of ``folder``, in order."""
    options = ["-xx", "-s", "200000", "-e", f"trace=openat,close,{CHANGING}"]
    for fault in inject:
        options += ["-e", f"inject={fault}"]
    traced(command, options, output)
    return list(parsed(output.read_text(encoding="ascii").splitlines(), folder))


class Whole(NamedTuple):
    """A call in one piece, and the numbers of the lines at which it began and ended."""

    began: int
    ended: int
    text: str


def whole_lines(lines: Sequence[str]) -> Iterator[Whole]:
    """Each call in one piece, in the order in which they ended.

    strace cuts a call in two when another thread makes one meanwhile (the first allocation of
    a thread, say, reads a file of the system).  A call that never came back is left out.
    """
    begun: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(lines):
        if half := _BEGUN.match(line):
            begun[half[1]] = (number, half[2])
        elif (half := _ENDED.match(line)) and half[1] in begun:
            first, text = begun.pop(half[1])
            yield Whole(first, number, f"{half[1]}  {text}{half[2]}")
        else:
            yield Whole(number, number, line)


class _Handles:
    """Which number means which file, and where its next write goes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path: dict[int, str] = {}
        self.append: set[int] = set()
        self.place: dict[int, int] = {}
        self.size: dict[str, int] = {}
        self.known = {one.name for one in folder.iterdir()} if folder.exists() else set()


def parsed(lines: Sequence[str], folder: Path) -> Iterator[Call]:
    """What the lines ask of ``folder``, in the order in which it was done.

    AssertionError: two threads used the folder at once, so that there is no such order.
    """
    handles = _Handles(folder)
    handles.known = set()
    used = -1
    for line in whole_lines(lines):
        match = _CALL.match(line.text)
        if not match:
            continue
        _, name, arguments, result = match.groups()
        calls = list(_call(handles, name, arguments, int(result), "INJECTED" in line.text))
        if calls and line.began < used:
            raise AssertionError(f"two threads used the folder at once: {line.text[:120]}")
        used = line.ended if calls else used
        yield from calls


def _call(
    handles: _Handles, name: str, arguments: str, result: int, injected: bool
) -> Iterator[Call]:
    texts = [bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(arguments)]
    if name == "openat":
        yield from _open(handles, texts[0].decode(), arguments, result)
    elif name in {"unlink", "rename"}:
        paths = [_inside(handles, one.decode()) for one in texts]
        if result == 0 and all(paths):
            yield Call(name, str(paths[0]), to=str(paths[-1]))
    else:
        number = int(arguments.split(",", 1)[0])
        if name == "close":
            handles.path.pop(number, None)
        elif number == 1 and name == "writev":
            yield Call("said", "", data=texts[0])
        elif number in handles.path:
            yield _on_file(handles, name, number, arguments, texts, result)


def _open(handles: _Handles, path: str, arguments: str, result: int) -> Iterator[Call]:
    inside = _inside(handles, path)
    if result < 0 or inside is None:
        return
    handles.path[result] = inside
    handles.place[result] = 0
    handles.append.discard(result)
    if "O_APPEND" in arguments:
        handles.append.add(result)
    if "O_CREAT" in arguments:
        yield Call("create", inside)
    if "O_TRUNC" in arguments:
        yield Call("truncate", inside, offset=0)


def _on_file(
    handles: _Handles, name: str, number: int, arguments: str, texts: list[bytes], result: int
) -> Call:
    path = handles.path[number]
    if name in {"fsync", "fdatasync"}:
        return Call("sync_folder" if path == "." else "sync", path, ok=result == 0)
    if name == "ftruncate":
        return Call("truncate", path, ok=result == 0, offset=int(arguments.split(",")[1]))
    if name == "pwrite64":
        data, offset = texts[0][: max(0, result)], int(arguments.rsplit(",", 1)[1])
    elif name == "write":
        data, offset = texts[0][: max(0, result)], handles.place[number]
        handles.place[number] += len(data)
        offset = -1 if number in handles.append else offset
    else:
        raise AssertionError(f"the lab does not know the system call {name}")
    return Call("write", path, data=data, offset=offset)


def _inside(handles: _Handles, path: str) -> str | None:
    """The name below the folder, "." for itself; None for anything else."""
    if path == str(handles.folder):
        return "."
    prefix = f"{handles.folder}/"
    name = path.removeprefix(prefix)
    return None if name == path or name.endswith("-shm") else name
