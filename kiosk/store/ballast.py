# SPDX-License-Identifier: Apache-2.0
"""Room that is kept back for the day on which the disk is full."""

import os
from pathlib import Path

BALLAST_BYTES = 32 * 1024 * 1024


class Ballast:
    """A file that holds nothing but its place."""

    def __init__(self, path: Path, size: int = BALLAST_BYTES) -> None:
        self._path = path
        self._size = size

    def release(self) -> bool:
        """Give the room to the log; False if there was none to give."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

    def restock(self) -> bool:
        """Keep room back again, where four times as much is free; True if it is kept."""
        try:
            if self._path.exists():
                return True
            if _free(self._path.parent) < 4 * self._size:
                return False
            self._fill()
        except OSError:
            return False
        return True

    def _fill(self) -> None:
        draft = self._path.with_name(self._path.name + ".new")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        try:
            os.posix_fallocate(handle, 0, self._size)
        except OSError:
            draft.unlink(missing_ok=True)
            raise
        finally:
            os.close(handle)
        draft.replace(self._path)


def _free(folder: Path) -> int:
    state = os.statvfs(folder)
    return state.f_bavail * state.f_frsize
