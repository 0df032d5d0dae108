# SPDX-License-Identifier: Apache-2.0
"""The log of this machine as signals on the thread of the windows.

A window hands in facts and hears when they are saved; it never waits on a disk.  Knows
nothing of what a fact means.
"""

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.domain.events import Event
from kiosk.domain.presence import Cover
from kiosk.shell.bell_watch import BellWatch
from kiosk.store.cover_watch import LOOK_MS, CoverWatch
from kiosk.store.event_log import LogError
from kiosk.store.follower import Rhythm
from kiosk.store.keeper import Around, Outcome, Saved
from kiosk.store.log_door import LogDoor
from kiosk.store.log_threads import LogThreads, Reports
from kiosk.store.spool_watch import SpoolWatch


class LiveLog(QObject):
    """``submit`` may be called before ``start``: then it is saved first.

    ``facts``: tuple of Event, new facts in order; just before ``ready`` the whole history.
    Some come twice, by way of the spool or of a damaged log: readers forget doubles.
    ``ready``: the history has been read for the first time.
    ``saved``: frozenset of the ids that survive a power cut, in the log or in the spool.
    ``unsaved``: frozenset of the ids that could not be saved yet; still trying.
    ``trouble``: why the log cannot be read; empty: it can again.
    ``unwritable``: why the log cannot be written; empty: it can again.
    ``covered``: Cover, whenever it changes.
    """

    facts = Signal(object)
    ready = Signal()
    saved = Signal(object)
    unsaved = Signal(object)
    trouble = Signal(str)
    unwritable = Signal(str)
    covered = Signal(object)

    _posted = Signal(object)

    def __init__(self, door: LogDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._watch = CoverWatch(door.presence_folder, door.presence.read, door.clock, door.hours)
        self._spool = SpoolWatch(door.spooled, self._tell)
        self._known = Cover()
        self._history: list[Event] | None = []
        self._started = False
        self._closed = False
        self._bell: BellWatch | None = None
        rhythm = Rhythm(look_s=LOOK_MS / 1000, read_every=3)
        self._threads = LogThreads(
            door, self._reports(), look=self._look, rhythm=rhythm, around=self._around()
        )
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Open the log on the writer's thread and read it on the follower's; once."""
        if self._started or self._closed:
            return
        self._started = True
        self._threads.start()
        self._bell = BellWatch(self._door.bell_file, self._threads.poke, self)

    def submit(self, events: Sequence[Event]) -> None:
        """Save these together.  Returns at once; ``saved`` or ``unsaved`` follow."""
        self._threads.submit(events)

    @Slot()
    def poke(self) -> None:
        """There may be news."""
        self._threads.poke()

    def retell(self) -> None:
        """Tell all facts and the cover once more, for a reader that came late."""
        Thread(target=self._retell, name="log-retell", daemon=True).start()

    def close(self) -> None:
        """Try once to save what is left; nothing is told afterwards."""
        self._closed = True
        if self._started:
            self._threads.stop()

    def _reports(self) -> Reports:
        return Reports(
            facts=self._read,
            caught_up=self._caught_up,
            unreadable=self._unreadable,
            unwritable=lambda why: self._post(partial(self.unwritable.emit, why)),
            outcome=self._outcome,
        )

    def _around(self) -> Around:
        ballast = self._door.ballast
        return Around(release_ballast=ballast.release, restock_ballast=ballast.restock)

    # From here on: the threads of the writer and the follower.

    def _outcome(self, outcome: Outcome) -> None:
        tell = self.saved if isinstance(outcome, Saved) else self.unsaved
        self._post(partial(tell.emit, frozenset(outcome.ids)))

    def _look(self) -> object:
        self._cover(replace(self._watch.look(), deaf=self._known.deaf))
        self._spool.look()
        return self._door.bell.stamp()

    def _cover(self, cover: Cover) -> None:
        if cover != self._known:
            self._known = cover
            self._post(partial(self.covered.emit, cover))

    def _read(self, events: tuple[Event, ...]) -> None:
        if self._history is None:
            self._tell(events)
        else:
            self._history.extend(events)

    def _unreadable(self, why: str) -> None:
        if not why and not self._known.deaf:
            return
        self._cover(replace(self._known, deaf=bool(why)))
        self._post(partial(self.trouble.emit, why))

    def _caught_up(self) -> None:
        if self._history is None:
            return
        history, self._history = tuple(self._history), None
        self._tell(history)
        self._post(self.ready.emit)

    def _retell(self) -> None:
        self._post(partial(self.covered.emit, self._known))
        self._spool.tell()
        self._tell(_all_facts(self._door))

    def _tell(self, events: tuple[Event, ...]) -> None:
        self._post(partial(self.facts.emit, events))

    def _post(self, act: Callable[[], None]) -> None:
        self._posted.emit(act)

    # The thread of the windows again.

    @Slot(object)
    def _deliver(self, act: Callable[[], None]) -> None:
        if not self._closed:
            act()


def _all_facts(door: LogDoor) -> tuple[Event, ...]:
    """What can be read now; the follower tells everything once it can read again."""
    events: list[Event] = []
    with suppress(LogError), closing(door.open_reader()) as reader:
        position = 0
        while facts := reader.read(position):
            events += [one.event for one in facts]
            position = facts[-1].position
    return tuple(events)
