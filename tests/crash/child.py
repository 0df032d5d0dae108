# SPDX-License-Identifier: Apache-2.0
"""A process that saves presses by the real writer and tells what the writer said.

Run as ``python -m tests.crash.child FOLDER PLAN FIRST COUNT [FLAW]``.  On its standard
output: ``ACK id`` for each Saved, ``NOT id`` for each NotSaved.  Presses are numbered, so
that a later process can submit again what an earlier one got no answer for.
"""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event, Pressed
from kiosk.store import connection, sqlite_log
from kiosk.store.ballast import Ballast
from kiosk.store.bell import Bell
from kiosk.store.event_log import EventLog, LogError
from kiosk.store.keeper import Around, NotSaved, Outcome, Saved
from kiosk.store.spool import Spool
from kiosk.store.writer import LogWriter, Pauses
from kiosk.wiring.machine import MachineRandomness

WEAK: dict[str, dict[str, str | int]] = {
    "wal+normal": {"synchronous": 1, "fullfsync": 0, "checkpoint_fullfsync": 0},
    "delete+full": {"journal_mode": "delete"},
}


def press(number: int) -> Pressed:
    at = Instant(1_798_113_600_000 + number, "boot", number)
    return Pressed(
        id=f"{number:032x}", at=at, by=Actor("kiosk", "lobby"), request=f"{number:032x}",
        code="BCDF", sign=number % 30, place="lobby", language="en",
    )  # fmt: skip


class Saver:
    """The writer of one process, and what it said so far."""

    def __init__(self, folder: Path, flaw: str, say: Callable[[str, str], None]) -> None:
        self._folder = folder
        self._flaw = flaw
        self._say = say
        self._fails = 0
        self.answered: dict[str, Outcome] = {}
        self._news = threading.Condition()
        _weaken(flaw)
        self.ballast = Ballast(folder / "ballast", size=256 * 1024)
        self.writer = self._new_writer()
        self.writer.start()

    def restart(self, failing_openings: int) -> None:
        """The log cannot be opened this often: what comes goes to the spool."""
        self.writer.stop()
        self._fails = failing_openings
        self.writer = self._new_writer()
        self.writer.start()

    def submit(self, events: list[Event]) -> None:
        if self._flaw == "says saved at submit":
            for event in events:
                self._say("ACK", event.id)
        self.writer.submit(events)

    def wait_for(self, ids: list[str], timeout_s: float = 20.0) -> None:
        with self._news:
            if not self._news.wait_for(lambda: all(one in self.answered for one in ids), timeout_s):
                raise SystemExit("no answer from the writer")

    def _new_writer(self) -> LogWriter:
        return LogWriter(
            self._open,
            Spool(self._folder / "spool.jsonl"),
            on_outcome=self._outcome,
            around=Around(
                ring=Bell(self._folder / "bell").ring, release_ballast=self.ballast.release
            ),
            pauses=Pauses(first_s=0.01, next_s=0.02, rest_s=0.002),
        )

    def _open(self) -> EventLog:
        if self._fails:
            self._fails -= 1
            raise LogError("as told")
        path = self._folder / "requests.sqlite"
        return sqlite_log.open_log(path, machine="lab", randomness=MachineRandomness())

    def _outcome(self, outcome: Outcome) -> None:
        for event_id in outcome.ids:
            self._say("ACK" if isinstance(outcome, Saved) else "NOT", event_id)
        with self._news:
            self.answered.update(dict.fromkeys(outcome.ids, outcome))
            self._news.notify()


def _weaken(flaw: str) -> None:
    """Make the log wrong in the way that a negative control asks for."""
    weak = WEAK.get(flaw, {})
    connection.DURABLE = tuple((n, weak.get(n, v)) for n, v in connection.DURABLE)
    if flaw == "trusts what it finds":
        sqlite_log.rewrite_wal = lambda path, connection: None


def say_on_stdout(word: str, event_id: str) -> None:
    # Not write(): the lab makes that one fail.
    os.writev(1, [f"{word} {event_id}\n".encode()])


def one_by_one(saver: Saver, first: int, count: int) -> None:
    for number in range(first, first + count):
        saver.submit([press(number)])
        saver.wait_for([press(number).id])


def in_batches(saver: Saver, first: int, count: int) -> None:
    """Batches of 1 to 5, with a rest (a checkpoint) after each."""
    number = first
    while number < first + count:
        batch: list[Event] = [press(n) for n in range(number, number + 1 + number % 5)]
        saver.submit(batch)
        saver.wait_for([event.id for event in batch])
        threading.Event().wait(0.01)
        number += len(batch)


def through_the_spool(saver: Saver, first: int, count: int) -> None:
    """Every third press finds the log shut and goes to the spool, which is then drained."""
    for number in range(first, first + count):
        if number % 3 == 0:
            saver.restart(failing_openings=3)
        saver.submit([press(number)])
        saver.wait_for([press(number).id])


def all_at_once(saver: Saver, first: int, count: int) -> None:
    events = [press(number) for number in range(first, first + count)]
    for event in events:
        saver.submit([event])
    saver.wait_for([event.id for event in events])


def until_the_disk_is_full(saver: Saver, first: int, count: int) -> None:
    if not saver.ballast.restock():
        raise SystemExit("no room for the ballast")
    for number in range(first, first + count):
        saver.submit([press(number)])
        saver.wait_for([press(number).id])
        if isinstance(saver.answered[press(number).id], NotSaved):
            return


PLANS: dict[str, Callable[[Saver, int, int], None]] = {
    "one by one": one_by_one,
    "in batches": in_batches,
    "through the spool": through_the_spool,
    "all at once": all_at_once,
    "until the disk is full": until_the_disk_is_full,
}


def main() -> None:
    folder, plan, first, count, flaw = (*sys.argv[1:], "")[:5]
    saver = Saver(Path(folder), flaw, say_on_stdout)
    PLANS[plan](saver, int(first), int(count))
    unsaved = any(isinstance(one, NotSaved) for one in saver.answered.values())
    # Sometimes the process just ends, as in a crash, and leaves a WAL behind.
    if not unsaved and int(first) % 2 == 0:
        saver.writer.stop()
    os._exit(0)


if __name__ == "__main__":
    main()
