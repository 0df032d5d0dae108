# SPDX-License-Identifier: Apache-2.0
"""One ``run`` a data folder."""

import fcntl
import os
from pathlib import Path


class AlreadyRunningError(Exception):
    """Another kiosk runs on this folder; the message names its process."""


class RunLock:
    """Held until ``release`` or the end of the process, whatever ends it."""

    def __init__(self, path: Path) -> None:
        """Raises AlreadyRunningError, OSError."""
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = os.read(self._handle, 32).decode("ascii", "replace").strip() or "unknown"
            os.close(self._handle)
            raise AlreadyRunningError(
                f"a kiosk already runs on {path.parent} (process {owner})"
            ) from None
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, f"{os.getpid()}\n".encode("ascii"), 0)

    def release(self) -> None:
        os.close(self._handle)
