# SPDX-License-Identifier: Apache-2.0
"""Copies of the log: beside it, each day and before an upgrade; or in a folder of a person's.

Each of these waits for the disk: never on a window's thread.
"""

import os
from pathlib import Path

from kiosk.actions.keeping import count_requests
from kiosk.actions.kept_house import House, record
from kiosk.domain.events import Actor
from kiosk.domain.keeping_events import BackedUp
from kiosk.domain.progress import Tell, untold
from kiosk.store.backup import Backup, backup_name, backups, copy_log, prune
from kiosk.store.files import held


def back_up(house: House, by: Actor, tell: Tell = untold) -> Backup:
    """A copy beside the log, now; the oldest beyond the venue's number goes.

    Raises LogError, OSError, StoppedError.
    """
    with held(house.folder.keeping_lock):
        made = daily_backup(house, tell)
    _record(house, by, "backup")
    return made


def copy_to(house: House, target: Path, by: Actor, tell: Tell = untold) -> Path:
    """A copy in the folder ``target``, a stick say: all requests and notes, nobody's PIN.

    It is on record before it lies there.  Raises LogError, OSError (FileExistsError), StoppedError.
    """
    _record(house, by, "copy")
    path = target / backup_name(house.clock.now().utc_ms)
    copy_log(house.folder.log, path, tell)
    return path


def list_backups(house: House) -> tuple[Backup, ...]:
    """Those beside the log, the newest first."""
    return backups(house.folder.backups)


def daily_backup(house: House, tell: Tell = untold) -> Backup:
    """The same without a fact: the house does it by itself.  Raises LogError, OSError."""
    folder = house.folder.backups
    folder.mkdir(mode=0o700, exist_ok=True)
    now_ms = house.clock.now().utc_ms
    path = folder / backup_name(now_ms)
    copy_log(house.folder.log, path, tell)
    os.utime(path, ns=(now_ms * 1_000_000, now_ms * 1_000_000))
    prune(folder, house.rules().backups)
    return Backup(path, now_ms, path.stat().st_size)


def _record(house: House, by: Actor, form: str) -> None:
    stamp, rows = house.stamp(by), count_requests(house)
    record(house, BackedUp(id=stamp.id, at=stamp.at, by=stamp.by, form=form, rows=rows))
