# SPDX-License-Identifier: Apache-2.0
"""The two threads on which a process writes the log of this machine and follows it.

Knows neither a window nor a loop: whoever uses it takes the reports to a thread of its own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.events import Event
from kiosk.store.event_log import EventLog, LogError, NoLogError, Recorded
from kiosk.store.follower import LogFollower, Rhythm
from kiosk.store.keeper import ALONE, Around, Outcome
from kiosk.store.log_door import LogDoor
from kiosk.store.writer import LogWriter


@dataclass(frozen=True, slots=True)
class Reports:
    """Each is called on the writer's or the follower's thread, and may not raise.

    ``facts``: what was read, in order.  ``caught_up``: all there is was read, after a start
    or a trouble.  ``unreadable``, ``unwritable``: why; empty: it can be done again.
    """

    facts: Callable[[tuple[Event, ...]], None]
    caught_up: Callable[[], None]
    unreadable: Callable[[str], None]
    unwritable: Callable[[str], None]
    outcome: Callable[[Outcome], None]


class LogThreads:
    """``submit`` may be called before ``start``: then it is saved first.

    ``look``: a cheap look that differs after each commit, on the follower's thread.
    ``around``: what else the writer does round a write; the bell is rung in any case.
    """

    def __init__(
        self,
        door: LogDoor,
        reports: Reports,
        *,
        look: Callable[[], object],
        rhythm: Rhythm,
        around: Around = ALONE,
    ) -> None:
        self._door = door
        self._reports = reports
        self._read = False
        self._follower = self._make_follower(look, rhythm)
        around = replace(around, ring=self._ring, on_trouble=self._unwritable)
        self._writer = LogWriter(
            self._open_log, door.spool, on_outcome=reports.outcome, around=around
        )

    def start(self) -> None:
        """Open the log and begin to read it; once."""
        self._writer.start()
        self._follower.start()

    def submit(self, events: Sequence[Event]) -> None:
        """Save these together.  Returns at once; tried until they are saved."""
        self._writer.submit(events)

    def poke(self) -> None:
        """There may be news.  Returns at once; any thread."""
        self._follower.poke()

    def pace(self, rhythm: Rhythm) -> None:
        """Look at this rhythm from now on; any thread."""
        self._follower.pace(rhythm)

    def stop(self) -> None:
        """Try once to save what is left.  Waits for the disk."""
        self._follower.stop()
        self._writer.stop()

    def _make_follower(self, look: Callable[[], object], rhythm: Rhythm) -> LogFollower:
        return LogFollower(
            self._door.open_reader,
            stamp=look,
            on_facts=self._facts,
            on_trouble=self._unreadable,
            on_caught_up=self._caught_up,
            rhythm=rhythm,
        )

    def _open_log(self) -> EventLog:
        log = self._door.open_log()
        self.poke()
        return log

    def _ring(self) -> None:
        self._door.bell.ring()
        self.poke()

    def _facts(self, facts: tuple[Recorded, ...]) -> None:
        self._reports.facts(tuple(one.event for one in facts))

    def _caught_up(self) -> None:
        self._read = True
        self._reports.caught_up()

    def _unreadable(self, error: LogError | None) -> None:
        if isinstance(error, NoLogError) and not self._read:
            return  # Not there yet: the writer is about to make it.
        self._reports.unreadable(_why(error))

    def _unwritable(self, error: LogError | None) -> None:
        self._reports.unwritable(_why(error))


def _why(error: LogError | None) -> str:
    return str(error) if error else ""
