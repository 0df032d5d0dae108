# SPDX-License-Identifier: Apache-2.0
"""The thread that reads what is new in the log and hands it on.

Any thread may poke it; by itself it looks at its rhythm whether there is news.  Outlives a
log that is missing, unreadable or replaced.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread

from kiosk.store.event_log import LogError, LogReader, Recorded

_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Rhythm:
    """``look_s``: seconds between looks at the stamp; each ``read_every``-th look reads anyway."""

    look_s: float = 1.0
    read_every: int = 5


class LogFollower:
    """Callbacks come on the follower's own thread.

    ``stamp`` is a cheap look that differs after each commit (``Bell.stamp``).
    ``on_facts`` gets each fact in the order of the log; all of them once more after a
    trouble, since the log may have been replaced.  ``on_trouble`` gets the error when the
    log becomes unreadable, and None when it can be read again.  ``on_caught_up`` runs
    whenever all there is was handed on after a start or a trouble.  None of them may raise.
    """

    def __init__(
        self,
        open_reader: Callable[[], LogReader],
        *,
        stamp: Callable[[], object],
        on_facts: Callable[[tuple[Recorded, ...]], None],
        on_trouble: Callable[[LogError | None], None] = lambda _: None,
        on_caught_up: Callable[[], None] = lambda: None,
        rhythm: Rhythm = Rhythm(),
    ) -> None:
        self._open_reader = open_reader
        self._stamp = stamp
        self._on_facts = on_facts
        self._on_trouble = on_trouble
        self._on_caught_up = on_caught_up
        self._rhythm = rhythm
        self._reader: LogReader | None = None
        self._position = 0
        self._trouble: str | None = None
        self._behind = True
        self._changed = Condition()
        self._poked = False
        self._stopping = False
        self._thread = Thread(target=self._run, name="log-follower", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def poke(self) -> None:
        """There may be news.  Returns at once; any thread."""
        with self._changed:
            self._poked = True
            self._changed.notify()

    def pace(self, rhythm: Rhythm) -> None:
        """Look at this rhythm from now on; any thread."""
        with self._changed:
            self._rhythm = rhythm
            self._changed.notify()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """True if the thread ended in time."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        seen: object = None
        looks = 0
        poked = True
        while not self._stopping:
            # Taken before reading: a ring during the read is news for the next look.
            stamp = self._stamp()
            looks += 1
            if poked or stamp != seen or looks >= self._rhythm.read_every:
                self._catch_up()
                seen, looks = stamp, 0
            poked = self._sleep()
        self._drop()

    def _sleep(self) -> bool:
        """True if somebody poked."""
        with self._changed:
            if not self._poked and not self._stopping:
                self._changed.wait(self._rhythm.look_s)
            poked, self._poked = self._poked, False
            return poked

    def _catch_up(self) -> None:
        try:
            self._read_all()
        except LogError as error:
            self._drop()
            self._report(error)
            return
        self._report(None)
        if self._behind and not self._stopping:
            self._behind = False
            self._on_caught_up()

    def _read_all(self) -> None:
        if self._reader is None:
            self._reader, self._position = self._open_reader(), 0
        while not self._stopping:
            facts = self._reader.read(self._position, _BATCH)
            if not facts:
                return
            self._position = facts[-1].position
            self._on_facts(facts)

    def _drop(self) -> None:
        reader, self._reader = self._reader, None
        self._behind = True
        if reader is None:
            return
        try:
            reader.close()
        except LogError as error:
            self._report(error)

    def _report(self, error: LogError | None) -> None:
        """Once per change."""
        reason = str(error) if error else None
        if reason != self._trouble:
            self._trouble = reason
            self._on_trouble(error)
