# SPDX-License-Identifier: Apache-2.0
"""Small files: a power cut leaves the old or the new one, whole; a broken one is as none."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import msgspec

_Read = TypeVar("_Read")


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` survive a power cut.  Raises OSError."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_all(handle: int, data: bytes) -> None:
    """A single write may take only a part where the disk is nearly full."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def replace_file(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Put ``data`` at ``path`` in one step, mode 0600.  Raises OSError."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        try:
            write_all(handle, data)
            if durable:
                os.fsync(handle)
        finally:
            os.close(handle)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    if durable:
        sync_folder(path.parent)


def read_small(path: Path, decode: Callable[[bytes], _Read], largest: int) -> _Read | None:
    """What ``decode`` makes of the first ``largest`` bytes at ``path``.

    None where there is none, or none that can be read; never raises for a broken file.
    """
    try:
        with path.open("rb") as file:
            return decode(file.read(largest))
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        return None


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold ``path`` as a lock between processes; waits for it.  Raises OSError."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
