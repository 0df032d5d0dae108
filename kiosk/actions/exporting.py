# SPDX-License-Identifier: Apache-2.0
"""All requests into a new file that a person at a desk asked for, in steps that can be stopped."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from kiosk.actions.account import SignWord, accounts, iso
from kiosk.actions.destinations import free_name
from kiosk.actions.export import as_csv, as_json, exported, write_new_file
from kiosk.domain.events import Actor, Event
from kiosk.domain.progress import Progress, Tell, untold
from kiosk.domain.transitions import Stamp
from kiosk.store.event_log import LogReader, Recorded

STEP = 2_000
"""Facts that are read at a time: some 20 ms."""


@dataclass(frozen=True, slots=True)
class Order:
    """``form``: csv or json.  ``numbers``: with call numbers, which only a lead may ask for."""

    form: str
    folder: Path
    by: Actor
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it."""

    path: Path
    rows: int


@dataclass(frozen=True, slots=True)
class Archive:
    """``record`` returns once the facts are saved; ``word``: the word of a sign."""

    reading: Callable[[], AbstractContextManager[LogReader]]
    record: Callable[[Event], None]
    stamp: Callable[[Actor], Stamp]
    word: SignWord


def export_requests(order: Order, archive: Archive, tell: Tell = untold) -> Written:
    """A new file, mode 0600, that bears the day in its name; the export goes on record first.

    Raises LogError, OSError, and StoppedError from ``tell``: then there is no file.
    """
    with archive.reading() as facts:
        found = accounts(everything(facts, tell))
    write = as_csv if order.form == "csv" else as_json
    text = write(found, archive.word, numbers=order.numbers)
    stamp = archive.stamp(order.by)
    event = exported(order.form, len(found), stamp, numbers=order.numbers)
    path = free_name(order.folder, f"requests-{_day(stamp)}", order.form)
    write_new_file(path, text, lambda: archive.record(event))
    return Written(path, len(found))


def everything(facts: LogReader, tell: Tell = untold) -> Iterator[Recorded]:
    """Each fact in order; ``tell`` hears how many were read."""
    read, position = 0, 0
    tell(Progress(read))
    while batch := facts.read(position, STEP):
        yield from batch
        read, position = read + len(batch), batch[-1].position
        tell(Progress(read))


def _day(stamp: Stamp) -> str:
    """2026-11-22, in UTC."""
    return iso(stamp.at)[:10]
