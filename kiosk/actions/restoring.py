# SPDX-License-Identifier: Apache-2.0
"""The log from a copy: what is past its time goes before anybody can open it."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.actions.keeping import count_requests
from kiosk.actions.kept_house import House, read_all, record, writing
from kiosk.domain.events import Actor
from kiosk.domain.keeping import DueRequest, Holdings, counts, holdings
from kiosk.domain.keeping_events import Counted, Restored
from kiosk.store.event_log import LogReader
from kiosk.store.files import held
from kiosk.store.keeping_file import KeepingFile
from kiosk.store.restore import restore


@dataclass(frozen=True, slots=True)
class Back:
    """``requests`` are in the log again; ``erased`` were too old, and are only counted."""

    requests: int
    erased: int


def restore_from(house: House, copy: Path, by: Actor) -> Back:
    """Nobody else may use the log meanwhile.  Raises LogError, OSError: all is as it was.

    The venue's retention is counted by the wall clock: the copy itself keeps what goes here.
    """
    gone: list[DueRequest] = []

    def due(reader: LogReader) -> Collection[str]:
        now_ms = house.clock.now().utc_ms
        found = holdings(tuple(read_all(reader)), house.rules().retention_ms).due(now_ms)
        gone.extend(found.requests)
        return _ids(found)

    with held(house.folder.keeping_lock):
        # A draft that a power cut leaves holds requests that no log knows of.
        file = KeepingFile(house.folder.keeping)
        file.write(replace(file.read(), unclean=True))
        restore(copy, house.folder.log, due)
        _take_over(house)
        _count(house, gone, by)
    requests, stamp = count_requests(house), house.stamp(by)
    record(house, Restored(id=stamp.id, at=stamp.at, by=stamp.by, rows=requests))
    return Back(requests, sum(1 for one in gone if one.counts))


def _ids(found: Holdings) -> set[str]:
    facts = {fact for one in found.requests for fact in one.facts}
    return facts | {fact for _, fact in found.others}


def _take_over(house: House) -> None:
    """What the log before has said since the copy."""
    with writing(house) as log:
        while log.rest():
            pass


def _count(house: House, gone: list[DueRequest], by: Actor) -> None:
    """What an erasing run leaves behind: the numbers, by day and place."""
    facts = []
    for (day, place), rows in counts(gone, house.day).items():
        stamp = house.stamp(by)
        facts.append(
            Counted(id=stamp.id, at=stamp.at, by=stamp.by, day=day, place=place, rows=rows)
        )
    if facts:
        with writing(house) as log:
            log.append(facts)
