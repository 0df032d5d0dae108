# SPDX-License-Identifier: Apache-2.0
"""The log and the secrets as commands use them: every failure is one line for an operator."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

from kiosk.cli.common import BadInputError
from kiosk.domain.events import Actor, Event
from kiosk.domain.transitions import Stamp
from kiosk.paths import DataFolder
from kiosk.store.bell import Bell
from kiosk.store.event_log import LogError, Recorded
from kiosk.store.secrets import Secrets
from kiosk.store.spool import Spool
from kiosk.store.sqlite_log import SqliteLog, SqliteReader, open_log, open_reader
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id

_BATCH = 1000


@contextmanager
def one_line() -> Iterator[None]:
    """Turn what the store says into what an operator reads."""
    try:
        yield
    except LogError as error:
        raise BadInputError(" ".join(str(error).split())) from error


@contextmanager
def reading(folder: DataFolder) -> Iterator[SqliteReader]:
    """The log, read beside whoever writes it.  Raises BadInputError where there is none."""
    with one_line():
        reader = open_reader(folder.log)
        try:
            yield reader
        finally:
            reader.close()


def everything(reader: SqliteReader) -> Iterator[Recorded]:
    """All facts in order, a short read at a time."""
    position = 0
    while batch := reader.read(position, _BATCH):
        yield from batch
        position = batch[-1].position


def warn_of_spool(folder: DataFolder) -> None:
    """Facts that were saved while the log could not be written are not in it yet."""
    try:
        waiting = len(Spool(folder.spool).events())
    except OSError:
        return
    if waiting:
        sys.stderr.write(
            f"{waiting} saved facts wait in {folder.spool.name} until the kiosk "
            "can write its log again\n"
        )


@contextmanager
def writing(folder: DataFolder) -> Iterator[SqliteLog]:
    """The log, for a fact or two beside the kiosk's own.  Raises BadInputError."""
    with one_line():
        log = open_log(folder.log, machine=machine_id(), randomness=MachineRandomness())
        try:
            yield log
        finally:
            log.close()


def record(log: SqliteLog, folder: DataFolder, events: Sequence[Event]) -> None:
    """On return the facts are saved, and the other processes know.  Raises LogError."""
    log.append(events)
    Bell(folder.bell).ring()


def open_secrets(folder: DataFolder) -> Secrets:
    return Secrets(
        folder.secrets, folder.pepper, randomness=MachineRandomness(), timer=perf_counter
    )


def stamp() -> Stamp:
    """A new fact, now, by whoever sits at the terminal."""
    user = os.getuid() if hasattr(os, "getuid") else 0
    by = Actor("system", f"terminal user {user}")
    return Stamp(MachineRandomness().token(), MachineClock().now(), by)
