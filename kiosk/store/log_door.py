# SPDX-License-Identifier: Apache-2.0
"""How this process reaches the log of its machine; tests hand in broken doors."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.clock import Clock, Randomness
from kiosk.domain.hours import Hours
from kiosk.paths import DataFolder
from kiosk.store.ballast import Ballast
from kiosk.store.bell import Bell
from kiosk.store.event_log import EventLog, LogReader
from kiosk.store.keeper import SpoolFile
from kiosk.store.presence import Presence
from kiosk.store.spool import Spool, SpoolReader


@dataclass(frozen=True, slots=True)
class LogDoor:
    """``open_log`` and ``open_reader`` run on threads of their own and may take long.

    ``hours``: whether the team is there now, by the venue's own times.
    """

    open_log: Callable[[], EventLog]
    open_reader: Callable[[], LogReader]
    spool: SpoolFile
    spooled: SpoolReader
    bell: Bell
    bell_file: Path
    presence: Presence
    presence_folder: Path
    ballast: Ballast
    clock: Clock
    hours: Callable[[], Hours] = lambda: Hours.OPEN


def log_door(folder: DataFolder, *, clock: Clock, machine: str, randomness: Randomness) -> LogDoor:
    """The door to the log in ``folder``; opens nothing yet.  Whoever needs hours replaces them."""

    def open_log() -> EventLog:
        # SQLite's driver is loaded by the thread that needs it, after the first card.
        from kiosk.store.sqlite_log import open_log as opened

        return opened(folder.log, machine=machine, randomness=randomness)

    def open_reader() -> LogReader:
        from kiosk.store.sqlite_log import open_reader as opened

        return opened(folder.log)

    return LogDoor(
        open_log=open_log,
        open_reader=open_reader,
        spool=Spool(folder.spool),
        spooled=SpoolReader(folder.spool),
        bell=Bell(folder.bell),
        bell_file=folder.bell,
        presence=Presence(folder.presence),
        presence_folder=folder.presence,
        ballast=Ballast(folder.ballast),
        clock=clock,
    )
