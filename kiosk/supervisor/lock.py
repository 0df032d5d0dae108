# SPDX-License-Identifier: Apache-2.0
"""One ``run`` a data folder, and one relay."""

import fcntl
import os
from contextlib import suppress
from pathlib import Path


class AlreadyRunningError(Exception):
    """Another one runs on this folder; the message names its process."""


class RunLock:
    """Held until ``release`` or the end of the process, whatever ends it.

    A disk that is full, or that takes no writes after a power cut, keeps nobody from the cards.
    """

    def __init__(self, path: Path, name: str = "kiosk") -> None:
        """``name``: of what runs.

        Raises AlreadyRunningError; OSError where not even the folder can be opened.
        """
        self._handle = _open(path)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = _owner(self._handle)
            os.close(self._handle)
            raise AlreadyRunningError(
                f"a {name} already runs on {path.parent} (process {owner})"
            ) from None
        with suppress(OSError):
            os.ftruncate(self._handle, 0)
            os.pwrite(self._handle, f"{os.getpid()}\n".encode("ascii"), 0)

    def release(self) -> None:
        os.close(self._handle)


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        return os.open(path if path.exists() else path.parent, os.O_RDONLY | os.O_CLOEXEC)


def _owner(handle: int) -> str:
    with suppress(OSError):  # A folder is locked, but not read.
        if found := os.read(handle, 32).decode("ascii", "replace").strip():
            return found
    return "unknown"
