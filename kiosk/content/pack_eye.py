# SPDX-License-Identifier: Apache-2.0
"""Keeps an eye on a venue's pack: whenever it has changed, it is taken in.

On a thread of its own, which alone touches the venue's folder: a share that hangs stops no
window.  It sleeps until the folder changes; where a system does not tell, and for shares that
never do, it looks now and then.
"""

import os
import select
from collections.abc import Callable
from contextlib import suppress
from math import inf
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import Self

from kiosk.content.importer import Imported
from kiosk.content.limits import PATIENT_S, WALL_S
from kiosk.content.stamp import Stamp, folders_of, stamp_of

LOOK_S = 60.0
BLIND_LOOK_S = 1.0
"""Seconds between two looks: where the system tells of changes, and where it cannot."""

SELDOM_S = 900.0
"""The longest pause between two tries of a pack that may pass another time."""

SETTLED_S = 0.2
"""A pack that does not change for so long is not being written any more."""

_BREATH_S = 0.1
"""Between two looks at least, however much goes on around the pack."""

Take = Callable[[float], Imported]
"""Takes the pack in, within so many seconds."""

Tell = Callable[[Imported], None]


class PackEye:
    """``take`` is called at the start, and after each change; ``tell`` gets what came of it.

    Both on this thread.  What was read while it changed is not told, but read again; so is
    what may pass another time, at once with more time and then now and then.
    """

    def __init__(self, place: Path, take: Take, tell: Tell) -> None:
        self._place = place
        self._take = take
        self._tell = tell
        self._closed = Event()
        self._thread = Thread(target=self._run, name="pack-eye", daemon=True)
        self._wake, self._waker = os.pipe()

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Nothing is told from now on.  A share that hangs is not waited for."""
        self._closed.set()
        os.write(self._waker, b"x")
        if self._thread.is_alive():
            self._thread.join(0.5)
        if not self._thread.is_alive():
            os.close(self._wake)
            os.close(self._waker)

    def _run(self) -> None:
        seen: Stamp | None = None
        tries = _Tries()
        while not self._closed.is_set():
            with _Ear(self._place) as ear:
                now = stamp_of(self._place)
                if now == seen and not tries.due():
                    ear.wait(self._wake)
                    self._closed.wait(_BREATH_S)
                    continue
            tries = tries if now == seen else _Tries()
            now = self._settled(now)
            if self._closed.is_set():
                return
            result = self._take(tries.within_s)
            if stamp_of(self._place) != now or self._closed.is_set():
                continue
            seen = now
            tries.note(result)
            self._tell(result)

    def _settled(self, stamp: Stamp) -> Stamp:
        """The stamp once it stays the same: whoever copies a pack is done."""
        while not self._closed.wait(SETTLED_S):
            again = stamp_of(self._place)
            if again == stamp:
                break
            stamp = again
        return stamp


class _Tries:
    """When to take in again what has not changed, and how long that may take."""

    def __init__(self) -> None:
        self.within_s = WALL_S
        self._due = inf
        self._pause_s = 0.0

    def due(self) -> bool:
        return monotonic() >= self._due

    def note(self, result: Imported) -> None:
        """At once where it may pass, with more time; from then on at longer and longer pauses."""
        self.within_s = PATIENT_S
        self._due = monotonic() + self._pause_s if result.may_pass else inf
        self._pause_s = min(2 * self._pause_s or LOOK_S, SELDOM_S)


class _Ear:
    """Hears of changes in the folders of a pack, from its making on."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def __enter__(self) -> Self:
        self._inotify = None
        with suppress(ImportError, OSError):
            from asyncinotify import Inotify, Mask

            self._inotify = Inotify()
            names = Mask.CREATE | Mask.DELETE | Mask.MOVED_FROM | Mask.MOVED_TO
            own = names | Mask.MODIFY | Mask.ATTRIB | Mask.DELETE_SELF | Mask.MOVE_SELF
            # Around the pack others may write all day: only who comes and goes matters there.
            around, *folders = folders_of(self._place)
            self._inotify.add_watch(around, names)
            for folder in folders or [self._place][: self._place.exists()]:
                self._inotify.add_watch(folder, own)
        return self

    def __exit__(self, *_: object) -> None:
        if self._inotify is not None:
            self._inotify.close()

    def wait(self, wake: int) -> None:
        """Until something changes, somebody writes to ``wake``, or it is time to look."""
        handles = [wake] if self._inotify is None else [wake, self._inotify.fd]
        select.select(handles, [], [], BLIND_LOOK_S if self._inotify is None else LOOK_S)
