# SPDX-License-Identifier: Apache-2.0
"""Where facts wait, safe from a power cut, while the log cannot be written.

A line a fact: checksum, id, body.  Only whole lines count; the log forgets doubles.
Several processes of one machine share the file: each holds it while it changes it.
"""

import fcntl
import os
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

from kiosk.domain.events import Event
from kiosk.store import codec
from kiosk.store.event_log import LogError, UnfitEventError
from kiosk.store.files import sync_folder, write_all


class Spool:
    """One file beside the log.  One object belongs to one thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read = 0

    def append(self, events: Sequence[Event]) -> None:
        """On return the facts survive a power cut.  Raises OSError, LogError."""
        lines = b"".join(_line(event) for event in events)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC
        handle = os.open(self._path, flags, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            # A line that a power cut tore must not swallow the next one.
            write_all(handle, b"\n" + lines)
            os.fsync(handle)
        finally:
            os.close(handle)
        sync_folder(self._path.parent)

    def events(self) -> tuple[Event, ...]:
        """What waits here, in order.  Raises OSError."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return ()
        self._read = len(data)
        return _events(data)

    def clear(self) -> None:
        """Forget what was read last: the log has it.  Raises OSError.

        Keeps everything where another process has added to it since.
        """
        if not self._path.exists():
            return
        handle = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            size = os.fstat(handle).st_size
            if size and size == self._read:
                os.ftruncate(handle, 0)
                os.fsync(handle)
        finally:
            os.close(handle)


class SpoolReader:
    """What waits in the spool, for whoever shows it: the log may stay unwritable for hours.

    Any thread; ``events`` waits for the disk and for whoever writes.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: tuple[int, int, int] | None = None
        self._synced = b""

    def changed(self) -> bool:
        """Whether something else waits than at the last call.  A cheap look; never raises."""
        try:
            state = self._path.stat()
        except OSError:
            return False
        before, self._stamp = self._stamp, (state.st_ino, state.st_size, state.st_mtime_ns)
        return bool(state.st_size) and self._stamp != before

    def events(self) -> tuple[Event, ...]:
        """All that waits, once it survives a power cut.  Raises OSError.

        Whoever wrote it may have died before the disk had it; the same bytes are written
        once more, since after a failed sync the system may never do so by itself.
        """
        handle = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            data = os.pread(handle, os.fstat(handle).st_size, 0)
            if data != self._synced:
                os.pwrite(handle, data, 0)
                os.fsync(handle)
                sync_folder(self._path.parent)
                self._synced = data
        finally:
            os.close(handle)
        return _events(data)


def _events(data: bytes) -> tuple[Event, ...]:
    return tuple(event for event in map(_event, data.split(b"\n")) if event)


def _line(event: Event) -> bytes:
    fact = event.id.encode() + b" " + codec.encode(event)
    if b"\n" in fact:
        raise UnfitEventError(f"fact {event.id} does not fit in one line")
    return b"%08x %s\n" % (crc32(fact), fact)


def _event(line: bytes) -> Event | None:
    """None for an empty, torn or foreign line."""
    checksum, _, fact = line.partition(b" ")
    if checksum != b"%08x" % crc32(fact):
        return None
    event_id, _, body = fact.partition(b" ")
    try:
        return codec.decode(event_id.decode(), body)
    except (LogError, UnicodeDecodeError):
        return None
